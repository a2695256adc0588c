"""What the visitor's process carries, and what it leaves to the compiler's."""

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import sys
from kiosk.cli import main
status = main(sys.argv[1:])
print(*sorted(sys.modules), sep="\\n")
sys.exit(status)
"""
COMPILERS = (
    "ahocorasick",
    "babel",
    "edtf",
    "markdown_it",
    "mdit_py_plugins",
    "pydantic",
    "rapidfuzz",
    "rich",
    "ruamel",
)
HEAVY = ("PySide6.QtMultimedia", "PySide6.QtTextToSpeech", "PySide6.QtWidgets", "qtawesome", "qtpy")
NETWORK = ("ssl", "_ssl", "http.client", "urllib.request", "tuf", "urllib3")
OTHER_ROOMS = ("kiosk.content", "kiosk.curator")
OF_THE_STAFF = {
    "kiosk.staff",
    "kiosk.staff.display_profile",
    "kiosk.staff.opening_hours",
    "kiosk.staff.places",
    "kiosk.staff.settings",
}
"""What a start without a settings file needs of the staff's room, and nothing that reads or writes."""


@pytest.fixture(scope="module")
def shown(korea: Path, tmp_path_factory: pytest.TempPathFactory) -> subprocess.CompletedProcess[str]:
    """A process in which a visitor has seen a card; it printed the modules that it loaded."""
    picture = tmp_path_factory.mktemp("picture") / "card.png"
    words = ["show", "--exhibit", str(korea), "--screen", "glossary:juche", "--screenshot", str(picture)]
    command = [sys.executable, "-c", PROGRAM, *words]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    assert picture.is_file()
    return ended


def test_a_visit_gives_no_warning(shown: subprocess.CompletedProcess[str]) -> None:
    assert shown.stderr == ""


def test_the_window_is_there(shown: subprocess.CompletedProcess[str]) -> None:
    assert {"PySide6.QtQuick", "kiosk.visitor.app"} <= set(shown.stdout.splitlines())


@pytest.mark.parametrize("module", [*COMPILERS, *HEAVY, *NETWORK, *OTHER_ROOMS])
def test_the_visitors_process_never_loads(module: str, shown: subprocess.CompletedProcess[str]) -> None:
    assert module not in shown.stdout.splitlines()


def test_of_the_staffs_room_it_loads_the_settings_alone(shown: subprocess.CompletedProcess[str]) -> None:
    loaded = {module for module in shown.stdout.splitlines() if module.startswith("kiosk.staff")}

    assert loaded == OF_THE_STAFF
