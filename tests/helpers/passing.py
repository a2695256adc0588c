"""Time that goes by in a test, as the program's own timers see it, however busy the machine is."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest


def let_pass(milliseconds: int) -> None:
    """Let so many milliseconds go by for every timer of the program.

    A wait by the clock ends although a timer that was due is still to fire, when painting took all the time.
    This one ends with a timer of its own, and Qt lets timers fire in the order in which they are due.
    """
    timer = QTimer(singleShot=True, interval=milliseconds, timerType=Qt.TimerType.PreciseTimer)
    timer.start()
    while timer.isActive():
        QTest.qWait(1)
