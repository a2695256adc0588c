"""Compares how soon the package and the source paint their first frame, in one run.

``package_start.py PACKAGE SOURCE EXHIBIT`` with the two programs and the exhibit's file.
"""

import os
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from kiosk.staff.notify import READY

RUNS = 11
BUDGET = 1.2
PATIENCE = 60.0


def seconds_to_first_frame(program: str, exhibit: str) -> float:
    """From before the process exists until it says, as to systemd, that its first frame is painted."""
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        address = str(Path(folder) / "notify")
        line.bind(address)
        line.settimeout(PATIENCE)
        told = {
            "NOTIFY_SOCKET": address, "STATE_DIRECTORY": folder, "XDG_CONFIG_HOME": folder,
            "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8",
        }  # fmt: skip
        command = [program, "show", "--exhibit", exhibit, "--windowed", "--size", "1920x1080"]
        before = time.monotonic()
        with subprocess.Popen(command, env=os.environ | told) as process:
            try:
                said = line.recv(100).decode("ascii")
                after = time.monotonic()
            finally:
                process.send_signal(signal.SIGKILL)
    if said != READY:
        sys.exit(f"{program} said {said!r} before its first frame")
    return after - before


def main(package: str, source: str, exhibit: str) -> bool:
    """Print both medians of alternating runs and their ratio; whether the package keeps its budget."""
    for program in (package, source):
        seconds_to_first_frame(program, exhibit)  # what comes from disk is in memory from here on
    pairs = [
        (seconds_to_first_frame(package, exhibit), seconds_to_first_frame(source, exhibit))
        for _ in range(RUNS)
    ]
    packaged, plain = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = packaged / plain
    print(f"first frame, median of {RUNS} alternating runs:")
    print(f"  from source       {plain:.3f} s")
    print(f"  from the package  {packaged:.3f} s   {ratio:.2f} times (budget {BUDGET})")
    return ratio <= BUDGET


if __name__ == "__main__":
    sys.exit(not main(*sys.argv[1:4]))
