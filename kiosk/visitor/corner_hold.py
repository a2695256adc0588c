"""The staff's way in that no visitor sees: three seconds in the upper left corner, or three on Esc."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QEventPoint, QGuiApplication, QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.visitor.held_keys import HeldKeys

LONG_ENOUGH = 3000
"""Milliseconds."""
LIFTED = 100
"""Milliseconds after which a key that was released is lifted, and no repeat of a held one."""
CORNER = 0.1
"""How far the corner reaches along both edges: this share of the window's shorter side."""
Type = QEvent.Type


class CornerHold(QObject):
    """Calls *held* when one finger, a mouse or the Esc key has been held long enough in *window*.

    Takes nothing away from the window: the strip up there acts on nothing, and Esc is Back.
    """

    def __init__(self, window: QQuickWindow, held: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._start = QPointF()
        self.timer = QTimer(self, interval=LONG_ENOUGH, singleShot=True)
        self.timer.timeout.connect(held)
        self._keys = HeldKeys()
        self._lifted = QTimer(self, interval=LIFTED, singleShot=True)
        self._lifted.timeout.connect(self.timer.stop)
        self._watched: dict[QEvent.Type, Callable[[Any], None]] = {
            Type.TouchBegin: self._touch,
            Type.TouchUpdate: self._touch,
            Type.TouchEnd: self._touch,
            Type.MouseButtonPress: self._press,
            Type.MouseMove: self._move,
            Type.KeyPress: self._key,
            Type.KeyRelease: self._key,
        }
        self._ends = (Type.MouseButtonRelease, Type.TouchCancel, Type.FocusOut)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in self._ends:
            self.timer.stop()
        elif watch := self._watched.get(kind):
            watch(event)
        return False

    def _touch(self, event: QTouchEvent) -> None:
        points = event.points()
        if len(points) != 1 or points[0].state() == QEventPoint.State.Released:
            self.timer.stop()
        elif event.type() == Type.TouchBegin:
            self._begin(points[0].scenePosition())
        else:
            self._stay(points[0].scenePosition())

    def _press(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.scenePosition())

    def _move(self, event: QMouseEvent) -> None:
        if event.buttons():
            self._stay(event.scenePosition())

    def _key(self, event: QKeyEvent) -> None:
        """Begin with Esc; a release that a press follows at once is Esc still held."""
        is_repeat = self._keys.is_repeat(event)
        if event.key() != Qt.Key.Key_Escape:
            self.timer.stop()
        elif event.type() == Type.KeyRelease:
            self._lifted.start()
        else:
            self._lifted.stop()
            if not is_repeat:
                self._start = QPointF(-1, -1)
                self.timer.start()

    def _begin(self, point: QPointF) -> None:
        reach = CORNER * min(self._window.width(), self._window.height())
        if point.x() < reach and point.y() < reach:
            self._start = point
            self.timer.start()

    def _stay(self, point: QPointF) -> None:
        moved = (point - self._start).manhattanLength()
        if moved > QGuiApplication.styleHints().startDragDistance():
            self.timer.stop()
