"""Where the focus can stand, and what comes before, after, above and below it."""

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

ASIDE = 3.0
"""How much further away something counts that lies to the side of the way."""
MOST = 1000
"""Stops after which a chain counts as endless; a screen has some hundred."""
Holders = tuple[QQuickItem, ...]
"""What a way never leaves; nothing for the whole window."""


def can_stand(item: QQuickItem | None) -> bool:
    """Whether the focus may be on *item*: it is there, in sight, can be pressed, and Tab comes past it."""
    if item is None or not shiboken6.isValid(item):
        return False
    is_there = item.isVisible() and item.isEnabled() and min(item.width(), item.height()) > 0
    return is_there and item.activeFocusOnTab()


def lies_in(item: QQuickItem | None, holder: QQuickItem) -> bool:
    """Whether *item* is *holder* or stands somewhere within it."""
    while item is not None and item != holder:
        item = _parent(item)
    return item is not None


def _parent(item: QQuickItem) -> QQuickItem | None:
    return item.parentItem()


def _next(item: QQuickItem, forward: bool) -> QQuickItem | None:
    return item.nextItemInFocusChain(forward)


def stops(start: QQuickItem, *, forward: bool, within: Holders = ()) -> Iterator[QQuickItem]:
    """Every place of the focus after *start*, or before it, until the way comes round; *within* some."""
    item: QQuickItem | None = start
    for _ in range(MOST):
        item = _next(item, forward)
        if item is None or item == start:
            return
        if can_stand(item) and (not within or any(lies_in(item, holder) for holder in within)):
            yield item


def first_within(holder: QQuickItem, name: str = "") -> QQuickItem | None:
    """The first place of the focus within *holder*, with *name* the first that is called so."""
    for item in stops(holder, forward=True):
        if not lies_in(item, holder):
            return None
        if name in {"", item.objectName()}:
            return item
    return None


def beside(item: QQuickItem) -> QQuickItem | None:
    """The nearest sibling of *item* on which the focus can stand, for when it cannot stay on *item*."""
    parent = _parent(item)
    siblings = parent.childItems() if parent is not None else []
    if item not in siblings:
        return None
    here = siblings.index(item)
    places = [place for place, sibling in enumerate(siblings) if place != here and can_stand(sibling)]
    nearest = min(places, key=lambda place: (abs(place - here), place < here), default=None)
    return None if nearest is None else siblings[nearest]


def level_with(item: QQuickItem, *, below: bool, within: Holders = ()) -> QQuickItem | None:
    """The nearest place below *item*, or above it, as the eye looks for it; *within* some items."""
    here = rect_of(item)

    def distance(other: QQuickItem) -> float:
        there = rect_of(other)
        along = there.top() - here.bottom() if below else here.top() - there.bottom()
        aside = max(0.0, there.left() - here.right(), here.left() - there.right())
        middle = abs(there.center().x() - here.center().x())
        return max(0.0, along) + ASIDE * aside + middle / ASIDE

    def is_that_way(other: QQuickItem) -> bool:
        there = rect_of(other).center().y()
        return there > here.bottom() if below else there < here.top()

    return min(filter(is_that_way, stops(item, forward=True, within=within)), key=distance, default=None)


def rect_of(item: QQuickItem) -> QRectF:
    """Where *item* stands on the window, also where a transform mirrors it."""
    corners = (QPointF(0, 0), QPointF(item.width(), item.height()))
    return QRectF(*(item.mapToScene(corner) for corner in corners)).normalized()
