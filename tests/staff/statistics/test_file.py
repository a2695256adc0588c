"""The file of counts takes words of a closed vocabulary, and survives what happens to machines."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.staff.statistics.file import NAME, StatisticsDamaged, StatisticsError, open_to_read, open_to_write
from kiosk.staff.statistics.records import Batch, Moment, Opened, VisitMade
from tests.helpers.children import python
from tests.helpers.tree import ROOT
from tests.staff.statistics.counted import ALL_WORDS

DAY = "2026-11-24"


def opened(key: str, date: str = DAY, minute: int = 600, kind: str = "term") -> Batch:
    return Batch(opened=(Opened(Moment(date, minute), kind, key),))


def visit(date: str = DAY, minute: int = 600, minutes: int = 3, last: str = "read") -> Batch:
    return Batch(visits=(VisitMade(Moment(date, minute), minutes, last, was_left=False),))


def test_what_was_counted_is_read_back(tmp_path: Path) -> None:
    with open_to_write(tmp_path) as file:
        file.learn(ALL_WORDS)
        for batch in (opened("juche"), opened("juche"), opened("ko", kind="language"), visit()):
            file.add(batch, 730)
    with open_to_read(tmp_path / NAME) as file:
        counts = file.read()

    assert counts.days == (DAY,)
    assert [(tally.kind, tally.key, tally.times) for tally in counts.tallies] == [
        ("language", "ko", 1),
        ("term", "juche", 2),
    ]
    assert counts.visits == visit().visits


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO word (kind, key) VALUES ('term', 'what a visitor typed')",
        "INSERT INTO word (kind, key) VALUES ('term', '한국')",
        "INSERT INTO word (kind, key) VALUES ('term', 'Pyongyang')",
        "INSERT INTO word (kind, key) VALUES ('term', '')",
        "INSERT INTO word (kind, key) VALUES ('term', printf('%.81c', 'a'))",
        "INSERT INTO word (kind, key) VALUES ('name', 'kim')",
        "INSERT INTO count VALUES (1, 'what a visitor typed', 1, 1)",
        "INSERT INTO count VALUES (1, 1440, 1, 1)",
        "INSERT INTO count VALUES (1, 600.5, 1, 1)",
        "INSERT INTO count VALUES (1, 600, 9999, 1)",
        "INSERT INTO count VALUES (99, 600, 1, 1)",
        "INSERT INTO visit (day, minute, minutes, last, left) VALUES (1, 600, 3, 'typed', 0)",
        "INSERT INTO visit (day, minute, minutes, last, left) VALUES (1, 600, 3, NULL, 'typed')",
        "INSERT INTO day (date) VALUES ('what a visitor typed')",
        "INSERT INTO day (date) VALUES ('2026-11-24T10:00:31')",
    ],
)
def test_its_tables_take_no_free_text_and_no_second(statement: str, tmp_path: Path) -> None:
    with open_to_write(tmp_path) as file:
        file.learn(ALL_WORDS)
        file.add(visit(), 730)
        with pytest.raises(sqlite3.IntegrityError):
            file._connection.execute(statement)


def test_every_column_is_a_number_or_one_of_the_vocabularys_names(tmp_path: Path) -> None:
    open_to_write(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / NAME)) as connection:
        tables = [
            name for (name,) in connection.execute("SELECT name FROM pragma_table_list WHERE schema = 'main'")
        ]
        texts = {
            f"{table}.{column}"
            for table in tables
            if not table.startswith("sqlite_")
            for _, column, kind, *_ in connection.execute(f"PRAGMA table_info({table})")
            if kind != "INTEGER"
        }
        strict = dict(connection.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'"))

    assert texts == {"word.kind", "word.key", "day.date"}
    assert [table for table in tables if not strict[table] and not table.startswith("sqlite_")] == []


def test_words_of_no_shape_are_not_learnt_and_not_counted(tmp_path: Path) -> None:
    with open_to_write(tmp_path) as file:
        file.learn([*ALL_WORDS, ("term", "Not A Key")])
        file.add(opened("Not A Key"), 730)
        file.add(opened("what a visitor typed"), 730)

        assert not file.knows("term", "Not A Key")
        assert file.read().tallies == ()
    assert b"what a visitor typed" not in (tmp_path / NAME).read_bytes()


def test_old_days_are_deleted_and_the_latest_stay(tmp_path: Path) -> None:
    dates = [f"2026-{month:02}-{day:02}" for month in range(1, 5) for day in range(1, 29)]
    with open_to_write(tmp_path) as file:
        file.learn(ALL_WORDS)
        for date in dates:
            file.add(opened("juche", date), 30)
            file.add(visit(date), 30)
        counts = file.read()

    assert counts.days == tuple(dates[-30:])
    assert [made.moment.date for made in counts.visits] == dates[-30:]
    assert [tally.date for tally in counts.tallies] == dates[-30:]


@pytest.mark.parametrize("elsewhere", ["2036-11-24", "2016-11-24", "1970-01-01"])
def test_a_clock_that_jumps_ten_years_deletes_nothing(elsewhere: str, tmp_path: Path) -> None:
    dates = [f"2026-11-{day:02}" for day in range(1, 21)]
    with open_to_write(tmp_path) as file:
        file.learn(ALL_WORDS)
        for date in [*dates, elsewhere, elsewhere, "2026-11-21"]:
            file.add(visit(date), 730)

        assert file.read().days == (*dates, elsewhere, "2026-11-21")


def test_midnight_within_a_visit_makes_no_day_twice(tmp_path: Path) -> None:
    with open_to_write(tmp_path) as file:
        file.learn(ALL_WORDS)
        file.add(opened("juche", "2026-11-24", 1439), 730)
        file.add(opened("juche", "2026-11-25", 0), 730)
        file.add(visit("2026-11-24", 1439), 730)
        file.add(visit("2026-11-25", 1), 730)

        assert file.read().days == ("2026-11-24", "2026-11-25")


def test_only_the_latest_days_are_read_when_that_is_asked(tmp_path: Path) -> None:
    with open_to_write(tmp_path) as file:
        file.learn(ALL_WORDS)
        for day in range(1, 11):
            file.add(visit(f"2026-11-{day:02}"), 730)

        assert file.read(3).days == ("2026-11-08", "2026-11-09", "2026-11-10")
        assert len(file.read(3).visits) == 3


def test_a_batch_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    wrong = Batch(opened("juche").opened, (VisitMade(Moment(DAY, 5000), 3, "read", was_left=False),))
    with open_to_write(tmp_path) as file:
        file.learn(ALL_WORDS)
        with pytest.raises(StatisticsDamaged):
            file.add(wrong, 730)

        assert file.read().tallies == ()


WRITE_FOREVER = """
import sys
from pathlib import Path
from kiosk.staff.statistics.file import open_to_write
from kiosk.staff.statistics.records import *
from tests.staff.statistics.counted import ALL_WORDS
file = open_to_write(Path(sys.argv[1]))
file.learn(ALL_WORDS)
def visit(moment):
    return VisitMade(moment, 3, "read", was_left=True)
