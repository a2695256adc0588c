"""The program at every screen, in windows that are opened once and changed after."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.visitor.app import Program, open_program
from kiosk.visitor.options import Options

OpenWindow = Callable[[tuple[int, int], float], Program]
THIRTY_TWO_INCHES = 0.369


@pytest.fixture(scope="module")
def window_of(qapp: QGuiApplication, korea: Path) -> Iterator[OpenWindow]:
    """Opens the program in a window of the given size and pitch (mm per dp), the same one each time."""
    programs: dict[tuple[tuple[int, int], float], Program] = {}

    def of(size: tuple[int, int], pitch: float = THIRTY_TWO_INCHES) -> Program:
        if (size, pitch) not in programs:
            options = Options(exhibit=korea, size=size, still=True, millimetres_per_dp=pitch)
            programs[size, pitch] = open_program(options)
            programs[size, pitch].window.show()
        return programs[size, pitch]

    yield of
    for program in programs.values():
        program.close()
