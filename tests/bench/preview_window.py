"""The window of a preview under measurement: saves a file again and again, and prints when it was seen.

``preview_window.py FILE STATE``: FILE is saved; STATE is where the watching side leaves what is to be seen.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.visitor.app import make_application
from kiosk.visitor.options import Options
from kiosk.visitor.preview import PreviewProgram, open_preview

SAVES = 7
PAUSE = 4000
"""Milliseconds before each save: everything has come to rest, the screens that wait are loaded."""


class Measurement:
    """Saves, waits for the first frame of the new state, and saves again."""

    def __init__(self, program: PreviewProgram, file: Path) -> None:
        self.program, self.file, self.text = program, file, file.read_text("utf-8")
        self.saved_at, self.saves = 0.0, 0
        self.is_new = False
        program.followed.arrived.connect(self.arrive)
        program.window.frameSwapped.connect(self.see)

    def save(self) -> None:
        self.saves += 1
        self.saved_at = time.monotonic()
        self.file.write_text(f"{self.text}\nSaved {self.saves} times.\n", "utf-8")

    def arrive(self) -> None:
        self.is_new = True
        self.program.window.update()

    def see(self) -> None:
        if not self.is_new:
            return
        self.is_new = False
        print(f"seen after {time.monotonic() - self.saved_at}", file=sys.stderr, flush=True)
        if self.saves == SAVES:
            QGuiApplication.exit()
        else:
            QTimer.singleShot(PAUSE, self.save)


def main(file: Path, state: Path) -> int:
    """Show, save and measure."""
    application = make_application(Options())
    program = open_preview(state, Options(screen="glossary:juche"))
    measurement = Measurement(program, file)
    QTimer.singleShot(PAUSE, measurement.save)
    status = application.exec()
    program.close()
    return status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
