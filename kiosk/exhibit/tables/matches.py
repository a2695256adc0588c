"""Where the words looked for stand in a text that the indexes have found."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from kiosk.exhibit.query import Query
from kiosk.exhibit.sentences import sentences
from kiosk.exhibit.text import Span

OPENING, CLOSING = "\ufdd0", "\ufdd1"
"""What FTS5 is told to set around the words it found: code points that no text may hold."""
BETWEEN_WORDS = re.compile(r"[\s'’–-]{1,2}")
"""What stands between neighbours, as in ``Workers' Party`` and ``North-South``."""


def unmarked(marked: str) -> tuple[str, list[Span]]:
    """The text of *marked*, and where the words stand that FTS5 has put between the two signs."""
    text, spans = "", list[Span]()
    before, *rest = marked.split(OPENING)
    text += before
    for part in rest:
        word, _, after = part.partition(CLOSING)
        spans.append(Span(len(text), len(text) + len(word)))
        text += word + after
    return text, spans


def all_matches(text: str, marked: Iterable[Span], query: Query) -> tuple[Span, ...]:
    """The *marked* words of *text* and every place of the query's Korean, neighbours joined."""
    spans = sorted({*marked, *_places(text, query.korean)}, key=lambda span: (span.start, -span.end))
    return tuple(_joined(text, spans))


def best_sentence(text: str, matches: Iterable[Span]) -> tuple[Span, tuple[Span, ...]]:
    """The sentence of *text* that answers best, and the *matches* that begin in it.

    Best is where most of the words stand side by side, then where most are, then what comes first.
    """
    stretches = list(sentences(text))
    shares: list[list[Span]] = [[] for _ in stretches]
    for match in matches:
        shares[bisect_right(stretches, match.start, key=lambda span: span.start) - 1].append(match)
    best = max(range(len(stretches)), key=lambda number: (*_worth(text, shares[number]), -number))
    return stretches[best], tuple(shares[best])


def within(sentence: Span, matches: Iterable[Span]) -> tuple[Span, ...]:
    """*matches* counted from the beginning of *sentence*, none going beyond its end."""
    return tuple(Span(m.start - sentence.start, min(m.end, sentence.end) - sentence.start) for m in matches)


def longest(matches: Iterable[Span]) -> Span:
    """The longest of *matches*, the first of several."""
    return max(matches, key=lambda span: (span.end - span.start, -span.start))


def _worth(text: str, matches: Sequence[Span]) -> tuple[int, int]:
    return max((len(text[m.start : m.end].split()) for m in matches), default=0), len(matches)


def _places(text: str, words: Iterable[str]) -> Iterator[Span]:
    folded = text.lower() if len(text.lower()) == len(text) else text
    for word in words:
        start = folded.find(word.lower())
        while start >= 0:
            yield Span(start, start + len(word))
            start = folded.find(word.lower(), start + len(word))


def _joined(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """*spans* in order; those that overlap or follow one another are one."""
    current: Span | None = None
    for span in spans:
        if current is None:
            current = span
        elif span.start <= current.end or BETWEEN_WORDS.fullmatch(text, current.end, span.start):
            current = Span(current.start, max(current.end, span.end))
        else:
            yield current
            current = span
    if current is not None:
        yield current
