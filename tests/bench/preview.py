"""Measures how soon a saved change of one file is seen in a preview: ``preview.py SEED``, in seconds."""

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

BUDGET = 1.0
WINDOW = Path(__file__).with_name("preview_window.py")
WATCH = """
import sys
from pathlib import Path
from kiosk.curator.preview import preview
sys.exit(preview(Path(sys.argv[1]), sys.argv[2:]))
"""
OFF_SCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "LC_ALL": "C.UTF-8"}


def seconds_until_seen(seed: Path) -> list[float]:
    """From the save of a glossary entry to the first frame that shows it, the card of it being open."""
    with tempfile.TemporaryDirectory() as folder:
        exhibit = shutil.copytree(seed, Path(folder) / "exhibit")
        window = [sys.executable, str(WINDOW), str(exhibit / "glossary" / "juche.md")]
        said = subprocess.run(
            [sys.executable, "-c", WATCH, str(exhibit), *window],
            env=os.environ | OFF_SCREEN,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        ).stderr
    seconds = [float(found) for found in re.findall(r"seen after (\S+)", said)]
    if not seconds:
        sys.exit(said)
    return seconds


def main(seed: str) -> int:
    """Print the median and the slowest; 1 where the slowest is over the budget."""
    seconds = seconds_until_seen(Path(seed))
    print(f"saved until seen in a preview of {seed}, {len(seconds)} saves:")
    print(f"  {statistics.median(seconds):.2f} s   the median")
    print(f"  {max(seconds):.2f} s   the slowest (budget {BUDGET:.0f} s)")
    return int(max(seconds) > BUDGET)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
