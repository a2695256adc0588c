"""The mouse pointer: hidden from those who touch, there for those who have a mouse."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent
from PySide6.QtQuick import QQuickWindow

FAR_ENOUGH = 8.0
"""Pixels that a mouse must move before it counts as used: a nudged table shows no pointer."""


class Pointer(QObject):
    """Shows the pointer of *window* while a mouse is used; from the start unless *hidden*."""

    def __init__(self, window: QQuickWindow, *, hidden: bool) -> None:
        super().__init__(window)
        self._window = window
        self._rest: QPointF | None = None
        self._is_hidden = False
        if hidden:
            self._hide()
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.TouchBegin:
                self._hide()
            case QEvent.Type.MouseMove if self._is_hidden:
                assert isinstance(event, QMouseEvent)
                if event.pointingDevice().type() == QInputDevice.DeviceType.Mouse:
                    self._follow(event.globalPosition())
            case _:
                pass
        return False

    def _hide(self) -> None:
        if not self._is_hidden:
            self._window.setCursor(Qt.CursorShape.BlankCursor)
            self._is_hidden, self._rest = True, None

    def _follow(self, place: QPointF) -> None:
        if self._rest is None:
            self._rest = place
        elif (place - self._rest).manhattanLength() >= FAR_ENOUGH:
            self._window.unsetCursor()
            self._is_hidden = False
