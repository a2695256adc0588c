"""A visitor in front of the shipped exhibit."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.visitor.app import Program, open_program
from kiosk.visitor.options import Options
from tests.helpers.passing import let_pass
from tests.helpers.program import Visitor

OpenVisit = Callable[[tuple[int, int]], Visitor]


@pytest.fixture
def open_visit(qapp: QGuiApplication, korea: Path) -> Iterator[OpenVisit]:
    """Opens the program in a window of the given size; closes it at the end."""
    programs: list[Program] = []

    def open_in(size: tuple[int, int]) -> Visitor:
        program = open_program(Options(exhibit=korea, still=True))
        programs.append(program)
        assert program.visitors is not None
        program.visitors.wake()
        program.window.resize(*size)
        program.window.show()
        let_pass(60)
        return Visitor(program, QTest.createTouchDevice())

    yield open_in
    for program in programs:
        program.close()


@pytest.fixture
def visitor(open_visit: OpenVisit) -> Visitor:
    """A visitor at a landscape screen."""
    return open_visit((1920, 1080))
