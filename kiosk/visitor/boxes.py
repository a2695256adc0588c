"""The rectangles that marks cover once their words are laid out."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine


@dataclass(frozen=True, slots=True)
class LineBox:
    """The part of a mark that stands on one line, in the text's own coordinates (pixels)."""

    key: str
    order: int
    """The mark's place among the text's marks; all lines of a mark share it."""
    kind: str
    target: str
    start: int
    """The mark's first character in the text."""
    boxX: float
    boxY: float
    boxWidth: float
    boxHeight: float
    boxBase: float
    number: str
    """What a note's marker shows."""
    spoken: str
    contested: bool
    isFirst: bool


@dataclass(frozen=True, slots=True)
class LineSpan:
    """Where a stretch of characters stands on one line."""

    rect: QRectF
    baseline: float


def line_spans(document: QTextDocument, start: int, end: int) -> Iterator[LineSpan]:
    """The lines that the characters *start* to *end* of *document* stand on, top to bottom."""
    block = document.findBlock(start)
    while block.isValid() and block.position() < max(end, start + 1):
        yield from _spans_in_block(block, start - block.position(), end - block.position())
        block = block.next()


def _spans_in_block(block: QTextBlock, start: int, end: int) -> Iterator[LineSpan]:
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first < last:
            yield _span(line, layout.position().x(), layout.position().y(), _within(block, first, last))


def _within(block: QTextBlock, first: int, last: int) -> tuple[int, int]:
    """*first* to *last* without the spaces at the end, which are not drawn."""
    document = block.document()
    while last > first + 1 and document.characterAt(block.position() + last - 1) == " ":
        last -= 1
    return first, last


def _span(line: QTextLine, left: float, top: float, stretch: tuple[int, int]) -> LineSpan:
    edges = sorted(_x(line, position) for position in stretch)
    rect = QRectF(left + edges[0], top + line.y(), edges[1] - edges[0], line.height())
    return LineSpan(rect, top + line.y() + line.ascent())


def _x(line: QTextLine, position: int) -> float:
    """PySide answers with the pixel and the position it belongs to."""
    found = cast("tuple[float, int] | float", line.cursorToX(position))
    return found[0] if isinstance(found, tuple) else found


def first_character(document: QTextDocument, y: float) -> int:
    """The first character of the line of *document* that stands at height *y* (pixels)."""
    layout = document.firstBlock().layout()
    lines = (layout.lineAt(number) for number in range(layout.lineCount()))
    starts = [line.textStart() for line in lines if layout.position().y() + line.y() <= y]
    return starts[-1] if starts else 0


def line_top(document: QTextDocument, character: int) -> float:
    """The upper edge (pixels) of the line of *document* on which *character* stands."""
    layout = document.firstBlock().layout()
    line = layout.lineForTextPosition(character)
    return layout.position().y() + line.y() if line.isValid() else 0.0
