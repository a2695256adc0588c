"""What a finger would press: the uppermost item under it that takes presses."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.visitor.spots import Spot

KEY = "isKey"
"""The property by which a key of a keyboard is known (kiosk/qml/Kiosk/Controls/Key.qml)."""


def target_at(root: QQuickItem, spot: Spot) -> QQuickItem | None:
    """The uppermost item of *root* at *spot* that takes presses: a button, or the page that scrolls."""
    return _uppermost(root, QPointF(spot.x, spot.y))


def is_key(target: object | None) -> bool:
    """Whether *target* is a key of a keyboard on the screen."""
    return isinstance(target, QQuickItem) and bool(target.property(KEY))


def _uppermost(item: QQuickItem, point: QPointF) -> QQuickItem | None:
    is_inside = item.contains(point)
    if item.clip() and not is_inside:
        return None
    for child in reversed(_painted(item)):
        if child.isVisible() and child.isEnabled():
            found = _uppermost(child, child.mapFromItem(item, point))
            if found is not None:
                return found
    takes_presses = item.acceptedMouseButtons() != Qt.MouseButton.NoButton
    return item if is_inside and takes_presses else None


def _painted(item: QQuickItem) -> list[QQuickItem]:
    """The parts of *item* in the order in which they are painted: of two at the same height the later."""
    return sorted(item.childItems(), key=QQuickItem.z)
