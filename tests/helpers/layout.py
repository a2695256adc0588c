"""What is wrong with how a window is laid out: words cut off, words on words, controls out of reach."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import combinations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

TEXT, EDIT, BUTTON, FLICKABLE = "QQuickText", "QQuickTextEdit", "QQuickAbstractButton", "QQuickFlickable"
LAYERS = (
    "display-panel",
    "takeaway-panel",
    "picture-panel",
    "section-panel",
    "card",
    "idle-warning",
    "staff-panel",
)
"""What may lie over everything else; things are compared only with what lies in the same layer."""
OF_THE_DIAGRAM = "selectedBottom"
"""What only the timeline's diagram says of itself, which moves up and down beneath a sheet and comes back.

Its class is not asked for: Python takes what is made later for a meta object that it has seen."""
LOOSE = 3.0
"""Pixels by which letters may reach over what they stand in: fonts reach beyond their lines."""
INK = 0.7
"""The share of a line's height that letters fill; lines may stand closer than their boxes."""

LINE_MAY_END = re.compile(r"(?<=[\s\-‐–—/])|(?<=[\uac00-\ud7a3\u4e00-\u9fff])")


@dataclass(frozen=True)
class Place:
    """Where an item stands: its rectangle on the window, what cuts it off, what lies around it."""

    item: QQuickItem
    rect: QRectF
    frame: QRectF
    layer: str
    path: tuple[QQuickItem, ...]
    scrolls: bool

    @property
    def name(self) -> str:
        """How a failing test names the item."""
        words = str(self.item.property("text") or "")[:40]
        named = [item.objectName() for item in (*self.path, self.item) if item.objectName()]
        kinds = [item.metaObject().className().partition("_QMLTYPE")[0] for item in self.path[-2:]]
        return f"{'/'.join([*named[-2:], *kinds])} “{words}”"


def places(window: QQuickWindow) -> list[Place]:
    """Everything in sight, in the order in which it is painted."""
    whole = QRectF(0, 0, window.width(), window.height())
    return list(_below(Place(window.contentItem(), whole, whole, "", (), scrolls=False)))


def touchables(window: QQuickWindow) -> list[Place]:
    """Everything in sight that a finger or the keyboard can press."""
    return [place for place in places(window) if is_touchable(place.item)]


def is_touchable(item: QQuickItem) -> bool:
    """Whether a finger or the keyboard can press *item*."""
    return (item.inherits(BUTTON) or item.activeFocusOnTab()) and min(item.width(), item.height()) > 0


def in_sight(place: Place) -> QRectF:
    """The part of *place* that nothing cuts off now."""
    rect = QRectF(place.rect)
    for item in (item for item in place.path if item.clip()):
        rect = rect.intersected(item.mapRectToScene(QRectF(0, 0, item.width(), item.height())))
    return rect


def faults(window: QQuickWindow) -> list[str]:
    """All that is wrong now, each in a few words."""
    found = places(window)
    texts = [_painted(place) for place in found if _is_text(place.item)]
    buttons = [place for place in found if place.item.inherits(BUTTON)]
    return [
        *(fault for text in texts for fault in _faults_of_text(text)),
        *(f"out of reach: {one.name} {_told(one.rect)}" for one in found if _is_out_of_reach(one)),
        *_on_each_other(texts, "words on words"),
        *_on_each_other(buttons, "control on control"),
    ]


def _below(place: Place) -> Iterator[Place]:
    item = place.item
    yield place
    inner = _room(place).intersected(place.rect) if item.clip() else place.frame
    for child in sorted(item.childItems(), key=lambda one: one.z()):
        if child.isVisible() and child.opacity() > 0:
            rect = child.mapRectToScene(QRectF(0, 0, child.width(), child.height()))
            layer = child.objectName() if child.objectName() in LAYERS else place.layer
            scrolls = place.scrolls or _is_scrolling(item)
            yield from _below(Place(child, rect, inner, layer, (*place.path, item), scrolls))


def _is_scrolling(item: QQuickItem) -> bool:
    if item.property(OF_THE_DIAGRAM) is not None:
        return item.y() != 0
    return item.inherits(FLICKABLE) and item.property("contentHeight") > item.height()


def _is_text(item: QQuickItem) -> bool:
    if item.inherits(EDIT):
        return True
    words = str(item.property("text") or "").strip()
    is_icon = len(words) == 1 and 0xE000 <= ord(words) < 0xF900
    return item.inherits(TEXT) and bool(words) and not is_icon


