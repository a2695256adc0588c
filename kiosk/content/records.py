"""All records of an exhibit, put together from what was gathered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.content.annotation import TermMarks, mark_notes_and_events
from kiosk.content.assembly import Assembly
from kiosk.content.details import assemble_details, assemble_languages
from kiosk.content.documents import assemble_document
from kiosk.content.fidelity import Source
from kiosk.content.glossary import assemble_terms
from kiosk.content.missing import report_missing
from kiosk.content.notes import assemble_notes
from kiosk.content.passages import DraftDocument
from kiosk.content.pictures import advise_on_unseen, assemble_pictures
from kiosk.content.questions import assemble_questions
from kiosk.content.timeline import assemble_eras, assemble_events, assemble_lanes
from kiosk.exhibit.model import Document, Event, Exhibit, Note, Term
from kiosk.exhibit.records.pictures import COVER


@dataclass(frozen=True, slots=True)
class Prepared:
    """The documents cut into passages, their sources, the terms found in them, the interface words."""

    drafts: Sequence[DraftDocument]
    sources: Sequence[Source]
    terms: TermMarks
    words: Mapping[str, tuple[tuple[str, str], ...]]


def assemble_exhibit(assembly: Assembly, prepared: Prepared) -> Exhibit | None:
    """The exhibit; None where its details are not in order. All problems of all records are noted."""
    details = assemble_details(assembly)
    languages = assemble_languages(assembly, prepared.words)
    notes, events = assemble_notes(assembly, _ranks(prepared)), assemble_events(assembly)
    documents = _documents(assembly, prepared, notes, events)
    terms = assemble_terms(assembly, prepared.terms.occurrences)
    lanes, eras = assemble_lanes(assembly), assemble_eras(assembly)
    questions, pictures = assemble_questions(assembly), assemble_pictures(assembly)
    advise_on_unseen(assembly, pictures, _shown_pictures(documents, (*terms, *events, *notes)))
    report_missing(assembly.localizer.missing, languages, assembly.problems)
    if details is None:
        return None
    return Exhibit(details, languages, documents, terms, lanes, eras, events, notes, questions, pictures)


def _shown_pictures(documents: Sequence[Document], records: Sequence[Term | Event | Note]) -> frozenset[str]:
    """Keys of the pictures that visitors come across; a cover's place is taken where there is none."""
    sections = [section for document in documents for section in document.sections]
    passages = [passage for section in sections for passage in section.passages]
    figures = [key for one in passages for key in (*one.pictures_before, *one.pictures_after)]
    has_cover = any(section.kind == "cover" for section in documents[0].sections)
    return frozenset((*figures, *(one.picture for one in records), *(() if has_cover else (COVER,))))


def _ranks(prepared: Prepared) -> Mapping[str, int]:
    keys = [passage.key for draft in prepared.drafts for passage in draft.passages]
    return {key: rank for rank, key in enumerate(keys)}


def _documents(
    assembly: Assembly, prepared: Prepared, notes: Sequence[Note], events: Sequence[Event]
) -> tuple[Document, ...]:
    marks = (prepared.terms.by_passage, mark_notes_and_events(notes, events))
    return tuple(
        assemble_document(draft, source, index, marks, assembly)
        for index, (draft, source) in enumerate(zip(prepared.drafts, prepared.sources, strict=True))
    )
