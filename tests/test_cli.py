"""The command line names its commands and imports only what a command needs."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.cli import main
from tests.conftest import ROOT, SEED


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *words], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_version_prints_the_version() -> None:
    assert run("--version").stdout == f"kiosk {__version__}\n"


@pytest.mark.parametrize("command", ["show", "new", "preview", "check", "build", "schema"])
def test_every_command_is_in_the_help_and_has_help_of_its_own(command: str) -> None:
    assert f"\n    {command} " in run("--help").stdout
    assert run(command, "--help").returncode == 0


def test_check_ends_with_the_status_of_the_check(tmp_path: Path) -> None:
    assert main(["check", str(SEED)]) == 0
    assert main(["check", str(tmp_path / "nowhere")]) == 2


def test_a_size_that_is_none_is_refused() -> None:
    shown = run("--size", "large")

    assert shown.returncode == 2
    assert "“large” is not a size; write it as 1920x1080" in shown.stderr


def test_checking_imports_no_qt() -> None:
    code = (
        "import sys; from kiosk.cli import main; "
        f"main(['check', {str(SEED)!r}]); print([name for name in sys.modules if 'PySide6' in name])"
    )
    ended = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    assert ended.stdout.splitlines()[-1] == "[]"
