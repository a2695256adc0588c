"""Without a display a command ends with one sentence and what to do, never with what Qt says."""

import os
import subprocess
import sys

import pytest

from kiosk.cli.displays import NO_DISPLAY, WAYS_TO_A_DISPLAY
from tests.helpers.tree import ROOT


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux runs without a display")
@pytest.mark.parametrize("command", [["show"], ["preview", "seeds/korea-1974"], ["back-soon"]], ids="-".join)
def test_without_a_display_one_sentence_says_what_to_do(command: list[str]) -> None:
    without = {name: value for name, value in os.environ.items() if name not in WAYS_TO_A_DISPLAY}
    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", *command],
        cwd=ROOT,
        env=without,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ended.returncode, ended.stdout, ended.stderr) == (1, "", f"{NO_DISPLAY}\n")
