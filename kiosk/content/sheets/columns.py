"""Which columns a sheet has: what stands in each, and where in the files that is.

The timeline's headings are those of TimelineJS as far as its columns fit; the glossary's are those of
CollectionBuilder. What neither has (EDTF, the short label, other languages) gets a heading of ours.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto


class Holds(Enum):
    """What the cells of a column are."""

    KEY = auto()
    """The file's name without its ending."""
    VALUE = auto()
    """A value of the front matter."""
    LIST = auto()
    """A list of the front matter, parted by semicolons."""
    LOCAL = auto()
    """A text in one language: in the front matter, or in the translation's."""
    DATE = auto()
    """The date in EDTF."""
    DATE_PART = auto()
    """A year, month or day that follows from the date."""
    BODY = auto()
    """The text below the front matter, in one language."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a sheet."""

    heading: str
    holds: Holds
    path: tuple[str, ...] = ()
    """Where the value is in the front matter."""
    language: str = ""
    """The language of a text."""
    needed: bool = False
    """Whether an entry without it is none."""


@dataclass(frozen=True, slots=True)
class SheetKind:
    """A kind of sheet: its folder, and its columns for one exhibit."""

    folder: str
    columns: tuple[Column, ...]
    order: tuple[str, ...]
    """The keys of the front matter, as curators write them one below the other."""
    passed_over: frozenset[str]
    """Headings of the model sheets that an exhibit has no use for, in small letters."""

    @property
    def key(self) -> Column:
        """The column that says which file a row is."""
        return self.columns[0]


DATE_PARTS = ("Year", "Month", "Day", "End Year", "End Month", "End Day")
SHEETS = ("timeline", "glossary")

_TIMELINE_ORDER = (
    "date",
    "date_words",
    "date_short",
    "lane",
    "title",
    "label",
    "names",
    "mentions",
    "picture",
    "sources",
)
_GLOSSARY_ORDER = (
    "term",
    "forms",
    "category",
    "names",
    "contested",
    "see_also",
    "events",
    "picture",
    "sources",
)
_TIMELINEJS = (
    "time", "end time", "media", "media credit", "media caption", "media thumbnail", "alt text", "type",
    "background",
)  # fmt: skip
_COLLECTIONBUILDER = (
    "parentid", "creator", "date", "date-is-approximate?", "location", "latitude", "longitude", "source",
    "identifier", "type", "format", "language", "rights", "rightsstatement", "display_template",
    "object_location", "image_small", "image_thumb", "image_alt_text", "object_transcript",
)  # fmt: skip


def sheet_kind(sheet: str, languages: Sequence[str], scripts: Iterable[str]) -> SheetKind:
    """The *sheet* ``timeline`` or ``glossary`` of an exhibit in *languages*, the default one first.

    *scripts* are those in which headwords are given, for instance ``hanja``.
    """
    make = {"timeline": _timeline, "glossary": _glossary}[sheet]
    return make(languages, tuple(dict.fromkeys(scripts)))


def _local(heading: str, path: str, languages: Sequence[str], *, needed: bool = False) -> Iterable[Column]:
    for index, tag in enumerate(languages):
        yield Column(_heading(heading, tag, index), Holds.LOCAL, (path,), tag, needed and not index)


def _bodies(heading: str, languages: Sequence[str]) -> Iterable[Column]:
    for index, tag in enumerate(languages):
        yield Column(_heading(heading, tag, index), Holds.BODY, (), tag, not index)


def _heading(heading: str, tag: str, index: int) -> str:
    return f"{heading} {tag}" if index else heading


def _names(heading: str, scripts: Sequence[str]) -> Iterable[Column]:
    return (Column(f"{heading} {script}", Holds.VALUE, ("names", script)) for script in scripts)


def _timeline(languages: Sequence[str], scripts: Sequence[str]) -> SheetKind:
    columns = (
        Column("Key", Holds.KEY),
        Column("EDTF", Holds.DATE, ("date",), needed=True),
        *(Column(part, Holds.DATE_PART) for part in DATE_PARTS),
        *_local("Display Date", "date_words", languages),
        *_local("Short Date", "date_short", languages),
        *_local("Headline", "title", languages, needed=True),
        *_local("Label", "label", languages, needed=True),
        *_bodies("Text", languages),
        Column("Group", Holds.VALUE, ("lane",), needed=True),
        *_names("Name", scripts),
    )
    return SheetKind("timeline", columns, _TIMELINE_ORDER, frozenset(_TIMELINEJS))


def _glossary(languages: Sequence[str], scripts: Sequence[str]) -> SheetKind:
    columns = (
        Column("objectid", Holds.KEY),
        *_local("title", "term", languages, needed=True),
        Column("subject", Holds.VALUE, ("category",), needed=True),
        *_bodies("description", languages),
        Column("forms", Holds.LIST, ("forms",)),
        Column("see_also", Holds.LIST, ("see_also",)),
        Column("events", Holds.LIST, ("events",)),
        *_names("name", scripts),
    )
    return SheetKind("glossary", columns, _GLOSSARY_ORDER, frozenset(_COLLECTIONBUILDER))


SCRIPT_HEADINGS: Mapping[str, str] = {"timeline": "name ", "glossary": "name "}
"""How the heading of a script's column begins, in small letters."""
