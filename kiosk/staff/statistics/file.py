"""The file of counts: what is put in and taken out. Nowhere else in this room is SQL spoken."""

import sqlite3
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from kiosk.staff.statistics.records import Batch, Counts, Moment, Tally, VisitMade
from kiosk.staff.statistics.vocabulary import Word

NAME = "statistics.sqlite"
APPLICATION_ID = 0x4B494F43
"""``KIOC``."""
VERSION = 1
SCHEMA = Path(__file__).with_name("schema.sql")
PATIENCE = 5.0
"""Seconds to wait for somebody who reads the file, or copies it."""
RECENT = 3
"""A day that came this lately is gone on with, so that midnight and a clock set right make no new one."""


AMONG_THE_LATEST = "day.id > (SELECT max(id) FROM day) - coalesce(?, 1000000000)"
DAYS = f"SELECT date FROM day WHERE {AMONG_THE_LATEST} ORDER BY id"
VISITS = f"""
SELECT date, minute, minutes, coalesce(key, ''), left
FROM visit JOIN day ON day.id = visit.day LEFT JOIN word ON word.id = visit.last
WHERE {AMONG_THE_LATEST} ORDER BY visit.id
"""
TALLIES = f"""
SELECT date, kind, key, sum(times)
FROM count JOIN day ON day.id = count.day JOIN word ON word.id = count.word
WHERE {AMONG_THE_LATEST} GROUP BY day.id, word.id ORDER BY day.id, kind, key
"""


class StatisticsError(Exception):
    """The counts cannot be read or written; ``str()`` of it is fit for staff."""


class StatisticsDamaged(StatisticsError):
    """The file is no file of counts."""


class StatisticsFile:
    """An open file of counts, for the thread that opened it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()

    def learn(self, words: Iterable[Word]) -> None:
        """Make *words* countable. Those that do not have the shape of a key are left out."""
        with _said(), self._connection:
            self._connection.executemany("INSERT OR IGNORE INTO word (kind, key) VALUES (?, ?)", words)

    def knows(self, kind: str, key: str) -> bool:
        """Whether this can be counted."""
        return self._word(kind, key) is not None

    def add(self, batch: Batch, keep_days: int) -> None:
        """Write all of *batch* or nothing of it, and delete all but the latest *keep_days* days.

        Days are those on which something was counted, in the order in which they came: a clock that jumps
        years ahead deletes nothing. What is no word of the vocabulary is not counted.
        """
        with _said(), self._connection:
            for opened in batch.opened:
                if (word := self._word(opened.kind, opened.key)) is not None:
                    self._connection.execute(
                        "INSERT INTO count VALUES (?, ?, ?, 1)"
                        " ON CONFLICT (day, minute, word) DO UPDATE SET times = times + 1",
                        (self._day(opened.moment.date), opened.moment.minute, word),
                    )
            for visit in batch.visits:
                last = self._word("screen", visit.last_screen)
                self._connection.execute(
                    "INSERT INTO visit (day, minute, minutes, last, left) VALUES (?, ?, ?, ?, ?)",
                    (self._day(visit.moment.date), visit.moment.minute, visit.minutes, last, visit.was_left),
                )
            self._connection.execute(
                "DELETE FROM day WHERE id <= (SELECT max(id) FROM day) - ?", (keep_days,)
            )

    def read(self, latest_days: int | None = None) -> Counts:
        """What was counted on the latest days, on all without a number."""
        with _said():
            days, visits, tallies = (
                self._connection.execute(statement, (latest_days,)) for statement in (DAYS, VISITS, TALLIES)
            )
            return Counts(
                tuple(date for (date,) in days),
                tuple(
                    VisitMade(Moment(date, minute), minutes, last, bool(left))
                    for date, minute, minutes, last, left in visits
                ),
                tuple(Tally(*row) for row in tallies),
            )

    def _word(self, kind: str, key: str) -> int | None:
        found = self._connection.execute(
            "SELECT id FROM word WHERE kind = ? AND key = ?", (kind, key)
        ).fetchone()
        return found[0] if found else None

    def _day(self, date: str) -> int:
        found = self._connection.execute(
            "SELECT id FROM day WHERE date = ? AND id > (SELECT max(id) FROM day) - ? ORDER BY id DESC",
            (date, RECENT),
        ).fetchone()
        return (
            found[0]
            if found
            else self._connection.execute(
                "INSERT INTO day (date) VALUES (?) RETURNING id", (date,)
            ).fetchone()[0]
        )


def open_to_write(folder: Path) -> StatisticsFile:
    """The file of counts in *folder*, made where there is none.

    It keeps a rollback journal, not a write-ahead log, and synchronises the folder too (EXTRA). Once a visit
    is written no power cut takes it; one in the middle of writing leaves what was there before; and between
    visits the counts are one file that can be copied, and read where nothing may be written.
    Source: SQLite, "Atomic Commit In SQLite".

    Errors: StatisticsDamaged; StatisticsError where the disk does not allow it.
    """
    with _said():
        folder.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(folder / NAME, timeout=PATIENCE)
        return _kept(connection, _prepare)


def open_to_read(path: Path) -> StatisticsFile:
    """The file of counts at *path*, which is not changed. Errors: as `open_to_write`."""
    with _said():
        if not path.is_file():
            raise StatisticsError(f"There is no file of counts at {path}. Nobody has visited yet.")
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=PATIENCE)
        return _kept(connection, _check_filled)


def _kept(connection: sqlite3.Connection, step: Callable[[sqlite3.Connection], None]) -> StatisticsFile:
    """The file behind *connection* after a first *step*; closed where that fails."""
    try:
        step(connection)
    except BaseException:
        connection.close()
        raise
    return StatisticsFile(connection)


def _prepare(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA synchronous = EXTRA")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    if connection.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,):
        identity = f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {VERSION};"
        connection.executescript(f"BEGIN; {identity} {SCHEMA.read_text('utf-8')} COMMIT;")
    _check(connection)


def _check_filled(connection: sqlite3.Connection) -> None:
    if connection.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,):
        raise StatisticsError("The file of counts is empty. Nobody has visited yet.")
    _check(connection)


def _check(connection: sqlite3.Connection) -> None:
    identity = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if identity != APPLICATION_ID:
        raise StatisticsDamaged("The file of counts is not one of Kiosk's.")
    if version > VERSION:
        raise StatisticsError(
            "The file of counts was written by a newer version of Kiosk. Update Kiosk first."
        )


@contextmanager
def _said() -> Generator[None]:
    """Turn what the disk and SQLite say into a sentence."""
    try:
        yield
    except OSError as error:
        raise StatisticsError(f"The counts cannot be kept: {error.strerror}.") from error
    except sqlite3.OperationalError as error:
        raise StatisticsError(f"The counts cannot be read or written: {error}.") from error
    except sqlite3.DatabaseError as error:
        raise StatisticsDamaged("The file of counts is damaged.") from error
