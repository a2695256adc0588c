"""Every Quick Test of this folder passes, in a process of its own, without a warning from Qt."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.tree import ROOT

HERE = Path(__file__).parent
SECONDS = 120


@pytest.mark.parametrize("test_file", sorted(HERE.glob("tst_*.qml")), ids=lambda path: path.stem)
def test_quick(test_file: Path) -> None:
    command = [sys.executable, str(HERE / "run.py"), str(test_file)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=SECONDS, check=False)

    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "QWARN" not in ended.stdout, ended.stdout
    assert ended.stderr == ""
