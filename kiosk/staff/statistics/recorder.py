"""Counts while visitors read: notes what they open, and a thread of its own writes it down when they go."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from time import monotonic

from kiosk.staff.statistics.file import StatisticsDamaged, StatisticsError, StatisticsFile, open_to_write
from kiosk.staff.statistics.records import Batch, Moment, Opened, VisitMade
from kiosk.staff.statistics.vocabulary import END, IDLE, OF_THE_PROGRAM, START, VISIT, Words

MOST_AT_ONCE = 500
"""What is noted before it is written without waiting for the end of the visit."""
LONGEST = 24 * 60
"""Minutes."""
CLOSING = 3.0
"""Seconds that the end of the program waits for the last counts."""


def local_now() -> datetime:
    """The time on the wall."""
    return datetime.now().astimezone()


class Recorder:
    """`record` is called from the main thread; it touches no disk and never raises."""

    def __init__(
        self,
        folder: Path,
        words: Words,
        keep_days: int,
        log: Callable[[str, str], None],
        now: Callable[[], datetime] = local_now,
        ticks: Callable[[], float] = monotonic,
    ) -> None:
        self._now, self._ticks = now, ticks
        self._opened: list[Opened] = []
        self._visits: list[VisitMade] = []
        self._began: Moment | None = None
        self._began_at = self._latest_at = 0.0
        self._screen = ""
        self._batches: SimpleQueue[Batch | None] = SimpleQueue()
        self._writer = Writer(folder, words, keep_days, log)
        self._thread = Thread(target=self._writer.run, args=(self._batches,), name="statistics", daemon=True)
        self._thread.start()
        self._ended_on, self._ended = "", 0

    def record(self, kind: str, key: str) -> None:
        """Count that *key* of a *kind* was opened, or that a visit starts or ends."""
        if kind == VISIT:
            self._visit(key)
            return
        self._latest_at = self._ticks()
        if kind == "screen":
            self._screen = key
        self._opened.append(Opened(self._moment(), kind, key))
        if len(self._opened) >= MOST_AT_ONCE:
            self._flush()

    def visits_today(self) -> int:
        """How many visits ended today, by the clock on the wall; may be asked from any thread."""
        return self._ended if self._ended_on == self._moment().date else 0

    def close(self) -> None:
        """Write what is left; waits a moment at most."""
        self._flush()
        self._batches.put(None)
        self._thread.join(CLOSING)

    def _visit(self, key: str) -> None:
        if key == START:
            self._began, self._began_at, self._screen = self._moment(), self._ticks(), ""
            self._latest_at = self._began_at
        elif key in {END, IDLE} and self._began is not None:
            ended_at = self._ticks() if key == END else self._latest_at
            minutes = min(LONGEST, max(0, round((ended_at - self._began_at) / 60)))
            self._visits.append(VisitMade(self._began, minutes, self._screen, was_left=key == END))
            self._began = None
            today = self._moment().date
            self._ended_on, self._ended = today, self._ended + 1 if self._ended_on == today else 1
            self._flush()

    def _moment(self) -> Moment:
        now = self._now()
        return Moment(f"{now.year:04}-{now.month:02}-{now.day:02}", now.hour * 60 + now.minute)

    def _flush(self) -> None:
        if self._opened or self._visits:
            self._batches.put(Batch(tuple(self._opened), tuple(self._visits)))
            self._opened, self._visits = [], []


class Writer:
    """Writes batches one after the other; what the disk does not take is lost, and said once."""

    def __init__(self, folder: Path, words: Words, keep_days: int, log: Callable[[str, str], None]) -> None:
        self._folder, self._words, self._keep_days, self._log = folder, words, keep_days, log
        self._file: StatisticsFile | None = None
        self._said = ""

    def run(self, batches: "SimpleQueue[Batch | None]") -> None:
        """Write until None comes."""
        while (batch := batches.get()) is not None:
            self._write(batch)
        self._let_go()

    def _write(self, batch: Batch) -> None:
        try:
            self._open().add(batch, self._keep_days)
            self._said = ""
        except StatisticsDamaged as error:
            self._say(f"{error} It is kept as it is beside a new one.")
            self._set_aside()
        except StatisticsError as error:
            self._say(f"{error} The exhibit goes on without counting.")
            self._let_go()

    def _open(self) -> StatisticsFile:
        if self._file is None:
            self._file = open_to_write(self._folder)
            self._file.learn([*OF_THE_PROGRAM, *self._words()])
        return self._file

    def _set_aside(self) -> None:
        """Keep a damaged file under another name, for whoever can make something of it."""
        from kiosk.staff.statistics.file import NAME  # noqa: PLC0415

        self._let_go()
        try:
            (self._folder / NAME).replace(self._folder / f"{NAME}.damaged")
        except OSError as error:
            self._say(f"The damaged file of counts cannot be set aside: {error.strerror}.")

    def _let_go(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _say(self, sentence: str) -> None:
        if sentence != self._said:
            self._said = sentence
            self._log("warning", sentence)
