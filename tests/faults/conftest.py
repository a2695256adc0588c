"""A screen as it stands in a gallery: the whole program with its settings, in a process of its own."""

import contextlib
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.tree import ROOT

PATIENCE = 120
"""Seconds; the machine may be busy."""
SHOWN = "The first frame is painted"


@dataclass
class Screen:
    """A running program and what it writes."""

    process: "subprocess.Popen[str]"
    log: Path
    said: Path

    def logged(self) -> str:
        return self.log.read_text("utf-8", "replace") if self.log.is_file() else ""

    def terminal(self) -> str:
        return self.said.read_text("utf-8", "replace")

    def wait_for(self, words: str, times: int = 1) -> None:
        """Wait until *words* stand in the log or on the terminal."""
        self.wait_until(lambda: (self.logged() + self.terminal()).count(words) >= times, words)

    def wait_until(self, holds: Callable[[], bool], what: str) -> None:
        for _ in range(PATIENCE * 20):
            if holds():
                return
            if self.process.poll() is not None:
                raise AssertionError(
                    f"The program ended ({self.process.returncode}) before {what!r}: {self.all()}"
                )
            time.sleep(0.05)
        raise AssertionError(f"{what!r} never came: {self.all()}")

    def all(self) -> str:
        return f"{self.logged()}\n---\n{self.terminal()}"

    def is_up(self) -> bool:
        return self.process.poll() is None

    def stop(self) -> None:
        if self.is_up():
            self.process.kill()
        self.process.wait()


@dataclass
class Service:
    """What waits for signs of life, as systemd does: sd_notify(3)."""

    line: socket.socket
    environment: dict[str, str]

    def hears(self, sign: bytes, screen: Screen) -> None:
        """Wait for *sign* while *screen* is up."""

        def heard() -> bool:
            try:
                return sign in self.line.recv(4096)
            except TimeoutError:
                return False

        screen.wait_until(heard, sign.decode())

    def forget(self) -> None:
        """Forget every sign until now."""
        with contextlib.suppress(TimeoutError):
            while True:
                self.line.recv(4096)


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(str(tmp_path / "notify"))
        line.settimeout(0.05)
        yield Service(line, {"NOTIFY_SOCKET": str(tmp_path / "notify")})


Start = Callable[..., Screen]


@pytest.fixture
def start(korea: Path, tmp_path: Path) -> Iterator[Start]:
    """Starts a screen that shows the shipped exhibit; stops all of them at the end."""
    screens: list[Screen] = []

    def start_one(
        *words: str,
        settings: str = "",
        log: Path | None = None,
        before: Sequence[str] = (),
        environment: Mapping[str, str | None] | None = None,
        exhibit: Path | None = korea,
    ) -> Screen:
        folder = log or tmp_path / "log"
        file = tmp_path / "kiosk.toml"
        file.write_text(
            (f'exhibit = "{exhibit}"\n' if exhibit else "")
            + f'{settings}\n[log]\nfolder = "{folder}"\n'
            + ("" if "[statistics]" in settings else f'[statistics]\nfolder = "{tmp_path / "state"}"\n'),
            "utf-8",
        )
        surroundings = {**os.environ, **(environment or {})}
        said = tmp_path / f"said-{len(screens)}.txt"
        command = [*before, sys.executable, "-m", "kiosk", "show", "--settings", str(file), *words]
        with said.open("w") as terminal:
            process = subprocess.Popen(
                command,
                cwd=ROOT,
                env={name: value for name, value in surroundings.items() if value is not None},
                stdout=terminal,
                stderr=terminal,
                text=True,
            )
        screens.append(Screen(process, folder / "kiosk.log", said))
        return screens[-1]

    yield start_one
    for screen in screens:
        screen.stop()
