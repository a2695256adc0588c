"""What stands on a card: one record for terms, notes, claims, events and corrections."""

from dataclasses import dataclass

from kiosk.exhibit.text import MarkedText
from kiosk.visitor.plate import NO_PLATE, Plate


@dataclass(frozen=True, slots=True)
class Chip:
    """A jump offered by a card."""

    key: str
    label: str
    name: str
    """As spoken."""
    mark: str
    """``filled`` or ``hollow`` for events, else empty."""
    passage: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A source as the card prints it."""

    key: str
    line: str


@dataclass(frozen=True, slots=True)
class CardLanguages:
    """The language in which each text of a card stands; empty for the interface's own."""

    title: str = ""
    body: str = ""
    claim: str = ""
    known: str = ""


@dataclass(frozen=True, slots=True)
class CardContent:
    """Everything that one card shows, in the visitor's language."""

    kind: str = ""
    """``glossary``, ``note``, ``claim``, ``event`` or ``correction``."""
    number: str = ""
    title: str = ""
    date: str = ""
    names: str = ""
    otherNames: str = ""
    body: tuple[MarkedText, ...] = ()
    plate: Plate = NO_PLATE
    quotation: str = ""
    quotationPlace: str = ""
    claim: tuple[MarkedText, ...] = ()
    known: tuple[MarkedText, ...] = ()
    places: tuple[Chip, ...] = ()
    events: tuple[Chip, ...] = ()
    sources: tuple[SourceLine, ...] = ()
    isInDocument: bool = False
    languages: CardLanguages = CardLanguages()
    borrowed: str = ""
    """``in English``, where something on the card is not there in the visitor's language."""
