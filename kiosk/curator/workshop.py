"""Compiles a folder again and again for a preview: each good state is a new file, the last one stays."""

import gc
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.content.compile import Compilation, compile_exhibit
from kiosk.exhibit.errors import ExhibitNotWritten
from kiosk.exhibit.handover import PreviewState, Remark, write_state
from kiosk.exhibit.writer import write_draft

KEPT = 2
"""So many files stay: the one that is shown, and the one that may just be being opened."""


class Workshop:
    """A folder of its own, which goes when the preview ends; the showing side reads in it.

    While it is open Python collects garbage when a state was handed over, and never before.
    """

    def __init__(self, exhibit: Path) -> None:
        self._exhibit = exhibit
        self._folder = tempfile.TemporaryDirectory(prefix="kiosk-preview-", ignore_cleanup_errors=True)
        self._made = 0
        self._shown = ""

    @property
    def folder(self) -> Path:
        """Where the state and the exhibit files are."""
        return Path(self._folder.name)

    def __enter__(self) -> Self:
        gc.disable()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        gc.enable()
        self._folder.cleanup()

    def renew(self) -> Compilation:
        """Compile what the folder says now, and hand it over with its problems."""
        compilation = compile_exhibit(self._exhibit)
        is_current = compilation.exhibit is not None and self._write(compilation)
        remarks = tuple(
            Remark(
                problem.severity.name.lower(),
                problem.place.file,
                problem.place.line,
                problem.place.column,
                problem.message,
                problem.remedy,
            )
            for problem in sorted(compilation.problems, key=lambda one: (-one.severity, one.place))
        )
        name = self._exhibit.resolve().name
        write_state(self.folder, PreviewState(name, self._shown, is_current, remarks))
        gc.collect()
        return compilation

    def _write(self, compilation: Compilation) -> bool:
        assert compilation.exhibit is not None
        name = f"{self._made + 1}.exhibit"
        (self.folder / name).unlink(missing_ok=True)  # what an attempt before left behind
        try:
            write_draft(compilation.exhibit, self.folder / name)
        except ExhibitNotWritten:
            return False
        self._made, self._shown = self._made + 1, name
        for old in self.folder.glob("*.exhibit"):
            if int(old.stem) <= self._made - KEPT:
                old.unlink(missing_ok=True)
        return True
