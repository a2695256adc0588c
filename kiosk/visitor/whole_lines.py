"""Where a page that scrolls may begin and end, so that no line and no button is cut through the middle."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.visitor.made_by_qml import let_go_with

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
WHOLE = "QQuickAbstractButton", "QQuickImage"
TEXT, EDIT = "QQuickText", "QQuickTextEdit"
FRAMED = "isFramed"
"""What a stretch calls itself whose edges stay with its first and its last line.

Asked by name: PySide6 6.11.3 keeps the ``metaObject()`` of what QML made, and takes later things for it.
"""
LEADS = "leads"
"""What a heading calls itself: it is never the last line of a page, but stays with what stands below it."""
LOOSE = 1.0
"""Pixels by which a line counts as whole though it is cut."""
LEAST = 0.3
"""The share of the page beneath which nothing is covered: what is cut there is too large for any page."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What is shown whole or not at all: from ``top`` to ``bottom`` of the content, in pixels."""

    top: float
    bottom: float
    leads: bool = False

    def is_cut_at(self, y: float) -> bool:
        """Whether *y* goes through the middle."""
        return self.top < y - LOOSE and self.bottom > y + LOOSE


def pieces_of(item: QQuickItem, content: QQuickItem) -> Iterator[Piece]:
    """The lines, the buttons and the pictures that are shown below *item*, in pixels of *content*."""
    for child in item.childItems():
        if not child.isVisible() or child.opacity() == 0:
            continue
        if any(child.inherits(kind) for kind in WHOLE):
            yield _piece(child, content, 0, child.height())
        elif child.inherits(TEXT) or child.inherits(EDIT):
            yield from _lines(child, content)
        elif child.property(FRAMED):
            yield from _framed(child, content)
        else:
            yield from pieces_of(child, content)


def _piece(item: QQuickItem, content: QQuickItem, top: float, bottom: float) -> Piece:
    rect = content.mapRectFromItem(item, QRectF(0, top, item.width(), bottom - top))
    return Piece(rect.top(), rect.bottom())


def _lines(item: QQuickItem, content: QQuickItem) -> Iterator[Piece]:
    count, padding = int(item.property("lineCount") or 0), float(item.property("topPadding") or 0)
    if not str(item.property("text") or "").strip():
        return
    height = float(item.property("contentHeight")) / max(1, count)
    if item.property(LEADS):
        yield replace(_piece(item, content, padding, padding + count * height), leads=True)
        return
    for line in range(count):
        yield _piece(item, content, padding + line * height, padding + (line + 1) * height)


