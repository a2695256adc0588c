"""The staff's corner: held, it asks for the PIN; visitors never meet it, and it goes by itself."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.staff.pin_tries import FIRST_WAIT, FREE, PinLock
from kiosk.visitor.app import Program, open_program
from kiosk.visitor.corner_hold import LONG_ENOUGH
from kiosk.visitor.options import Options
from kiosk.visitor.staff_corner import ALONE
from kiosk.visitor.staff_door import StaffDoor
from kiosk.visitor.staff_panel import StaffPanel
from tests.helpers.passing import let_pass
from tests.helpers.program import Visitor

PIN, WRONG = "2580", "1379"
CORNER = QPoint(30, 40)
SOON = 150
"""Milliseconds that stand for the three seconds here."""
PROBLEM = "2026-11-25 19:02  The exhibit could not be read again."


@pytest.fixture
def clock() -> list[float]:
    """The time of the lock, in seconds, to be set."""
    return [1000.0]


@pytest.fixture(params=[(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def staff(
    qapp: QGuiApplication, korea: Path, tmp_path: Path, clock: list[float], request: pytest.FixtureRequest
) -> Iterator[Visitor]:
    """Somebody of the staff before the screen, whose program knows the PIN."""
    lock = PinLock(lambda pin: pin == PIN, tmp_path / "tries.json", lambda: clock[0])
    door = StaffDoor(lock.opens, lock.wait, lambda: PROBLEM, "1.2.3")
    program = open_program(Options(exhibit=korea, still=True, staff=door))
    assert program.visitors is not None
    program.visitors.wake()
    program.window.resize(*request.param)
    program.window.show()
    let_pass(SOON)
    panel_of(program).hold.timer.setInterval(SOON)
    yield Visitor(program, QTest.createTouchDevice())
    program.close()


def panel_of(program: Program) -> StaffPanel:
    """The staff's panel of *program*, laid over the window or not."""
    assert program.guards.staff is not None
    return program.guards.staff


def hold(visitor: Visitor, spot: QPoint = CORNER, wait: int = 3 * SOON) -> None:
    """Hold a finger at *spot*."""
    visitor.time += 1000
    visitor.put_down(spot)
    let_pass(wait)
    visitor.lift(spot)
    visitor.rest()


def enter(visitor: Visitor, digits: str) -> None:
    """Touch the keys of *digits*, then the one that enters them."""
    for key in (*digits, "enter"):
        visitor.touch(f"staff-key-{key}")


def test_three_seconds_are_asked_for(staff: Visitor) -> None:
    assert (LONG_ENOUGH, ALONE) == (3000, 30_000)
    panel_of(staff.program).hold.timer.setInterval(LONG_ENOUGH)
    hold(staff, wait=300)

    assert not panel_of(staff.program).is_open


def test_the_pin_opens_what_staff_want_to_know_and_the_way_back(staff: Visitor, korea: Path) -> None:
    staff.visit.pass_notice()
    staff.touch("bar-read")
    hold(staff)
    enter(staff, PIN)

    shown = {str(item.property("value")) for item in staff.items() if item.property("value")}
    assert {"Eight Questions, 1974", "1.2.3", str(korea), PROBLEM} <= shown
    staff.touch("staff-back-in")
    assert not panel_of(staff.program).is_open
    assert staff.visit.screen == "read"
    assert not staff.sees("staff-panel")


def test_the_program_ends_from_the_corner_with_status_0(staff: Visitor, qapp: QGuiApplication) -> None:
    hold(staff)
    enter(staff, PIN)

    QTimer.singleShot(0, lambda: staff.touch("staff-end"))
    assert qapp.exec() == 0


def test_a_wrong_pin_opens_nothing_and_five_make_staff_wait(staff: Visitor, clock: list[float]) -> None:
    hold(staff)
    for _ in range(FREE):
        assert not staff.sees("staff-end")
        enter(staff, WRONG)
    assert staff.find("staff-message").property("text") == f"Too many tries. Wait {FIRST_WAIT} seconds."
    assert not staff.find("staff-key-1").isEnabled()

    clock[0] += FIRST_WAIT
    staff.until(lambda: staff.find("staff-key-1").isEnabled(), "the keys work again")
    enter(staff, PIN)
    assert staff.sees("staff-end")


