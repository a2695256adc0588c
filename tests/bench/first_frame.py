"""Starts a program until its first painted frame, prints the clock at that moment, and ends.

``first_frame.py bare`` opens the least that PySide6 Quick can open; ``first_frame.py kiosk ARGUMENTS`` runs
the command line with these arguments.
"""

import sys
import time
from pathlib import Path

from PySide6.QtGui import QGuiApplication

BARE = Path(__file__).with_name("Bare.qml")
run_event_loop = QGuiApplication.exec


def exec_until_first_frame(*_: object) -> int:
    """Run the event loop of the program under measurement until a window has painted."""
    for window in QGuiApplication.topLevelWindows():
        window.frameSwapped.connect(report)
    return run_event_loop()


def report() -> None:
    """Print the moment, and end."""
    print(f"first frame at {time.monotonic()}", flush=True)
    QGuiApplication.exit()


def start_bare() -> int:
    """A window with one word in it."""
    import PySide6.QtQuick  # noqa: F401  without it the window arrives as a plain QWindow
    from PySide6.QtQml import QQmlApplicationEngine

    application = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.load(str(BARE))
    status = application.exec()
    del engine
    return status


if __name__ == "__main__":
    QGuiApplication.exec = exec_until_first_frame
    if sys.argv[1] == "bare":
        sys.exit(start_bare())
    from kiosk.cli import main

    sys.exit(main(sys.argv[2:]))
