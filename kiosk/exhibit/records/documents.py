"""Documents, their sections and their passages."""

from dataclasses import dataclass

from kiosk.exhibit.evidence import Source
from kiosk.exhibit.text import Localized, LocalizedProse, MarkedText


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
    pictures_before: tuple[str, ...] = ()
    """Keys of pictures between the section's title and this passage, its first one."""
    pictures_after: tuple[str, ...] = ()
    """Keys of pictures between this passage and the next."""


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
