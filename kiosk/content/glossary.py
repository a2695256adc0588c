"""Glossary entries become terms; their forms become links."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from kiosk.content.assembly import Assembly, names, sources
from kiosk.content.gather import TermEntry
from kiosk.content.linking import Form
from kiosk.content.models.fields import DEFAULT_LANGUAGE
from kiosk.content.problems import Problems
from kiosk.exhibit.model import Term
from kiosk.exhibit.text import Anchor

_SCRIPTS = {"ko": "hangul", "zh": "hanja", "ja": "kanji"}
"""Names in these scripts are words of these languages."""


def document_forms(terms: Sequence[TermEntry], problems: Problems) -> tuple[Form, ...]:
    """The forms of all terms; a form that two terms claim becomes a problem."""
    owners: dict[str, TermEntry] = {}
    for term in terms:
        for index, words in enumerate(term.fields.forms):
            owner = owners.setdefault(" ".join(words.split()), term)
            if owner is not term:
                problems.error(
                    term.place("forms", index),
                    f"The form “{words}” belongs to {owner.page.file} already.",
                    "Keep it in one of the two; elsewhere force a link by [words]{term=key}.",
                )
    return tuple(Form(words, owner.key) for words, owner in owners.items())


def headword_forms(terms: Sequence[TermEntry], languages: Sequence[str]) -> dict[str, list[Form]]:
    """Each language's headwords, as forms for the museum's prose."""
    forms: dict[str, list[Form]] = {language: [] for language in languages}
    for term in terms:
        for language, words in _headwords(term, languages):
            forms[language].append(Form(" ".join(words.split()), term.key))
    return forms


def _headwords(term: TermEntry, languages: Sequence[str]) -> Iterable[tuple[str, str]]:
    for language in languages:
        own = DEFAULT_LANGUAGE if language == languages[0] else language
        translated = term.translations.get(language)
        words = (
            term.fields.term.get(own),
            term.fields.term.get(language),
            translated.fields.term if translated else None,
            term.fields.names.get(_SCRIPTS.get(language, "")),
        )
        yield from ((language, word) for word in dict.fromkeys(words) if word)


def assemble_terms(assembly: Assembly, occurrences: Mapping[str, Sequence[Anchor]]) -> tuple[Term, ...]:
    """All terms with their occurrences, in order of their keys."""
    return tuple(_term(entry, assembly, occurrences.get(entry.key, ())) for entry in assembly.gathered.terms)


def _term(entry: TermEntry, assembly: Assembly, occurrences: Sequence[Anchor]) -> Term:
    fields, gathered = entry.fields, assembly.gathered
    contested = {
        tag: (one, one.fields.contested) for tag, one in entry.translations.items() if one.fields.contested
    }
    translated = {tag: one.fields.term for tag, one in entry.translations.items()}
    see_also = [entry.place("see_also", index) for index in range(len(fields.see_also))]
    events = [entry.place("events", index) for index in range(len(fields.events))]
    return Term(
        key=entry.key,
        category=fields.category,
        headword=assembly.localizer.text("term", entry.place("term"), fields.term, translated),
        names=names(fields.names),
        definition=assembly.body(entry, entry.key),
        contested=assembly.contested(fields.contested, entry, contested, entry.key),
        see_also=assembly.known(fields.see_also, gathered.keys("glossary"), "glossary entry", see_also),
        events=assembly.known(fields.events, gathered.keys("timeline"), "event", events),
        sources=sources(fields.sources),
        occurrences=tuple(occurrences),
        picture=assembly.picture(fields.picture, entry),
    )


def check_forms(terms: Sequence[TermEntry], occurring: AbstractSet[Form], problems: Problems) -> None:
    """Warn of forms that are not among those *occurring* in the document."""
    spellings = {form.text for form in occurring}
    for term in terms:
        for index, words in enumerate(term.fields.forms):
            if " ".join(words.split()) not in spellings:
                problems.warn(
                    term.place("forms", index),
                    f"The form “{words}” does not occur in the document.",
                    "Write it exactly as the document does, or remove it.",
                )
