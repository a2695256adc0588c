"""Where the keyboard stands in a window: named, seen or not, and walked through by Tab."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from tests.helpers.layout import LAYERS, LOOSE

MOST = 200
"""Tabs after which a way that has not come round is a trap."""


def focus_of(window: QQuickWindow) -> QQuickItem:
    """What the keyboard would press."""
    item = window.activeFocusItem()
    assert item is not None, "The focus is nowhere"
    return item


def is_rung(item: QQuickItem) -> bool:
    """Whether the ring around *item* is shown."""
    return any(_is_ring(child) and child.isVisible() for child in _near(item))


def round_by_tab(window: QQuickWindow, key: Qt.Key = Qt.Key.Key_Tab) -> list[QQuickItem]:
    """Every item on the way of the Tab key, until it comes round to the first."""
    way = list[QQuickItem]()
    for _ in range(MOST):
        QTest.keyClick(window, key)
        QTest.qWait(1)
        item = focus_of(window)
        if item in way:
            return way[way.index(item) :]
        way.append(item)
    raise AssertionError(f"Tab never came round: {[item.objectName() for item in way]}")


def hidden_part(window: QQuickWindow, item: QQuickItem) -> str:
    """What hides *item*, in a few words; empty when all of it is in sight."""
    whole = _rect(item)
    rect, holder = QRectF(0, 0, window.width(), window.height()), item.parentItem()
    while holder is not None:
        if holder.clip():
            rect &= _rect(holder)
        holder = holder.parentItem()
    seen = whole & rect
    if seen.width() < whole.width() - LOOSE or seen.height() < whole.height() - LOOSE:
        return f"{item.objectName()} is cut off: {whole} by {rect}"
    layers = _layers(window.contentItem())
    own = next((number for number, layer in enumerate(layers) if _lies_in(item, layer)), -1)
    for layer in layers[own + 1 :]:
        if _rect(layer).contains(whole.center()):
            return f"{item.objectName()} lies under {layer.objectName()}"
    return ""


def _layers(item: QQuickItem) -> list[QQuickItem]:
    found = [item] if item.objectName() in LAYERS else []
    children = [child for child in item.childItems() if child.isVisible()]
    return [*found, *(layer for child in children for layer in _layers(child))]


def _lies_in(item: QQuickItem | None, holder: QQuickItem) -> bool:
    while item is not None and item != holder:
        item = item.parentItem()
    return item is not None


def _near(item: QQuickItem) -> list[QQuickItem]:
    """The items within *item* and beside it: a field has its ring around it."""
    beside = item.parentItem()
    return [*_below(item), *(beside.childItems() if beside is not None and not _is_control(item) else [])]


def _is_control(item: QQuickItem) -> bool:
    return item.inherits("QQuickControl")


def _below(item: QQuickItem) -> list[QQuickItem]:
    return [found for child in item.childItems() for found in (child, *_below(child))]


def _is_ring(item: QQuickItem) -> bool:
    return item.property("onBar") is not None


def _rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
