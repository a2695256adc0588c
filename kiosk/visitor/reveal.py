"""Scrolls what the keyboard or the reading voice has come to into sight."""

from PySide6.QtCore import Q_ARG, Property, QMetaObject, QObject, QPointF, Signal
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
FLICKABLE = "QQuickFlickable"
HAS_OWN_WAY, OWN_WAY = "showsWholeLines", "reveal"
"""What a page that rests on whole lines says of itself, and how: ``reveal(top: real, bottom: real)``."""
AROUND = 0.03
"""The share of the height around what is shown, for the ring and for the next line."""

TRIES = 2
"""A list view that guesses anew how high its rows are takes back the first move."""


@QmlElement
class Reveal(QObject):
    """While ``wanted``, ``item`` is in sight, or its part from ``top`` to ``bottom`` (its pixels)."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._item: QQuickItem | None = None
        self._wanted = False
        self._part = (0.0, 0.0)

    @Property(QQuickItem, notify=changed)
    def item(self) -> QQuickItem | None:
        return self._item

    @item.setter
    def item(self, item: QQuickItem | None) -> None:
        self._item = item
        self._show()

    @Property(bool, notify=changed)
    def wanted(self) -> bool:
        return self._wanted

    @wanted.setter
    def wanted(self, wanted: bool) -> None:
        self._wanted = wanted
        self._show()

    @Property(float, notify=changed)
    def top(self) -> float:
        return self._part[0]

    @top.setter
    def top(self, top: float) -> None:
        self._part = (top, self._part[1])
        self._show()

    @Property(float, notify=changed)
    def bottom(self) -> float:
        return self._part[1]

    @bottom.setter
    def bottom(self, bottom: float) -> None:
        self._part = (self._part[0], bottom)
        self._show()

    def _show(self) -> None:
        if self._wanted and self._item is not None:
            top, bottom = self._part
            reveal(self._item, top, bottom if bottom > top else self._item.height())


def reveal(item: QQuickItem, top: float, bottom: float) -> None:
    """Scroll whatever *item* lies in, so that its pixels from *top* to *bottom* are in sight."""
    holder = _holder(item)
    while holder is not None:
        if holder.inherits(FLICKABLE):
            content = holder.property("contentItem")
            edges = (content.mapFromItem(item, QPointF(0, edge)).y() for edge in (top, bottom))
            _scroll(holder, *edges)
        holder = _holder(holder)


def bring_into_sight(item: QQuickItem) -> None:
    """Scroll what *item* lies in, where a part of it is out of sight."""
    holder = _holder(item)
    while holder is not None:
        if holder.inherits(FLICKABLE):
            for _ in range(TRIES):
                _bring(item, holder)
        holder = _holder(holder)


def _bring(item: QQuickItem, flickable: QQuickItem) -> None:
    content, at = flickable.property("contentItem"), float(flickable.property("contentY"))
    top, bottom = (content.mapFromItem(item, QPointF(0, edge)).y() for edge in (0.0, item.height()))
    if top < at or bottom > at + _height_in_sight(flickable):
        _scroll(flickable, top, bottom)


def _height_in_sight(flickable: QQuickItem) -> float:
    if (foot := flickable.property("foot")) is not None:
        return float(foot)
    page = _holder(flickable)
    return min(flickable.height(), page.height()) if page is not None and page.clip() else flickable.height()


def _holder(item: QQuickItem) -> QQuickItem | None:
    return item.parentItem()


def _scroll(flickable: QQuickItem, top: float, bottom: float) -> None:
    for page in (flickable, _holder(flickable)):
        if page is not None and page.property(HAS_OWN_WAY):
            QMetaObject.invokeMethod(page, OWN_WAY, Q_ARG("double", top), Q_ARG("double", bottom))
            return
    height, at = flickable.height(), float(flickable.property("contentY"))
    first, whole = float(flickable.property("originY")), float(flickable.property("contentHeight"))
    around = height * AROUND
    wanted = (
        min(at, top - around) if top - around < at else max(at, min(top - around, bottom + around - height))
    )
    flickable.setProperty("contentY", max(first, min(wanted, first + whole - height)))
