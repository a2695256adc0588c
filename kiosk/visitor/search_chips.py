"""Words to look for without typing: the people, places, years and terms that the document names most."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from kiosk.exhibit.model import Event, Term
from kiosk.visitor.edition import Edition

PEOPLE, PLACES = frozenset({"person", "people"}), frozenset({"place"})
LOADED = frozenset({"jargon"})
"""Categories of words that the museum explains but does not put forward."""
MOST = 8
LONGEST = 28
"""Letters of a chip."""
SIGNS = frozenset('()“”"‘,/')
"""In headwords that explain themselves: ``Fascist, fascization``."""
TRIED = 4, 1, 2, 1
"""How many terms, people, places and years stand beside results."""


@dataclass(frozen=True, slots=True)
class WordChip:
    """A chip; ``key`` is the word that it looks for, as it is shown."""

    key: str


@dataclass(frozen=True, slots=True)
class WordChips:
    """The chips in their groups, those most mentioned first, years in order."""

    people: tuple[WordChip, ...] = ()
    places: tuple[WordChip, ...] = ()
    years: tuple[WordChip, ...] = ()
    terms: tuple[WordChip, ...] = ()

    @property
    def tried(self) -> tuple[WordChip, ...]:
        """Some of all of them."""
        groups = zip((self.terms, self.people, self.places, self.years), TRIED, strict=True)
        return tuple(chip for group, count in groups for chip in group[:count])


def word_chips(edition: Edition, terms: Iterable[Term], events: Iterable[Event]) -> WordChips:
    """The chips in *edition*. All of them are in the document, however a visitor looks for them."""
    by_mentions = sorted(terms, key=lambda term: -len(term.occurrences))
    others = PEOPLE | PLACES | LOADED
    return WordChips(
        people=_chosen(edition, (t for t in by_mentions if t.category in PEOPLE)),
        places=_chosen(edition, (t for t in by_mentions if t.category in PLACES)),
        years=_years(edition, events),
        terms=_chosen(edition, (t for t in by_mentions if t.category not in others)),
    )


def _chosen(edition: Edition, terms: Iterable[Term]) -> tuple[WordChip, ...]:
    words = dict.fromkeys(edition.said(term.headword) for term in terms)
    return tuple(
        islice(_found(edition, (w for w in words if len(w) <= LONGEST and not SIGNS & set(w))), MOST)
    )


def _years(edition: Edition, events: Iterable[Event]) -> tuple[WordChip, ...]:
    mentions = Counter[str]()
    for event in events:
        mentions[event.when.edtf[:4]] += len(event.mentions)
    named = [year for year, count in mentions.most_common() if count and year.isdecimal() and year[0] != "0"]
    chips = islice(_found(edition, named), MOST)
    return tuple(sorted(chips, key=lambda chip: chip.key))


def _found(edition: Edition, words: Iterable[str]) -> Iterator[WordChip]:
    """Chips for those of *words* that lead to a place in the document."""
    for word in words:
        if edition.reader.search(word, edition.tag, 1).passages:
            yield WordChip(word)
