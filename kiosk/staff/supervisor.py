"""Starts the program again whenever it ends or stands still, where systemd is not there to do it.

The contract is that of the unit in packaging/linux/systemd: the program says when it is ready and then, again
and again, that it still paints (`kiosk.staff.notify`). Silence longer than the watchdog allows ends it. After
too many starts in too short a time a calm screen stands in for it, and then it is tried again.
"""

import os
import signal
import socket
import subprocess
import tempfile
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from kiosk.staff.notify import ALIVE, READY

Say = Callable[[str], None]
ON_THE_SCREEN = "It is on the screen."
"""Said when the first frame is painted."""
STEP = 0.25
"""Seconds between two looks at the program."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long is waited for what, in seconds; the unit's values."""

    to_start: float = 60.0
    """For the first frame."""
    to_paint: float = 30.0
    """For the next sign of life (WatchdogSec)."""
    to_end: float = 10.0
    """For the program to end when it is asked to (TimeoutStopSec)."""
    between: float = 1.0
    """Before it is started again (RestartSec)."""
    starts: int = 5
    """More starts than this ..."""
    within: float = 120.0
    """... in this time are too many (StartLimitBurst, StartLimitIntervalSec)."""
    rest: float = 120.0
    """How long the calm screen stands in."""


class Supervisor:
    """Keeps *program* running, and *stand_in* in its place when it cannot; *say* hears what happened."""

    def __init__(
        self,
        program: Sequence[str],
        stand_in: Sequence[str],
        say: Say,
        patience: Patience | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._program, self._stand_in, self._say = program, stand_in, say
        self._patience = patience or Patience()
        self._clock = clock
        self._starts: deque[float] = deque(maxlen=self._patience.starts)
        self._ends = False

    def run(self) -> None:
        """Supervise until SIGTERM or SIGINT; call it in the main thread."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._end)
        while not self._ends:
            if self._has_started_too_often():
                self._say(
                    f"It was started {self._patience.starts} times in a row: the calm screen stands in."
                )
                self._starts.clear()
                self._watch(self._stand_in, self._patience.rest)
            else:
                self._starts.append(self._clock())
                self._watch(self._program, None)
            self._wait(self._patience.between)

    def _end(self, _number: int, _frame: FrameType | None) -> None:
        self._ends = True

    def _has_started_too_often(self) -> bool:
        is_full = len(self._starts) == self._starts.maxlen
        return is_full and self._clock() - self._starts[0] < self._patience.within

    def _wait(self, seconds: float) -> None:
        end = self._clock() + seconds
        while not self._ends and self._clock() < end:
            time.sleep(min(STEP, seconds))

    def _watch(self, command: Sequence[str], longest: float | None) -> None:
        """Run *command* until it ends, stands still, has run *longest* seconds or is not wanted any more."""
        with tempfile.TemporaryDirectory(prefix="kiosk-") as folder:
            address = str(Path(folder) / "notify")
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
                line.bind(address)
                line.settimeout(STEP)
                told = os.environ | {"NOTIFY_SOCKET": address}
                process = subprocess.Popen(command, env=told)  # noqa: S603  our own program
                self._until_it_ends(process, line, longest)
        self._stop(process)

    def _until_it_ends(
        self, process: "subprocess.Popen[bytes]", line: socket.socket, longest: float | None
    ) -> None:
        begun = last = self._clock()
        allowed = self._patience.to_start
        while not self._ends and process.poll() is None:
            heard = _heard(line)
            now = self._clock()
            if READY in heard:
                self._say(ON_THE_SCREEN)
            if heard & {READY, ALIVE}:
                last, allowed = now, self._patience.to_paint
            if now - last > allowed:
                self._say(f"It gave no sign of life for {allowed:.0f} seconds and is started again.")
                process.kill()
                return
            if longest is not None and now - begun > longest:
                return
        if process.poll() is not None:
            self._say(f"It ended with status {process.returncode} and is started again.")

    def _stop(self, process: "subprocess.Popen[bytes]") -> None:
        """Let the program end by itself, then end it."""
        if process.poll() is None:
            process.terminate()
        try:
            process.wait(self._patience.to_end)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _heard(line: socket.socket) -> set[str]:
    """The lines that came, waited for a moment."""
    try:
        return set(line.recv(4096).decode("ascii", "replace").split())
    except TimeoutError:
        return set()
