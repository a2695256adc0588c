"""An exhibit of a million words, for measuring: the tests' tiny one with a long document and many terms."""

import random
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate

from kiosk.exhibit.model import Exhibit, Passage, Section, Term
from kiosk.exhibit.text import LocalizedProse, MarkedText
from tests.helpers.exhibits import tiny_exhibit
from tests.helpers.texts import localized, prose

PASSAGES_IN_SECTION = 60
WORDS_IN_PASSAGE = 65
TERMS = 2000
VOCABULARY = 30_000
SYLLABLES = (
    "ka",
    "to",
    "re",
    "un",
    "ni",
    "so",
    "the",
    "pe",
    "ar",
    "mi",
    "con",
    "ti",
    "on",
    "lo",
    "ses",
    "du",
)
KOREAN = ("통일", "조선", "주체", "민족", "평화", "협정", "성명", "연방", "회의", "남북", "군대", "선언")


def long_exhibit(words: int) -> Exhibit:
    """An exhibit whose document has about *words* words, as unevenly common as those of a language.

    The same number gives the same exhibit.
    """
    tiny, chance = tiny_exhibit(), random.Random(1974)
    passages = words // WORDS_IN_PASSAGE
    sections = tuple(_sections(passages, chance))
    document = replace(tiny.documents[0], sections=(*tiny.documents[0].sections, *sections))
    return replace(tiny, documents=(document,), terms=(*tiny.terms, *_terms(chance)))


def _sections(passages: int, chance: random.Random) -> Iterator[Section]:
    texts = _texts(chance)
    for number in range(passages // PASSAGES_IN_SECTION + 1):
        key = f"long-{number}"
        yield Section(
            key=key,
            kind="answer",
            number=number + 2,
            icon="",
            listed=True,
            speaker="kim",
            title=localized(f"Part {number}", f"{number}부"),
            short_title=localized(f"Part {number}"),
            summary=LocalizedProse(),
            summary_sources=(),
            passages=tuple(
                _passage(key, number * PASSAGES_IN_SECTION + place + 3, next(texts))
                for place in range(PASSAGES_IN_SECTION)
            ),
        )


def _passage(section: str, number: int, text: str) -> Passage:
    return Passage(f"p{number}", section, "paragraph", number, MarkedText(text), text)


def _texts(chance: random.Random) -> Iterator[str]:
    """Passages of six sentences. The commonest word stands once in every ten words, as in English."""
    vocabulary = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(VOCABULARY)]
    shares = list(accumulate(1 / (rank + 1) for rank in range(VOCABULARY)))
    while True:
        words = chance.choices(vocabulary, cum_weights=shares, k=WORDS_IN_PASSAGE)
        for place in range(10, WORDS_IN_PASSAGE, 11):
            words[place] = f"{words[place]}. {words[place].capitalize()}"
        yield f"{' '.join(words)}."


def _terms(chance: random.Random) -> Iterator[Term]:
    pattern, texts = tiny_exhibit().terms[1], _texts(chance)
    for number in range(TERMS):
        korean = " ".join("".join(chance.choices(KOREAN, k=2)) for _ in range(20))
        yield replace(
            pattern,
            key=f"term-{number}",
            headword=localized(f"Term {number}", "".join(chance.choices(KOREAN, k=2))),
            definition=prose(next(texts)[:240], korean),
            see_also=(),
            occurrences=(),
        )
