"""Visits are counted while they last and written when they end; no trouble with the disk reaches visitors."""

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.staff.statistics.file import NAME, StatisticsError, open_to_read, open_to_write
from kiosk.staff.statistics.recorder import MOST_AT_ONCE, Recorder
from kiosk.staff.statistics.records import Counts, Moment, VisitMade
from tests.helpers.children import may_not_override, python
from tests.staff.statistics.counted import WORDS, Time


@pytest.fixture
def clock() -> Time:
    return Time()


@pytest.fixture
def recorder(tmp_path: Path, clock: Time) -> Iterator[Recorder]:
    made = Recorder(tmp_path, lambda: WORDS, 730, clock.log, clock.now, clock.ticks)
    yield made
    made.close()


def counted(folder: Path) -> Counts:
    with open_to_read(folder / NAME) as file:
        return file.read()


def visit(recorder: Recorder, clock: Time, end: str = "end") -> None:
    recorder.record("visit", "start")
    recorder.record("screen", "home")
    clock.go_on(minutes=1)
    recorder.record("screen", "read")
    recorder.record("section", "question-3")
    clock.go_on(minutes=2)
    recorder.record("term", "juche")
    clock.go_on(seconds=95)
    recorder.record("visit", end)


def test_a_visit_is_written_when_it_ends(recorder: Recorder, clock: Time, tmp_path: Path) -> None:
    visit(recorder, clock)
    recorder.close()
    counts = counted(tmp_path)

    assert counts.visits == (VisitMade(Moment("2026-11-24", 600), 5, "read", was_left=True),)
    assert {(tally.kind, tally.key, tally.times) for tally in counts.tallies} == {
        ("screen", "home", 1),
        ("screen", "read", 1),
        ("section", "question-3", 1),
        ("term", "juche", 1),
    }


def test_the_wait_for_somebody_who_walked_away_is_no_part_of_the_visit(
    recorder: Recorder, clock: Time, tmp_path: Path
) -> None:
    visit(recorder, clock, end="idle")
    recorder.close()

    assert counted(tmp_path).visits == (VisitMade(Moment("2026-11-24", 600), 3, "read", was_left=False),)


def test_what_is_no_word_is_not_counted_and_not_written(
    recorder: Recorder, clock: Time, tmp_path: Path
) -> None:
    recorder.record("visit", "start")
    for kind, key in (
        ("term", "what a visitor typed"),
        ("typed", "kim"),
        ("visit", "kim"),
        ("screen", "kim"),
    ):
        recorder.record(kind, key)
    recorder.record("visit", "end")
    recorder.close()

    assert counted(tmp_path).tallies == ()
    assert counted(tmp_path).visits[0].last_screen == ""
    assert b"kim" not in (tmp_path / NAME).read_bytes()
    assert clock.said == []


@pytest.mark.parametrize("years", [-10, 10])
def test_a_clock_set_ten_years_off_within_a_visit_changes_no_length(
    years: int, recorder: Recorder, clock: Time, tmp_path: Path
) -> None:
    recorder.record("visit", "start")
    clock.wall = clock.wall.replace(year=clock.wall.year + years)
    clock.go_on(minutes=4)
    recorder.record("term", "juche")
    recorder.record("visit", "end")
    recorder.close()
    counts = counted(tmp_path)

    assert [made.minutes for made in counts.visits] == [4]
    assert set(counts.days) == {"2026-11-24", f"{2026 + years}-11-24"}


def test_visits_are_counted_for_one_day_at_a_time(recorder: Recorder, clock: Time) -> None:
    assert recorder.visits_today() == 0
    visit(recorder, clock)
    visit(recorder, clock)
    assert recorder.visits_today() == 2
    clock.go_on(days=1)
    assert recorder.visits_today() == 0
    visit(recorder, clock)
    assert recorder.visits_today() == 1


def test_a_long_visit_is_written_in_parts(recorder: Recorder, tmp_path: Path) -> None:
    for _ in range(MOST_AT_ONCE):
        recorder.record("term", "juche")
    for _ in range(600):
        with suppress(StatisticsError):
            if counted(tmp_path).tallies:
                break
        time.sleep(0.05)

    assert counted(tmp_path).tallies[0].times == MOST_AT_ONCE


def test_a_damaged_file_is_set_aside_and_counting_goes_on(
    recorder: Recorder, clock: Time, tmp_path: Path
) -> None:
    (tmp_path / NAME).write_bytes(b"no database")
    visit(recorder, clock)
    visit(recorder, clock)
    recorder.close()

    assert (tmp_path / f"{NAME}.damaged").read_bytes() == b"no database"
    assert len(counted(tmp_path).visits) == 1
    assert clock.said == ["warning: The file of counts is damaged. It is kept as it is beside a new one."]


def test_somebody_who_reads_the_file_does_not_stop_it(
    recorder: Recorder, clock: Time, tmp_path: Path
) -> None:
    open_to_write(tmp_path).close()
    with open_to_read(tmp_path / NAME) as reader:
        reader._connection.execute("BEGIN")
        reader.read()
        visit(recorder, clock)
        reader._connection.execute("COMMIT")
        recorder.close()

    assert len(counted(tmp_path).visits) == 1


DISK = """
import resource, signal, sys, time
from pathlib import Path
from kiosk.staff.statistics.recorder import Recorder
from tests.staff.statistics.counted import WORDS, Time
from tests.staff.statistics.test_recorder import visit
folder, most = Path(sys.argv[1]), int(sys.argv[2])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
if most:
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
clock = Time()
recorder = Recorder(folder, lambda: WORDS, 730, clock.log, clock.now, clock.ticks)
for _ in range(20):
    visit(recorder, clock)
recorder.close()
print("\\n".join(clock.said))
"""
Run = Callable[[Path, int], list[str]]


def said_with(folder: Path, most_bytes: int) -> list[str]:
    """What was logged while 20 visits were counted on a disk that takes no file of more bytes."""
    ended = python(DISK, str(folder), str(most_bytes), before=may_not_override())
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout.splitlines()


def test_a_full_disk_costs_one_line_in_the_log(tmp_path: Path) -> None:
    said = said_with(tmp_path, 12_288)

    assert len(said) == 1
    assert said[0].startswith("warning: The counts cannot be read or written: ")
    assert said[0].endswith(". The exhibit goes on without counting.")


def test_a_read_only_folder_costs_one_line_in_the_log(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    said = said_with(tmp_path, 0)

    assert len(said) == 1
    assert said[0].endswith(". The exhibit goes on without counting.")
