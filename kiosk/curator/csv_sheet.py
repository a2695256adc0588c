"""A table as CSV (RFC 4180), as spreadsheets open it without questions, and back from what they save.

Written: UTF-8 with a byte order mark, commas, CR LF. Read: UTF-8 with or without the mark or UTF-16, and
commas, semicolons or tabs.
"""

import codecs
import csv
import io
from collections.abc import Sequence

from kiosk.content.problems import Place, Problems
from kiosk.content.sheets.table import Row, Table
from kiosk.curator.formulas import as_written, harmless

ENCODING = "UTF-8 with byte order mark, commas"
_LARGEST_CELL = 10_000_000
_DELIMITERS = ",;\t"


def csv_bytes(table: Table) -> bytes:
    """The whole file."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow([harmless(heading) for heading in table.headings])
    writer.writerows([harmless(cell) for cell in row.cells] for row in table.rows)
    return stream.getvalue().encode("utf-8-sig")


def read_csv(content: bytes, name: str, problems: Problems) -> Table | None:
    """The table in the file *name*; None after problems were noted."""
    text = _text(content, name, problems)
    if text is None:
        return None
    text, delimiter = _delimiter(text)
    csv.field_size_limit(_LARGEST_CELL)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        problems.error(
            Place(name), f"This is not a whole CSV file ({error}).", "Save it again from the spreadsheet."
        )
        return None
    cells = [[_plain(as_written(cell)) for cell in row] for row in rows]
    return table_of_rows(cells, name, problems)


def table_of_rows(rows: Sequence[Sequence[str]], name: str, problems: Problems) -> Table | None:
    """A table of rows, the first that is not empty being the headings."""
    first = next((index for index, row in enumerate(rows) if any(cell.strip() for cell in row)), None)
    if first is None:
        problems.error(Place(name), "This sheet is empty.", "Export it anew and change that file.")
        return None
    headings = [heading.strip() for heading in rows[first]]
    found: list[Row] = []
    for number, row in enumerate(rows[first + 1 :], first + 2):
        for column in range(len(headings), len(row)):
            if row[column].strip():
                problems.error(
                    Place(name, number, column + 1),
                    "This cell is right of the last heading.",
                    "Give its column a heading, or put the text between quotation marks.",
                )
        found.append(Row(number, tuple((*row, *[""] * len(headings))[: len(headings)])))
    return Table(name, tuple(headings), tuple(found), first + 1)


def _plain(cell: str) -> str:
    return cell.replace("\r\n", "\n").replace("\r", "\n")


def _text(content: bytes, name: str, problems: Problems) -> str | None:
    is_wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return content.decode("utf-16" if is_wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        problems.error(
            Place(name, content.count(b"\n", 0, error.start) + 1),
            "This file is not UTF-8 text, so letters outside English would be lost.",
            "Save it as “CSV UTF-8”, or as an Excel workbook (.xlsx).",
        )
        return None


def _delimiter(text: str) -> tuple[str, str]:
    """The text without a line such as ``sep=;``, and what parts its cells: what parts the headings."""
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == len("sep=;"):
        return rest, first.strip()[-1]
    outside = "".join(first.split('"')[::2])
    return text, max(_DELIMITERS, key=lambda sign: (outside.count(sign), -_DELIMITERS.index(sign)))
