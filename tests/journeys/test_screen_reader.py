"""The real program read over AT-SPI, in a session of its own: found, pressed and heard by a screen reader."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.helpers.debian import need

COMMANDS = {"xvfb-run": "xvfb", "xauth": "xauth", "dbus-run-session": "dbus-daemon"}
SPEAKERS = {
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi/__init__.py": "python3-pyatspi",
}
READER = Path(__file__).parent / "at_spi_reader.py"
PATIENCE = 240
"""Seconds, on a machine that does much else."""
SOON = 30
"""Seconds after which somebody is asked; less is not allowed."""
COUNTED = [
    f"{question}In {seconds} seconds this screen will be made ready for the next visitor."
    for question, seconds in (("Still reading? ", 20), ("", 10), ("", 5))
]
SESSION = 'python="$1"; shift; "$python" -m kiosk show "$@" & trap "kill $!" EXIT; /usr/bin/python3 "$READER"'
NAMELESS = {"filler", "panel", "text", "tool bar", "image", "frame"}
"""Roles that need no name: they say nothing of their own."""
Met = dict[str, Any]


@pytest.fixture(scope="module")
def met(korea: Path, tmp_path_factory: pytest.TempPathFactory) -> Met:
    """What a screen reader met on one visit."""
    need(COMMANDS, display=True, files=SPEAKERS)
    around = {key: value for key, value in os.environ.items() if key not in {"WAYLAND_DISPLAY", "DISPLAY"}}
    around |= {"QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software", "READER": str(READER)}
    around |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    settings = tmp_path_factory.mktemp("settings") / "kiosk.toml"
    settings.write_text(f"[visits]\nidle_seconds = {SOON}\n", "utf-8")
    options = ["--exhibit", str(korea), "--size", "1280x720", "--settings", str(settings)]
    display = ["xvfb-run", "-a", "-s", "-screen 0 1280x720x24 -nolisten tcp"]
    command = [*display, "dbus-run-session", "--", "sh", "-c", SESSION, "sh", sys.executable, *options]
    read = subprocess.run(
        command, cwd=ROOT, env=around, capture_output=True, text=True, check=False, timeout=PATIENCE
    )
    assert read.returncode == 0, read.stdout + read.stderr
    return json.loads(read.stdout.splitlines()[-1])


def test_the_window_and_the_doors_of_the_first_screen_have_names_and_roles(met: Met) -> None:
    assert met["frame"] == "Eight Questions, 1974"
    begins = [name.partition(",")[0] for name in met["doors"]]
    assert begins == ["Read the document", "The eight questions", "Timeline", "People", "About this document"]


@pytest.mark.parametrize("screen", ["home", "notice", "reading"])
def test_nothing_that_is_read_is_without_a_name(met: Met, screen: str) -> None:
    assert [role for role, name in met[screen] if not name.strip() and role not in NAMELESS] == []


def test_a_screen_that_went_is_not_read(met: Met) -> None:
    assert ["push button", "Go on to the document"] in met["notice"]
    assert ["push button", "Go on to the document"] not in met["reading"]
    assert not any(name.startswith("Read the document,") for _, name in met["reading"])


def test_what_is_not_on_the_screen_is_not_found_at_all(met: Met) -> None:
    assert met["hidden"] == []


def test_a_door_pressed_by_its_action_leads_on_and_the_new_screen_is_announced(met: Met) -> None:
    assert any("Before you read" in words for words in met["heard"])


def test_a_paragraph_is_read_once_and_whole(met: Met) -> None:
    assert met["paragraph"].endswith("the Democratic Peoples Republic of Korea")
    assert [name for _, name in met["reading"]].count(met["paragraph"]) == 1


def test_a_term_opens_its_card_which_is_announced_and_closed_again(met: Met) -> None:
    assert met["headword"] in met["card"]
    assert any(met["headword"] in words for words in met["heard"])


def test_another_place_of_the_bar_is_announced_and_is_the_one_selected(met: Met) -> None:
    assert any(words.startswith("Timeline. ") and words.endswith("enlarged") for words in met["heard"])
    assert met["here"] == ["Timeline"]
    assert any(name.endswith((", in the document", ", for context")) for _, name in met["timeline"])


def test_what_a_search_finds_is_announced_and_leads_on(met: Met) -> None:
    assert [words for words in met["heard"] if words.endswith(" found")] == [met["found"]]
    assert met["heard"].index(met["found"]) < len(met["heard"]) - 1


def test_the_question_whether_somebody_is_there_is_announced_and_counted_three_times(met: Met) -> None:
    assert [words for words in met["heard"] if "this screen will be" in words] == COUNTED
    assert [name[:14] for role, name in met["asked"] if role == "alert"] == ["Still reading?"]
    assert ["push button", "Keep reading · 계속 읽기"] in met["asked"]
