"""Between visits the program asks whether another exhibit was installed, and makes way for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kiosk.visitor.clock import Clock

RENEWED = 75
"""The exit status when another exhibit is to be shown: whoever started the program starts it again."""
ASK_EVERY = 2.0
"""Seconds."""


class Renewal(QObject):
    """Asks *is_renewed* again and again while *is_free*; where it says yes, *end* is called, once."""

    def __init__(
        self,
        clock: Clock,
        is_free: Callable[[], bool],
        is_renewed: Callable[[], bool],
        end: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_free = is_free
        self._is_renewed = is_renewed
        self._end = end
        self._asking = clock.alarm(self, self._ask)
        self._asking.set(ASK_EVERY)

    @Slot()
    def _ask(self) -> None:
        if self._is_free() and self._is_renewed():
            self._end()
        else:
            self._asking.set(ASK_EVERY)
