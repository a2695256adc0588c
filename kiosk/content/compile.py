"""From a folder to an exhibit: gather everything, check everything, put it together last."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.content.anchors import QuotationFinder
from kiosk.content.annotation import TermMarks, mark_notes_and_events, mark_terms
from kiosk.content.assembly import Assembly
from kiosk.content.details import assemble_details, assemble_languages, check_unique_keys
from kiosk.content.documents import assemble_document, check_summaries
from kiosk.content.fidelity import Source, check_fidelity, read_source
from kiosk.content.gather import Gathered, gather
from kiosk.content.glossary import assemble_terms, check_forms, document_forms, headword_forms
from kiosk.content.linking import FormFinder
from kiosk.content.localization import Localizer
from kiosk.content.missing import report_missing
from kiosk.content.notes import assemble_notes
from kiosk.content.passages import DraftDocument, draft_documents
from kiosk.content.pictures import assemble_pictures
from kiosk.content.problems import Problem, Problems, has_errors
from kiosk.content.questions import assemble_questions
from kiosk.content.termlinks import TermLinker, prose_linker
from kiosk.content.timeline import assemble_eras, assemble_events, assemble_lanes
from kiosk.content.words import SHIPPED_WORDS, interface_words
from kiosk.exhibit.model import Exhibit


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is of everything that could be put together."""

    sections: int
    paragraphs: int
    terms: int
    events: int
    notes: int
    questions: int
    drafts: int
    """Translations that nobody has approved."""


@dataclass(frozen=True, slots=True)
class Compilation:
    """What became of a folder."""

    exhibit: Exhibit | None
    """None where there are errors."""
    problems: tuple[Problem, ...]
    fidelity: tuple[str, ...] = ()
    """One sentence for each document."""
    counts: Counts | None = None


def compile_exhibit(folder: Path, words_folder: Path = SHIPPED_WORDS) -> Compilation:
    """The exhibit in *folder* with every problem that it has.

    *words_folder* holds the interface words that Kiosk brings.
    """
    problems = Problems()
    gathered = gather(folder, problems)
    if gathered is None:
        return Compilation(None, problems.in_order())
    drafts = draft_documents(gathered, problems)
    sources = [read_source(gathered, index, problems) for index in range(len(drafts))]
    fidelity = tuple(
        check_fidelity(gathered, draft, sources[index], index, problems) for index, draft in enumerate(drafts)
    )
    exhibit = _put_together(gathered, drafts, sources, words_folder, problems)
    found = problems.in_order()
    return Compilation(None if has_errors(found) else exhibit, found, fidelity, _counts(gathered, drafts))


def _put_together(
    gathered: Gathered,
    drafts: tuple[DraftDocument, ...],
    sources: list[Source],
    words_folder: Path,
    problems: Problems,
) -> Exhibit | None:
    keys = gathered.keys("glossary")
    forms = document_forms(gathered.terms, problems)
    terms = mark_terms(drafts, TermLinker(FormFinder(forms), keys), problems)
    check_forms(gathered.terms, terms.forms, problems)
    headwords = headword_forms(gathered.terms, gathered.languages)
    linker = prose_linker(forms, headwords, gathered.documents[0].language, keys)
    passages = [(passage.key, passage.draft.reading) for draft in drafts for passage in draft.passages]
    localizer = Localizer(gathered.languages, linker, problems)
    assembly = Assembly(gathered, localizer, QuotationFinder(passages), problems)
    words = interface_words(gathered, words_folder, problems)
    return _records(assembly, drafts, sources, terms, words)


def _records(
    assembly: Assembly,
    drafts: tuple[DraftDocument, ...],
    sources: list[Source],
    terms: TermMarks,
    words: dict[str, tuple[tuple[str, str], ...]],
) -> Exhibit | None:
    check_unique_keys(assembly)
    check_summaries(assembly.gathered.summaries, assembly)
    ranks = {
        passage.key: rank for rank, passage in enumerate(one for draft in drafts for one in draft.passages)
    }
    notes, events = assemble_notes(assembly, ranks), assemble_events(assembly)
    marks = (terms.by_passage, mark_notes_and_events(notes, events))
    details, languages = assemble_details(assembly), assemble_languages(assembly, words)
    records = {
        "documents": tuple(
            assemble_document(draft, sources[index], index, marks, assembly)
            for index, draft in enumerate(drafts)
        ),
        "terms": assemble_terms(assembly, terms.occurrences),
        "lanes": assemble_lanes(assembly),
        "eras": assemble_eras(assembly),
        "questions": assemble_questions(assembly),
        "pictures": assemble_pictures(assembly),
    }
    report_missing(assembly.localizer.missing, languages, assembly.problems)
    return Exhibit(details, languages, events=events, notes=notes, **records) if details else None


def _counts(gathered: Gathered, drafts: tuple[DraftDocument, ...]) -> Counts:
    translated = (gathered.terms, gathered.events, gathered.notes, gathered.questions, gathered.summaries)
    return Counts(
        sections=sum(len(draft.sections) for draft in drafts),
        paragraphs=sum(passage.number is not None for draft in drafts for passage in draft.passages),
        terms=len(gathered.terms),
        events=len(gathered.events),
        notes=len(gathered.notes),
        questions=len(gathered.questions),
        drafts=sum(
            one.fields.review == "draft"
            for kind in translated
            for entry in kind
            for one in entry.translations.values()
        ),
    )
