"""PySide6's signals survive months: kiosk/DECISIONS.md, no. 1."""

import subprocess
import sys

EMITS = 2_000_000
PROGRAM = f"""
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rung = Signal(bool)

heard = 0
def hear(loud):
    global heard
    heard += loud

bell = Bell()
bell.rung.connect(hear)
for _ in range({EMITS}):
    bell.rung.emit(True)
print(heard)
"""


def test_two_million_emits_all_arrive() -> None:
    """In a process of its own, because the fault that this guards against aborts the interpreter."""
    ended = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)

    assert ended.returncode == 0, ended.stderr[-2000:]
    assert ended.stdout.strip() == str(EMITS)
