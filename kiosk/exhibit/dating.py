"""Dates, and how the museum comes to the date of a document."""

from dataclasses import dataclass, field

from kiosk.exhibit.text import Anchor, Localized, LocalizedProse


@dataclass(frozen=True, slots=True)
class When:
    """A date as EDTF, in words, and as numbers to draw it by.

    ``start`` and ``end`` are years with a fraction (1974.5 is the middle of 1974); the drawn
    span runs from the first moment the date may mean to the last.
    """

    edtf: str
    words: Localized
    short_words: Localized
    start: float
    end: float
    is_span: bool
    """True for an interval, which is drawn as a bar; a day, month or year is drawn as a dot."""
    approximate: bool
    open_start: bool
    open_end: bool


@dataclass(frozen=True, slots=True)
class Clue:
    """Something that speaks for one date of the document and against others."""

    when: When
    kind: str
    """``catalogue`` for what libraries, archives and editions say, ``text`` for what the document says."""
    label: Localized
    mention: Anchor | None
    """The words of the document that are the clue."""


@dataclass(frozen=True, slots=True)
class Dating:
    """How the museum comes to the document's date; empty where it is no question."""

    title: Localized = field(default_factory=Localized)
    text: LocalizedProse = field(default_factory=LocalizedProse)
    clues: tuple[Clue, ...] = ()
    """In order of time."""
    conclusion: LocalizedProse = field(default_factory=LocalizedProse)
