"""In kiosk mode there is no way out: real keys, closing, and the pointer, at the real window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.visitor.app import Program, open_program
from kiosk.visitor.options import Options
from tests.helpers.keys import DEAD
from tests.helpers.passing import let_pass
from tests.helpers.program import Visitor

SCREENS = ["home", "read", "timeline", "search", "display"]


@pytest.fixture
def developer(qapp: QGuiApplication, korea: str) -> Program:
    """The program as developers start it: in a window."""
    program = open_program(Options(exhibit=korea, windowed=True, still=True))
    assert program.visitors is not None
    program.visitors.wake()
    program.window.show()
    let_pass(60)
    return program


def stand_of(visitor: Visitor) -> tuple[object, ...]:
    """What a key could have changed."""
    window, visit = visitor.program.window, visitor.visit
    focus = window.activeFocusItem()
    return (
        (visit.screen, visit.cardIsOpen, visit.displayIsOpen, visit.language, visit.search.text),
        (window.isVisible(), window.visibility(), focus.objectName() if focus else ""),
        len([other for other in QGuiApplication.topLevelWindows() if other.isVisible()]),
        QGuiApplication.clipboard().text(),
    )


@pytest.mark.parametrize("screen", SCREENS)
def test_no_other_key_does_anything(visitor: Visitor, screen: str) -> None:
    visitor.visit.pass_notice()
    visitor.visit.go("search")
    visitor.visit.search.choose("korea")
    visitor.visit.go("home")
    visitor.visit.go(screen)
    visitor.touch("search-field" if screen == "search" else "bar-read")
    let_pass(300)
    before = stand_of(visitor)

    changed = []
    for words, (key, modifiers) in DEAD.items():
        QTest.keyClick(visitor.program.window, key, modifiers)
        if stand_of(visitor) != before:
            changed.append(words)
            before = stand_of(visitor)

    assert changed == []


def test_the_window_does_not_close_in_kiosk_mode(visitor: Visitor) -> None:
    assert not visitor.program.window.close()
    assert visitor.program.window.isVisible()


def test_developers_may_close_theirs(developer: Program) -> None:
    assert developer.window.close()
    developer.close()


def test_a_touch_hides_the_pointer_and_a_mouse_that_moves_shows_it(developer: Program) -> None:
    visitor = Visitor(developer, QTest.createTouchDevice())
    window = developer.window
    assert window.cursor().shape() == Qt.CursorShape.ArrowCursor

    visitor.touch("door-timeline")
    assert window.cursor().shape() == Qt.CursorShape.BlankCursor

    QTest.mouseMove(window, QPoint(300, 300))
    QTest.mouseMove(window, QPoint(302, 300))
    assert window.cursor().shape() == Qt.CursorShape.BlankCursor

    QTest.mouseMove(window, QPoint(340, 300))
    assert window.cursor().shape() == Qt.CursorShape.ArrowCursor
    developer.close()


def test_kiosk_mode_begins_without_a_pointer(visitor: Visitor) -> None:
    assert visitor.program.window.cursor().shape() == Qt.CursorShape.BlankCursor
