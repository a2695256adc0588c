"""The log: what the program says about itself, in files that never grow beyond 20 MB together."""

import logging
import sys
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

from kiosk.staff.terminal import say

FILE_NAME = "kiosk.log"
FILE_BYTES = 1_900_000
OLDER_FILES = 9
"""``kiosk.log.1`` to ``kiosk.log.9``; with ``kiosk.log`` itself 19 MB."""
LONGEST_ENTRY = 16_000
"""Characters; so that no single entry can be larger than a file may be."""
LEVELS = {"info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}


class QuietFile(RotatingFileHandler):
    """A file of the log that says once on the terminal that it cannot be written, and goes on trying."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path, maxBytes=FILE_BYTES, backupCount=OLDER_FILES, encoding="utf-8", errors="replace", delay=True
        )
        self.failed = False
        """Whether the latest entry is lost."""
        self._said = False

    def emit(self, record: logging.LogRecord) -> None:
        self.failed = False
        super().emit(record)
        self._said = self._said and self.failed

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802 - called by logging
        """A disk that is full or may not be written to never stops the exhibit."""
        self.failed = True
        error = sys.exc_info()[1]
        reason = error.strerror if isinstance(error, OSError) else type(error).__name__
        if not self._said:
            say(f"The log {self.baseFilename} cannot be written ({reason}). The exhibit goes on without it.")
        self._said = True


class Log:
    """Writes entries to *folder*; from any thread; never raises."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE_NAME
        self._file = QuietFile(self.path)
        self._file.setFormatter(
            logging.Formatter("%(asctime)s %(levelname)s %(message)s", "%Y-%m-%dT%H:%M:%S%z")
        )

    def write(self, level: str, words: str) -> None:
        """Add *words* of the level ``info``, ``warning`` or ``error``."""
        entry = words[:LONGEST_ENTRY].replace("\n", "\n  ")
        record = logging.LogRecord("kiosk", LEVELS[level], "", 0, entry, None, None)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            self._file.handleError(record)
            return
        self._file.handle(record)

    def close(self) -> None:
        """Let the file go; what a full disk did not take is lost."""
        with suppress(OSError):
            self._file.close()
