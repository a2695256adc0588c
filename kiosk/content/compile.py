"""From a folder to an exhibit: gather everything, check everything, put it together last."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.content.anchors import QuotationFinder
from kiosk.content.annotation import mark_terms
from kiosk.content.assembly import Assembly
from kiosk.content.consistency import check_consistency
from kiosk.content.fidelity import check_fidelity, read_source
from kiosk.content.gather import Gathered, gather
from kiosk.content.glossary import check_forms, document_forms, headword_forms
from kiosk.content.icons import check_icons
from kiosk.content.linking import Form, FormFinder
from kiosk.content.localization import Localizer
from kiosk.content.passages import DraftDocument, draft_documents
from kiosk.content.problems import Problem, Problems, has_errors
from kiosk.content.records import Prepared, assemble_exhibit
from kiosk.content.termlinks import TermLinker, prose_linker
from kiosk.content.texts import Coverage, MuseumText, coverage
from kiosk.content.words import SHIPPED_WORDS, interface_words
from kiosk.exhibit.model import Exhibit


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is of everything that could be read."""

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
    """By file and line."""
    fidelity: tuple[str, ...] = ()
    """One sentence for each document."""
    counts: Counts | None = None
    """None where exhibit.yaml could not be understood."""
    texts: tuple[MuseumText, ...] = ()
    """What the museum says, text by text, in every language."""
    coverage: tuple[Coverage, ...] = ()
    """What there is in each language, the default one first."""
    records: Exhibit | None = None
    """The exhibit as far as it could be put together, also where there are errors."""
    forms: tuple[Form, ...] = ()
    """The words by which the document speaks of terms."""


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
    check_consistency(gathered, problems)
    check_icons(gathered, problems)
    assembly, linker = _assembly(gathered, drafts, problems)
    terms = mark_terms(drafts, linker, problems)
    if gathered.is_whole:
        check_forms(gathered.terms, terms.forms, problems)
    words = interface_words(gathered, words_folder, problems)
    exhibit = assemble_exhibit(assembly, Prepared(drafts, sources, terms, words))
    found = problems.in_order()
    return Compilation(
        exhibit=None if has_errors(found) else exhibit,
        problems=found,
        fidelity=fidelity,
        counts=_counts(gathered, drafts),
        texts=tuple(assembly.localizer.texts),
        coverage=_coverage(gathered, assembly.localizer),
        records=exhibit,
        forms=linker.finder.forms,
    )


def _assembly(
    gathered: Gathered, drafts: tuple[DraftDocument, ...], problems: Problems
) -> tuple[Assembly, TermLinker]:
    """The tools for putting records together, and the linker of terms in the documents."""
    keys = gathered.keys("glossary")
    forms = document_forms(gathered.terms, problems)
    headwords = headword_forms(gathered.terms, gathered.languages)
    linker = prose_linker(forms, headwords, gathered.documents[0].language, keys)
    passages = [(passage.key, passage.draft.reading) for draft in drafts for passage in draft.passages]
    localizer = Localizer(gathered.languages, linker, problems)
    return Assembly(gathered, localizer, QuotationFinder(passages), problems), TermLinker(
        FormFinder(forms), keys
    )


def _coverage(gathered: Gathered, localizer: Localizer) -> tuple[Coverage, ...]:
    names = {language.tag: language.name for language in gathered.manifest.fields.languages}
    return coverage(names, localizer.texts, localizer.missing, gathered.reviews())


def _counts(gathered: Gathered, drafts: tuple[DraftDocument, ...]) -> Counts:
    return Counts(
        sections=sum(len(draft.sections) for draft in drafts),
        paragraphs=sum(passage.number is not None for draft in drafts for passage in draft.passages),
        terms=len(gathered.terms),
        events=len(gathered.events),
        notes=len(gathered.notes),
        questions=len(gathered.questions),
        drafts=sum(review == "draft" for _, review in gathered.reviews()),
    )
