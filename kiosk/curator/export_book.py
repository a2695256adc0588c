"""``kiosk export`` of a whole exhibit: TEI, a page, a book."""

from collections.abc import Callable, Mapping
from pathlib import Path

from rich.console import Console

from kiosk.content.compile import compile_exhibit
from kiosk.content.problems import Severity
from kiosk.content.suggestions import listed
from kiosk.curator.book.epub import epub_bytes
from kiosk.curator.book.html_page import html_bytes
from kiosk.curator.book.tei import tei_bytes
from kiosk.curator.check import counted, problem_text
from kiosk.curator.written import write_file
from kiosk.exhibit.model import Exhibit

BOOKS: Mapping[str, tuple[str, Callable[[Exhibit, str], bytes]]] = {
    ".xml": ("TEI P5", lambda exhibit, _: tei_bytes(exhibit)),
    ".html": ("one page, large print", html_bytes),
    ".epub": ("EPUB 3", epub_bytes),
}
"""By the ending of a file: what it is, and its bytes for an exhibit and a language."""


def export_book(folder: Path, target: Path, language: str | None, console: Console) -> int:
    """Write *target*; with errors in *folder* nothing is written and the exit status is 1."""
    compilation = compile_exhibit(folder)
    exhibit = compilation.exhibit
    if exhibit is None:
        errors = [problem for problem in compilation.problems if problem.severity is Severity.ERROR]
        for problem in errors:
            console.print(problem_text(problem, folder).split("\n")[0])
        count = counted(len(errors), "error")
        console.print(f"Nothing was written: {count}. `kiosk check` says more.", markup=False)
        return 1
    tags = [one.tag for one in exhibit.languages]
    if language is not None and language not in tags:
        console.print(
            f"The exhibit has no language “{language}”. It has {listed(tags, 'and')}.", markup=False
        )
        return 1
    what, make = BOOKS[target.suffix.lower()]
    if not write_file(target, make(exhibit, language or tags[0]), console):
        return 1
    console.print(f"Wrote {target}: {what}.", markup=False)
    return 0
