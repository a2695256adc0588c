"""The museum's texts as visitors read them, in each language, with the places where curators wrote them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from textwrap import shorten

from kiosk.content.problems import Place, Problem, Problems
from kiosk.content.readability import Reading, can_be_measured, measured, words_of

LONGEST_SENTENCE = 25
"""Words (Smithsonian Guidelines for Accessible Exhibition Design, B)."""
READING_AGE = 16
"""Years. The goal is 14 (WCAG 2.2, 3.1.5: lower secondary education); short texts are measured roughly."""
_ENOUGH_WORDS = 30
"""Of shorter texts nothing is said: one long name decides."""
FIRST_SCREEN_WORDS = 190
"""At 250 words a minute these are 45 seconds; then readers of labels tire (Explorit's label guidelines)."""
_FIRST_SCREEN = ("introduction", "notice")
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class MuseumText:
    """A text of the museum in one language."""

    place: Place
    name: str
    """Which text of its file it is: ``text``, ``title``, ``contested.known`` and so on."""
    language: str
    paragraphs: tuple[str, ...]
    is_prose: bool
    """Whether it is written in sentences; titles, labels and names are not."""


def advise_on_texts(texts: Iterable[MuseumText], problems: Problems) -> None:
    """Advise on sentences and texts that are longer or harder than visitors like."""
    first_screen: dict[str, list[MuseumText]] = {}
    for text in texts:
        if text.is_prose:
            _advise_on_sentences(text, problems)
            if text.name in _FIRST_SCREEN:
                first_screen.setdefault(text.language, []).append(text)
    for together in first_screen.values():
        _advise_on_first_screen(together, problems)


def _advise_on_sentences(text: MuseumText, problems: Problems) -> None:
    reading = measured(text.paragraphs, text.language)
    if reading is None:
        return
    if reading.longest_words > LONGEST_SENTENCE:
        begins = shorten(reading.longest, _SHOWN, placeholder="…")
        problems.advise(
            text.place,
            f"A sentence has {reading.longest_words} words: “{begins}”.",
            f"Part it in two; visitors who stand follow {LONGEST_SENTENCE} words at most.",
        )
    age = reading.reading_age
    if reading.words >= _ENOUGH_WORDS and age is not None and age > READING_AGE:
        problems.advise(
            text.place,
            f"This text is for readers of about {age:.0f} years.",
            "Write shorter sentences and plainer words; readers of 14 should follow.",
        )


def _advise_on_first_screen(together: Sequence[MuseumText], problems: Problems) -> None:
    words = sum(len(words_of(paragraph)) for text in together for paragraph in text.paragraphs)
    if words > FIRST_SCREEN_WORDS:
        problems.advise(
            together[-1].place,
            f"Introduction and notice have {words} words together.",
            f"Shorten them; after {FIRST_SCREEN_WORDS} words, or 45 seconds, readers tire.",
        )


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the museum's texts there is in one language."""

    language: str
    name: str
    texts: int
    """How many texts the exhibit has."""
    translated: int
    drafts: int
    """Files in this language that nobody has approved."""
    approved: int

    @property
    def percent(self) -> int:
        """The translated part, rounded down so that only a whole translation has 100."""
        return self.translated * 100 // self.texts if self.texts else 100


def coverage(
    languages: Mapping[str, str],
    texts: Iterable[MuseumText],
    missing: Mapping[str, Mapping[str, Sequence[str]]],
    reviews: Iterable[tuple[str, str]],
) -> tuple[Coverage, ...]:
    """What there is in each of *languages* (tag and name), the default one first.

    *missing* are the names of texts by language and file; *reviews* are pairs of language and review.
    """
    present = list(texts)
    known = list(reviews)
    lines: list[Coverage] = []
    for tag, name in languages.items():
        there = sum(text.language == tag for text in present)
        gone = sum(len(names) for names in missing.get(tag, {}).values())
        states = [review for language, review in known if language == tag]
        lines.append(
            Coverage(tag, name, there + gone, there, states.count("draft"), states.count("approved"))
        )
    return tuple(lines)


def with_advice(problems: Iterable[Problem], texts: Iterable[MuseumText]) -> tuple[Problem, ...]:
    """*problems* and the advice on *texts*, by file and line."""
    together = Problems()
    together.take(problems)
    advise_on_texts(texts, together)
    return together.in_order()


@dataclass(frozen=True, slots=True)
class KindReading:
    """The measures of all texts of one kind in one language, read as one text."""

    kind: str
    language: str
    number: int
    reading: Reading


def readings(texts: Iterable[MuseumText]) -> tuple[KindReading, ...]:
    """The museum's prose by kind of file and language, where it can be measured."""
    groups: dict[tuple[str, str], list[MuseumText]] = {}
    for text in texts:
        if text.is_prose and can_be_measured(text.language):
            folder = text.place.file.partition("/")[0]
            groups.setdefault((text.language, folder), []).append(text)
    found: list[KindReading] = []
    for (language, folder), group in groups.items():
        reading = measured([one for text in group for one in text.paragraphs], language)
        if reading:
            found.append(KindReading(folder, language, len(group), reading))
    return tuple(found)
