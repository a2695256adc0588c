"""The program at every screen, in one window that is changed from test to test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.visitor.app import Program, open_program
from kiosk.visitor.look import MILLIMETRES_PER_DP
from kiosk.visitor.options import Options
from tests.helpers.sticks import NEW, REFUSED, SHOWN, open_door

OpenWindow = Callable[..., Program]
LOWER_EDGE_MM = 800.0
SHORT_SIDE_DP = 1080
STAFF = open_door(NEW, REFUSED, SHOWN)


@pytest.fixture(scope="module")
def window_of(qapp: QGuiApplication, korea_with_address: Path) -> Iterator[OpenWindow]:
    """The program in a window of this size, on a display of this pitch (mm per dp).

    It hangs *lower_edge* mm above the floor. The exhibit has an address to take the text home from, and any
    PIN is the staff's. The program is opened
    anew for another pitch or height above the floor only; two at once would share the types of one engine.
    """
    del qapp
    opened: dict[tuple[float, float], Program] = {}

    def of(
        size: tuple[int, int], pitch: float = MILLIMETRES_PER_DP, lower_edge: float = LOWER_EDGE_MM
    ) -> Program:
        display = (pitch, lower_edge)
        if display not in opened:
            _close(opened)
            options = Options(
                exhibit=korea_with_address,
                size=size,
                still=True,
                millimetres_per_dp=pitch,
                picture_height_mm=size[1] * pitch / (min(size) / SHORT_SIDE_DP),
                lower_edge_mm=lower_edge,
                staff=STAFF,
            )
            opened[display] = program = open_program(options)
            assert program.visitors is not None
            program.visitors.wake()
            program.window.show()
        opened[display].window.resize(*size)
        return opened[display]

    yield of
    _close(opened)


def _close(opened: dict[tuple[float, float], Program]) -> None:
    for program in opened.values():
        program.close()
    opened.clear()
