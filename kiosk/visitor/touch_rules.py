"""The rules of touch, kept at the window's door: what does not count reaches no control.

One mechanism for all controls. They act on release and not when the finger slides off; here is decided
which fingers they meet at all.
"""

from collections.abc import Callable
from functools import partial
from time import monotonic_ns
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import (
    QEventPoint,
    QGuiApplication,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QPointingDevice,
    QTouchEvent,
)
from PySide6.QtQuick import QQuickWindow

from kiosk.visitor.held_keys import HeldKeys
from kiosk.visitor.kiosk_keys import ACTING
from kiosk.visitor.spots import Spot
from kiosk.visitor.touch_gate import TouchGate
from kiosk.visitor.touch_target import is_key, target_at

MOUSE = -1
"""The mouse counts as one more finger."""
REACH = 24
"""Design pixels that a finger may move and still tap; beyond, it drags (VISUAL, 7)."""
DESIGN_SIDE = 1080
SETTLING = 400
"""Milliseconds after a change of the screen in which touches do not count (VISUAL, 7)."""
State = QEventPoint.State
Type = QEvent.Type


def milliseconds() -> int:
    """A clock that never goes back."""
    return monotonic_ns() // 1_000_000


class TouchRules(QObject):
    """Filters the touches and presses of *window*; *pitch* is the millimetres of a design pixel.

    Only what comes from outside is filtered: a page that scrolls holds a touch back and sends it on itself.
    """

    noticed = Signal()
    """Somebody touches something or presses a key, whether that counts or not."""
    swallowed = Signal()
    """A finger came down while the screen was too new for it to count."""

    def __init__(self, window: QQuickWindow, pitch: float) -> None:
        super().__init__(window)
        self.now: Callable[[], int] = milliseconds
        self._window = window
        self._pitch = pitch
        self._keys = HeldKeys()
        self._gate = TouchGate(partial(target_at, window.contentItem()), is_key, REACH)
        self._device: QPointingDevice | None = None
        self._rules = self._table()
        self._set_reach()
        window.widthChanged.connect(self._set_reach)
        window.heightChanged.connect(self._set_reach)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        rule = self._rules.get(event.type())
        if rule is None or not event.spontaneous():
            return False
        self.noticed.emit()
        return rule(event)

    @Slot()
    def settle(self) -> None:
        """Another screen is up: fingers that come down in the next moment do not mean it."""
        self._gate.deaf_until = self.now() + SETTLING

    def let_go(self) -> None:
        """No finger that is down will do anything."""
        self._gate.count_none()
        if self._device is not None:
            self._pass(QTouchEvent(Type.TouchCancel, self._device))

    def _table(self) -> dict[QEvent.Type, Callable[[Any], bool]]:
        """For each kind of event, what tells whether it stops here."""
        kinds = {
            self._filter_touch: (Type.TouchBegin, Type.TouchUpdate, Type.TouchEnd),
            self._filter_mouse: (Type.MouseButtonPress, Type.MouseButtonDblClick, Type.MouseButtonRelease),
            self._follow_mouse: (Type.MouseMove,),
            self._forget: (Type.TouchCancel,),
            self._repeats: (Type.KeyPress, Type.KeyRelease),
            _never: (Type.ContextMenu,),
        }
        return {kind: rule for rule, some in kinds.items() for kind in some}

    def _filter_touch(self, event: QTouchEvent) -> bool:
        """Send on what counts; True when that was not all, so that the rest goes nowhere."""
        self._device, was_held = event.pointingDevice(), self._gate.is_held
        points = event.points()
        kept = [point for point in points if self._counts(point)]
        if len(kept) == len(points):
            return False
        event.accept()
        if was_held and not self._gate.is_held and not any(p.state() == State.Released for p in kept):
            self.let_go()
        elif any(point.state() != State.Stationary for point in kept):
            self._pass(_with_points(event, kept))
        return True

    def _counts(self, point: QEventPoint) -> bool:
        finger, spot, width = point.id(), _spot(point), self._width(point)
        match point.state():
            case State.Pressed:
                return self._press(finger, spot, width)
            case State.Released:
                return self._gate.lift(finger, self.now())
            case State.Stationary:
                return self._gate.counts(finger)
            case _:
                return self._gate.move(finger, spot, width)

    def _filter_mouse(self, event: QMouseEvent) -> bool:
        """True for presses that do not count, and for those that Qt makes of touches nobody took."""
        if event.pointingDevice().type() == QInputDevice.DeviceType.TouchScreen:
            return True
        if event.button() != Qt.MouseButton.LeftButton:
            return True
        if event.type() == Type.MouseButtonRelease:
            return not self._gate.lift(MOUSE, self.now())
        return not self._press(MOUSE, _spot(event.point(0)))

    def _press(self, finger: int, spot: Spot, width: float = 0.0) -> bool:
        now = self.now()
        if now < self._gate.deaf_until:
            self.swallowed.emit()
        return self._gate.press(finger, spot, now, width)

    def _follow_mouse(self, event: QMouseEvent) -> bool:
        if self._gate.counts(MOUSE):
            self._gate.move(MOUSE, _spot(event.point(0)))
        return False

    def _repeats(self, event: QKeyEvent) -> bool:
        is_repeat = self._keys.is_repeat(event)
        return is_repeat and event.type() == Type.KeyPress and event.key() in ACTING

    def _forget(self, _event: QTouchEvent) -> bool:
        self._gate.forget()
        return False

    def _pass(self, event: QEvent) -> None:
        QCoreApplication.sendEvent(self._window, event)

    def _width(self, point: QEventPoint) -> float:
        """How wide a contact is, in millimetres; 0 where the screen does not tell."""
        size = point.ellipseDiameters()
        return max(size.width(), size.height()) / self._unit() * self._pitch

    @Slot()
    def _set_reach(self) -> None:
        self._gate.reach = round(REACH * self._unit())
        QGuiApplication.styleHints().setStartDragDistance(self._gate.reach)

    def _unit(self) -> float:
        return max(1, min(self._window.width(), self._window.height())) / DESIGN_SIDE


def _never(_event: QEvent) -> bool:
    return True


def _spot(point: QEventPoint) -> Spot:
    place = point.scenePosition()
    return Spot(place.x(), place.y())


def _with_points(event: QTouchEvent, points: list[QEventPoint]) -> QTouchEvent:
    """*event* as it would be if only these fingers were there."""
    states = {point.state() for point in points}
    kind = {frozenset({State.Pressed}): Type.TouchBegin, frozenset({State.Released}): Type.TouchEnd}
    reduced = QTouchEvent(
        kind.get(frozenset(states), Type.TouchUpdate), event.pointingDevice(), event.modifiers(), points
    )
    reduced.setTimestamp(event.timestamp())
    return reduced
