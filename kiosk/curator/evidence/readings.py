"""Slips of the document and how the museum reads them, with the place of each."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.exhibit.model import Document, Exhibit, Passage, Section
from kiosk.exhibit.text import Mark, MarkKind

_KINDS = {
    MarkKind.SLIP: "slip",
    MarkKind.SUPPLIED: "word supplied",
    MarkKind.DOUBT: "doubt",
    MarkKind.SPECK: "speck mended",
    MarkKind.SIC: "[sic] of the source",
}
_AROUND = 24


@dataclass(frozen=True, slots=True)
class SlipReading:
    """One place where the transcription and the reading differ, or may differ."""

    place: str
    kind: str
    before: str
    stands: str
    """As transcribed."""
    after: str
    reading: str
    """As the museum reads it; empty where it stands by the transcription."""


def slip_readings(exhibit: Exhibit) -> tuple[SlipReading, ...]:
    """All of them, in document order."""
    language = exhibit.details.default_language
    several = len(exhibit.documents) > 1
    return tuple(
        one
        for document in exhibit.documents
        for section in document.sections
        for passage in section.passages
        for one in _of_passage(_place(document if several else None, section, passage, language), passage)
    )


def _place(document: Document | None, section: Section, passage: Passage, language: str) -> str:
    """The paragraph's number, or the section's title; with several documents after the *document*'s title."""
    within = f"Paragraph {passage.number}" if passage.number else section.title.in_language(language).text
    return f"{document.title.in_language(language).text}: {within}" if document else within


def _of_passage(place: str, passage: Passage) -> Iterator[SlipReading]:
    for mark in passage.reading.marks:
        if mark.kind in _KINDS:
            yield _reading(place, mark, passage.reading.text)


def _reading(place: str, mark: Mark, text: str) -> SlipReading:
    words = text[mark.start : mark.end]
    mended = mark.kind is MarkKind.SPECK
    return SlipReading(
        place=place,
        kind=_KINDS[mark.kind],
        before=_from_a_word(text[max(mark.start - _AROUND, 0) : mark.start], cut=mark.start > _AROUND),
        stands=mark.label if mended else words,
        after=_to_a_word(text[mark.end : mark.end + _AROUND], cut=mark.end + _AROUND < len(text)),
        reading=(words or "nothing") if mended else mark.label,
    )


def _from_a_word(text: str, *, cut: bool) -> str:
    return f"…{text.partition(' ')[2]}" if cut and " " in text else text


def _to_a_word(text: str, *, cut: bool) -> str:
    return f"{text.rpartition(' ')[0]}…" if cut and " " in text else text
