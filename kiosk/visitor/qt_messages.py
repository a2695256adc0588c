"""What Qt and QML have to say goes to the log; nothing of it is said to visitors."""

from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

LEVELS = {
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "error",
    QtMsgType.QtFatalMsg: "error",
}
"""Remarks of lesser weight are left out: they tell of every touch."""
LONGEST = 500


def pass_on_messages(write: Callable[[str, str], None]) -> None:
    """Give warnings and errors of Qt to *write*, with their level; from whatever thread they come."""

    def take(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if level := LEVELS.get(kind):
            write(level, f"Qt ({context.category or 'default'}): {message[:LONGEST]}")

    qInstallMessageHandler(take)
