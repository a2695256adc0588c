"""Nobody is there: the screen rests no place in the light, and the touch that wakes it presses nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageFilter
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from kiosk.visitor.app import Program, open_program
from kiosk.visitor.clock import StillClock
from kiosk.visitor.options import Options
from kiosk.visitor.visitors import Visitors
from tests.helpers.program import Visitor

SIZE = (960, 540)
UPRIGHT = (540, 960)
LIGHT = 140
"""Grey level, of 255, from which a place counts as light; edges of letters lie below it."""
REGION = 5
"""So many pixels each way are a region: 10 dp. Stems are thinner, and those of two questions may meet."""
A_MINUTE, STEP, LOOPS = 60, 4, 200
"""Seconds; twice through all questions."""
GRID = (7, 5)


@pytest.fixture
def alone(qapp: QGuiApplication, korea: Path, request: pytest.FixtureRequest) -> Iterator[Program]:
    """The program with nobody there, in the size and scheme that a test asks for."""
    size, scheme = getattr(request, "param", (SIZE, "paper"))
    program = open_program(Options(exhibit=korea, still=True, size=size, scheme=scheme))
    program.window.show()
    QTest.qWait(60)
    yield program
    program.close()


def visitors_of(program: Program) -> tuple[Visitors, StillClock]:
    """Who comes and goes, and the clock that they go by."""
    assert program.visitors is not None
    assert isinstance(program.visitors.clock, StillClock)
    return program.visitors, program.visitors.clock


def light_places(picture: QImage) -> Image.Image:
    """White where *picture* is light."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    image = Image.frombytes(
        "L", (grey.width(), grey.height()), grey.constBits(), "raw", "L", grey.bytesPerLine()
    )
    return image.point(lambda value: 255 if value >= LIGHT else 0)


@pytest.mark.parametrize(
    "alone",
    [(SIZE, "paper"), (SIZE, "evening"), (SIZE, "high-contrast"), (UPRIGHT, "white")],
    ids=lambda one: f"{one[0][0]}x{one[0][1]}-{one[1]}",
    indirect=True,
)
def test_no_light_region_stays_unchanged_for_a_minute(alone: Program) -> None:
    _, clock = visitors_of(alone)
    dark = Image.new("L", (alone.window.width(), alone.window.height()))
    seconds_light, longest = dark, 0
    for _ in range(0, LOOPS, STEP):
        clock.advance(STEP)
        QTest.qWait(1)
        light = light_places(alone.window.grabWindow())
        seconds_light = Image.composite(seconds_light.point(lambda value: value + STEP), dark, light)
        longest = max(longest, lasting(seconds_light))

    assert 0 < longest <= A_MINUTE


def lasting(seconds: Image.Image) -> int:
    """For how long a whole region, and not a speck, has been light."""
    return int(seconds.filter(ImageFilter.MinFilter(REGION)).getextrema()[1])


@pytest.mark.parametrize("column", range(GRID[0]))
@pytest.mark.parametrize("row", range(GRID[1]))
def test_a_touch_anywhere_wakes_and_presses_nothing(alone: Program, column: int, row: int) -> None:
    visitors, _ = visitors_of(alone)
    visitor = Visitor(alone, QTest.createTouchDevice())
    fresh = visitors.visit.place()
    x = (column + 0.5) / GRID[0] * alone.window.width()
    y = (row + 0.5) / GRID[1] * alone.window.height()

    visitor.touch_at(QPointF(x, y))

    assert not visitors.attractIsUp
    assert visitors.visit.place() == fresh
    assert visitors.visit.screen == "home"
    assert not visitors.visit.displayIsOpen
    assert visitors.visit.language == "en"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_X])
def test_any_key_wakes_and_does_nothing_else(alone: Program, key: Qt.Key) -> None:
    visitors, _ = visitors_of(alone)
    Visitor(alone, QTest.createTouchDevice()).press(key)

    assert not visitors.attractIsUp
    assert visitors.visit.screen == "home"


def test_a_mouse_wakes_too(alone: Program) -> None:
    visitors, _ = visitors_of(alone)
    QTest.mouseClick(alone.window, Qt.MouseButton.LeftButton, pos=alone.window.geometry().center())

    assert not visitors.attractIsUp


def test_a_visitor_who_is_there_before_anything_else_is_made_comes_home(alone: Program) -> None:
    visitor = Visitor(alone, QTest.createTouchDevice())
    assert not any(item.objectName() == "bar-home" for item in visitor.items())
    visitor.touch_at(QPointF(200, 200))

    assert visitor.find("door-read").isVisible()


def test_the_loop_goes_on_only_while_nobody_is_there(alone: Program) -> None:
    visitors, clock = visitors_of(alone)
    clock.advance(40)
    number = visitors.attract.number
    visitors.wake()
    clock.advance(40)

    assert number > 1
    assert visitors.attract.number == number
