"""Everything that the evidence sheet shows, gathered from a checked folder."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.content.compile import Compilation
from kiosk.content.problems import Problem, Severity
from kiosk.content.termstudy import TermUse, study_terms
from kiosk.content.texts import Coverage
from kiosk.curator.evidence.pictures import picture_uses
from kiosk.curator.evidence.readings import SlipReading, slip_readings
from kiosk.curator.evidence.statements import Statement, by_kind, statements
from kiosk.exhibit.model import Event, Exhibit

MANY = 30
"""A term that matches more often may be too common to be a term."""


@dataclass(frozen=True, slots=True)
class EvidenceSheet:
    """The whole sheet; texts are in the default language."""

    exhibit: Exhibit
    statements: Mapping[str, list[Statement]]
    """By heading."""
    uncited: tuple[Statement, ...]
    unverified: tuple[Statement, ...]
    """With a source that nobody has verified, or that is an inference."""
    terms: tuple[TermUse, ...]
    headwords: Mapping[str, str]
    many: int
    events_without_passage: tuple[Event, ...]
    slips: tuple[SlipReading, ...]
    picture_uses: Mapping[str, tuple[str, ...]]
    """The files that show each picture, by its key."""
    coverage: tuple[Coverage, ...]
    untranslated: tuple[Problem, ...]
    fidelity: tuple[str, ...]
    errors: int
    warnings: int

    @property
    def language(self) -> str:
        """The exhibit's default language."""
        return self.exhibit.details.default_language

    @property
    def title(self) -> str:
        """The exhibit's title."""
        return self.exhibit.details.title.in_language(self.language).text

    @property
    def number_of_statements(self) -> int:
        """How many statements of the museum there are."""
        return sum(len(group) for group in self.statements.values())

    @property
    def remarkable_terms(self) -> tuple[tuple[TermUse, tuple[str, ...]], ...]:
        """Terms about which there is something to say, with what there is."""
        found = ((use, self.remarks(use)) for use in self.terms)
        return tuple((use, remarks) for use, remarks in found if remarks)

    def remarks(self, use: TermUse) -> tuple[str, ...]:
        """What is noteworthy about a term in the documents."""
        said: list[str] = []
        if use.matches == 0:
            said.append("It never occurs in the document.")
        if use.matches > self.many:
            said.append(f"It matches {use.matches} times, more than {self.many}.")
        for form in use.forms:
            for term, number in form.hidden:
                said.append(
                    f"“{form.words}” stands inside words of “{self.headwords[term]}”, {times(number)}."
                )
            if form.unlinked:
                said.append(f"“{form.words}” is kept from being linked, {times(form.unlinked)}.")
        said += [
            f"“{words}” is also, but for capitals, a form of “{self.headwords[term]}”."
            for words, term in use.rivals
        ]
        return tuple(said)


def times(number: int) -> str:
    """``once``, ``3 times``."""
    return "once" if number == 1 else f"{number} times"


def evidence_sheet(compilation: Compilation, exhibit: Exhibit, many: int = MANY) -> EvidenceSheet:
    """The sheet of *exhibit*, the records of *compilation*; noted are terms with more than *many* matches."""
    said = statements(exhibit)
    language = exhibit.details.default_language
    problems = compilation.problems
    return EvidenceSheet(
        exhibit=exhibit,
        statements=by_kind(said),
        uncited=tuple(one for one in said if one.lacks_sources),
        unverified=tuple(one for one in said if any(source.status != "verified" for source in one.sources)),
        terms=study_terms(exhibit, compilation.forms),
        headwords={term.key: term.headword.in_language(language).text for term in exhibit.terms},
        many=many,
        events_without_passage=tuple(event for event in exhibit.events if not event.mentions),
        slips=slip_readings(exhibit),
        picture_uses=picture_uses(exhibit),
        coverage=compilation.coverage,
        untranslated=tuple(problem for problem in problems if _is_untranslated(problem)),
        fidelity=compilation.fidelity,
        errors=sum(problem.severity is Severity.ERROR for problem in problems),
        warnings=sum(problem.severity is Severity.WARNING for problem in problems),
    )


def _is_untranslated(problem: Problem) -> bool:
    return problem.remedy.startswith("Write the") and "translation" in problem.remedy
