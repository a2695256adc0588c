"""Notices that nobody has touched anything for a while, asks, and tells when nobody answered."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visitor.clock import Clock

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
TO_ANSWER = 20
"""Seconds to answer in (WCAG 2.2, 2.2.1)."""
LEAST = 30.0
"""Seconds before which nobody is asked, whatever is set (Natural History Museum's guidelines)."""
WORDS_A_SECOND = 3.0
"""Reading at 180 words a minute."""


def patience(base: float, words: int, text_factor: float) -> float:
    """Seconds without a touch before visitors are asked whether they still read.

    At least *base*, longer where so many *words* are on the screen that reading them takes longer, and
    *text_factor* times as long for those who need large text.
    """
    return max(LEAST, max(base, words / WORDS_A_SECOND) * max(1.0, text_factor))


@QmlElement
@QmlUncreatable("Visitors are waited for by it")  # pyright: ignore[reportCallIssue]
class IdleWatch(QObject):
    """Asks after *patience* seconds without a touch, and says ``left`` when nobody answers in time.

    It rests until it begins, and while something goes on by itself: see ``hold``.
    """

    changed = Signal()
    asked = Signal()
    left = Signal()

    def __init__(self, clock: Clock, patience: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._patience = patience
        self._is_on = False
        self._is_held = False
        self._since = 0.0
        self._standing: object = None
        self._seconds = 0
        self._alarm = clock.alarm(self, self._ring)

    def begin(self) -> None:
        """Somebody is there from now on."""
        self._is_on = True
        self._wait()

    def end(self) -> None:
        """Nobody is there: there is nothing to ask."""
        self._is_on = False
        self._stop_asking()
        self._alarm.stop()

    def notice(self) -> None:
        """Somebody touched something or pressed a key. An open question is answered by ``keep_on`` only."""
        self._since = self._clock.now()

    def see(self, standing: object) -> None:
        """Somebody did something if *standing* is another than before; a screen reader presses no key."""
        if standing != self._standing:
            self._standing = standing
            self.notice()

    def hold(self, busy: bool) -> None:
        """Rest while *busy*: something is read aloud; then count from the beginning."""
        if busy != self._is_held:
            self._is_held = busy
            if self._is_on:
                self._wait()

    def keep_on(self) -> None:
        """Somebody is still there. May be said as often as one likes."""
        if self._is_on:
            self._wait()

    @Property(bool, notify=changed)
    def isAsking(self) -> bool:
        return self._seconds > 0

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Seconds to answer in; 0 while nothing is asked."""
        return self._seconds

    @Property(int, constant=True)
    def secondsToAnswer(self) -> int:
        return TO_ANSWER

    def ask(self) -> None:
        """Ask now whether somebody is still there."""
        self._seconds = TO_ANSWER
        self._alarm.set(1)
        self.changed.emit()
        self.asked.emit()

    def _wait(self) -> None:
        self._stop_asking()
        self._since = self._clock.now()
        if self._is_held:
            self._alarm.stop()
        else:
            self._alarm.set(LEAST)

    def _stop_asking(self) -> None:
        if self._seconds:
            self._seconds = 0
            self.changed.emit()

    @Slot()
    def _ring(self) -> None:
        if self._seconds > 1:
            self._seconds -= 1
            self._alarm.set(1)
            self.changed.emit()
        elif self._seconds == 1:
            self._stop_asking()
            self.left.emit()
        else:
            self._look_again()

    def _look_again(self) -> None:
        """Ask if the time is over. What is on the screen is looked at only now, when nobody touches it."""
        quiet = self._clock.now() - self._since
        if quiet < LEAST:
            self._alarm.set(LEAST - quiet)
        elif (rest := self._patience() - quiet) > 0:
            self._alarm.set(rest)
        else:
            self.ask()
