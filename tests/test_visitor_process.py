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
def modules(korea: Path, tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Every module that is loaded after a visitor has seen a card of the shipped exhibit."""
    picture = tmp_path_factory.mktemp("picture") / "card.png"
    words = ["show", "--exhibit", str(korea), "--screen", "glossary:juche", "--screenshot", str(picture)]
    shown = subprocess.run(
        [sys.executable, "-c", PROGRAM, *words], capture_output=True, text=True, check=False
    )
    assert shown.returncode == 0, shown.stderr
    assert shown.stderr == ""
    assert picture.is_file()
    return set(shown.stdout.splitlines())


def test_the_window_is_there(modules: set[str]) -> None:
    assert {"PySide6.QtQuick", "kiosk.visitor.app"} <= modules


@pytest.mark.parametrize("module", [*COMPILERS, *HEAVY, *OTHER_ROOMS])
def test_the_visitors_process_never_loads(module: str, modules: set[str]) -> None:
    assert module not in modules
