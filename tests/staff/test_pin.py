"""A PIN is hashed slowly, and after five wrong ones staff wait longer and longer. The clock is a number."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.staff.pin import fault_of, hash_of, is_right
from kiosk.staff.pin_tries import FIRST_WAIT, FREE, LONGEST_WAIT, PinLock
from kiosk.staff.settings_values import pin_hash
from tests.conftest import ROOT

RIGHT, WRONG = "2580", "1111"


@dataclass
class Clock:
    """Stands still until it is moved."""

    seconds: float = 1_000_000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    """A clock that the test moves."""
    return Clock()


@pytest.fixture
def lock(tmp_path: Path, clock: Clock) -> Callable[[], PinLock]:
    """Makes the lock as a start of the program does: it reads what the last one remembered."""
    return lambda: PinLock(lambda pin: pin == RIGHT, tmp_path / "state" / "tries.json", clock)


def test_a_pin_is_checked_against_its_hash() -> None:
    made = hash_of(RIGHT)

    assert is_right(RIGHT, made)
    assert not is_right(WRONG, made)
    assert not is_right(RIGHT, "no hash at all")
    assert pin_hash(made) == made
    assert hash_of(RIGHT) != made


@pytest.mark.parametrize("pin", ["", "123", "1" * 13, "12a4", "１２３４", "7777"])
def test_what_is_no_pin_is_refused_in_words(pin: str) -> None:
    assert fault_of(pin) != ""
    assert fault_of(RIGHT) == ""


def test_five_wrong_pins_are_free(lock: Callable[[], PinLock]) -> None:
    door = lock()
    assert [door.opens(WRONG) for _ in range(FREE - 1)] == [False] * (FREE - 1)
    assert door.wait() == 0
    assert door.opens(RIGHT)


def test_the_wait_grows_with_every_wrong_pin(lock: Callable[[], PinLock], clock: Clock) -> None:
    door, waits = lock(), []
    for _ in range(FREE + 9):
        clock.seconds += door.wait()
        door.opens(WRONG)
        waits.append(door.wait())

    assert waits[: FREE - 1] == [0] * (FREE - 1)
    assert waits[FREE - 1 :][:4] == [FIRST_WAIT, 2 * FIRST_WAIT, 4 * FIRST_WAIT, 8 * FIRST_WAIT]
    assert waits[-1] == LONGEST_WAIT


def test_while_staff_wait_not_even_the_right_pin_opens(lock: Callable[[], PinLock], clock: Clock) -> None:
    door = lock()
    for _ in range(FREE):
        door.opens(WRONG)
    clock.seconds += FIRST_WAIT - 1
    assert not door.opens(RIGHT)

    clock.seconds += 1
    assert door.opens(RIGHT)
    assert door.wait() == 0


def test_a_restart_forgives_nothing(lock: Callable[[], PinLock], clock: Clock) -> None:
    for _ in range(FREE):
        lock().opens(WRONG)

    assert lock().wait() == FIRST_WAIT


def test_the_right_pin_is_remembered_as_well(lock: Callable[[], PinLock]) -> None:
    for _ in range(FREE - 1):
        lock().opens(WRONG)
    assert lock().opens(RIGHT)
    lock().opens(WRONG)

    assert lock().wait() == 0


@pytest.mark.parametrize("years", [-10, 10])
def test_a_clock_that_jumps_never_makes_the_wait_longer(
    lock: Callable[[], PinLock], clock: Clock, years: int
) -> None:
    for _ in range(FREE):
        lock().opens(WRONG)
    clock.seconds += years * 365 * 86400

    assert lock().wait() <= FIRST_WAIT


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"wrong": "many", "last": 0}', "\x00" * 40])
def test_a_damaged_memory_costs_the_first_wait_and_no_more(tmp_path: Path, clock: Clock, damage: str) -> None:
    file = tmp_path / "tries.json"
    file.write_text(damage, "utf-8")
    door = PinLock(lambda pin: pin == RIGHT, file, clock)

    assert door.wait() == FIRST_WAIT
    clock.seconds += FIRST_WAIT
    assert door.opens(RIGHT)


def test_a_disk_that_takes_nothing_still_lets_staff_in_and_others_wait(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "file").write_text("no folder", "utf-8")
    door = PinLock(lambda pin: pin == RIGHT, tmp_path / "file" / "tries.json", clock)
    assert door.opens(RIGHT)

    for _ in range(FREE):
        door.opens(WRONG)
    assert door.wait() == FIRST_WAIT


def ask(words: str) -> subprocess.CompletedProcess[str]:
    """``kiosk pin`` with *words* typed into it."""
    command = [sys.executable, "-m", "kiosk", "pin"]
    return subprocess.run(command, cwd=ROOT, input=words, capture_output=True, text=True, check=False)


def test_kiosk_pin_prints_the_line_for_the_settings() -> None:
    asked = ask(f"{RIGHT}\n{RIGHT}\n")
    head, line = asked.stdout.splitlines()

    assert (asked.returncode, head) == (0, "[staff]")
    assert is_right(RIGHT, line.removeprefix('pin_hash = "').removesuffix('"'))
    assert RIGHT not in asked.stdout + asked.stderr


@pytest.mark.parametrize("words", ["2580\n2581\n", "12\n12\n", "", "2580\n"])
def test_kiosk_pin_makes_none_of_two_that_differ(words: str) -> None:
    asked = ask(words)

    assert (asked.returncode, asked.stdout) == (1, "")
    assert "Traceback" not in asked.stderr
