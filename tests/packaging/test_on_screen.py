"""What hands the screen to cage comes round a graphics driver that takes cage with it."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.helpers.tree import ROOT

CAGE = """#!/bin/sh
[ "$1" != -v ] || {{ echo "Cage version {version}"; exit; }}
echo "${{WLR_RENDERER-card}} ${{QT_QPA_PLATFORM-}} $*" >>"{told}"
"""
DEBIAN_12, DEBIAN_13 = "0.1.4", "0.2.0"


class Machine:
    """A folder with the script, a program that stands for cage, and systemd's part played by hand."""

    def __init__(self, folder: Path, version: str = DEBIAN_13) -> None:
        self.folder = folder
        self.told = folder / "told"
        self.runtime = folder / "run"
        self.runtime.mkdir()
        shutil.copy(ROOT / "packaging" / "linux" / "on-screen.sh", folder)
        cage = folder / "bin" / "cage"
        cage.parent.mkdir()
        cage.write_text(CAGE.format(told=self.told, version=version))
        cage.chmod(0o755)

    def start(self, *words: str) -> str:
        """Start it; what it says to the journal."""
        path = f"{self.folder / 'bin'}:{os.environ['PATH']}"
        told = {"PATH": path, "XDG_RUNTIME_DIR": str(self.runtime), "QT_QPA_PLATFORM": "wayland"}
        command = ["sh", str(self.folder / "on-screen.sh"), *(words or ("show",))]
        return subprocess.run(command, env=told, capture_output=True, text=True, check=True).stderr

    def is_seen(self) -> None:
        """The first frame is painted: what ExecStartPost does."""
        (self.runtime / "begun").unlink()

    def ways(self) -> list[str]:
        """How cage was told to draw at each start."""
        return [line.split()[0] for line in self.told.read_text().splitlines()]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_cage_gets_the_program_beside_the_script_and_its_words(machine: Machine) -> None:
    said = machine.start("show", "--windowed")

    assert machine.told.read_text() == f"card wayland -- {machine.folder}/kiosk show --windowed\n"
    assert said == ""


def test_a_start_that_ended_before_its_first_picture_is_tried_without_the_card(machine: Machine) -> None:
    machine.start()
    said = machine.start()

    assert machine.ways() == ["card", "pixman"]
    assert said == "The last start ended before its first picture. cage draws with: plain.\n"


def test_what_led_to_a_picture_is_kept(machine: Machine) -> None:
    machine.start()
    for _ in range(3):
        machine.start()
        machine.is_seen()

    assert machine.ways() == ["card", "pixman", "pixman", "pixman"]


def test_a_card_that_drew_is_drawn_with_again_after_a_crash(machine: Machine) -> None:
    machine.start()
    machine.is_seen()
    machine.start()

    assert machine.ways() == ["card", "card"]


def test_where_neither_way_leads_to_a_picture_they_take_turns(machine: Machine) -> None:
    for _ in range(4):
        machine.start()

    assert machine.ways() == ["card", "pixman", "card", "pixman"]


def test_the_calm_screen_needs_no_card_and_does_not_count_as_a_start(machine: Machine) -> None:
    machine.start()
    machine.start("back-soon")
    machine.start()

    assert machine.ways() == ["card", "pixman", "pixman"]
    machine.start("back-soon")
    machine.is_seen()
    machine.start("back-soon")
    machine.start()
    assert machine.ways()[3:] == ["pixman", "pixman", "pixman"]


def test_after_the_machine_was_switched_off_the_card_comes_first(machine: Machine) -> None:
    for _ in range(2):
        machine.start()
    for file in machine.runtime.iterdir():
        file.unlink()
    machine.start()

    assert machine.ways()[-1] == "card"


@pytest.mark.parametrize(
    ("version", "platform"), [(DEBIAN_12, "xcb"), ("0.1.5", "wayland"), (DEBIAN_13, "wayland")]
)
def test_where_cage_never_ends_a_touch_the_program_goes_through_xwayland(
    tmp_path: Path, version: str, platform: str
) -> None:
    machine = Machine(tmp_path, version)
    machine.start()

    assert machine.told.read_text().split()[1] == platform
