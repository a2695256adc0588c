"""Ends the program when the system asks for it: SIGTERM, at a terminal also Ctrl+C."""

import os
import signal

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Slot

SIGNALS = (signal.SIGTERM, signal.SIGINT)


class Ending(QObject):
    """Makes a clean end, exit status 0, of a signal that asks for one.

    Python runs its handlers between two of its own instructions, and Qt's loop has none while it waits; so
    the signal writes a byte to a pipe, which wakes the loop. Windows sends no such signals.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        if os.name != "posix":
            return
        heard, told = os.pipe()
        os.set_blocking(told, False)
        signal.set_wakeup_fd(told, warn_on_full_buffer=False)
        for number in SIGNALS:
            signal.signal(number, lambda _number, _frame: None)
        self._notifier = QSocketNotifier(heard, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._end)

    @Slot()
    def _end(self) -> None:
        self._notifier.setEnabled(False)
        QCoreApplication.exit(0)
