"""Words with marks on them: the document's passages and the museum's prose."""

from dataclasses import dataclass
from enum import StrEnum


class MarkKind(StrEnum):
    """What a mark says about the characters it covers."""

    TERM = "term"
    """A glossary form. ``target`` is the term's key; only ``linked`` ones are underlined."""
    NOTE = "note"
    """The words a curator's note speaks about. ``target`` is the note's key."""
    CLAIM = "claim"
    """The words a contested claim speaks about. ``target`` is the note's key."""
    EVENT = "event"
    """The words that mention an event. ``target`` is the event's key; nothing is drawn."""
    SLIP = "slip"
    """A word that stands wrong. It stays; ``label`` is the likely reading, set beside it."""
    SUPPLIED = "supplied"
    """An empty span where a word is missing. ``label`` is the word the museum supplies."""
    DOUBT = "doubt"
    """Words that may or may not be as printed. ``label`` is a possible reading; nothing is drawn."""
    SIC = "sic"
    """The archive's own ``[sic]``."""
    SPECK = "speck"
    """A scanning speck, mended in the reading text. ``label`` is what the transcription has."""
    PAGE = "page"
    """An empty span where a page of the original ends. ``label`` is the number of the next page."""
    EMPHASIS = "emphasis"
    """Words set in italics."""
    STRONG = "strong"
    """Words set in bold."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A statement about the characters ``start`` (inclusive) to ``end`` (exclusive) of one text.

    Offsets count Unicode code points of the reading text.
    """

    start: int
    end: int
    kind: MarkKind
    target: str = ""
    label: str = ""
    linked: bool = False


@dataclass(frozen=True, slots=True)
class MarkedText:
    """One paragraph of text and its marks, sorted by start, then by end descending."""

    text: str
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Wording:
    """The same thing said in one language (a BCP 47 tag)."""

    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Localized:
    """A short text in every language it exists in, the exhibit's default language first."""

    wordings: tuple[Wording, ...] = ()

    def in_language(self, language: str) -> Wording:
        """The wording in *language*, else the first one there is, else an empty one."""
        for wording in self.wordings:
            if wording.language == language:
                return wording
        return self.wordings[0] if self.wordings else Wording(language, "")


@dataclass(frozen=True, slots=True)
class Prose:
    """The museum's paragraphs on one matter, in one language."""

    language: str
    paragraphs: tuple[MarkedText, ...]


@dataclass(frozen=True, slots=True)
class LocalizedProse:
    """The museum's paragraphs in every language they exist in, the default language first."""

    versions: tuple[Prose, ...] = ()

    def in_language(self, language: str) -> Prose:
        """The version in *language*, else the first one there is, else an empty one."""
        for prose in self.versions:
            if prose.language == language:
                return prose
        return self.versions[0] if self.versions else Prose(language, ())


@dataclass(frozen=True, slots=True)
class Span:
    """Characters ``start`` (inclusive) to ``end`` (exclusive) of a text, counted in Unicode code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place in a document: characters ``start`` to ``end`` of one passage's reading text."""

    passage: str
    start: int
    end: int
