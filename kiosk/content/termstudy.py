"""How the words of a term are found in the documents: how often, inside longer ones, or claimed twice."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.content.linking import Form, FormFinder, Match, fold
from kiosk.exhibit.model import Exhibit, Passage
from kiosk.exhibit.text import Mark, MarkKind


@dataclass(frozen=True, slots=True)
class FormUse:
    """Words by which the documents speak of a term."""

    words: str
    matches: int
    """Where they stand and belong to the term."""
    hidden: tuple[tuple[str, int], ...]
    """Terms inside whose longer words they stand, and how often."""
    unlinked: int
    """Where they stand, and the curator said that they mean something else."""


@dataclass(frozen=True, slots=True)
class TermUse:
    """One term in the documents."""

    key: str
    forms: tuple[FormUse, ...]
    matches: int
    """All its places, forced links among them."""
    rivals: tuple[tuple[str, str], ...]
    """Words of it that are, but for capitals, also words of another term; with that term's key."""


def study_terms(exhibit: Exhibit, forms: Iterable[Form]) -> tuple[TermUse, ...]:
    """The use of every term of *exhibit*, whose *forms* they are, in order of keys."""
    known = tuple(forms)
    counts = _counted(exhibit, FormFinder(known))
    rivals = _rivals(known)
    by_term: defaultdict[str, list[Form]] = defaultdict(list)
    for form in known:
        by_term[form.term].append(form)
    return tuple(
        TermUse(
            term.key,
            tuple(_use(form, counts) for form in by_term[term.key]),
            len(term.occurrences),
            rivals.get(term.key, ()),
        )
        for term in exhibit.terms
    )


_Counts = Mapping[Form, Counter[str]]
"""How often a form belongs to which term: its own, another's around it, or (an empty key) none."""


def _use(form: Form, counts: _Counts) -> FormUse:
    owners = counts.get(form, Counter[str]())
    hidden = sorted((term, number) for term, number in owners.items() if term not in ("", form.term))
    return FormUse(form.text, owners[form.term], tuple(hidden), owners[""])


def _counted(exhibit: Exhibit, finder: FormFinder) -> _Counts:
    counts: defaultdict[Form, Counter[str]] = defaultdict(Counter)
    for document in exhibit.documents:
        for section in document.sections:
            for passage in section.passages:
                for match in finder.candidates(passage.reading.text):
                    counts[match.form][_owner(match, passage)] += 1
    return counts


def _owner(match: Match, passage: Passage) -> str:
    around = [mark for mark in passage.reading.marks if _holds(mark, match)]
    if any((mark.start, mark.end) == (match.start, match.end) for mark in around):
        return next(mark.target for mark in around if (mark.start, mark.end) == (match.start, match.end))
    others = [mark.target for mark in around if mark.target != match.form.term]
    return others[0] if others else (match.form.term if around else "")


def _holds(mark: Mark, match: Match) -> bool:
    return mark.kind is MarkKind.TERM and mark.start <= match.start and match.end <= mark.end


def _rivals(forms: Iterable[Form]) -> Mapping[str, tuple[tuple[str, str], ...]]:
    by_spelling: defaultdict[str, list[Form]] = defaultdict(list)
    for form in forms:
        by_spelling[fold(form.text)].append(form)
    found: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for same in by_spelling.values():
        for one in same:
            found[one.term] += [(one.text, other.term) for other in same if other.term != one.term]
    return {term: tuple(pairs) for term, pairs in found.items()}
