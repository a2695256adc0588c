"""In a package without the curators' tools, their commands end with a sentence and without a traceback."""

import subprocess
import sys

import pytest

from tests.helpers.tree import ROOT

WITHOUT_TOOLS = """
import sys
sys.modules["kiosk.curator"] = sys.modules["kiosk.content"] = None
from kiosk.cli import main
sys.exit(main(sys.argv[1:]))
"""


def run_without_tools(*words: str) -> "subprocess.CompletedProcess[str]":
    """Run ``kiosk`` where Python finds neither of the curators' rooms."""
    command = [sys.executable, "-c", WITHOUT_TOOLS, *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    "words",
    [
        ("new", "exhibit"),
        ("preview", "exhibit"),
        ("check", "exhibit"),
        ("report", "exhibit", "-o", "sheet.html"),
        ("build", "exhibit", "-o", "it.exhibit"),
        ("export", "exhibit", "-o", "it.xml"),
        ("import", "exhibit", "it.xlsx"),
        ("schema", "-o", "folder"),
    ],
    ids=lambda words: words[0],
)
def test_a_curators_command_says_where_it_runs(words: tuple[str, ...]) -> None:
    done = run_without_tools(*words)

    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr == (
        "This package holds no curators' tools. "
        f"“kiosk {words[0]}” is in the package for curators, and runs from Kiosk's folder of source files.\n"
    )


def test_staffs_commands_need_no_curators_tools() -> None:
    assert "every_day" in run_without_tools("settings").stdout
