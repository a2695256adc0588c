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
HEAVY = ("PySide6.QtWidgets", "qtawesome", "qtpy")
OTHER_ROOMS = ("kiosk.content", "kiosk.curator", "kiosk.staff")


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


@pytest.mark.parametrize("module", [*COMPILERS, *HEAVY, *OTHER_ROOMS])
def test_the_visitors_process_never_loads(module: str, shown: subprocess.CompletedProcess[str]) -> None:
    assert module not in shown.stdout.splitlines()
