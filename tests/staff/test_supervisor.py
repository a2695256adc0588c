"""The supervisor starts what ends, ends what stands still, and lets a calm screen stand in."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.helpers.tree import ROOT

PATIENCE = 60.0
PROGRAM = """
import os, pathlib, signal, socket, sys, time
runs = pathlib.Path(sys.argv[1]); kind = sys.argv[2]
with runs.open("a") as file:
    file.write(f"{kind} {os.getpid()}\\n")
line = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
tell = lambda word: line.sendto(word.encode(), os.environ["NOTIFY_SOCKET"])
if kind == "fails":
    sys.exit(3)
tell("READY=1")
while kind == "paints":
    time.sleep(0.1); tell("WATCHDOG=1")
time.sleep(600)
"""
SUPERVISE = """
import sys
from kiosk.staff.supervisor import Patience, Supervisor
patience = Patience(to_start=20, to_paint=2, to_end=5, between=0.1, starts=3, within=300, rest=600)
program = [sys.executable, "-c", sys.argv[1], sys.argv[2], sys.argv[3]]
stand_in = [sys.executable, "-c", sys.argv[1], sys.argv[2], "stands-in"]
Supervisor(program, stand_in, lambda sentence: print(sentence, flush=True), patience).run()
"""


class Supervised:
    """A supervisor at work over a program of one kind, and what both wrote down."""

    def __init__(self, folder: Path, kind: str) -> None:
        self.runs = folder / "runs"
        self.runs.touch()
        command = [sys.executable, "-c", SUPERVISE, PROGRAM, str(self.runs), kind]
        self.process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)

    def started(self) -> list[tuple[str, int]]:
        """What was started so far: the kind and the number of the process."""
        lines = (line.split() for line in self.runs.read_text().splitlines())
        return [(kind, int(number)) for kind, number in lines]

    def until(self, is_true: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not is_true():
            assert time.monotonic() < end, self.started()
            time.sleep(0.05)

    def end(self) -> str:
        """Ask the supervisor to end; what it said in all."""
        self.process.terminate()
        return self.process.communicate(timeout=PATIENCE)[0]


@pytest.fixture
def supervise(tmp_path: Path) -> Iterator[Callable[[str], Supervised]]:
    begun: list[Supervised] = []

    def begin(kind: str) -> Supervised:
        begun.append(Supervised(tmp_path, kind))
        return begun[-1]

    yield begin
    for supervised in begun:
        supervised.process.kill()
        supervised.process.communicate()
        for _, number in supervised.started():
            if is_running(number):
                os.kill(number, signal.SIGKILL)


def is_running(number: int) -> bool:
    try:
        state = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def test_a_program_that_is_killed_is_started_again(supervise: Callable[[str], Supervised]) -> None:
    supervised = supervise("paints")
    supervised.until(lambda: len(supervised.started()) == 1)
    os.kill(supervised.started()[0][1], signal.SIGKILL)

    supervised.until(lambda: len(supervised.started()) == 2)
    assert "status -9" in supervised.end()


def test_a_program_that_stands_still_is_ended_and_started_again(
    supervise: Callable[[str], Supervised],
) -> None:
    supervised = supervise("paints")
    supervised.until(lambda: len(supervised.started()) == 1)
    first = supervised.started()[0][1]
    os.kill(first, signal.SIGSTOP)

    supervised.until(lambda: len(supervised.started()) == 2)
    assert not is_running(first)
    assert "no sign of life" in supervised.end()


def test_it_says_when_the_first_frame_is_painted(supervise: Callable[[str], Supervised]) -> None:
    supervised = supervise("paints")
    supervised.until(lambda: len(supervised.started()) == 1)
    time.sleep(1)

    assert supervised.end().splitlines()[0] == "It is on the screen."


def test_a_program_that_paints_is_left_alone(supervise: Callable[[str], Supervised]) -> None:
    supervised = supervise("paints")
    supervised.until(lambda: len(supervised.started()) == 1)
    time.sleep(3)

    assert len(supervised.started()) == 1


def test_after_too_many_starts_the_calm_screen_stands_in(supervise: Callable[[str], Supervised]) -> None:
    supervised = supervise("fails")

    supervised.until(lambda: len(supervised.started()) == 4)
    assert [kind for kind, _ in supervised.started()] == ["fails", "fails", "fails", "stands-in"]
    assert "calm screen" in supervised.end()


def test_ended_it_takes_its_program_with_it(supervise: Callable[[str], Supervised]) -> None:
    supervised = supervise("paints")
    supervised.until(lambda: len(supervised.started()) == 1)
    number = supervised.started()[0][1]

    supervised.end()

    assert supervised.process.returncode == 0
    assert not is_running(number)
