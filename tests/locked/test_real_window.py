"""The real program on a real display with a window manager: no key closes it, SIGTERM ends it cleanly."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.staff.pin import hash_of
from tests.conftest import ROOT
from tests.helpers.debian import need

COMMANDS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool"}
SIZE = "1280x720"
PATIENCE = 60.0
"""Seconds, on a machine that does much else."""
ESCAPES = (
    *(
        "alt+F4",
        "ctrl+q",
        "ctrl+w",
        "ctrl+c",
        "ctrl+o",
        "ctrl+p",
        "ctrl+n",
        "ctrl+shift+i",
        "ctrl+alt+BackSpace",
    ),
    *(f"F{number}" for number in range(1, 13)),
    *("Print", "Menu", "shift+F10", "alt+F10", "super", "ctrl+Tab", "ctrl+Escape", "alt+F4", "alt+F4"),
)
Show = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture(scope="module")
def display() -> Iterator[dict[str, str]]:
    """The environment of a program on a display of its own, which openbox manages."""
    need(COMMANDS, display=True)
    with ExitStack() as stack:
        end, start = os.pipe()
        server = ["Xvfb", "-displayfd", str(start), "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp"]
        _begin(stack, server, os.environ, pass_fds=(start,))
        os.close(start)
        number = os.read(end, 20).decode().strip()
        around = {key: value for key, value in os.environ.items() if key != "WAYLAND_DISPLAY"}
        around |= {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
        _begin(stack, ["openbox"], around)
        yield around


@pytest.fixture
def show(display: dict[str, str], korea: Path) -> Iterator[Show]:
    """Starts the program with some words and waits for its window."""
    with ExitStack() as stack:

        def begin(*words: str) -> "subprocess.Popen[bytes]":
            command = [sys.executable, "-m", "kiosk", "show", "--exhibit", str(korea), *words]
            program = _begin(stack, command, display)
            assert _until(lambda: windows(display) != []), "no window came"
            return program

        yield begin


def _begin(
    stack: ExitStack, command: list[str], around: "os._Environ[str] | dict[str, str]", **more: object
) -> "subprocess.Popen[bytes]":
    """Start *command*; it ends with *stack* at the latest."""
    program = subprocess.Popen(command, cwd=ROOT, env=dict(around), **more)  # pyright: ignore[reportArgumentType, reportCallIssue]
    stack.callback(program.wait)
    stack.callback(program.kill)
    return program


def xdotool(display: dict[str, str], *words: str) -> str:
    """What xdotool prints."""
    asked = subprocess.run(["xdotool", *words], env=display, capture_output=True, text=True, check=False)
    return asked.stdout


def windows(display: dict[str, str]) -> list[str]:
    """The windows of the exhibit that can be seen."""
    return xdotool(display, "search", "--onlyvisible", "--name", "Eight Questions").split()


def _until(is_true: Callable[[], bool]) -> bool:
    end = time.monotonic() + PATIENCE
    while not is_true():
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    return True


def test_no_key_and_no_window_manager_closes_it_and_sigterm_does(show: Show, display: dict[str, str]) -> None:
    program = show()
    (window,) = windows(display)
    xdotool(display, "windowfocus", "--sync", window)

    for keys in ESCAPES:
        xdotool(display, "key", keys)
    for _ in range(3):
        xdotool(display, "windowquit", window)
    time.sleep(1)

    assert program.poll() is None
    assert windows(display) == [window]
    geometry = xdotool(display, "getwindowgeometry", "--shell", window).split()
    assert {"X=0", "Y=0", "WIDTH=1280", "HEIGHT=720"} <= set(geometry)

    program.send_signal(signal.SIGTERM)
    assert program.wait(PATIENCE) == 0


def test_staff_hold_esc_and_end_the_program_with_their_pin(
    show: Show, display: dict[str, str], tmp_path: Path
) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_text(f'[staff]\npin_hash = "{hash_of("2580")}"\n[log]\nfolder = "{tmp_path}"\n', "utf-8")
    program = show("--settings", str(settings))
    (window,) = windows(display)
    xdotool(display, "windowfocus", "--sync", window)
    xdotool(display, "key", "space")
    time.sleep(1)

    xdotool(display, "keydown", "Escape")
    time.sleep(4.5)
    xdotool(display, "keyup", "Escape")
    time.sleep(1)
    xdotool(display, "key", "--delay", "100", "2", "5", "8", "0", "Return")
    time.sleep(2)
    xdotool(display, "key", "--delay", "100", "shift+Tab", "Return")

    assert program.wait(PATIENCE) == 0


def test_a_developers_window_closes_as_windows_do(show: Show, display: dict[str, str]) -> None:
    program = show("--size", "800x600")
    (window,) = windows(display)
    xdotool(display, "windowfocus", "--sync", window)
    xdotool(display, "key", "alt+F4")

    assert program.wait(PATIENCE) == 0
