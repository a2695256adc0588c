"""Measures what museums feel: how soon the first frame is painted, and how long a build takes.

``bench.py EXHIBIT SEED`` with the exhibit's file and the folder that it is built from.
"""

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 9
BUILDS = 3
START_BUDGET = 2.0
BUILD_BUDGET = 3.0
FIRST_FRAME = [sys.executable, str(Path(__file__).with_name("first_frame.py"))]
OFF_SCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "LC_ALL": "C.UTF-8"}


def seconds_to_first_frame(*arguments: str) -> float:
    """From before the process exists to its first painted frame."""
    before = time.monotonic()
    said = subprocess.run(
        [*FIRST_FRAME, *arguments], env=os.environ | OFF_SCREEN, stdout=subprocess.PIPE, text=True, check=True
    ).stdout
    painted = re.search(r"first frame at (\S+)", said)
    if painted is None:
        sys.exit(f"{arguments} ended without painting")
    return float(painted[1]) - before


def seconds_to_build(seed: str) -> float:
    """One whole run of ``kiosk build``."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "kiosk", "build", seed, "-o", f"{folder}/built.exhibit"]
        before = time.monotonic()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        return time.monotonic() - before


def compare_starts(exhibit: str) -> bool:
    """Print both medians of alternating runs; whether Kiosk keeps its budget."""
    kiosk, bare = ["kiosk", "show", "--exhibit", exhibit, "--windowed", "--size", "1920x1080"], ["bare"]
    seconds_to_first_frame(*bare)
    seconds_to_first_frame(*kiosk)  # what comes from disk is in memory from here on
    pairs = [(seconds_to_first_frame(*bare), seconds_to_first_frame(*kiosk)) for _ in range(RUNS)]
    bare_seconds, kiosk_seconds = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = kiosk_seconds / bare_seconds
    print(f"first frame, median of {RUNS} alternating runs:")
    print(f"  bare PySide6 Quick window  {bare_seconds:.3f} s")
    print(f"  Kiosk with its exhibit     {kiosk_seconds:.3f} s   {ratio:.2f} times (budget {START_BUDGET})")
    return ratio <= START_BUDGET


def measure_builds(seed: str) -> bool:
    """Print the median build; whether it keeps its budget."""
    seconds = statistics.median(seconds_to_build(seed) for _ in range(BUILDS))
    print(f"kiosk build {seed}, median of {BUILDS}: {seconds:.2f} s (budget {BUILD_BUDGET:.0f} s)")
    return seconds <= BUILD_BUDGET


if __name__ == "__main__":
    kept = [compare_starts(sys.argv[1]), measure_builds(sys.argv[2])]
    sys.exit(not all(kept))
