"""Outside the museum's hours the screen sleeps; while nobody is there the waiting screen moves a little."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visitor.clock import Clock

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY = 15.0
SHIFT_EVERY = 60.0
TELL_FOR = 8.0
"""Seconds between looks at the hours, between shifts, and that a touched screen says why it is dark."""
SHIFTS = ((0, 0), (4, 0), (4, 4), (0, 4), (-4, 4), (-4, 0), (-4, -4), (0, -4))
"""Where the waiting screen stands in turn, in dp; 4 at most from one place to the next."""


@QmlElement
@QmlUncreatable("Python knows the hours")  # pyright: ignore[reportCallIssue]
class Hours(QObject):
    """Asks again and again whether the museum is open, so that no jump of the clock can leave it asleep.

    *sleeps_until* gives None while it is open, else when it opens next. The screen falls asleep only while
    *is_free*: nobody is sent away.
    """

    changed = Signal()
    shifted = Signal()

    def __init__(
        self,
        clock: Clock,
        is_free: Callable[[], bool],
        sleeps_until: Callable[[], str | None] | None,
        parent: QObject | None = None,
        *,
        shifts: bool = False,
    ) -> None:
        super().__init__(parent)
        self._is_free = is_free
        self._sleeps_until = sleeps_until
        self._opens: str | None = None
        self._tells = False
        self._turn = 0
        self._room = max(max(map(abs, shift)) for shift in SHIFTS) if shifts else 0
        self._looking = clock.alarm(self, self._look)
        self._shifting = clock.alarm(self, self._shift)
        self._telling = clock.alarm(self, self._fall_silent)
        if shifts:
            self._shifting.set(SHIFT_EVERY)
        if sleeps_until is not None:
            self._look()

    @Property(bool, notify=changed)
    def isAsleep(self) -> bool:
        return self._opens is not None

    @Property(bool, notify=changed)
    def tellsWhy(self) -> bool:
        """Whether a touch asked the dark screen why it is dark."""
        return self._tells

    @Property(str, notify=changed)
    def opens(self) -> str:
        """When the museum opens next, ``09:30``; empty where that is not within a day."""
        return self._opens or ""

    @Property(int, constant=True)
    def shiftRoom(self) -> int:
        """How far the waiting screen may move to any side, in dp; 0 where it stands still."""
        return self._room

    @Property(int, notify=shifted)
    def shiftX(self) -> int:
        return SHIFTS[self._turn][0]

    @Property(int, notify=shifted)
    def shiftY(self) -> int:
        return SHIFTS[self._turn][1]

    @Slot()
    def touch(self) -> None:
        """Somebody touched the dark screen: it says for a while why it is dark, and stays asleep."""
        if self.isAsleep:
            self._tells = True
            self._telling.set(TELL_FOR)
            self.changed.emit()

    @Slot()
    def _look(self) -> None:
        assert self._sleeps_until is not None
        self._looking.set(LOOK_EVERY)
        opens = self._sleeps_until()
        if opens is not None and self._opens is None and not self._is_free():
            return
        if opens != self._opens:
            self._opens = opens
            self._tells = self._tells and opens is not None
            self.changed.emit()

    @Slot()
    def _fall_silent(self) -> None:
        self._tells = False
        self.changed.emit()

    @Slot()
    def _shift(self) -> None:
        self._shifting.set(SHIFT_EVERY)
        self._turn = (self._turn + 1) % len(SHIFTS)
        self.shifted.emit()
