"""A table of texts, as a spreadsheet holds it."""

from dataclasses import dataclass

from kiosk.content.problems import Place


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its cells are texts, empty where nothing stands."""

    number: int
    """Counted from 1, as spreadsheets do; the headings are a row too."""
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet's headings and rows; each row has as many cells as there are headings."""

    name: str
    """The file it came from or goes to."""
    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    heading_row: int = 1

    def place(self, row: int, column: int) -> Place:
        """The cell in *row* under the heading *column* (from 0)."""
        return Place(self.name, row, column + 1)
