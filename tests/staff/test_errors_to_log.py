"""An error that nobody caught goes to the log without what it stumbled over; staff get one plain line."""

import signal
from pathlib import Path

import pytest

from kiosk.staff import crashes
from kiosk.staff.errors_to_log import MOST_IN_A_ROW
from tests.helpers.children import python

BEGIN = """
import sys, threading, os
from pathlib import Path
from kiosk.staff.log import Log
from kiosk.staff.errors_to_log import ErrorsToLog
log = Log(Path(sys.argv[1]))
ErrorsToLog(log.write, log.path).begin()
def search(words):
    return {}[words]
"""
WORDS = "mutterings of a visitor"


def run(folder: Path, script: str) -> tuple[str, str]:
    """What the log and the terminal hold after *script*."""
    ended = python(BEGIN + script, str(folder))
    return (folder / "kiosk.log").read_text("utf-8"), ended.stderr


@pytest.mark.parametrize(
    "script",
    [
        f"search({WORDS!r})",
        f"int({WORDS!r})",
        f"import sqlite3; sqlite3.connect(':memory:').execute({WORDS!r})",
        f"{WORDS + '가'!r}.encode('ascii')",
        f"thread = threading.Thread(target=search, args=({WORDS!r},)); thread.start(); thread.join()",
        f"class A:\n    def __del__(self): search({WORDS!r})\nA()",
        f"try:\n    search({WORDS!r})\nexcept KeyError as error:\n    raise TypeError({WORDS!r}) from error",
        f"try:\n    search({WORDS!r})\nexcept KeyError as error:\n    raise ValueError({WORDS!r})",
    ],
)
def test_a_visitors_words_never_reach_the_log(script: str, tmp_path: Path) -> None:
    logged, said = run(tmp_path, script)

    assert "Error" in logged
    assert '", line ' in logged
    assert WORDS not in logged + said
    assert "mutterings" not in logged + said
    assert said == f"Something went wrong; the exhibit goes on. What happened is in {tmp_path}/kiosk.log.\n"


def test_what_the_machine_said_is_kept(tmp_path: Path) -> None:
    logged, _ = run(tmp_path, "open('/nowhere/at-all')")

    assert "FileNotFoundError: [Errno 2] No such file or directory: '/nowhere/at-all'" in logged


def test_an_error_that_comes_with_every_frame_does_not_push_out_the_rest(tmp_path: Path) -> None:
    logged, said = run(
        tmp_path,
        "log.write('info', 'what led to it')\n"
        "for _ in range(1000):\n    sys.excepthook(*(lambda: (ValueError, ValueError(), None))())\n",
    )

    assert logged.count("ValueError") == MOST_IN_A_ROW
    assert "what led to it" in logged
    assert len(said.splitlines()) == 1


def test_a_crash_of_the_machine_code_is_in_the_log_of_the_next_run(tmp_path: Path) -> None:
    script = (
        "from kiosk.staff import crashes\n"
        "file = crashes.begin(Path(sys.argv[1]), log.write)\n"
        "def in_the_middle_of_it(): os.kill(os.getpid(), 11)\n"
        "in_the_middle_of_it()"
    )
    ended = python(BEGIN + script, str(tmp_path))
    assert ended.returncode == -signal.SIGSEGV
    entries: list[str] = []
    file = crashes.begin(tmp_path, lambda level, words: entries.append(f"{level}: {words}"))
    assert file is not None
    file.close()

    assert len(entries) == 1
    assert entries[0].startswith(
        "error: The program crashed when it ran last. It was here:\nFatal Python error"
    )
    assert "in in_the_middle_of_it" in entries[0]
    assert (tmp_path / crashes.FILE_NAME).stat().st_size == 0
