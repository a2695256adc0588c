"""The date that a row means: EDTF wins; without it, year, month and day."""

from kiosk.content.dates import DateError, parse_date
from kiosk.content.problems import Place, Problems
from kiosk.content.sheets.columns import Column
from kiosk.content.sheets.datecolumns import date_of_parts, date_parts, mended_date
from kiosk.content.sheets.headings import Headings
from kiosk.content.sheets.table import Row


def row_date(
    headings: Headings, columns: tuple[Column, ...], row: Row, before: str, problems: Problems
) -> str:
    """The date of *row* in EDTF, which was *before*; empty where it has none or a wrong one."""
    edtf_column, *part_columns = columns
    parts = tuple(headings.cell(row, column) for column in part_columns)
    has_parts = any(column in headings for column in part_columns)
    edtf = headings.cell(row, edtf_column)
    by_parts = _by_parts(parts)
    if edtf:
        found = _edtf(edtf, (before, by_parts or ""))
        if isinstance(found, str):
            if has_parts and _differs(parts, found) and _differs(parts, before):
                _edtf_wins(headings, row, part_columns, found, problems)
            return found
        problems.error(_place(headings, row, edtf_column), f"“{edtf}” is not an EDTF date.", str(found))
        return ""
    if by_parts is None or not by_parts:
        return _no_date(headings, columns, row, before, parts, problems)
    return before if before and parts == date_parts(before) else by_parts


def _by_parts(parts: tuple[str, ...]) -> str | None:
    try:
        return date_of_parts(parts)
    except DateError:
        return None


def _edtf(cell: str, expected: tuple[str, ...]) -> str | DateError:
    try:
        return parse_date(cell).edtf
    except DateError as error:
        mended = mended_date(cell, [one for one in expected if one])
        return mended if mended != cell else error


def _differs(parts: tuple[str, ...], edtf: str) -> bool:
    shown = date_parts(edtf)
    return any(one and one.removesuffix(".0") != other for one, other in zip(parts, shown, strict=True))


def _edtf_wins(headings: Headings, row: Row, columns: list[Column], edtf: str, problems: Problems) -> None:
    shown = dict(zip(columns, date_parts(edtf), strict=True))
    column = next(one for one in columns if headings.cell(row, one) not in ("", shown[one]))
    problems.warn(
        _place(headings, row, column),
        f"“{column.heading}” says {headings.cell(row, column)}, but EDTF says {edtf}, and EDTF wins.",
        "To change the date, change the cell under “EDTF”, or empty it.",
    )


def _no_date(
    headings: Headings,
    columns: tuple[Column, ...],
    row: Row,
    before: str,
    parts: tuple[str, ...],
    problems: Problems,
) -> str:
    if before and columns[0] not in headings and not any(parts):
        return before
    try:
        date_of_parts(parts)
        reason = "Write it under “EDTF”, for instance 1972-07-04, or under “Year”, “Month” and “Day”."
    except DateError as error:
        reason = str(error)
    filled = [one for one in columns if headings.cell(row, one)]
    column = filled[-1] if filled else columns[0]
    problems.error(_place(headings, row, column), "This row has no date that can be understood.", reason)
    return ""


def _place(headings: Headings, row: Row, column: Column) -> Place:
    return headings.table.place(row.number, headings.columns.get(column, 0))
