"""Kills and halts a supervised program again and again, and measures how soon the exhibit is back.

``soak.py PROGRAM …`` with the command line of ``kiosk``. ``--times N`` sends as many of each signal; what
comes back later than the budget makes the run fail. The supervisor is the one of ``kiosk supervise``.
"""

import argparse
import os
import queue
import signal
import statistics
import sys
import tempfile
import threading
import time
from contextlib import suppress
from pathlib import Path

from kiosk.staff.supervisor import ON_THE_SCREEN, Patience, Supervisor

BUDGET = 5.0
"""Seconds from the end of the program, or of the watchdog's patience, to the first frame of the next."""
LONGEST = 120.0
QUIET = 1.0
"""Seconds for which it stays on the screen before the next signal."""
SIGNALS = (signal.SIGKILL, signal.SIGSTOP)


class Torment(threading.Thread):
    """Sends the signals to the supervised program, and keeps in seconds how long it was away each time."""

    def __init__(self, times: int) -> None:
        super().__init__(daemon=True)
        self.lasted: dict[signal.Signals, list[float]] = {sent: [] for sent in SIGNALS}
        self._times = times
        self._shown: queue.SimpleQueue[float] = queue.SimpleQueue()

    def hear(self, sentence: str) -> None:
        """What the supervisor says, at the moment it says so."""
        if sentence == ON_THE_SCREEN:
            self._shown.put(time.monotonic())

    def run(self) -> None:
        try:
            self._shown.get(timeout=LONGEST)
            for sent in SIGNALS:
                for _ in range(self._times):
                    time.sleep(QUIET)
                    begun = time.monotonic()
                    os.kill(_child(), sent)
                    self.lasted[sent].append(self._shown.get(timeout=LONGEST) - begun)
        finally:
            os.kill(os.getpid(), signal.SIGTERM)


def _child() -> int:
    """The number of the only process that this one has started and that still runs."""
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(FileNotFoundError, ProcessLookupError):  # another process that has ended by now
            state, parent = path.read_text().rpartition(")")[2].split()[:2]
            if int(parent) == os.getpid() and state != "Z":
                return int(path.parent.name)
    raise ProcessLookupError


def report(lasted: dict[signal.Signals, list[float]], times: int, watchdog: float) -> bool:
    """Print worst and median for each signal; whether all came back in time."""
    kept = True
    for sent, seconds in lasted.items():
        budget = BUDGET + (watchdog if sent == signal.SIGSTOP else 0)
        if len(seconds) < times:
            print(f"{sent.name}: after {len(seconds)} of {times} it never came back")
            return False
        worst, median = max(seconds), statistics.median(seconds)
        print(
            f"{sent.name} {times} times: median {median:.2f} s, worst {worst:.2f} s (budget {budget:.0f} s)"
        )
        kept = kept and worst <= budget
    return kept


def main() -> None:
    """Run as many times as asked; exit status 1 where the budget is not kept."""
    parser = argparse.ArgumentParser(description="Measure how soon a supervised screen is back.")
    parser.add_argument("--times", type=int, default=100, metavar="N", help="signals of each kind (else 100)")
    parser.add_argument("--watchdog", type=float, default=12, metavar="SECONDS", help="silence allowed")
    parser.add_argument("program", nargs="+", help="the command line of kiosk")
    asked = parser.parse_args()
    show = [*asked.program, "show", "--windowed", "--size", "1920x1080"]
    without_end = Patience(to_paint=asked.watchdog, starts=3 * asked.times, within=0.0)
    torment = Torment(asked.times)
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"STATE_DIRECTORY": folder, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
        torment.start()
        Supervisor(show, [*asked.program, "back-soon"], torment.hear, without_end).run()
        torment.join()
    sys.exit(not report(torment.lasted, asked.times, asked.watchdog))


if __name__ == "__main__":
    main()
