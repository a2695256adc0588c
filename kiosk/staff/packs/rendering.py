"""Draws every screen of an exhibit once, each in a process of its own, before visitors see it."""

import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from kiosk.exhibit.errors import ExhibitFileError
from kiosk.exhibit.reader import open_exhibit

PATIENCE = 180
"""Seconds for one screen on a slow machine."""
OFF_SCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
Command = Callable[..., Sequence[str]]
"""From words to the command line of this very program with them."""


def screens_of(exhibit: Path) -> tuple[str, ...]:
    """The names of the screens that *exhibit* has something for. Errors: every ExhibitFileError."""
    return tuple(_screens(exhibit))


def first_failure(exhibit: Path, command: Command) -> str:
    """What the first screen that cannot be drawn says, empty where all can."""
    try:
        screens = screens_of(exhibit)
    except ExhibitFileError as error:
        return str(error)
    with tempfile.TemporaryDirectory() as folder:
        for screen in screens:
            picture = Path(folder) / "screen.png"
            if failure := _failure(command, exhibit, screen, picture):
                return f"the screen “{screen}” is not drawn ({failure})."
            picture.unlink()
    return ""


def _screens(exhibit: Path) -> Iterator[str]:
    with open_exhibit(exhibit) as reader:
        yield from ("attract", "home", "reading", "search", "display", "about", "idle", "return")
        if reader.events():
            yield from ("timeline", f"event:{reader.events()[0].key}")
        if reader.questions():
            yield "questions"
        if reader.terms():
            yield from ("index", "entry")
        if pictures := reader.described_pictures():
            yield f"picture:{pictures[0].key}"


def _failure(command: Command, exhibit: Path, screen: str, picture: Path) -> str:
    """Why *screen* is not in *picture* after its process ended, empty where it is."""
    words = ("show", "--exhibit", str(exhibit), "--screen", screen, "--screenshot", str(picture))
    try:
        child = subprocess.run(  # noqa: S603 - this very program
            command(*words),
            env={**os.environ, **OFF_SCREEN},
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
    except subprocess.TimeoutExpired:
        return "it took too long"
    if child.returncode == 0 and picture.is_file():
        return ""
    lines = child.stderr.strip().splitlines()
    return lines[-1] if lines else f"its program ended with {child.returncode}"
