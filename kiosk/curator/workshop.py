"""Compiles a folder again and again for a preview: each good state is a new file, the last one stays."""

import gc
import tempfile
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.content.compile import Compilation, compile_exhibit
from kiosk.content.folder import MANIFEST
from kiosk.content.problems import Place, Problem, Severity
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
        compilation = self._written(self._compiled())
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
        write_state(self.folder, PreviewState(name, self._shown, compilation.exhibit is not None, remarks))
        gc.collect()
        return compilation

    def _compiled(self) -> Compilation:
        """What became of the folder; even a fault of the compiler is a problem here, and ends nothing."""
        try:
            return compile_exhibit(self._exhibit)
        except Exception as error:  # noqa: BLE001  a preview outlives whatever is saved meanwhile
            return Compilation(None, (_problem(f"Kiosk cannot read this folder: {error}."),))

    def _written(self, compilation: Compilation) -> Compilation:
        """The same, with its exhibit in a new file; without an exhibit where the disk refuses."""
        if compilation.exhibit is None:
            return compilation
        name = f"{self._made + 1}.exhibit"
        (self.folder / name).unlink(missing_ok=True)  # what an attempt before left behind
        try:
            write_draft(compilation.exhibit, self.folder / name)
        except ExhibitNotWritten as error:
            return replace(compilation, exhibit=None, problems=(*compilation.problems, _problem(str(error))))
        self._made, self._shown = self._made + 1, name
        for old in self.folder.glob("*.exhibit"):
            if int(old.stem) <= self._made - KEPT:
                old.unlink(missing_ok=True)
        return compilation


def _problem(message: str) -> Problem:
    remedy = "Put back what was there before, then end the preview and begin it again."
    return Problem(Place(MANIFEST), Severity.ERROR, message, remedy)
