"""Programs at work in the background, and what becomes of them."""

import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.package.bare_root import BareRoot

PATIENCE = 60.0
"""Seconds in which what is waited for has to happen."""


@contextmanager
def running(*command: str, environment: dict[str, str] | None = None) -> Iterator[Path]:
    """*command* at work in the background, ended when the block ends; the file with what it says.

    What it said is printed at the end, for the report of a test that fails.
    """
    with tempfile.NamedTemporaryFile() as said:
        process = subprocess.Popen(command, stdout=said, stderr=subprocess.STDOUT, env=environment)
        try:
            yield Path(said.name)
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            print(command[0], "said:", Path(said.name).read_text("utf-8", "replace")[-4000:])


def until(happened: Callable[[], bool], patience: float = PATIENCE) -> bool:
    """Whether it *happened* in time."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if happened():
            return True
        time.sleep(0.1)
    return False


def start(machine: BareRoot, *words: str, user: str = "nobody:nogroup", **environment: str) -> list[str]:
    """The command that starts the installed program with *words* in *machine*."""
    told = [f"{name}={value}" for name, value in ({"HOME": "/tmp"} | environment).items()]
    return [*machine.inside(user), "/usr/bin/env", "-i", "PATH=/usr/bin:/bin", *told, "kiosk", *words]


def processes(machine: BareRoot, word: str) -> dict[int, list[str]]:
    """The installed program's processes that were started with *word*, by their numbers."""
    lines = machine.processes().items()
    return {number: line for number, line in lines if word in line[1:] and line[0].endswith("kiosk")}
