"""The shadows' pictures are what their script draws."""

import subprocess
import sys
from pathlib import Path

from tests.helpers.tree import ROOT

CONTROLS = ROOT / "kiosk" / "qml" / "Kiosk" / "Controls"


def test_the_script_draws_the_same_pictures_again(tmp_path: Path) -> None:
    script = ROOT / "packaging" / "shadows.py"

    subprocess.run([sys.executable, str(script), "--output", str(tmp_path)], check=True)

    drawn = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert drawn == {path.name: path.read_bytes() for path in CONTROLS.glob("*.png")}
