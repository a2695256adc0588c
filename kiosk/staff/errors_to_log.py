"""Sends every error that nobody caught to the log, and one plain line to the terminal."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from kiosk.staff.terminal import say

Write = Callable[[str, str], None]
"""Takes a level and what to write, as `Log.write` does."""
MOST_IN_A_ROW = 50
"""Entries of one and the same error; a fault that comes with every frame must not push out what led to it."""


class ErrorsToLog:
    """Stands where Python reports errors that nobody caught: the main thread, others, and destructors."""

    def __init__(self, write: Write, path: object) -> None:
        self._write = write
        self._path = path
        self._latest = ""
        self._in_a_row = 0

    def begin(self) -> None:
        """Take the place of Python's own reports, which would print tracebacks."""
        sys.excepthook = self._in_main
        threading.excepthook = self._in_thread
        sys.unraisablehook = self._in_destructor

    def end(self) -> None:
        """Give the places back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__

    def _in_main(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self._take(error, trace, "")

    def _in_thread(self, report: threading.ExceptHookArgs) -> None:
        if report.exc_value is not None:
            self._take(report.exc_value, report.exc_traceback, f"in the thread {_name_of(report.thread)}: ")

    def _in_destructor(self, report: "sys.UnraisableHookArgs") -> None:
        if report.exc_value is not None:
            self._take(report.exc_value, report.exc_traceback, "while tidying up: ")

    def _take(self, error: BaseException, trace: TracebackType | None, where: str) -> None:
        from kiosk.staff.error_words import error_lines  # noqa: PLC0415 - a start without errors does not pay for it

        entry = where + "\n".join(error_lines(error, trace))
        self._in_a_row = self._in_a_row + 1 if entry == self._latest else 1
        self._latest = entry
        if self._in_a_row <= MOST_IN_A_ROW:
            self._write("error", entry)
        if self._in_a_row == 1:
            say(f"Something went wrong; the exhibit goes on. What happened is in {self._path}.")


def _name_of(thread: threading.Thread | None) -> str:
    return thread.name if thread else "(ended)"
