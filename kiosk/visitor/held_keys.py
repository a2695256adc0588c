"""Tells a key that is held from one that is pressed again."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent


class HeldKeys:
    """Sees every press and release of a window's keys in turn.

    Under X11 a held key is released and pressed anew at the same moment, and Qt marks only some of the pairs
    as repeats (qxcbkeyboard.cpp looks at the next event that happens to be there).
    """

    def __init__(self) -> None:
        self._released: tuple[int, int] | None = None

    def is_repeat(self, event: QKeyEvent) -> bool:
        """Whether *event* comes of a key that nobody has lifted."""
        moment = (event.key(), event.timestamp())
        if event.type() == QEvent.Type.KeyRelease:
            self._released = moment
            return event.isAutoRepeat()
        return event.isAutoRepeat() or moment == self._released