def _painted(place: Place) -> Place:
    """*place* with the rectangle of the letters themselves."""
    item = place.item
    width, height = float(item.property("contentWidth")), float(item.property("contentHeight"))
    spare = height / max(1, int(item.property("lineCount") or 1)) * (1 - INK) / 2
    x = (item.width() - width) * _share(item, "effectiveHorizontalAlignment", Qt.AlignmentFlag.AlignRight)
    y = (item.height() - height) * _share(item, "verticalAlignment", Qt.AlignmentFlag.AlignBottom)
    return replace(place, rect=item.mapRectToScene(QRectF(x, y + spare, width, height - 2 * spare)))


def _share(item: QQuickItem, alignment: str, far: Qt.AlignmentFlag) -> float:
    """0 where letters stand at the near edge, 1 at the *far* one; PySide cannot read these enumerations."""
    context = QQmlEngine.contextForObject(item)
    evaluated = QQmlExpression(context, item, alignment).evaluate()
    value = evaluated[0] if isinstance(evaluated, tuple) else evaluated
    centred = {Qt.AlignmentFlag.AlignHCenter.value, Qt.AlignmentFlag.AlignVCenter.value}
    return 0.5 if value in centred else float(value == far.value)


def _faults_of_text(text: Place) -> Iterator[str]:
    item = text.item
    if item.property("truncated"):
        yield f"elided: {text.name}"
    if not item.inherits(EDIT) and item.property("contentWidth") > item.width() + LOOSE:
        yield f"wider than its place: {text.name} {_told(text.rect)}"
    if broken := _broken_word(item):
        yield f"broken in its middle: {broken} in {text.name} {_told(text.rect)}"
    button = next((one for one in reversed(text.path) if one.inherits(BUTTON)), None)
    if button is not None:
        inside = button.mapRectToScene(QRectF(0, 0, button.width(), button.height()))
        if _reach(text.rect, inside) > LOOSE:
            yield f"reaches out of its button: {text.name} {_told(text.rect)} of {_told(inside)}"
    if _is_cut(text):
        yield f"cut off: {text.name} {_told(text.rect)} by {_told(text.frame)}"


def _broken_word(item: QQuickItem) -> str:
    """The first word of several lines that no line is long enough for. Korean may break between syllables."""
    if item.inherits(EDIT) or item.property("lineCount") < 2:
        return ""
    letters = QFontMetricsF(item.property("font"))
    room = item.width() - item.property("leftPadding") - item.property("rightPadding") + LOOSE
    words = LINE_MAY_END.split(str(item.property("text")))
    return next((word for word in words if letters.horizontalAdvance(word.strip()) > room), "")


def _is_out_of_reach(place: Place) -> bool:
    return is_touchable(place.item) and _is_cut(place)


def _is_cut(place: Place) -> bool:
    """Whether a part of *place* is out of sight, and no scrolling up or down brings it there."""
    return _reach(place.rect, _room(place)) > LOOSE


def _room(place: Place) -> QRectF:
    """Where *place* can be seen, now or when what it lies on is scrolled."""
    frame = QRectF(place.frame)
    if place.scrolls:
        frame.setTop(min(frame.top(), place.rect.top()))
        frame.setBottom(max(frame.bottom(), place.rect.bottom()))
    return frame


def _reach(inner: QRectF, outer: QRectF) -> float:
    """How far *inner* reaches out of *outer*."""
    return max(
        outer.left() - inner.left(),
        outer.top() - inner.top(),
        inner.right() - outer.right(),
        inner.bottom() - outer.bottom(),
    )


def _on_each_other(found: Iterable[Place], words: str) -> Iterator[str]:
    seen = [(place, in_sight(place)) for place in found]
    for (one, of_one), (other, of_other) in combinations(seen, 2):
        shared = of_one & of_other
        if one.layer == other.layer and min(shared.width(), shared.height()) > LOOSE and not _kin(one, other):
            yield f"{words}: {one.name} {_told(one.rect)} and {other.name} {_told(other.rect)}"


def _kin(one: Place, other: Place) -> bool:
    """Whether one stands within the other, as a note's sign stands within a paragraph."""
    edits = [place for place in (one, other) if place.item.inherits(EDIT)]
    if len(edits) == 1:
        return edits[0].path[-1] in one.path and edits[0].path[-1] in other.path
    return one.item in other.path or other.item in one.path


def _told(rect: QRectF) -> str:
    return f"({rect.x():.0f}, {rect.y():.0f}) to ({rect.right():.0f}, {rect.bottom():.0f})"
