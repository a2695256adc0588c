"""The process that knows the packs on sticks: what it tells, and what it is asked to install.

It verifies signatures, which the visitor's program never does. Its lines are described in
`kiosk.staff.packs.asked`.
"""

import json
from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import QObject, QProcess, Signal, Slot

GOES_WITHIN = 500
"""Milliseconds that a process has to end."""


class StickProcess(QObject):
    """Runs *command* while somebody wants to know. Nothing that it does can hold up what is on the screen."""

    told = Signal(dict)
    """A line of the process, as it came."""
    ended = Signal()
    """It ended by itself, though somebody still wanted to know."""

    def __init__(self, command: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._process: QProcess | None = None

    def start(self) -> None:
        """Begin to be told."""
        if self._process is not None:
            return
        self._process = process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._end)
        process.start(self._command[0], list(self._command[1:]))

    def install(self, key: str) -> None:
        """Ask for the pack with *key*."""
        if self._process is not None:
            self._process.write(json.dumps({"do": "install", "key": key}).encode() + b"\n")

    def close(self) -> None:
        """Want to know no more; the process goes by itself."""
        if self._process is not None:
            process, self._process = self._process, None
            process.readyReadStandardOutput.disconnect(self._hear)
            process.errorOccurred.disconnect(self._end)
            process.finished.disconnect(self._end)
            process.finished.connect(process.deleteLater)
            process.closeWriteChannel()

    def end(self) -> None:
        """Take every process down that has not gone, an installation with it: the old exhibit stays."""
        self.close()
        for process in self.findChildren(QProcess):
            process.blockSignals(True)
            runs = process.state() != QProcess.ProcessState.NotRunning
            if runs and not process.waitForFinished(GOES_WITHIN):
                process.kill()
                process.waitForFinished(GOES_WITHIN)

    @Slot()
    def _hear(self) -> None:
        process = self._process
        while process is not None and process is self._process and process.canReadLine():
            news: object = json.loads(bytes(process.readLine().data()))
            self.told.emit(cast("dict[str, Any]", news))

    @Slot()
    def _end(self) -> None:
        self._hear()
        if self._process is not None:
            process, self._process = self._process, None
            process.deleteLater()
            self.ended.emit()
