"""Links terms in the document and in the museum's prose."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Self

from kiosk.content.linking import Form, FormFinder
from kiosk.content.markedtext import Draft, ForcedLink, sort_marks
from kiosk.content.problems import Problems
from kiosk.content.suggestions import did_you_mean
from kiosk.exhibit.text import Mark, MarkedText, MarkKind


@dataclass(frozen=True, slots=True)
class TermLinker:
    """Marks every occurrence of a term; links the first of each term in one stretch of text."""

    finder: FormFinder
    terms: frozenset[str]
    """The keys of all terms."""

    def marks(self, draft: Draft, linked: set[str], own_term: str, problems: Problems) -> list[Mark]:
        """The term marks of one paragraph; *linked* are the terms that need no further link."""
        forced = [link for link in draft.forced if self._is_known(link, problems)]
        marks = [Mark(one.start, one.end, MarkKind.TERM, one.term, linked=True) for one in forced]
        taken = [(one.start, one.end) for one in forced] + list(draft.plain)
        for match in self.finder.find(draft.reading, taken):
            term = match.form.term
            if term != own_term:
                marks.append(Mark(match.start, match.end, MarkKind.TERM, term, linked=term not in linked))
                linked.add(term)
        return marks

    def _is_known(self, link: ForcedLink, problems: Problems) -> bool:
        if link.term in self.terms:
            return True
        problems.error(
            link.place,
            f"There is no glossary entry “{link.term}”.",
            did_you_mean(link.term, self.terms, f"Write glossary/{link.term}.md, or remove the markup."),
        )
        return False


@dataclass(frozen=True, slots=True)
class ProseLinker:
    """Links terms in the museum's prose, by language."""

    by_language: Mapping[str, TermLinker]

    def without_forms(self) -> Self:
        """The same, but only forced links are made."""
        nothing = FormFinder(())
        return replace(
            self,
            by_language={tag: TermLinker(nothing, linker.terms) for tag, linker in self.by_language.items()},
        )

    def link(
        self, language: str, drafts: Sequence[Draft], own_term: str, problems: Problems
    ) -> tuple[MarkedText, ...]:
        """The paragraphs of one text; each term is linked once in all of them, *own_term* never."""
        linker = self.by_language[language]
        linked: set[str] = set()
        return tuple(
            MarkedText(one.reading, sort_marks((*one.marks, *linker.marks(one, linked, own_term, problems))))
            for one in drafts
        )


def prose_linker(
    forms: Iterable[Form],
    headwords: Mapping[str, Iterable[Form]],
    document_language: str,
    terms: frozenset[str],
) -> ProseLinker:
    """A linker that knows the document's *forms* in its language, and each language's *headwords*."""
    in_document = tuple(forms)
    linkers: dict[str, TermLinker] = {}
    for language, own in headwords.items():
        known = (*(in_document if language == document_language else ()), *own)
        linkers[language] = TermLinker(FormFinder(known), terms)
    return ProseLinker(linkers)
