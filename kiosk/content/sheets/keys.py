"""Which entry each row of a table is: by its key, else by a key made of its date and its headline."""

import re
import unicodedata
from collections.abc import Iterator, Mapping

from kiosk.content.problems import Problems
from kiosk.content.sheets.columns import Column, Holds, SheetKind
from kiosk.content.sheets.files import EntryFiles
from kiosk.content.sheets.headings import Headings
from kiosk.content.sheets.table import Row

_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LONGEST = 48


def keyed_rows(
    headings: Headings, kind: SheetKind, dates: Mapping[Row, str], problems: Problems
) -> Iterator[tuple[str, Row]]:
    """Each row that is not empty with its key; *dates* are the rows' dates in EDTF."""
    seen: dict[str, int] = {}
    for row in headings.table.rows:
        if not any(cell.strip() for cell in row.cells):
            continue
        given = headings.cell(row, kind.key)
        key = given or _made_key(headings, kind, row, dates.get(row, ""))
        place = headings.table.place(row.number, headings.columns.get(kind.key, 0))
        if not _KEY.fullmatch(key):
            problems.error(
                place,
                f"“{key}” cannot be the name of a file." if key else "This row has no key.",
                f"Write one under “{kind.key.heading}”: lower-case letters, digits and hyphens.",
            )
        elif key in seen:
            problems.error(
                place,
                f"The key “{key}” is here twice; it is already in row {seen[key]}.",
                "Give each row a key of its own.",
            )
        else:
            seen[key] = row.number
            yield key, row


def _made_key(headings: Headings, kind: SheetKind, row: Row, date: str) -> str:
    """A key such as ``1972-07-04-joint-statement``; empty where the headline has no Latin letters."""
    title = next(column for column in kind.columns if column.needed and column.holds is Holds.LOCAL)
    slug = _slug(headings.cell(row, title))
    if kind.folder != "timeline" or not slug:
        return slug
    day = re.match(r"\d{4}(-\d\d){0,2}", date)
    return f"{day[0]}-{slug}" if day else slug


def _slug(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", letters.replace("'", ""))
    return "-".join(words)[:_LONGEST].rstrip("-")


def missing_entries(entries: Mapping[str, EntryFiles], kept: set[str]) -> list[EntryFiles]:
    """Entries that no row stands for any more."""
    return [entry for key, entry in entries.items() if key not in kept]


def date_columns(kind: SheetKind) -> tuple[Column, ...]:
    """The columns that together are a date: EDTF first; none in a sheet without dates."""
    return tuple(column for column in kind.columns if column.holds in (Holds.DATE, Holds.DATE_PART))
