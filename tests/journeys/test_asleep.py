"""Outside the museum's hours the screen is black, and no touch and no key wakes it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.visitor.app import Program, open_program
from kiosk.visitor.clock import StillClock
from kiosk.visitor.hours import LOOK_EVERY, SHIFT_EVERY, TELL_FOR
from kiosk.visitor.options import Options
from tests.helpers.passing import let_pass
from tests.helpers.program import Visitor

SIZE = (960, 540)
BLACK = QColor("black")


class Museum:
    """Open at first; tells the program when it opens next."""

    def __init__(self) -> None:
        self.opens: str | None = None


@pytest.fixture
def museum() -> Museum:
    return Museum()


@pytest.fixture
def program(qapp: QGuiApplication, korea: Path, museum: Museum) -> Iterator[Program]:
    asked = Options(
        exhibit=korea, still=True, size=SIZE, sleeps_until=lambda: museum.opens, burn_in_shift=True
    )
    opened = open_program(asked)
    opened.window.show()
    yield opened
    opened.close()


@pytest.fixture
def visitor(program: Program) -> Visitor:
    return Visitor(program, QTest.createTouchDevice())


def advance(program: Program, seconds: float) -> None:
    assert program.visitors is not None
    assert isinstance(program.visitors.clock, StillClock)
    program.visitors.clock.advance(seconds)
    let_pass(100)


def is_black(program: Program) -> bool:
    picture = program.window.grabWindow()
    steps = [(x, y) for x in range(2, picture.width(), 5) for y in range(2, picture.height(), 3)]
    return all(picture.pixelColor(x, y) == BLACK for x, y in steps)


def close_the_museum(program: Program, museum: Museum, opens: str = "09:30") -> None:
    museum.opens = opens
    advance(program, LOOK_EVERY)


def test_it_goes_black_when_the_museum_closes_and_wakes_when_it_opens(
    program: Program, museum: Museum, visitor: Visitor
) -> None:
    visitor.find("attract")
    assert not is_black(program)
    close_the_museum(program, museum)
    assert is_black(program)

    museum.opens = None
    advance(program, LOOK_EVERY)
    assert not is_black(program)
    visitor.find("attract")


def test_no_touch_anywhere_and_no_key_wakes_it(program: Program, museum: Museum, visitor: Visitor) -> None:
    close_the_museum(program, museum)
    for x in range(40, SIZE[0], 220):
        for y in range(40, SIZE[1], 150):
            visitor.touch_at(QPointF(x, y))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_A):
        QTest.keyClick(program.window, key)

    assert program.visitors is not None
    assert program.visitors.attractIsUp
    assert visitor.sees("asleep")
    assert not visitor.sees("attract")


def test_a_touch_is_told_for_a_while_when_the_screen_wakes(
    program: Program, museum: Museum, visitor: Visitor
) -> None:
    close_the_museum(program, museum)
    visitor.touch_at(QPointF(300, 300))

    assert visitor.find("asleep-words").property("text") == "This screen is asleep until 09:30."
    assert not is_black(program)
    advance(program, TELL_FOR)
    assert is_black(program)


def test_on_a_day_off_it_names_no_time(program: Program, museum: Museum, visitor: Visitor) -> None:
    close_the_museum(program, museum, opens="")
    visitor.touch_at(QPointF(300, 300))

    assert visitor.find("asleep-words").property("text") == "This screen is asleep. The museum is closed."


def test_somebody_who_reads_at_closing_time_reads_on(
    program: Program, museum: Museum, visitor: Visitor
) -> None:
    assert program.visitors is not None
    program.visitors.wake()
    close_the_museum(program, museum)
    assert not visitor.sees("asleep")

    program.visitors.rest()
    advance(program, LOOK_EVERY)
    assert is_black(program)


def test_the_waiting_screen_moves_every_minute_and_leaves_no_edge(program: Program, visitor: Visitor) -> None:
    attract = visitor.find("attract")
    before = attract.mapToScene(QPointF(0, 0))
    seen = set()
    for _ in range(8):
        advance(program, SHIFT_EVERY)
        corner = attract.mapToScene(QPointF(0, 0))
        end = attract.mapToScene(QPointF(attract.width(), attract.height()))
        seen.add((corner.x(), corner.y()))
        assert corner.x() <= 0
        assert corner.y() <= 0
        assert end.x() >= SIZE[0]
        assert end.y() >= SIZE[1]

    assert len(seen) == 8
    assert (before.x(), before.y()) in seen
