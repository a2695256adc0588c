"""Words to look for without typing: the people, places, years and terms that the document names most."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from kiosk.exhibit.model import Event, Term
from kiosk.exhibit.text import Localized
from kiosk.visitor.edition import Edition

PEOPLE, PLACES = frozenset({"person", "people"}), frozenset({"place"})
LOADED = frozenset({"jargon"})
"""Categories of words that the museum explains but does not put forward."""
MOST = 8
LONGEST = 28
"""Letters of a chip."""
SIGNS = frozenset('()“”"‘,/')
"""In headwords that explain themselves: ``Fascist, fascization``."""
GROUPS = "people", "places", "years", "terms", "tried"
TRIED = 4, 1, 2, 1
"""How many terms, people, places and years stand beside results."""


@dataclass(frozen=True, slots=True)
class WordChip:
    """A chip; ``key`` is the word that it looks for, ``title`` that word as it is shown.

    Where the word is borrowed from another language, ``title`` and ``spoken`` say so.
    """

    key: str
    title: str
    spoken: str


@dataclass(frozen=True, slots=True)
class WordChips:
    """The chips in their groups, those most mentioned first, years in order."""

    people: tuple[WordChip, ...] = ()
    places: tuple[WordChip, ...] = ()
    years: tuple[WordChip, ...] = ()
    terms: tuple[WordChip, ...] = ()
    borrowed: str = ""
    """Said once, where so many words are borrowed that no chip says it: ``mostly in English``."""

    @property
    def tried(self) -> tuple[WordChip, ...]:
        """Some of all of them."""
        groups = zip((self.terms, self.people, self.places, self.years), TRIED, strict=True)
        return tuple(chip for group, count in groups for chip in group[:count])


def word_chips(edition: Edition, terms: Iterable[Term], events: Iterable[Event]) -> WordChips:
    """The chips in *edition*. All of them are in the document, however a visitor looks for them."""
    by_mentions = sorted(terms, key=lambda term: -len(term.occurrences))
    others = PEOPLE | PLACES | LOADED
    people = _chosen(edition, (t for t in by_mentions if t.category in PEOPLE))
    places = _chosen(edition, (t for t in by_mentions if t.category in PLACES))
    ideas = _chosen(edition, (t for t in by_mentions if t.category not in others))
    chosen = (*people, *places, *ideas)
    once = edition.borrowing.is_told_once(chosen)
    return WordChips(
        people=tuple(_chip(word, edition, once) for word in people),
        places=tuple(_chip(word, edition, once) for word in places),
        years=_years(edition, events),
        terms=tuple(_chip(word, edition, once) for word in ideas),
        borrowed=edition.borrowing.once(chosen),
    )


def _chosen(edition: Edition, terms: Iterable[Term]) -> tuple[Localized, ...]:
    """The headwords of *terms* that are short and lead to a place in the document, each word once."""
    words = dict[str, Localized]()
    for term in terms:
        words.setdefault(edition.said(term.headword), term.headword)
    found = _found(edition, (w for w in words if len(w) <= LONGEST and not SIGNS & set(w)))
    return tuple(words[word] for word in islice(found, MOST))


def _chip(word: Localized, edition: Edition, once: bool) -> WordChip:
    title = edition.said(word) if once else edition.borrowing.marked(word)
    return WordChip(edition.said(word), title, edition.borrowing.spoken(word))


def _years(edition: Edition, events: Iterable[Event]) -> tuple[WordChip, ...]:
    mentions = Counter[str]()
    for event in events:
        mentions[event.when.edtf[:4]] += len(event.mentions)
    named = [year for year, count in mentions.most_common() if count and year.isdecimal() and year[0] != "0"]
    return tuple(WordChip(year, year, year) for year in sorted(islice(_found(edition, named), MOST)))


def _found(edition: Edition, words: Iterable[str]) -> Iterator[str]:
    """Those of *words* that lead to a place in the document."""
    return (word for word in words if edition.reader.search(word, edition.tag, 1).passages)
