"""What an index lists: terms as entries in the order of a language, sorted into a few kinds."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.exhibit.model import Term
from kiosk.visitor.alphabet import letter_of, sorting_key
from kiosk.visitor.edition import Edition

ALL = "all"

ORGANIZATIONS = frozenset({"organization", "publication"})


@dataclass(frozen=True, slots=True)
class Kind:
    """A filter of the index. ``word`` and ``one`` are keys of interface words: many of it, and one."""

    key: str
    icon: str
    word: str
    one: str
    categories: frozenset[str] = frozenset()
    """Categories of terms; the last kind takes those that no other names."""


KINDS = (
    Kind("people", "user", "people", "kindPerson", frozenset({"person", "people"})),
    Kind("places", "map-pin", "places", "kindPlace", frozenset({"place"})),
    Kind("organizations", "bank", "organizations", "kindOrganization", ORGANIZATIONS),
    Kind("events", "calendar-blank", "eventsKind", "kindEvent", frozenset({"event"})),
    Kind("words", "text-t", "wordsAndIdeas", "kindWord"),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A term as the index has it."""

    key: str
    letter: str
    kind: Kind
    title: str
    names: str
    """The term in Korean, or, in a translated index, as the default language has it; ``(English)`` where
    some terms are translated and this one is not."""
    times: str
    """How often the document has it, in words."""
    language: str
    """The language of the title."""
    borrowed: str
    """``in English``, where the title is not there in the visitor's language."""


def kind_of(category: str) -> Kind:
    """The filter under which a *category* of terms is found."""
    return next((kind for kind in KINDS if category in kind.categories), KINDS[-1])


def index_entries(terms: Sequence[Term], edition: Edition) -> tuple[Entry, ...]:
    """All *terms* in the order of the edition's language."""
    once = edition.borrowing.is_told_once(term.headword for term in terms)
    entries = [_entry(term, edition, is_marked=not once) for term in terms]
    return tuple(sorted(entries, key=lambda entry: (sorting_key(entry.title, edition.tag), entry.key)))


def times_in_words(count: int, edition: Edition) -> str:
    """``once``, ``twice``, ``5 times``; nothing for what does not occur."""
    return edition.counted("times", count) if count else ""


def _entry(term: Term, edition: Edition, *, is_marked: bool) -> Entry:
    title = edition.said(term.headword)
    names = _other_name(term, edition)
    mark = edition.borrowing.mark_of(term.headword) if is_marked else ""
    return Entry(
        key=term.key,
        letter=letter_of(title, edition.tag),
        kind=kind_of(term.category),
        title=title,
        names=mark if names == title else names,
        times=times_in_words(len(term.occurrences), edition),
        language=term.headword.in_language(edition.tag).language,
        borrowed=edition.borrowed(term.headword),
    )


def _other_name(term: Term, edition: Edition) -> str:
    if edition.tag != edition.details.default_language:
        return term.headword.in_language(edition.details.default_language).text
    return next((name.text for name in term.names if name.script == "hangul"), "")
