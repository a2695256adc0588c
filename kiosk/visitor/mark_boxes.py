"""Which rectangles to draw and to touch for the marks of one text."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextDocument

from kiosk.exhibit.text import Mark, MarkedText, MarkKind
from kiosk.visitor.boxes import LineBox, LineSpan, line_spans
from kiosk.visitor.composition import NOTES, READINGS, Composition, Hand

TOUCHABLE = frozenset({MarkKind.TERM, MarkKind.SIC}) | NOTES | READINGS
MARKER = "marker"
LIT = "lit"

Describe = Callable[[Mark], tuple[str, str]]
"""What is shown in a mark's marker (its number) and what is said of it."""


def mark_boxes(
    document: QTextDocument, text: MarkedText, composition: Composition, describe: Describe
) -> Iterator[LineBox]:
    """One box for each line that a touchable mark stands on, and one for each note's marker."""
    for order, mark in enumerate(text.marks):
        if mark.kind in TOUCHABLE and (mark.linked or mark.kind != MarkKind.TERM):
            spans = line_spans(document, *composition.in_document(_place(mark, composition)))
            yield from _boxes(spans, mark.kind, order, mark, describe)
    for insertion in composition.insertions:
        if insertion.hand == Hand.GAP:
            gap = composition.in_document(composition.insertion_span(insertion))
            spans = line_spans(document, *gap)
            order = -1 - text.marks.index(insertion.mark)
            yield from _boxes(spans, MARKER, order, insertion.mark, describe)


def lit_boxes(document: QTextDocument, composition: Composition, start: int, end: int) -> Iterator[LineBox]:
    """The rectangles behind the characters *start* to *end* of the text."""
    light = Mark(start, end, MarkKind.EVENT)
    spans = line_spans(document, *composition.in_document(composition.span(start, end)))
    yield from _boxes(spans, LIT, 0, light, lambda _: ("", ""))


def nearest_box(boxes: Sequence[LineBox], point: QPointF, slop: float) -> LineBox | None:
    """The touchable box under *point*, else the nearest one within *slop* pixels, else none.

    Where two are about as near (within a quarter of the slop) and neither lies under the finger,
    the touch means nothing.
    """
    by_distance = sorted(boxes, key=lambda box: (_distance(box, point), box.kind != MARKER))
    if not by_distance or _distance(by_distance[0], point) > slop:
        return None
    nearest = by_distance[0]
    rivals = [box for box in by_distance[1:] if (box.kind, box.target) != (nearest.kind, nearest.target)]
    is_clear = _distance(nearest, point) == 0 or not rivals
    return nearest if is_clear or _distance(rivals[0], point) - _distance(nearest, point) > slop / 4 else None


def _distance(box: LineBox, point: QPointF) -> float:
    across = max(box.boxX - point.x(), 0.0, point.x() - box.boxX - box.boxWidth)
    down = max(box.boxY - point.y(), 0.0, point.y() - box.boxY - box.boxHeight)
    return (across * across + down * down) ** 0.5


def _place(mark: Mark, composition: Composition) -> tuple[int, int]:
    for insertion in composition.insertions:
        if insertion.mark is mark and insertion.hand == Hand.READING:
            return composition.position(mark.start), composition.insertion_span(insertion)[1]
    return composition.span(mark.start, mark.end)


def _boxes(
    spans: Iterable[LineSpan], kind: str, order: int, mark: Mark, describe: Describe
) -> Iterator[LineBox]:
    number, spoken = describe(mark)
    for line, span in enumerate(spans):
        rect = span.rect
        yield LineBox(
            key=f"{kind}-{order}-{line}",
            order=order,
            kind=kind,
            target=mark.target,
            start=mark.start,
            boxX=rect.x(),
            boxY=rect.y(),
            boxWidth=rect.width(),
            boxHeight=rect.height(),
            boxBase=span.baseline,
            number=number,
            spoken=spoken,
            contested=mark.kind == MarkKind.CLAIM,
            isFirst=line == 0,
        )
