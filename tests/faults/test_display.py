"""A display that is unplugged while the exhibit is on it."""

import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image

from tests.faults.conftest import PATIENCE, SHOWN, Service, Start
from tests.helpers.debian import need

NOBODY = 65534
OUTPUT = "HEADLESS-1"
HEADLESS = {
    "LIBSEAT_BACKEND": "noop",
    "WLR_BACKENDS": "headless",
    "WLR_RENDERER": "pixman",
    "WLR_LIBINPUT_NO_DEVICES": "1",
}
CHANGED = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
AS_NOBODY = CHANGED if os.geteuid() == 0 else ()
"""Compositors do not start for the system's administrator."""


class Compositor:
    """A display without hardware, which can be unplugged."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.environment = {"XDG_RUNTIME_DIR": str(folder), "WAYLAND_DISPLAY": "wayland-1"}

    def order(self, *words: str) -> None:
        """Tell sway to do something to its display."""
        (line,) = self._folder.glob("sway-ipc.*")
        command = [*AS_NOBODY, "swaymsg", "--socket", str(line), "output", OUTPUT, *words]
        subprocess.run(command, check=True, capture_output=True)

    def colours(self) -> int:
        """How many colours are on the display: one where nothing is shown."""
        picture = self._folder / "picture.png"
        surroundings = {"PATH": os.environ["PATH"], **self.environment}
        subprocess.run([*AS_NOBODY, "grim", str(picture)], env=surroundings, check=True, capture_output=True)
        with Image.open(picture) as taken:
            return len(taken.convert("RGB").getcolors(1 << 24) or [])


@contextmanager
def at_work(folder: Path) -> Iterator[Compositor]:
    surroundings = {"PATH": os.environ["PATH"], "XDG_RUNTIME_DIR": str(folder), **HEADLESS}
    (folder / "settings").write_text(f"output {OUTPUT} resolution 1280x720\n")
    command = [*AS_NOBODY, "sway", "-c", str(folder / "settings")]
    process = subprocess.Popen(command, env=surroundings, stderr=subprocess.DEVNULL)
    try:
        until(lambda: (folder / "wayland-1").exists() and any(folder.glob("sway-ipc.*")))
        yield Compositor(folder)
    finally:
        process.terminate()
        process.wait(10)


def until(holds: Callable[[], bool]) -> None:
    for _ in range(PATIENCE * 5):
        if holds():
            return
        time.sleep(0.2)
    raise AssertionError


@pytest.fixture
def compositor() -> Iterator[Compositor]:
    need({"sway": "sway", "grim": "grim", "setpriv": "util-linux"}, display=True)
    with tempfile.TemporaryDirectory(prefix="kiosk-display-") as name:
        if AS_NOBODY:
            os.chown(name, NOBODY, NOBODY)
        with at_work(Path(name)) as compositor:
            yield compositor


def test_a_display_that_is_unplugged_finds_the_exhibit_when_it_is_back(
    start: Start, service: Service, compositor: Compositor
) -> None:
    environment = {**service.environment, **compositor.environment, "QT_QPA_PLATFORM": "wayland"}
    screen = start(environment=environment)
    screen.wait_for(SHOWN)
    until(lambda: compositor.colours() > 100)

    compositor.order("disable")
    service.forget()
    for _ in range(2):
        service.hears(b"WATCHDOG=1", screen)
    compositor.order("enable")
    until(lambda: compositor.colours() > 100)
    service.hears(b"WATCHDOG=1", screen)
    assert " ERROR " not in screen.logged()
