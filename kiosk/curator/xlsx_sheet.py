"""A table as an Excel workbook whose cells are all texts, and back from one."""

import datetime
import io
import zipfile
from typing import Any, cast

import openpyxl
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from kiosk.content.problems import Place, Problems
from kiosk.content.sheets.table import Table
from kiosk.curator.csv_sheet import table_of_rows
from kiosk.curator.steady_zip import steady_zip

ENCODING = "Excel workbook"
_TEXT = "@"
_LONGEST = 32_767
"""Characters in a cell (Excel specifications and limits)."""
_WIDTHS = {"Text": 60, "description": 60, "Headline": 30, "Label": 24, "Key": 34, "forms": 40}
_WIDTH = 16
_ROWS, _COLUMNS = 100_000, 500


def xlsx_bytes(table: Table, problems: Problems) -> bytes | None:
    """The workbook; the same table makes the same bytes. None where a cell cannot be one of Excel's."""
    book = openpyxl.Workbook()
    sheet = cast("Any", book.active)
    sheet.title = table.name.rpartition(".")[0][:31] or "sheet"
    _put_row(sheet, 1, table.headings)
    for number, row in enumerate(table.rows, 2):
        for column, cell in enumerate(row.cells):
            _check(cell, table.place(number, column), problems)
        if not problems.in_order():
            _put_row(sheet, number, row.cells)
    if problems.in_order():
        return None
    _lay_out(sheet, table)
    long_ago = datetime.datetime(1980, 1, 1, tzinfo=datetime.UTC).replace(tzinfo=None)
    book.properties.created = book.properties.modified = long_ago
    stream = io.BytesIO()
    book.save(stream)
    return _without_times(stream.getvalue(), long_ago.isoformat())


def _check(cell: str, place: Place, problems: Problems) -> None:
    if len(cell) > _LONGEST:
        problems.error(
            place, f"This text is longer than a cell of Excel ({_LONGEST:,}).", "Export it as CSV."
        )
    if ILLEGAL_CHARACTERS_RE.search(cell):
        problems.error(place, "This text holds a control character.", "Remove it from the file, then export.")


def _put_row(sheet: Any, number: int, cells: tuple[str, ...]) -> None:  # noqa: ANN401 - openpyxl has no types
    for column, text in enumerate(cells, 1):
        cell = sheet.cell(row=number, column=column)
        cell.number_format = _TEXT
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        if text:
            cell.value = text
            cell.data_type = "s"
            cell.quotePrefix = text.startswith(("=", "+", "-", "@"))


def _lay_out(sheet: Any, table: Table) -> None:  # noqa: ANN401 - openpyxl has no types
    sheet.freeze_panes = "B2"
    for column, heading in enumerate(table.headings, 1):
        sheet.cell(row=1, column=column).font = Font(bold=True)
        name = next((one for one in _WIDTHS if heading.startswith(one)), "")
        sheet.column_dimensions[get_column_letter(column)].width = _WIDTHS.get(name, _WIDTH)


def _without_times(content: bytes, long_ago: str) -> bytes:
    """The workbook with one fixed date for all its parts, and for itself."""
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    core = parts["docProps/core.xml"].decode()
    start, end = core.index("<dcterms:modified"), core.index("</dcterms:modified>")
    stamp = core[start:end].partition(">")[0] + f">{long_ago}Z"
    parts["docProps/core.xml"] = (core[:start] + stamp + core[end:]).encode()
    return steady_zip(parts)


def read_xlsx(content: bytes, name: str, problems: Problems) -> Table | None:
    """The first sheet of a workbook; None after problems were noted."""
    try:
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=False, data_only=False)
    except (zipfile.BadZipFile, KeyError, ValueError, OSError, TypeError):
        problems.error(
            Place(name), "This is not an Excel workbook, or it is damaged.", "Save it again as .xlsx."
        )
        return None
    sheet = cast("Any", book.worksheets[0])
    if sheet.max_row > _ROWS or sheet.max_column > _COLUMNS:
        problems.error(
            Place(name), "This sheet is larger than any exhibit.", "Remove its empty rows and columns."
        )
        return None
    rows = [[_text(cell, name, problems) for cell in row] for row in sheet.iter_rows()]
    return table_of_rows(rows, name, problems)


def _text(cell: Any, name: str, problems: Problems) -> str:  # noqa: ANN401 - openpyxl has no types
    value = cell.value
    if cell.data_type in ("f", "e"):
        problems.error(
            Place(name, cell.row, cell.column),
            "This cell holds a formula." if cell.data_type == "f" else f"This cell shows the error {value}.",
            "Put its text in its place: copy the cell and paste it as values only.",
        )
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value).replace("\r\n", "\n").replace("\r", "\n")
