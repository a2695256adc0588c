"""Marks on a text as a tree, so that they can become elements: none crosses another.

Marks may overlap: a term begins inside a slip and ends after it. Words of which two versions are given
(slips, specks, doubts) stay whole; a mark that begins or ends inside them is widened to hold them, and
other marks that cross are cut in two. What notes, claims and events speak of is given by points.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.exhibit.text import Mark, MarkedText, MarkKind

WHOLE = frozenset({MarkKind.SLIP, MarkKind.SPECK, MarkKind.DOUBT, MarkKind.SIC})
POINTED = frozenset({MarkKind.NOTE, MarkKind.CLAIM, MarkKind.EVENT})


@dataclass(frozen=True, slots=True)
class Span:
    """A mark and what is inside it."""

    mark: Mark
    inside: tuple["Inline", ...]


@dataclass(frozen=True, slots=True)
class Point:
    """Where the words that a note, claim or event speaks of begin or end."""

    mark: Mark
    is_end: bool


Inline = str | Span | Point


def inline_tree(text: MarkedText) -> tuple[Inline, ...]:
    """The characters of *text* with its marks around them."""
    solid = [mark for mark in text.marks if mark.kind in WHOLE]
    pieces = [piece for mark in text.marks for piece in _pieces(mark, solid)]
    return tuple(_build(text.text, 0, len(text.text), sorted(pieces, key=_order)))


@dataclass(frozen=True, slots=True)
class _Piece:
    """A mark, or one end of what a note speaks of, with the characters that it takes up."""

    start: int
    end: int
    content: Mark | Point


def _order(piece: _Piece) -> tuple[int, int, int, bool]:
    """Ends before beginnings, points before marks, the outer before the inner."""
    content = piece.content
    rank = 2 if isinstance(content, Mark) else int(not content.is_end)
    is_whole = isinstance(content, Mark) and content.kind in WHOLE
    return piece.start, rank if piece.start == piece.end else 3, -piece.end, is_whole


def _pieces(mark: Mark, solid: Sequence[Mark]) -> Iterator[_Piece]:
    if mark.kind in POINTED:
        start, end = _widened(mark, solid)
        yield _Piece(start, start, Point(mark, is_end=False))
        yield _Piece(end, end, Point(mark, is_end=True))
    else:
        yield _Piece(*_widened(mark, solid), mark)


def _widened(mark: Mark, solid: Sequence[Mark]) -> tuple[int, int]:
    """Where *mark* begins and ends when it cuts no *solid* one."""
    start, end = mark.start, mark.end
    for one in solid:
        if start == end and one.start < start < one.end:
            return one.end, one.end
        if one is not mark:
            start = one.start if one.start < start < one.end else start
            end = one.end if one.start < end < one.end else end
    return start, end


def _build(text: str, start: int, end: int, pieces: list[_Piece]) -> Iterator[Inline]:
    """The characters *start* to *end* with the *pieces* in them, which are in order."""
    while pieces:
        first, *rest = pieces
        if text[start : first.start]:
            yield text[start : first.start]
        if isinstance(first.content, Point):
            yield first.content
            start, pieces = first.start, rest
            continue
        inner = [one for one in rest if one.start < first.end]
        late = [replace(one, start=first.end) for one in inner if one.end > first.end]
        inside = [replace(one, end=min(one.end, first.end)) for one in inner]
        yield Span(first.content, tuple(_build(text, first.start, first.end, inside)))
        start, pieces = first.end, sorted([*late, *rest[len(inner) :]], key=_order)
    if text[start:end]:
        yield text[start:end]
