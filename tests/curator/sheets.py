"""What the tests of spreadsheets share: exporting, changing one cell, importing, and what became of it."""

import csv
import io
from dataclasses import dataclass, field
from pathlib import Path

from rich.console import Console

from kiosk.curator.export import export
from kiosk.curator.import_sheet import import_sheet


def contents(folder: Path) -> dict[str, bytes]:
    """Every file in *folder* with its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@dataclass
class Desk:
    """A curator's desk: an exhibit's folder, and a sheet beside it."""

    folder: Path
    sheet: Path
    before: dict[str, bytes] = field(default_factory=dict)
    printed: str = ""

    def export(self) -> int:
        """Export the sheet; the exit status."""
        self.before = contents(self.folder)
        return self._run(lambda console: export(self.folder, self.sheet, console=console))

    def bring_back(self, *, remove: bool = False, try_only: bool = False) -> int:
        """Import the sheet; the exit status."""
        return self._run(
            lambda console: import_sheet(
                self.folder, self.sheet, remove=remove, try_only=try_only, console=console
            )
        )

    def _run(self, command) -> int:  # noqa: ANN001
        stream = io.StringIO()
        status = command(Console(file=stream, soft_wrap=True, highlight=False))
        self.printed = stream.getvalue()
        return status

    def rows(self) -> list[list[str]]:
        """The cells of a CSV, headings first, as they are written."""
        return list(csv.reader(io.StringIO(self.sheet.read_text("utf-8-sig"), newline="")))

    def write(self, rows: list[list[str]], *, delimiter: str = ",", encoding: str = "utf-8-sig") -> None:
        """Save a CSV as some spreadsheet would."""
        stream = io.StringIO(newline="")
        csv.writer(stream, delimiter=delimiter).writerows(rows)
        self.sheet.write_bytes(stream.getvalue().encode(encoding))

    def set(self, key: str, heading: str, text: str) -> None:
        """Change one cell of a CSV."""
        rows = self.rows()
        row = next(row for row in rows if row[0] == key)
        row[rows[0].index(heading)] = text
        self.write(rows)

    def changed(self) -> dict[str, tuple[bytes, bytes]]:
        """The files that differ from before, each with its bytes before and now."""
        now = contents(self.folder)
        names = sorted(self.before.keys() | now.keys())
        pairs = {name: (self.before.get(name, b""), now.get(name, b"")) for name in names}
        return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}

    def changed_lines(self) -> list[str]:
        """The lines that are new, in the files that differ."""
        return [
            line
            for before, now in self.changed().values()
            for line in now.decode().splitlines()
            if line not in before.decode().splitlines()
        ]
