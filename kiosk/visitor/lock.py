"""Kiosk mode: no key and no window manager closes the window or leads out of it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.visitor.kiosk_keys import does_something

Type = QEvent.Type


class Lock(QObject):
    """Keeps *window* open, and from it every key that has no part in a visit.

    ``QCoreApplication.exit`` still ends the program: SIGTERM and the staff corner use it.
    """

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        match event.type():
            case Type.Close:
                event.ignore()
                return True
            case Type.KeyPress | Type.KeyRelease | Type.ShortcutOverride:
                assert isinstance(event, QKeyEvent)
                return _swallow(event)
            case _:
                return False


def _swallow(event: QKeyEvent) -> bool:
    """Take a key that does nothing here away from everybody, or leave it."""
    if does_something(Qt.Key(event.key()), event.modifiers(), event.text()):
        return False
    event.accept()
    return True
