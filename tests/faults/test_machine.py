"""What a machine may lack, and the exhibit is shown all the same."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.conftest import SHOWN, Start
from tests.helpers.children import may_not_override
from tests.helpers.tree import ROOT

NO_SOUND = {"PULSE_SERVER": "/nowhere", "ALSA_CONFIG_PATH": "/nowhere", "PIPEWIRE_REMOTE": "nowhere"}
CONFIGURED = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>{}</fontconfig>'
"""Without the system's rules for hinting, so that only its fonts make a difference."""
FONTS = {"with.png": "<dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir>", "without.png": ""}


def test_without_a_sound_card_it_is_shown(start: Start) -> None:
    screen = start(environment=NO_SOUND)
    screen.wait_for(SHOWN)

    assert screen.is_up()
    assert " ERROR " not in screen.logged()


@pytest.mark.parametrize("words", [("--screen", "home"), ("--screen", "glossary:juche", "--language", "ko")])
def test_without_any_font_of_the_system_it_looks_the_same(
    words: tuple[str, ...], korea: Path, tmp_path: Path
) -> None:
    pictures: list[bytes] = []
    for name, folders in FONTS.items():
        (tmp_path / "fonts.conf").write_text(CONFIGURED.format(folders))
        command = [sys.executable, "-m", "kiosk", "show", "--exhibit", str(korea), *words]
        ended = subprocess.run(
            [*command, "--screenshot", str(tmp_path / name)],
            cwd=ROOT,
            env={**os.environ, "FONTCONFIG_FILE": str(tmp_path / "fonts.conf")},
            capture_output=True,
            text=True,
            check=False,
        )
        assert (ended.returncode, ended.stderr) == (0, "")
        pictures.append((tmp_path / name).read_bytes())

    assert pictures[0] == pictures[1]


def test_a_disk_that_takes_nothing_leaves_the_exhibit_on_the_screen(start: Start) -> None:
    screen = start(before=("prlimit", "--fsize=256", "--"))
    screen.wait_until(lambda: "cannot be written (File too large)" in screen.terminal(), "the complaint")

    assert screen.is_up()


def test_a_read_only_folder_for_what_it_keeps_is_no_trouble(start: Start, tmp_path: Path) -> None:
    (tmp_path / "state").mkdir(mode=0o555)
    screen = start(before=may_not_override())
    screen.wait_for(SHOWN)

    assert screen.is_up()
    assert list((tmp_path / "state").iterdir()) == []


def test_an_exhibit_that_is_taken_away_stays_on_the_screen(start: Start, korea: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.exhibit"
    copy.write_bytes(korea.read_bytes())
    screen = start("--exhibit", str(copy))
    screen.wait_for(SHOWN)
    copy.unlink()

    assert screen.is_up()


def test_without_an_exhibit_a_calm_screen_says_so_and_stays_up(start: Start, tmp_path: Path) -> None:
    screen = start("--exhibit", str(tmp_path / "gone.exhibit"))
    screen.wait_for("There is no exhibit file called “gone.exhibit”.", times=2)
    screen.wait_for(SHOWN)

    assert "ERROR There is no exhibit file called “gone.exhibit”." in screen.logged()
    assert screen.is_up()
