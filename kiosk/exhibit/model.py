"""What an exhibit is: frozen records, each named as curators name it."""

from dataclasses import dataclass, field

from kiosk.exhibit.dating import Dating, When
from kiosk.exhibit.evidence import Contested, Quotation, Source
from kiosk.exhibit.text import Anchor, Localized, LocalizedProse, MarkedText


@dataclass(frozen=True, slots=True)
class Language:
    """A language visitors may choose."""

    tag: str
    """BCP 47, for instance ``en`` or ``ko``."""
    name: str
    """The language's name in itself, for instance ``한국어``."""
    direction: str
    """``ltr`` or ``rtl``."""
    words: tuple[tuple[str, str], ...]
    """Interface words: pairs of key and text, sorted by key."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph, question, list item or line of a document."""

    key: str
    """``p14`` for numbered paragraphs, ``<section>-<n>`` for all others."""
    section: str
    kind: str
    """``paragraph``, ``question``, ``item``, ``line``, ``heading``, ``signature`` or ``blank``."""
    number: int | None
    """The museum's number; numbers run through one document."""
    reading: MarkedText
    """The reading text: specks mended, word slips as they stand."""
    transcribed: str
    """The same passage letter for letter as the archive transcribed it."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a document with a title the museum gave it."""

    key: str
    kind: str
    """``cover``, ``front``, ``answer``, ``back`` or ``record``."""
    number: int | None
    """Shown in the section list; sections without one show their icon."""
    icon: str
    listed: bool
    """Whether the section list has a row for it."""
    speaker: str
    """Who speaks: ``publisher``, ``kim`` or ``archive`` in the shipped exhibit."""
    title: Localized
    short_title: Localized
    summary: LocalizedProse
    summary_sources: tuple[Source, ...]
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A text that the exhibit presents, whole and in order."""

    key: str
    language: str
    title: Localized
    source_name: str
    source_text: str
    """The transcription as received."""
    source_sha256: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """A headword in another language or script, for instance ``hanja`` 主體."""

    script: str
    text: str


@dataclass(frozen=True, slots=True)
class Term:
    """A glossary entry. ``occurrences`` are all its places, in document order."""

    key: str
    category: str
    """``person``, ``place``, ``organization``, ``concept``, ``event``, ``agreement``, …"""
    headword: Localized
    names: tuple[Name, ...]
    definition: LocalizedProse
    contested: Contested | None
    see_also: tuple[str, ...]
    events: tuple[str, ...]
    sources: tuple[Source, ...]
    occurrences: tuple[Anchor, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened. ``mentions`` are the passages that speak of it."""

    key: str
    when: When
    lane: str
    title: Localized
    label: Localized
    """A few words for the timeline."""
    names: tuple[Name, ...]
    text: LocalizedProse
    mentions: tuple[Anchor, ...]
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Lane:
    """A row of the timeline."""

    key: str
    icon: str
    title: Localized


@dataclass(frozen=True, slots=True)
class Era:
    """A stretch of years that visitors can enlarge: ``start`` (inclusive) to ``end`` (exclusive)."""

    key: str
    start: float
    end: float
    years: str
    title: Localized
    short_title: Localized


@dataclass(frozen=True, slots=True)
class Note:
    """The museum's remark on some words of the document."""

    key: str
    number: int
    """Notes and claims share one series, in document order."""
    kind: str
    """``note`` or ``claim``."""
    title: Localized
    text: LocalizedProse
    contested: Contested | None
    anchor: Anchor
    events: tuple[str, ...]
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the editors and where it is answered."""

    number: int
    passage: str
    title: Localized
    answered_in: tuple[str, ...]
    """Keys of sections, the main one first."""
    begins_at: str
    """Key of the passage where the answer begins."""
    fit: str
    """``direct`` or ``partial``."""
    explanation: LocalizedProse
    key_sentence: Quotation | None
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with what must be said about it."""

    key: str
    media_type: str
    content: bytes
    width: int
    height: int
    alt: Localized
    credit: str
    rights: str
    """A Creative Commons or RightsStatements.org address."""


@dataclass(frozen=True, slots=True)
class Details:
    """What the exhibit says about itself."""

    key: str
    title: Localized
    kicker: Localized
    introduction: LocalizedProse
    notice: LocalizedProse
    default_language: str
    idle_seconds: int
    takeaway_address: str
    document_date: When
    rights: LocalizedProse
    record: LocalizedProse
    credits: LocalizedProse
    transcription: LocalizedProse = field(default_factory=LocalizedProse)
    """How the document was copied, and what the museum does about slips."""
    dating: Dating = field(default_factory=Dating)


@dataclass(frozen=True, slots=True)
class Exhibit:
    """All that one exhibit file holds."""

    details: Details
    languages: tuple[Language, ...]
    documents: tuple[Document, ...]
    terms: tuple[Term, ...]
    lanes: tuple[Lane, ...]
    eras: tuple[Era, ...]
    events: tuple[Event, ...]
    notes: tuple[Note, ...]
    questions: tuple[Question, ...]
    pictures: tuple[Picture, ...]
