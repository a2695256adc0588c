"""The program at every screen, in one window that is changed from test to test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.visitor.app import Program, open_program
from kiosk.visitor.look import MILLIMETRES_PER_DP
from kiosk.visitor.options import Options

OpenWindow = Callable[..., Program]


@pytest.fixture(scope="module")
def window_of(qapp: QGuiApplication, korea: Path) -> Iterator[OpenWindow]:
    """The program in a window of this size, on a display of this pitch (mm per dp).

    It is opened anew for another pitch only; two at once would share the types of one engine.
    """
    del qapp
    opened: dict[float, Program] = {}

    def of(size: tuple[int, int], pitch: float = MILLIMETRES_PER_DP) -> Program:
        if pitch not in opened:
            _close(opened)
            options = Options(exhibit=korea, size=size, still=True, millimetres_per_dp=pitch)
            opened[pitch] = program = open_program(options)
            assert program.visitors is not None
            program.visitors.wake()
            opened[pitch].window.show()
        opened[pitch].window.resize(*size)
        return opened[pitch]

    yield of
    _close(opened)


def _close(opened: dict[float, Program]) -> None:
    for program in opened.values():
        program.close()
    opened.clear()
