"""What is set on the page: the words of a text and what the museum sets between them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.exhibit.text import Mark, MarkedText, MarkKind

NO_BREAK_SPACE = "\u00a0"
CLOSING_PUNCTUATION = frozenset(",.;:!?)]”’\"'")
WIDEST_OF_ONE_UNIT = "\uffff"
"""Characters behind this one are two units long in UTF-16."""
SHORT = 3
"""Letters of a reading that stays on its word's line."""
READINGS = frozenset({MarkKind.SLIP, MarkKind.SUPPLIED})
NOTES = frozenset({MarkKind.NOTE, MarkKind.CLAIM})


class Hand(StrEnum):
    """Whose hand set a run, and how."""

    TEXT = "text"
    READING = "reading"
    SIC = "sic"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of characters set alike."""

    text: str
    hand: Hand = Hand.TEXT
    emphasis: bool = False
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Insertion:
    """What stands before the character ``offset`` of the text without belonging to it."""

    offset: int
    text: str
    hand: Hand
    mark: Mark


@dataclass(frozen=True, slots=True)
class Composition:
    """Runs to set, and where each character of the text went.

    ``insertions`` are in order of their offsets. Positions count the characters of all runs; ``wide``
    are the positions of those that are two units long in UTF-16. ``moved`` is where each character of the
    text, and its end, stands in the words that are set, where those are others; insertions stand before
    characters of the words that are set.
    """

    runs: tuple[Run, ...]
    insertions: tuple[Insertion, ...]
    wide: tuple[int, ...] = ()
    moved: tuple[int, ...] = ()

    def position(self, offset: int) -> int:
        """Where the character *offset* of the text stands among the runs' characters."""
        offset = self.moved[offset] if self.moved else offset
        count = bisect_right(self.insertions, offset, key=lambda insertion: insertion.offset)
        return offset + sum(len(insertion.text) for insertion in self.insertions[:count])

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Positions of the characters *start* to *end*, without what was set after them."""
        if end <= start:
            return self.position(start), self.position(start)
        return self.position(start), self.position(end - 1) + 1

    def insertion_span(self, wanted: Insertion) -> tuple[int, int]:
        """Positions of what *wanted* set."""
        before = sum(len(other.text) for other in self.insertions[: self.insertions.index(wanted)])
        start = wanted.offset + before
        return start, start + len(wanted.text)

    def in_document(self, span: tuple[int, int]) -> tuple[int, int]:
        """The positions *span* as Qt counts them, in UTF-16 units."""
        start, end = span
        return start + bisect_left(self.wide, start), end + bisect_left(self.wide, end)


def compose(text: MarkedText, *, with_markers: bool = True) -> Composition:
    """Set *text*: readings in brackets after the words they mend, gaps for the notes' markers."""
    return composed(text, tuple(_insertions(text, with_markers)))


def composed(
    words: MarkedText, insertions: tuple[Insertion, ...], moved: tuple[int, ...] = ()
) -> Composition:
    """Set *words* with *insertions* between them; *moved* as in ``Composition``."""
    insertions = tuple(sorted(insertions, key=_order))
    runs = tuple(_runs(words, insertions))
    characters = enumerate(character for run in runs for character in run.text)
    wide = tuple(place for place, character in characters if character > WIDEST_OF_ONE_UNIT)
    return Composition(runs, insertions, wide, moved)


def reading_in_brackets(text: str, mark: Mark) -> str:
    """How a likely reading is set: ``[masters]`` apart from the word, ``[.]`` close to its point."""
    bracketed = f"[{mark.label}]"
    follows_text = mark.end > 0 and not text[mark.end - 1].isspace()
    is_word = any(character.isalnum() for character in mark.label)
    if is_word and follows_text:
        return (NO_BREAK_SPACE if len(mark.label) <= SHORT else " ") + bracketed
    return bracketed + (" " if is_word and mark.kind == MarkKind.SUPPLIED else "")


def marker_offset(text: str, end: int) -> int:
    """Where a note's marker goes: after the words and the punctuation that closes them."""
    while end < len(text) and text[end] in CLOSING_PUNCTUATION:
        end += 1
    return end


def _insertions(text: MarkedText, with_markers: bool) -> Iterator[Insertion]:
    for mark in text.marks:
        if mark.kind in READINGS:
            yield Insertion(mark.end, reading_in_brackets(text.text, mark), Hand.READING, mark)
        elif with_markers and mark.kind in NOTES:
            yield Insertion(marker_offset(text.text, mark.end), NO_BREAK_SPACE, Hand.GAP, mark)


def _order(insertion: Insertion) -> tuple[int, bool, int]:
    return insertion.offset, insertion.hand == Hand.GAP, insertion.mark.start


def _runs(text: MarkedText, insertions: tuple[Insertion, ...]) -> Iterator[Run]:
    cuts = sorted({0, len(text.text), *_boundaries(text), *(item.offset for item in insertions)})
    waiting = list(insertions)
    for start, end in zip(cuts, [*cuts[1:], len(text.text)], strict=True):
        while waiting and waiting[0].offset == start:
            insertion = waiting.pop(0)
            yield Run(insertion.text, insertion.hand)
        if start < end:
            yield _run(text, start, end)


def _boundaries(text: MarkedText) -> Iterator[int]:
    for mark in text.marks:
        if mark.kind in {MarkKind.SIC, MarkKind.EMPHASIS, MarkKind.STRONG}:
            yield mark.start
            yield mark.end


def _run(text: MarkedText, start: int, end: int) -> Run:
    kinds = {mark.kind for mark in text.marks if mark.start <= start and end <= mark.end}
    hand = Hand.SIC if MarkKind.SIC in kinds else Hand.TEXT
    return Run(text.text[start:end], hand, MarkKind.EMPHASIS in kinds, MarkKind.STRONG in kinds)
