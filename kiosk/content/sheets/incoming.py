"""A changed table back into the folder's files: what changed, what is new, what is gone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.problems import Problem, Problems, has_errors
from kiosk.content.sheets.cells import cell_of, put_cell
from kiosk.content.sheets.columns import Column, Holds
from kiosk.content.sheets.entrychecks import check_entry, check_references
from kiosk.content.sheets.files import EntryFiles
from kiosk.content.sheets.headings import Headings, read_headings, rows_of_entries, scripts_of
from kiosk.content.sheets.keys import date_columns, keyed_rows, missing_entries
from kiosk.content.sheets.outgoing import SheetFolder, read_sheet_folder
from kiosk.content.sheets.rowdates import row_date
from kiosk.content.sheets.table import Row, Table
from kiosk.content.yamledit import CannotChange


@dataclass(frozen=True, slots=True)
class ChangedFile:
    """A file as it is to be written, and the headings of the cells that say so."""

    name: str
    content: bytes
    headings: tuple[str, ...]
    is_new: bool


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a table changes in a folder; nothing is written yet."""

    files: tuple[ChangedFile, ...]
    gone: tuple[str, ...]
    """Names of files whose row is not there any more, or whose translation was emptied."""
    problems: tuple[Problem, ...]


def changes_of(root: Path, sheet: str, table: Table) -> Incoming:
    """What *table* changes in the folder *sheet* of the exhibit in *root*: nothing where there are errors."""
    problems = Problems()
    found = read_sheet_folder(root, sheet, scripts_of(table), problems)
    if found is None:
        return Incoming((), (), problems.in_order())
    if sheet == "timeline":
        table = rows_of_entries(table, problems)
    headings = read_headings(table, found.kind, problems)
    if has_errors(problems.in_order()):
        return Incoming((), (), problems.in_order())
    return _Merging(found, headings, problems).merge()


@dataclass(slots=True)
class _Merging:
    found: SheetFolder
    headings: Headings
    problems: Problems

    def merge(self) -> Incoming:
        kind = self.found.kind
        dated = self._dates()
        merged: list[tuple[EntryFiles, Row]] = []
        gone: list[str] = []
        for key, row in keyed_rows(self.headings, kind, dated, self.problems):
            entry = self.found.entries.get(key) or self._new_entry(key)
            gone += self._put_row(entry, row, dated.get(row, ""))
            check_entry(entry, kind, self.headings, row, self.problems)
            merged.append((entry, row))
        check_references(merged, self.found, self.headings, self.problems)
        for entry in missing_entries(self.found.entries, {one.key for one, _ in merged}):
            gone += [page.name for page in entry.pages.values()]
        problems = self.problems.in_order()
        files = () if has_errors(problems) else tuple(_changed([entry for entry, _ in merged]))
        return Incoming(files, tuple(gone), problems)

    def _dates(self) -> dict[Row, str]:
        """The rows' dates; rows are matched to files by them only where they have no key."""
        columns = date_columns(self.found.kind)
        if not columns:
            return {}
        rows = (row for row in self.headings.table.rows if any(cell.strip() for cell in row.cells))
        return {
            row: row_date(self.headings, columns, row, self._date_before(row), self.problems) for row in rows
        }

    def _date_before(self, row: Row) -> str:
        entry = self.found.entries.get(self.headings.cell(row, self.found.kind.key))
        return str(entry.values("").get("date", "")) if entry else ""

    def _new_entry(self, key: str) -> EntryFiles:
        kind, languages = self.found.kind, self.found.gathered.languages
        entry = EntryFiles(key, kind.folder, languages, {}, is_new=True)
        entry.add("", "")
        return entry

    def _put_row(self, entry: EntryFiles, row: Row, date: str) -> Iterator[str]:
        """Put every changed cell of *row* into the files; names the translations that it empties."""
        for column in self._in_writing_order():
            cell = date if column.holds is Holds.DATE else self._cell(entry, row, column)
            if cell == cell_of(entry, column).strip() or (column.holds is Holds.DATE and not date):
                continue
            if not cell and column.holds is Holds.BODY and entry.tag(column.language):
                yield entry.name(entry.tag(column.language))
            elif cell or not column.needed:
                self._put(entry, column, cell, row)

    def _cell(self, entry: EntryFiles, row: Row, column: Column) -> str:
        cell = self.headings.cell(row, column)
        if entry.is_new and column.needed and not cell and column.path == ("label",):
            title = next(one for one in self.found.kind.columns if one.path == ("title",))
            return self.headings.cell(row, title)
        return self._lane(cell) if column.path == ("lane",) else cell

    def _lane(self, cell: str) -> str:
        """The key of the lane that *cell* names by its key or by its title."""
        for lane in self.found.gathered.manifest.fields.lanes:
            if cell in lane.title.values():
                return lane.key
        return cell

    def _in_writing_order(self) -> Sequence[Column]:
        """Texts below the front matter first: a translation's file is there before its values."""
        columns = [one for one in self.found.kind.columns if self._is_read(one)]
        return sorted(columns, key=lambda column: column.holds is not Holds.BODY)

    def _is_read(self, column: Column) -> bool:
        if column.holds is Holds.DATE:
            return True
        has_default = column.path == ("label",) and column.needed
        return column.holds not in (Holds.KEY, Holds.DATE_PART) and (column in self.headings or has_default)

    def _put(self, entry: EntryFiles, column: Column, cell: str, row: Row) -> None:
        try:
            put_cell(entry, column, cell, self.found.kind)
        except CannotChange:
            self.problems.error(
                self.headings.table.place(row.number, self.headings.columns.get(column, 0)),
                f"“{column.heading}” cannot be put into {entry.name('')} from here.",
                "Change it in the file itself.",
            )


def _changed(entries: Sequence[EntryFiles]) -> Iterator[ChangedFile]:
    for entry in entries:
        for tag, names in sorted(entry.changed.items()):
            page = entry.pages[tag]
            yield ChangedFile(page.name, page.content, tuple(names), tag in entry.added)
