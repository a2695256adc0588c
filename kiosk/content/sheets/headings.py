"""Which of a table's columns are which; a heading that nothing knows becomes a problem."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from kiosk.content.problems import Problems
from kiosk.content.sheets.columns import Column, SheetKind
from kiosk.content.sheets.table import Row, Table
from kiosk.content.suggestions import did_you_mean, listed

_SCRIPT = re.compile(r"name ([a-z][a-z-]*)")
_NO_EVENTS = ("title", "era")


@dataclass(frozen=True, slots=True)
class Headings:
    """The columns that a table has, by where they stand in it."""

    table: Table
    columns: Mapping[Column, int]

    def cell(self, row: Row, column: Column) -> str:
        """What *row* says under *column*; nothing where the table has no such column."""
        return row.cells[self.columns[column]].strip() if column in self.columns else ""

    def __contains__(self, column: Column) -> bool:
        return column in self.columns


def scripts_of(table: Table) -> Iterator[str]:
    """The scripts that a table has a column of names for."""
    for heading in table.headings:
        if found := _SCRIPT.fullmatch(_plain(heading)):
            yield found[1]


def read_headings(table: Table, kind: SheetKind, problems: Problems) -> Headings:
    """The columns of *table*; those of the model sheets that an exhibit has no use for are passed over."""
    known = {_plain(column.heading): column for column in kind.columns}
    columns: dict[Column, int] = {}
    for index, heading in enumerate(table.headings):
        column = known.get(_plain(heading))
        if column is None:
            _pass_over(table, index, known, kind, problems)
        elif column in columns:
            problems.error(
                table.place(table.heading_row, index), f"The heading “{heading}” is here twice.", "Keep one."
            )
        else:
            columns[column] = index
    if not columns:
        problems.error(
            table.place(table.heading_row, 0),
            "The first row has no heading that is known.",
            f"Begin with headings such as {listed([one.heading for one in kind.columns[:4]], 'and')}.",
        )
    return Headings(table, columns)


def rows_of_entries(table: Table, problems: Problems) -> Table:
    """*table* without rows that TimelineJS calls a title or an era."""
    index = next((number for number, one in enumerate(table.headings) if _plain(one) == "type"), None)
    if index is None:
        return table
    others = [row for row in table.rows if row.cells[index].strip().lower() in _NO_EVENTS]
    for row in others:
        problems.advise(
            table.place(row.number, index),
            f"This row is no event but a TimelineJS {row.cells[index].strip().lower()}; it is not read.",
            "The exhibit’s title and its eras stand in exhibit.yaml.",
        )
    return replace(table, rows=tuple(row for row in table.rows if row not in others))


def _plain(heading: str) -> str:
    return " ".join(heading.lower().split())


def _pass_over(
    table: Table, index: int, known: Mapping[str, Column], kind: SheetKind, problems: Problems
) -> None:
    heading, place = table.headings[index], table.place(table.heading_row, index)
    if not any(row.cells[index].strip() for row in table.rows):
        return
    if _plain(heading) in kind.passed_over:
        problems.advise(
            place, f"“{heading}” has no place in an exhibit and is not read.", "Nothing needs to be done."
        )
        return
    near = did_you_mean(
        heading,
        [column.heading for column in known.values()],
        "Remove the column, or leave it: it changes nothing.",
    )
    problems.warn(place, f"The heading “{heading}” is not known; its column is not read.", near)
