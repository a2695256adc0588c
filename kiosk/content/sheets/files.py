"""The files of one entry while a sheet is put into them: what is above the body, and the body."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Self

from kiosk.content.entries import Entry
from kiosk.content.models.fields import Model
from kiosk.content.page import Page, read_page
from kiosk.content.problems import Place, Problems

_FENCE = "---"


@dataclass(frozen=True, slots=True)
class PageText:
    """A Markdown file with front matter, cut where it may change; the parts in a row are the file."""

    name: str
    head: str
    front: str
    middle: str
    body: str
    tail: str
    line_end: str = "\n"
    mark: bool = False
    """Whether the file begins with a byte order mark."""

    @property
    def text(self) -> str:
        """The file as the compiler reads it."""
        return self.head + self.front + self.middle + self.body + self.tail

    @property
    def content(self) -> bytes:
        """The file as it lies on the disk."""
        text = self.text.replace("\n", self.line_end)
        return ("\ufeff" if self.mark else "").encode() + text.encode()

    def page(self) -> Page | None:
        """Its fields and body; None where it is not in order."""
        return _read(self.text, self.name)

    def with_front(self, front: str) -> Self:
        """The same with other front matter."""
        return replace(self, front=front if not front or front.endswith("\n") else f"{front}\n")


@lru_cache(maxsize=4096)
def _read(text: str, name: str) -> Page | None:
    """A file is asked for each of its cells and read once."""
    return read_page(text, name, Problems())


def cut_page(name: str, content: bytes) -> PageText | None:
    """The file's parts; None where its line ends are of two kinds."""
    text = content.decode("utf-8")
    mark, text = text.startswith("\ufeff"), text.removeprefix("\ufeff")
    line_end = "\r\n" if "\r\n" in text else "\r" if "\r" in text else "\n"
    plain = text.replace(line_end, "\n")
    if "\r" in plain or plain.replace("\n", line_end) != text:
        return None
    lines = plain.split("\n")
    end = next(index for index, line in enumerate(lines[1:], 1) if line.rstrip() == _FENCE)
    first = next((index for index in range(end + 1, len(lines)) if lines[index].strip()), len(lines))
    rest = "\n".join(lines[first:])
    front = "".join(f"{line}\n" for line in lines[1:end])
    middle = "\n".join([*lines[end:first], ""]) if first < len(lines) else "\n".join(lines[end:])
    body = rest.rstrip()
    return PageText(name, f"{lines[0]}\n", front, middle, body, rest[len(body) :], line_end, mark)


@dataclass(slots=True)
class EntryFiles:
    """An entry's own file and its translations; ``changed`` names the headings that were put into each."""

    key: str
    folder: str
    languages: tuple[str, ...]
    pages: dict[str, PageText]
    """By language; the default one's is empty."""
    is_new: bool = False
    changed: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    added: set[str] = field(default_factory=set[str])
    """The languages whose file is new."""

    def name(self, tag: str) -> str:
        """The name of the file in one language."""
        return f"{self.folder}/{self.key}{f'.{tag}' if tag else ''}.md"

    def tag(self, language: str) -> str:
        """How the file of a *language* is kept: the default language has none."""
        return "" if language == self.languages[0] else language

    def values(self, tag: str) -> Mapping[str, object]:
        """The front matter of one file; nothing where there is no such file."""
        page = self.pages[tag].page() if tag in self.pages else None
        return page.fields.values if page else {}

    def add(self, tag: str, front: str) -> PageText:
        """A new file for one language, with *front* as its front matter."""
        self.added.add(tag)
        self.pages[tag] = PageText(self.name(tag), f"{_FENCE}\n", front, f"{_FENCE}\n", "", "\n")
        return self.pages[tag]

    def change(self, tag: str, page: PageText, heading: str) -> None:
        """Put *page* in its place, because of the cell under *heading*."""
        if self.pages.get(tag) != page:
            self.pages[tag] = page
            self.changed.setdefault(tag, []).append(heading)


def entry_files(
    root: Path, folder: str, languages: tuple[str, ...], entry: Entry[Model, Model], problems: Problems
) -> EntryFiles | None:
    """The files of an *entry* as they lie in *root*; None after a problem was noted."""
    pages: dict[str, PageText] = {}
    names = {"": entry.page.file} | {tag: one.page.file for tag, one in entry.translations.items()}
    for tag, name in names.items():
        page = cut_page(name, (root / name).read_bytes())
        if page is None:
            problems.error(
                Place(name), "This file has line ends of two kinds.", "Save it again from one text editor."
            )
            return None
        pages[tag] = page
    return EntryFiles(entry.key, folder, languages, pages)
