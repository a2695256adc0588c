"""A folder of the exhibit as a table."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from kiosk.content.gather import Gathered, gather
from kiosk.content.problems import Problem, Problems, Severity
from kiosk.content.sheets.cells import cell_of
from kiosk.content.sheets.columns import SheetKind, sheet_kind
from kiosk.content.sheets.files import EntryFiles, entry_files
from kiosk.content.sheets.table import Row, Table


@dataclass(frozen=True, slots=True)
class SheetFolder:
    """The entries of one folder, and the sheet that they make."""

    kind: SheetKind
    entries: Mapping[str, EntryFiles]
    gathered: Gathered


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A table of a folder; none where its files are not in order."""

    table: Table | None
    problems: tuple[Problem, ...]


def table_of(root: Path, sheet: str, name: str) -> Outgoing:
    """The *sheet* ``timeline`` or ``glossary`` of the exhibit in *root*, as the table *name*."""
    problems = Problems()
    found = read_sheet_folder(root, sheet, (), problems)
    if found is None:
        return Outgoing(None, problems.in_order())
    return Outgoing(table_of_entries(found, name), ())


def table_of_entries(found: SheetFolder, name: str) -> Table:
    """One row for each of the entries that were *found*."""
    columns = found.kind.columns
    rows = [
        Row(number, tuple(cell_of(entry, column) for column in columns))
        for number, entry in enumerate(found.entries.values(), 2)
    ]
    return Table(name, tuple(column.heading for column in columns), tuple(rows))


def read_sheet_folder(
    root: Path, sheet: str, scripts: Iterable[str], problems: Problems
) -> SheetFolder | None:
    """The entries of the folder *sheet*; None, and problems, where one of its files is not in order.

    *scripts* are those that a table has columns for.
    """
    of_all = Problems()
    gathered = gather(root, of_all)
    errors = [one for one in of_all.in_order() if one.severity is Severity.ERROR]
    for one in errors:
        if gathered is None or one.place.file.startswith(f"{sheet}/"):
            problems.error(one.place, one.message, one.remedy)
    if gathered is None or problems.in_order():
        return None
    entries = gathered.events if sheet == "timeline" else gathered.terms
    used = [script for entry in entries for script in entry.fields.names]
    kind = sheet_kind(sheet, gathered.languages, [*used, *scripts])
    found = [entry_files(root, sheet, gathered.languages, entry, problems) for entry in entries]
    if not all(found):
        return None
    return SheetFolder(kind, {one.key: one for one in cast("list[EntryFiles]", found)}, gathered)
