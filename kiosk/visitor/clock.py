"""The time that the exhibit goes by: the machine's, or one that stands still until it is moved."""

from abc import abstractmethod
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal


class Alarm(QObject):
    """Rings once, so many seconds after it was set."""

    rang = Signal()

    @abstractmethod
    def set(self, seconds: float) -> None:
        """Ring in *seconds* from now, and at no other time that was asked for before."""

    @abstractmethod
    def stop(self) -> None:
        """Do not ring."""

    @property
    @abstractmethod
    def is_set(self) -> bool:
        """Whether it is going to ring."""


class Clock:
    """Tells the time in seconds since some moment, and gives alarms."""

    @abstractmethod
    def now(self) -> float:
        """Seconds; they only ever grow."""

    @abstractmethod
    def alarm(self, parent: QObject, ring: Callable[[], None]) -> Alarm:
        """An alarm that is not set; *ring* is called when it rings."""


class MachineAlarm(Alarm):
    """Rings by the machine's time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.rang)

    def set(self, seconds: float) -> None:
        self._timer.start(round(1000 * seconds))

    def stop(self) -> None:
        self._timer.stop()

    @property
    def is_set(self) -> bool:
        return self._timer.isActive()


class MachineClock(Clock):
    """The machine's time, which no change of its date moves."""

    def now(self) -> float:
        return monotonic()

    def alarm(self, parent: QObject, ring: Callable[[], None]) -> Alarm:
        alarm = MachineAlarm(parent)
        alarm.rang.connect(ring)
        return alarm


class StillAlarm(Alarm):
    """Rings when its clock is moved past its time."""

    def __init__(self, clock: "StillClock", parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self.due: float | None = None
        """When it rings; None while it is not set."""

    def set(self, seconds: float) -> None:
        self.due = self._clock.now() + seconds

    def stop(self) -> None:
        self.due = None

    @property
    def is_set(self) -> bool:
        return self.due is not None


class StillClock(Clock):
    """Stands still for pictures and tests, until it is moved on."""

    def __init__(self) -> None:
        self._now = 0.0
        self._alarms: list[StillAlarm] = []

    def now(self) -> float:
        return self._now

    def alarm(self, parent: QObject, ring: Callable[[], None]) -> Alarm:
        alarm = StillAlarm(self, parent)
        alarm.rang.connect(ring)
        alarm.destroyed.connect(lambda: self._alarms.remove(alarm))
        self._alarms.append(alarm)
        return alarm

    def advance(self, seconds: float) -> None:
        """Let *seconds* go by; every alarm that is due rings on the way, at its own time."""
        end = self._now + seconds
        while (
            due := min((a for a in self._alarms if a.due is not None), key=_due, default=None)
        ) is not None:
            if _due(due) > end:
                break
            self._now = max(self._now, _due(due))
            due.stop()
            due.rang.emit()
        self._now = end


def _due(alarm: StillAlarm) -> float:
    return alarm.due if alarm.due is not None else float("inf")
