"""What was found as list rows: places in the document on paper, the museum's records on a card."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.exhibit.model import Event, Note, Section, Term
from kiosk.exhibit.search import DocumentHit, MuseumHit
from kiosk.exhibit.text import Localized, Span
from kiosk.visitor.edition import PARAGRAPH_SIGN, Edition
from kiosk.visitor.excerpt import excerpt

BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A sentence of the document; ``key`` is also the key of its words."""

    key: str
    passage: str
    start: int
    end: int
    place: str
    """Where it is: ``¶ 15 · 2 Reunification``."""
    spoken: str


@dataclass(frozen=True, slots=True)
class MuseumRow:
    """A term, an event or a note; ``key`` is also the key of its snippet."""

    key: str
    kind: str
    record: str
    kindName: str
    title: str
    hasSnippet: bool
    """Whether the words were found elsewhere than in the title."""
    spoken: str


@dataclass(frozen=True, slots=True)
class Shown:
    """The words of a row, cut to the room, and those of them that are lit."""

    text: str
    lights: tuple[Span, ...]


class RowMaker:
    """Makes rows in one edition; reads what the museum's records are called once."""

    def __init__(self, edition: Edition, terms: tuple[Term, ...], events: tuple[Event, ...]) -> None:
        reader = edition.reader
        sections = [s for document in reader.documents() for s in reader.sections(document.key)]
        self._edition = edition
        self._sections: Mapping[str, Section] = {section.key: section for section in sections}
        self._terms = {term.key: term for term in terms}
        self._events = {event.key: event for event in events}
        self._notes: Mapping[str, Note] = {note.key: note for note in reader.notes()}

    def document_row(self, hit: DocumentHit, room: int) -> tuple[DocumentRow, Shown]:
        """The row of a *hit*, and its sentence in *room* characters."""
        text, lights = excerpt(hit.sentence, hit.matches, room)
        place = self._place(hit)
        row = DocumentRow(
            key=f"document-{hit.passage}",
            passage=hit.passage,
            start=hit.place.start,
            end=hit.place.end,
            place=place,
            spoken=f"{place}. {hit.sentence}",
        )
        return row, Shown(text, lights)

    def museum_row(self, hit: MuseumHit, room: int) -> tuple[MuseumRow, Shown]:
        """The row of a *hit*, and its snippet in *room* characters."""
        kind, title = self._called(hit)
        borrowing, called = self._edition.borrowing, self._title(hit)
        text, lights = excerpt(hit.snippet, hit.matches, room)
        has_snippet = hit.snippet not in title
        row = MuseumRow(
            key=f"{hit.kind}-{hit.key}",
            kind=hit.kind,
            record=hit.key,
            kindName=" ".join(filter(None, (kind, borrowing.mark_of(called)))),
            title=title,
            hasSnippet=has_snippet,
            spoken=". ".join(
                filter(
                    None,
                    (f"{kind}: {title}", borrowing.phrase_of(called), hit.snippet if has_snippet else ""),
                )
            ),
        )
        return row, Shown(text, lights)

    def _place(self, hit: DocumentHit) -> str:
        section = self._sections[hit.section]
        title = self._edition.borrowing.marked(section.short_title)
        numbered = title if section.number is None else f"{section.number} {title}"
        return numbered if hit.number is None else f"{PARAGRAPH_SIGN}{hit.number}{BETWEEN}{numbered}"

    def _title(self, hit: MuseumHit) -> Localized:
        """What the record of a *hit* is called, in every language."""
        match hit.kind:
            case "term":
                return self._terms[hit.key].headword
            case "event":
                return self._events[hit.key].title
            case _:
                return self._notes[hit.key].title

    def _called(self, hit: MuseumHit) -> tuple[str, str]:
        """What kind of record a *hit* is, and its title with its name in Korean."""
        said, word = self._edition.said, self._edition.word
        match hit.kind:
            case "term":
                term = self._terms[hit.key]
                title, hangul = said(term.headword), _hangul(term)
                return word("glossary"), title if hangul in title else f"{title} {hangul}"
            case "event":
                event = self._events[hit.key]
                return word("timeline"), f"{said(event.when.words)}: {said(event.title)}"
            case _:
                note = self._notes[hit.key]
                kind = word("contestedClaim" if note.kind == "claim" else "curatorsNote")
                return f"{kind} {note.number}", said(note.title)


def _hangul(term: Term) -> str:
    return next((name.text for name in term.names if name.script == "hangul"), "")