for number in range(10**9):
    moment = Moment("2026-11-24", number % 1440)
    file.add(Batch((Opened(moment, "term", "juche"),) * 5, (visit(moment),)), 730)
    print(number, flush=True)
"""


def test_a_kill_while_writing_leaves_every_visit_that_was_written(tmp_path: Path) -> None:
    for wait in (1, 3, 7, 12):
        process = subprocess.Popen(
            [sys.executable, "-c", WRITE_FOREVER, str(tmp_path / str(wait))],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        written = 0
        for _ in range(wait):
            written = int(process.stdout.readline()) + 1
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
        with open_to_write(tmp_path / str(wait)) as file:
            counts = file.read()

        assert written <= len(counts.visits) <= written + 50
        assert sum(tally.times for tally in counts.tallies) == 5 * len(counts.visits)


def test_it_is_synchronised_so_that_no_power_cut_takes_what_is_written(tmp_path: Path) -> None:
    with open_to_write(tmp_path) as file:
        ask = file._connection.execute

        assert ask("PRAGMA journal_mode").fetchone() == ("delete",)
        assert ask("PRAGMA synchronous").fetchone() == (3,)
        assert ask("PRAGMA foreign_keys").fetchone() == (1,)
        assert [path.name for path in tmp_path.iterdir()] == [NAME]


@pytest.mark.parametrize("content", [b"no database", b"SQLite format 3\x00" + b"x" * 5000])
def test_a_damaged_file_is_said_in_plain_words(content: bytes, tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(content)
    with pytest.raises(StatisticsDamaged, match=r"The file of counts is damaged\."):
        open_to_write(tmp_path)
    with pytest.raises(StatisticsDamaged, match=r"The file of counts is damaged\."):
        open_to_read(tmp_path / NAME)


def test_somebody_elses_database_is_not_touched(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / NAME)) as connection, connection:
        connection.execute("CREATE TABLE visit (name TEXT)")
    before = (tmp_path / NAME).read_bytes()
    with pytest.raises(StatisticsDamaged, match="not one of Kiosk's"):
        open_to_write(tmp_path)

    assert (tmp_path / NAME).read_bytes() == before


def test_a_full_disk_and_a_missing_file_are_said_in_plain_words(tmp_path: Path) -> None:
    with pytest.raises(StatisticsError, match="Nobody has visited yet"):
        open_to_read(tmp_path / NAME)
    script = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from kiosk.staff.statistics.file import open_to_write\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))\n"
        "try:\n    open_to_write(Path(sys.argv[1]))\n"
        "except Exception as error:\n    print(type(error).__name__, error)"
    )
    said = python(script, str(tmp_path)).stdout

    assert said.startswith("StatisticsError The counts cannot be read or written: ")
