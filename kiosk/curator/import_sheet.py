"""``kiosk import``: a changed spreadsheet back into the exhibit's folder."""

from pathlib import Path

from rich.console import Console

from kiosk.content.problems import Problems, has_errors
from kiosk.content.sheets.columns import SHEETS
from kiosk.content.sheets.incoming import ChangedFile, Incoming, changes_of
from kiosk.content.sheets.table import Table
from kiosk.curator.check import counted
from kiosk.curator.sheet_files import SUFFIXES, read_table, sheet_named, sheet_of
from kiosk.curator.sheet_problems import print_sheet_problems
from kiosk.curator.written import write_file


def import_sheet(
    folder: Path,
    source: Path,
    sheet: str | None = None,
    *,
    remove: bool = False,
    try_only: bool = False,
    console: Console | None = None,
) -> int:
    """Change in *folder* what the cells of *source* changed; with errors nothing is written.

    Files whose row is gone are named, and deleted only with *remove*. With *try_only* nothing is written.
    """
    console = console or Console(soft_wrap=True, highlight=False)
    table = _table(folder, source, console)
    kind = sheet or sheet_named(source) or (sheet_of(table) if table else None)
    if table is None:
        return 1
    if kind is None:
        console.print(
            f"{source.name} does not say which sheet it is. Add --sheet {' or --sheet '.join(SHEETS)}.",
            markup=False,
        )
        return 1
    incoming = changes_of(folder, kind, table)
    print_sheet_problems(incoming.problems, folder, table.name, console)
    if has_errors(incoming.problems):
        console.print("Nothing was changed: mend these cells first.", markup=False)
        return 1
    if not try_only and not _carry_out(folder, incoming, console, remove=remove):
        return 1
    _report(incoming, console, remove=remove, try_only=try_only)
    return 0


def _table(folder: Path, source: Path, console: Console) -> Table | None:
    if not folder.is_dir():
        console.print(f"There is no folder {folder}.", markup=False)
        return None
    if source.suffix.lower() not in SUFFIXES:
        console.print(f"{source.name} is no spreadsheet: its name must end in .csv or .xlsx.", markup=False)
        return None
    problems = Problems()
    table = read_table(source, problems)
    found = problems.in_order()
    print_sheet_problems(found, folder, source.name, console)
    if has_errors(found):
        console.print("Nothing was changed.", markup=False)
        return None
    return table


def _carry_out(folder: Path, incoming: Incoming, console: Console, *, remove: bool) -> bool:
    for file in incoming.files:
        (folder / file.name).parent.mkdir(exist_ok=True)
        if not write_file(folder / file.name, file.content, console):
            return False
    for name in incoming.gone if remove else ():
        (folder / name).unlink()
    return True


def _report(incoming: Incoming, console: Console, *, remove: bool, try_only: bool) -> None:
    for file in incoming.files:
        console.print(
            f"{_did(file, try_only=try_only)} {file.name}: {', '.join(file.headings)}", markup=False
        )
    for name in incoming.gone:
        said = (
            "Would be removed" if try_only and remove else "Removed" if remove else "No longer in the sheet"
        )
        console.print(f"{said}: {name}", markup=False)
    if incoming.gone and not remove:
        console.print("These files stay. To delete them, import again with --remove.", markup=False)
    count = counted(len(incoming.files), "file")
    console.print(f"{count} {'would be changed' if try_only else 'changed'}.", markup=False)


def _did(file: ChangedFile, *, try_only: bool) -> str:
    what = ("New", "Changed") if not try_only else ("Would be new", "Would change")
    return what[not file.is_new]