def moved(visitor: Visitor) -> None:
    visitor.put_down(CORNER)
    visitor.move_to(CORNER + QPoint(60, 0))
    let_pass(3 * SOON)
    visitor.lift(CORNER + QPoint(60, 0))


def two_fingers(visitor: Visitor) -> None:
    visitor.put_down(CORNER)
    visitor.put_down(QPoint(600, 500), finger=1, others=(0,))
    let_pass(3 * SOON)
    visitor.lift(QPoint(600, 500), finger=1, others=(0,))
    visitor.lift(CORNER)


def taps(visitor: Visitor) -> None:
    for _ in range(20):
        visitor.touch_at(QPointF(CORNER))


def elsewhere(visitor: Visitor) -> None:
    hold(visitor, QPoint(visitor.program.window.width() - 30, 40))
    hold(visitor, QPoint(30, visitor.program.window.height() // 2))


@pytest.mark.parametrize("way", [moved, two_fingers, taps, elsewhere], ids=lambda way: way.__name__)
def test_nothing_else_opens_it(staff: Visitor, way: Callable[[Visitor], None]) -> None:
    way(staff)

    assert not panel_of(staff.program).is_open


def test_by_keyboard_esc_is_held_and_the_digits_typed(staff: Visitor) -> None:
    window = staff.program.window
    QTest.keyPress(window, Qt.Key.Key_Escape)
    let_pass(3 * SOON)
    QTest.keyRelease(window, Qt.Key.Key_Escape)
    for digit in PIN:
        QTest.keyClick(window, digit)
    for _ in range(20):
        focused = window.activeFocusItem()
        if focused.objectName() == "staff-key-enter":
            break
        staff.press(Qt.Key.Key_Tab)
        assert staff.find("staff").isAncestorOf(window.activeFocusItem())
    staff.press(Qt.Key.Key_Return)
    assert staff.sees("staff-end")

    staff.press(Qt.Key.Key_Escape)
    assert not panel_of(staff.program).is_open


def arrow(staff: Visitor, key: Qt.Key) -> str:
    """Press an arrow; where the focus is then, which is within the panel."""
    staff.press(key)
    focused = staff.program.window.activeFocusItem()
    assert staff.find("staff-panel").isAncestorOf(focused)
    return focused.objectName()


def test_arrows_alone_enter_the_pin_and_never_leave_the_panel(staff: Visitor) -> None:
    keys = Qt.Key
    QTest.keyPress(staff.program.window, keys.Key_Escape)
    let_pass(3 * SOON)
    QTest.keyRelease(staff.program.window, keys.Key_Escape)
    assert arrow(staff, keys.Key_Left) == "staff-key-0"
    assert [arrow(staff, keys.Key_Up) for _ in "852"] == [f"staff-key-{digit}" for digit in "852"]
    for digit in PIN:
        assert staff.program.window.activeFocusItem().objectName() == f"staff-key-{digit}"
        staff.press(keys.Key_Return)
        last = arrow(staff, keys.Key_Right if digit == "0" else keys.Key_Down)
    assert last == "staff-key-enter"
    staff.press(keys.Key_Return)

    ways = (keys.Key_Down, keys.Key_Right, keys.Key_Up, keys.Key_Left)
    assert {arrow(staff, way) for way in ways for _ in range(4)} >= {"staff-back-in", "staff-end"}


def test_it_goes_by_itself_and_forgets_what_was_typed(staff: Visitor) -> None:
    hold(staff)
    staff.touch("staff-key-2")
    timer = panel_of(staff.program).corner.alone
    assert timer.isActive()
    timer.setInterval(SOON)
    timer.start()
    staff.until(lambda: not panel_of(staff.program).is_open, "the panel went")

    hold(staff)
    assert panel_of(staff.program).corner.digits == 0


def test_a_touch_beside_it_goes_back_and_presses_nothing(staff: Visitor) -> None:
    hold(staff)
    staff.touch_at(QPointF(staff.program.window.width() / 2, 300))

    assert not panel_of(staff.program).is_open
    assert staff.visit.screen == "home"


def test_it_opens_over_the_screen_that_nobody_has_woken(staff: Visitor) -> None:
    visitors = staff.program.visitors
    assert visitors is not None
    visitors.rest()
    staff.rest()
    hold(staff)
    enter(staff, PIN)
    staff.touch("staff-back-in")

    assert visitors.attractIsUp


def test_without_a_pin_there_is_no_corner(visitor: Visitor) -> None:
    assert visitor.program.guards.staff is None
