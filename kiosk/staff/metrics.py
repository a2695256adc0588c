"""Numbers about the running program in a file for Prometheus' node exporter, written by its own thread."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread
from time import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from prometheus_client import CollectorRegistry

EVERY = 30.0
"""Seconds between two writings; those who watch count on 60 at most."""
CLOSING = 3.0


class Metrics:
    """Writes *file* until it is closed; what cannot be written is said once in the log and tried again.

    *content* gives the digest of the exhibit, *visits_today* how many visits ended today; both are asked from
    the thread. Names follow Prometheus' "Metric and label naming".
    """

    def __init__(
        self,
        file: Path,
        version: str,
        content: Callable[[], str],
        visits_today: Callable[[], int],
        log: Callable[[str, str], None],
        every: float = EVERY,
    ) -> None:
        self._file, self._version, self._content = file, version, content
        self._visits_today, self._log, self._every = visits_today, log, every
        self._latest_frame = time()
        self._failed = False
        self._ended = Event()
        self._thread = Thread(target=self._run, name="metrics", daemon=True)
        self._thread.start()

    def frame(self) -> None:
        """A frame was painted just now."""
        self._latest_frame = time()

    def close(self) -> None:
        """Write once more that the program is not up; waits a moment at most."""
        self._ended.set()
        self._thread.join(CLOSING)

    def _run(self) -> None:
        content = self._content()
        while True:
            up = not self._ended.is_set()
            self._write(content, up=up)
            if not up:
                return
            self._ended.wait(self._every)

    def _write(self, content: str, *, up: bool) -> None:
        from prometheus_client import write_to_textfile  # noqa: PLC0415 - screens without metrics do without

        try:
            write_to_textfile(str(self._file), self._registry(content, up=up))
            self._failed = False
        except OSError as error:
            if not self._failed:
                self._log("warning", f"The metrics cannot be written to {self._file}: {error.strerror}.")
            self._failed = True

    def _registry(self, content: str, *, up: bool) -> "CollectorRegistry":
        from prometheus_client import CollectorRegistry, Gauge, Info  # noqa: PLC0415

        registry = CollectorRegistry()
        Gauge("kiosk_up", "1 while the exhibit is shown", registry=registry).set(up)
        about = {"version": self._version, "content": content}
        Info("kiosk", "The version of Kiosk and the digest of its exhibit", registry=registry).info(about)
        for name, meaning, value in (
            ("kiosk_last_frame_timestamp_seconds", "When a frame was last painted", self._latest_frame),
            ("kiosk_visits_today", "Visits that ended today", self._visits_today()),
            ("kiosk_resident_memory_bytes", "Memory that the program holds", resident_bytes()),
        ):
            if value is not None:
                Gauge(name, meaning, registry=registry).set(value)
        return registry


def resident_bytes() -> int | None:
    """The memory that this process holds, None where the system does not tell. Source: proc(5), ``statm``."""
    with suppress(OSError, ValueError, IndexError, AttributeError):
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")
    return None
