"""Tells those who watch over the program that it still paints."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickWindow

SECONDS = 10


class Heartbeat(QObject):
    """Beats in the main thread after the first frame of *window*, then after a frame every so many seconds.

    A frame is asked for where nothing moves. While the window is on no display nothing can be painted, and it
    beats all the same: the program is well.
    """

    beat = Signal()
    began = Signal()
    """The first frame is painted."""

    def __init__(self, window: QQuickWindow, seconds: float = SECONDS) -> None:
        super().__init__(window)
        self._window = window
        self._waits = False
        self._has_begun = False
        self._timer = QTimer(self, interval=round(seconds * 1000))
        self._timer.timeout.connect(self._ask)
        self._timer.start()
        self._wait()

    def _wait(self) -> None:
        if not self._waits:
            self._waits = True
            self._window.frameSwapped.connect(self._painted)

    @Slot()
    def _ask(self) -> None:
        if self._window.isExposed():
            self._wait()
            self._window.update()
        elif self._has_begun:
            self.beat.emit()

    @Slot()
    def _painted(self) -> None:
        if not self._waits:
            return
        self._waits = False
        self._window.frameSwapped.disconnect(self._painted)
        self.beat.emit()
        if not self._has_begun:
            self._has_begun = True
            self.began.emit()
