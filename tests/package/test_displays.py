"""On a bare machine the exhibit shows itself under X and under Wayland, to an ordinary user."""

import os
import re
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.package.at_work import PATIENCE, running, start
from tests.package.bare_root import BareRoot

NOBODY = 65534
DISPLAY = ":93"
GROUNDS = {(0xFB, 0xF7, 0xEC), (0x1E, 0x1B, 0x17)}
"""What the attract screen is written on by turns: light paper, and dark."""
HEADLESS = {
    "LIBSEAT_BACKEND": "noop",
    "WLR_BACKENDS": "headless",
    "WLR_RENDERER": "pixman",
    "WLR_LIBINPUT_NO_DEVICES": "1",
}


def wait_for(path: Path) -> None:
    """Wait until *path* exists."""
    end = time.monotonic() + PATIENCE
    while not path.exists():
        assert time.monotonic() < end, f"{path} never came"
        time.sleep(0.1)


def shows_the_exhibit(picture: Path) -> bool:
    """Whether *picture* has the paper of the attract screen in it, and is no plain area."""
    colours = Image.open(picture).convert("RGB").getcolors(1 << 24) or []
    large = {colour for count, colour in colours if count > 2000}
    return len(colours) > 100 and bool(large & GROUNDS)


def until_it_shows(take: list[str], picture: Path, environment: dict[str, str] | None = None) -> bool:
    """Take pictures until one shows the exhibit."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        subprocess.run(take, check=False, capture_output=True, env=environment)
        if picture.is_file() and shows_the_exhibit(picture):
            return True
        time.sleep(0.5)
    return False


@pytest.fixture
def wayland() -> Iterator[Path]:
    """A folder for the compositor's socket, which belongs to nobody, as compositors refuse root."""
    with tempfile.TemporaryDirectory(prefix="kiosk-wayland-") as made:
        folder = Path(made)
        os.chown(folder, NOBODY, NOBODY)
        yield folder


def as_nobody(*command: str) -> list[str]:
    return ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *command]


def test_it_shows_under_x(installed: BareRoot, tmp_path: Path) -> None:
    picture = tmp_path / "x.png"
    with running("Xvfb", DISPLAY, "-screen", "0", "1920x1080x24", "-nolisten", "tcp"):
        wait_for(Path(f"/tmp/.X11-unix/X{DISPLAY[1:]}"))
        installed.mount(Path("/tmp/.X11-unix"), "/tmp/.X11-unix")
        with running(*start(installed, DISPLAY=DISPLAY)):
            assert until_it_shows(["import", "-display", DISPLAY, "-window", "root", str(picture)], picture)


def test_it_shows_under_wayland(installed: BareRoot, wayland: Path) -> None:
    picture = wayland / "wayland.png"
    settings = wayland / "settings"
    settings.write_text("output HEADLESS-1 resolution 1920x1080\n")
    compositor = {"PATH": os.environ["PATH"], "XDG_RUNTIME_DIR": str(wayland), **HEADLESS}
    with running(*as_nobody("sway", "-c", str(settings)), environment=compositor):
        wait_for(wayland / "wayland-1")
        installed.mount(wayland, "/run/display")
        told = {
            "XDG_RUNTIME_DIR": "/run/display",
            "WAYLAND_DISPLAY": "wayland-1",
            "QT_QPA_PLATFORM": "wayland",
        }
        with running(*start(installed, **told)):
            take = as_nobody("grim", str(picture))
            assert until_it_shows(take, picture, compositor | {"WAYLAND_DISPLAY": "wayland-1"})


def test_it_runs_in_cage_and_draws(installed: BareRoot, wayland: Path) -> None:
    compositor = {"PATH": os.environ["PATH"], "XDG_RUNTIME_DIR": str(wayland), **HEADLESS}
    with running(*as_nobody("cage", "--", "sleep", "300"), environment=compositor):
        wait_for(wayland / "wayland-0")
        installed.mount(wayland, "/run/display")
        told = {
            "XDG_RUNTIME_DIR": "/run/display",
            "WAYLAND_DISPLAY": "wayland-0",
            "QT_QPA_PLATFORM": "wayland",
            "WAYLAND_DEBUG": "1",
        }
        with running(*start(installed, **told)) as said:
            assert until_it_draws(said, pictures=5)


def until_it_draws(said: Path, pictures: int) -> bool:
    """Whether, in time, so many pictures of the program went to the screen, by Wayland's record."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if len(re.findall(r"wl_surface[@#]\d+\.attach\(wl_buffer", said.read_text("utf-8"))) >= pictures:
            return True
        time.sleep(0.2)
    return False