def together(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """*pieces* in their order, each heading made one with the first piece that begins below it."""
    joined = list[Piece]()
    for piece in sorted(pieces, key=lambda piece: piece.top, reverse=True):
        below = [other for other in joined if other.top >= piece.bottom - LOOSE] if piece.leads else []
        joined.append(Piece(piece.top, below[-1].bottom) if below else piece)
    return tuple(reversed(joined))


def _framed(item: QQuickItem, content: QQuickItem) -> Iterator[Piece]:
    """What lies in a frame: its label stays with the next line, its edges with the first and the last."""
    frame = _piece(item, content, 0, item.height())
    within = sorted(pieces_of(item, content), key=lambda piece: piece.top)
    yield Piece(frame.top, within[1].bottom if len(within) > 1 else frame.bottom)
    yield from within[2:-1]
    if len(within) > 1:
        yield Piece(within[-1].top, frame.bottom)


@QmlElement
class WholeLines(QObject):
    """Of a page with this ``content``, which begins at ``top`` and is ``room`` high of all its ``extent``."""

    changed = Signal()
    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        let_go_with(self)
        self._content: QQuickItem | None = None
        self._top = self._room = self._extent = self._first = 0.0
        self._pieces: tuple[Piece, ...] | None = None
        self._whole_tops: tuple[float, ...] | None = None

    @Property(QQuickItem, notify=changed)
    def content(self) -> QQuickItem | None:
        return self._content

    @content.setter
    def content(self, content: QQuickItem | None) -> None:
        self._content = content
        self.measure()

    @Property(float, notify=moved)
    def top(self) -> float:
        return self._top

    @top.setter
    def top(self, top: float) -> None:
        self._top = top
        self.moved.emit()

    @Property(float, notify=changed)
    def room(self) -> float:
        return self._room

    @room.setter
    def room(self, room: float) -> None:
        self._room = room
        self.measure()

    @Property(float, notify=changed)
    def extent(self) -> float:
        return self._extent

    @extent.setter
    def extent(self, extent: float) -> None:
        self._extent = extent
        self.measure()

    @Property(float, notify=changed)
    def first(self) -> float:
        """Where the content begins; a list may find rows above the first that it has made."""
        return self._first

    @first.setter
    def first(self, first: float) -> None:
        self._first = first
        self.measure()

    @Slot()
    def measure(self) -> None:
        """What stands on the page has changed: look again, when it is next asked for."""
        self._pieces = self._whole_tops = None
        self.changed.emit()
        self.moved.emit()

    @Property(float, notify=moved)
    def foot(self) -> float:
        """How much of the page shows whole lines, from its top; all of its room where nothing is cut."""
        end = self._top + self._room
        edge = self._edge(end)
        if edge == end:
            return self._room
        above = max((piece.bottom for piece in self._found() if piece.bottom <= edge + LOOSE), default=edge)
        return (max(self._top, min(above, edge)) + edge) / 2 - self._top

    @Property(float, notify=changed)
    def spare(self) -> float:
        """How much room stands beneath the content, so that its last page begins with a whole line."""
        beneath = self._last() + self._room - self._first - self._extent
        return max(0.0, beneath) if self._extent > self._room else 0.0

    @Slot(float, result=float)
    def nearest(self, y: float) -> float:
        """The place next to *y* at which the page may begin."""
        return min(self._beginnings(), key=lambda top: abs(top - y), default=y)

    @Slot(int, result=float)
    def turned(self, direction: int) -> float:
        """Where the page begins that follows this one, or with -1 comes before it; nothing is passed over."""
        if direction > 0:
            edge = self._edge(self._top + self._room)
            return min(self._from(edge), max(edge, self._top))
        before = self._from(self._top - self._room)
        return before if before < self._top else max(self._first, self._top - self._room)

    @Slot(float, float, result=float)
    def showing(self, top: float, bottom: float) -> float:
        """Where the page begins that shows the content from *top* to *bottom*, moved as little as can be.

        Of what is higher than the page its beginning is shown.
        """
        if self._top <= top and bottom <= self._top + float(self.foot):
            return self._top
        highest = max((y for y in self._beginnings() if y <= top + LOOSE), default=self._first)
        return highest if top < self._top else min(highest, self._from(bottom - self._room))

    def _from(self, y: float) -> float:
        return min((top for top in self._beginnings() if top >= y - LOOSE), default=self._last())

    def _last(self) -> float:
        least = self._first + max(0.0, self._extent - self._room)
        return min((top for top in self._tops() if top >= least - LOOSE), default=least)

    def _beginnings(self) -> list[float]:
        last = self._last()
        return [top for top in self._tops() if top < last] + [last]

    def _tops(self) -> tuple[float, ...]:
        """0, and where a piece begins that no other piece reaches into; the first one is seen from 0 on."""
        if self._whole_tops is None:
            found = self._found()
            tops = {piece.top for piece in found if not any(other.is_cut_at(piece.top) for other in found)}
            self._whole_tops = (0.0, *sorted(tops)[1:])
        return self._whole_tops

    def _edge(self, end: float) -> float:
        """Where the last whole line ends above *end*."""
        edge = end
        while cut := [piece.top for piece in self._found() if piece.is_cut_at(edge)]:
            edge = min(cut)
        return edge if edge - self._top > self._room * LEAST else end

    def _found(self) -> tuple[Piece, ...]:
        if self._pieces is None:
            content = self._content
            self._pieces = together(pieces_of(content, content)) if content is not None else ()
        return self._pieces
