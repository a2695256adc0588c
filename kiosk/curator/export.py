"""``kiosk export``: an exhibit's folder as a spreadsheet, or as a book to read or to study."""

from pathlib import Path

from rich.console import Console

from kiosk.content.problems import Problems
from kiosk.content.sheets.columns import SHEETS
from kiosk.content.sheets.outgoing import table_of
from kiosk.curator.check import counted
from kiosk.curator.export_book import BOOKS, export_book
from kiosk.curator.sheet_files import SUFFIXES, encoding_of, sheet_named, table_bytes
from kiosk.curator.sheet_problems import print_sheet_problems
from kiosk.curator.written import write_file


def export(
    folder: Path,
    target: Path,
    sheet: str | None = None,
    language: str | None = None,
    console: Console | None = None,
) -> int:
    """Write what the ending of *target* says; the exit status.

    *sheet* names the spreadsheet where *target* does not; *language* is that of the museum's words in a
    book, by default the exhibit's first.
    """
    console = console or Console(soft_wrap=True, highlight=False)
    if not folder.is_dir():
        console.print(f"There is no folder {folder}.", markup=False)
        return 1
    suffix = target.suffix.lower()
    if suffix in SUFFIXES:
        return _export_sheet(folder, target, sheet or sheet_named(target), console)
    if suffix in BOOKS:
        return export_book(folder, target, language, console)
    known = "letter.xml (TEI), book.html, book.epub, or timeline or glossary with .csv or .xlsx"
    console.print(f"There is no export “{target.name}”. Name the file {known}.", markup=False)
    return 1


def _export_sheet(folder: Path, target: Path, sheet: str | None, console: Console) -> int:
    if sheet is None:
        console.print(
            f"“{target.name}” does not say which sheet it is. Let its name begin with {' or '.join(SHEETS)}, "
            "or add --sheet.",
            markup=False,
        )
        return 1
    outgoing, problems = table_of(folder, sheet, target.name), Problems()
    if outgoing.table is None:
        print_sheet_problems(outgoing.problems, folder, "", console)
        console.print("Nothing was written: mend these files first.", markup=False)
        return 1
    content = table_bytes(outgoing.table, target, problems)
    if content is None:
        print_sheet_problems(problems.in_order(), folder, target.name, console)
        return 1
    if not write_file(target, content, console):
        return 1
    rows = counted(len(outgoing.table.rows), "row")
    console.print(f"Wrote {target}: {rows}, {encoding_of(target)}.", markup=False)
    if target.absolute().is_relative_to(folder.absolute()):
        console.print(
            "It lies in the exhibit’s folder; `kiosk check` will ask you to move it out.", markup=False
        )
    return 0
