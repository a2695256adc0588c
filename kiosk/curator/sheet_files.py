"""Which kind of sheet a spreadsheet's file is, and its table in either format."""

from pathlib import Path

from kiosk.content.problems import Place, Problems
from kiosk.content.sheets.columns import SHEETS
from kiosk.content.sheets.table import Table
from kiosk.curator import csv_sheet, xlsx_sheet

SUFFIXES = (".csv", ".xlsx")
_TELLING = {"timeline": {"headline", "edtf"}, "glossary": {"objectid", "forms", "see_also"}}


def sheet_named(path: Path) -> str | None:
    """``timeline`` or ``glossary``, where the file's name begins so."""
    return next((sheet for sheet in SHEETS if path.stem.lower().startswith(sheet)), None)


def sheet_of(table: Table) -> str | None:
    """``timeline`` or ``glossary``, where the headings tell."""
    headings = {heading.lower() for heading in table.headings}
    return next((sheet for sheet, telling in _TELLING.items() if headings & telling), None)


def table_bytes(table: Table, path: Path, problems: Problems) -> bytes | None:
    """The table as the ending of *path* says; None after problems were noted."""
    is_csv = path.suffix.lower() == ".csv"
    return csv_sheet.csv_bytes(table) if is_csv else xlsx_sheet.xlsx_bytes(table, problems)


def encoding_of(path: Path) -> str:
    """How such a file is written, for people."""
    return csv_sheet.ENCODING if path.suffix.lower() == ".csv" else xlsx_sheet.ENCODING


def read_table(path: Path, problems: Problems) -> Table | None:
    """The table in the file *path*; None after problems were noted."""
    try:
        content = path.read_bytes()
    except OSError as error:
        problems.error(
            Place(path.name), f"This file cannot be read ({error.strerror}).", "Check that it is there."
        )
        return None
    read = csv_sheet.read_csv if path.suffix.lower() == ".csv" else xlsx_sheet.read_xlsx
    return read(content, path.name, problems)
