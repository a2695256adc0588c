"""The first screen needs little, and all others find what they need, each in a program of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = "kiosk.visitor.timeline", "kiosk.visitor.typesetting", "qtawesome", "PySide6.QtWidgets", "pydantic"


def test_the_first_screen_imports_no_other_screens_parts(korea: Path) -> None:
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from kiosk.visitor.app import make_application, open_program\n"
        "from kiosk.visitor.options import Options\n"
        f"options = Options(exhibit=Path({str(korea)!r}), still=True)\n"
        "application = make_application(options)\n"
        "program = open_program(options)\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])\n"
        "program.close()\n"
    )
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert (said.stdout.strip(), said.stderr) == ("[]", "")


@pytest.mark.parametrize(
    "screen",
    [
        "home",
        "notice",
        "about",
        "reading",
        "glossary",
        "note",
        "timeline",
        "event:1972-07-04-joint-statement",
    ],
)
def test_every_screen_opens_first_without_a_warning(korea: Path, tmp_path: Path, screen: str) -> None:
    command = [sys.executable, "-m", "kiosk", "show", "--exhibit", str(korea), "--screen", screen]
    said = subprocess.run(
        [*command, "--screenshot", str(tmp_path / "screen.png")], capture_output=True, text=True, check=False
    )

    assert (said.returncode, said.stderr) == (0, "")
