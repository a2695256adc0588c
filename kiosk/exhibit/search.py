"""What an exhibit answers to a visitor's words: places in the document, and what the museum says."""

from dataclasses import dataclass

from kiosk.exhibit.text import Span


@dataclass(frozen=True, slots=True)
class DocumentHit:
    """A passage of the document, shown by the sentence of it that answers best."""

    passage: str
    section: str
    number: int | None
    """The passage's number, where it has one."""
    sentence: str
    matches: tuple[Span, ...]
    """The words that were found, in ``sentence``; at least one."""
    place: Span
    """The longest of them, in the passage's reading text."""


@dataclass(frozen=True, slots=True)
class MuseumHit:
    """A term, an event or a note, shown by the sentence of it that answers best."""

    kind: str
    """``term``, ``event`` or ``note``."""
    key: str
    language: str
    """The snippet's language; empty for a name in another script."""
    snippet: str
    matches: tuple[Span, ...]
    """The words that were found, in ``snippet``; at least one."""


@dataclass(frozen=True, slots=True)
class Found:
    """Two lists, never mixed, each with the best answers first, and how many there are in all."""

    document: tuple[DocumentHit, ...] = ()
    museum: tuple[MuseumHit, ...] = ()
    passages: int = 0
    records: int = 0
