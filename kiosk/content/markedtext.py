"""Pieces of Markdown into running text with marks: as read, and as transcribed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from kiosk.content.attributes import Meaning, read_span
from kiosk.content.pieces import Block, Piece, PieceKind, Style
from kiosk.content.problems import Place, Problems
from kiosk.exhibit.text import Mark, MarkKind


@dataclass(frozen=True, slots=True)
class ForcedLink:
    """A link that the curator asked for."""

    start: int
    end: int
    term: str
    place: Place


@dataclass(frozen=True, slots=True)
class Draft:
    """One paragraph before terms, notes and events are marked on it."""

    reading: str
    transcribed: str
    marks: tuple[Mark, ...]
    forced: tuple[ForcedLink, ...]
    plain: tuple[tuple[int, int], ...]
    """Stretches of the reading text in which no term is linked."""
    trail: tuple[tuple[int, Place], ...]
    """Offsets of the transcribed text and where in the file each stands."""


def sort_marks(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Marks by start, the longer before the shorter."""
    return tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.kind, mark.target)))


def draft(block: Block, known: frozenset[str], problems: Problems) -> Draft:
    """The text of a *block*; names between braces outside *known* become problems."""
    return _Writer(block, known, problems).write()


_STYLE_MARKS = {Style.EMPHASIS: MarkKind.EMPHASIS, Style.STRONG: MarkKind.STRONG}
_WHITE_SPACE = re.compile(r"\s+")
_NO_BREAK = frozenset("\u00a0\u202f\u2007\u2060")


def _single_space(found: re.Match[str]) -> str:
    run = found[0]
    if "\n" in run:
        return "\n"
    return run if len(run) == 1 and run in _NO_BREAK else " "


@dataclass(slots=True)
class _Writer:
    block: Block
    known: frozenset[str]
    problems: Problems
    reading: str = ""
    transcribed: str = ""
    marks: list[Mark] = field(default_factory=list[Mark])
    forced: list[ForcedLink] = field(default_factory=list[ForcedLink])
    plain: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    trail: list[tuple[int, Place]] = field(default_factory=list[tuple[int, Place]])
    opened: list[tuple[Piece, int, int]] = field(default_factory=list[tuple[Piece, int, int]])
    complained: bool = False

    def write(self) -> Draft:
        self._add(self.block.prefix)
        for piece in self.block.pieces:
            self._take(piece)
        end = len(self.reading.rstrip())
        return Draft(
            self.reading[:end],
            self.transcribed,
            sort_marks(_within(self.marks, end)),
            tuple(self.forced),
            tuple(self.plain),
            tuple(self.trail),
        )

    def _take(self, piece: Piece) -> None:
        if piece.kind is PieceKind.OPEN:
            self.opened.append((piece, len(self.reading), len(self.transcribed)))
        elif piece.kind is PieceKind.CLOSE:
            self._close()
        else:
            self.trail.append((len(self.transcribed), self.block.place(piece.offset)))
            self._add(_text_of(piece))
            self._look_for_braces(piece)

    def _add(self, text: str) -> None:
        self.transcribed += text
        text = _WHITE_SPACE.sub(_single_space, text)
        at_a_space = not self.reading or self.reading[-1].isspace()
        self.reading += text.lstrip() if at_a_space else text

    def _close(self) -> None:
        piece, start, start_transcribed = self.opened.pop()
        if piece.style in _STYLE_MARKS:
            self.marks.append(Mark(start, len(self.reading), _STYLE_MARKS[piece.style]))
        elif piece.style is Style.SPAN:
            words = self.transcribed[start_transcribed:]
            place = self.block.place(max(piece.offset - 1, 0))
            meaning = read_span(piece.attributes, words, self.known, place, self.problems)
            self._mean(meaning, start, words, place)

    def _mean(self, meaning: Meaning, start: int, words: str, place: Place) -> None:
        if meaning.mended is not None:
            self.reading = self.reading[:start] + meaning.mended
            self.marks = _within(self.marks, len(self.reading))
            self.marks.append(Mark(start, len(self.reading), MarkKind.SPECK, label=words))
        end = len(self.reading)
        self.marks += [Mark(start, end, kind, label=label) for kind, label in meaning.marks]
        if meaning.term:
            self.forced.append(ForcedLink(start, end, meaning.term, place))
        if meaning.plain:
            self.plain.append((start, end))

    def _look_for_braces(self, piece: Piece) -> None:
        """A brace that is still there belongs to markup that was not understood."""
        offset = next((index for index, sign in enumerate(piece.text) if sign in "{}"), None)
        if offset is None or piece.kind is PieceKind.ESCAPED or self.complained:
            return
        self.complained = True
        snippet = piece.text[offset : offset + 24].split("\n", 1)[0]
        self.problems.error(
            self.block.place(piece.offset + offset),
            f"The markup is not closed or not understood here: “{snippet}”.",
            'Write it as [words]{name="value"}; for a brace that visitors should see, write \\{ or \\}.',
        )


def _text_of(piece: Piece) -> str:
    return {PieceKind.SOFT_BREAK: " ", PieceKind.HARD_BREAK: "\n"}.get(piece.kind, piece.text)


def _within(marks: Iterable[Mark], end: int) -> list[Mark]:
    """The *marks* cut off at *end*."""
    return [
        Mark(min(mark.start, end), min(mark.end, end), mark.kind, mark.target, mark.label, mark.linked)
        for mark in marks
    ]
