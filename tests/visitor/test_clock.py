"""Clocks: alarms ring once, at their time; the one that stands still rings in order when it is moved."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.visitor.clock import MachineClock, StillClock

PATIENCE = 10_000


def test_a_still_clock_rings_in_the_order_of_time(qapp: QGuiApplication) -> None:
    clock, rung = StillClock(), list[tuple[str, float]]()
    holder = QObject()
    late = clock.alarm(holder, lambda: rung.append(("late", clock.now())))
    early = clock.alarm(holder, lambda: rung.append(("early", clock.now())))
    late.set(9)
    early.set(2)

    clock.advance(1)
    assert rung == []
    clock.advance(30)
    assert rung == [("early", 2), ("late", 9)]
    assert clock.now() == 31


def test_an_alarm_that_is_set_again_while_it_rings_rings_again_in_the_same_move(
    qapp: QGuiApplication,
) -> None:
    clock, rung = StillClock(), list[float]()
    holder = QObject()

    def ring() -> None:
        rung.append(clock.now())
        alarm.set(1)

    alarm = clock.alarm(holder, ring)
    alarm.set(1)
    clock.advance(3.5)

    assert rung == [1, 2, 3]


def test_an_alarm_that_is_stopped_does_not_ring(qapp: QGuiApplication) -> None:
    clock, rung = StillClock(), list[float]()
    holder = QObject()
    alarm = clock.alarm(holder, lambda: rung.append(clock.now()))
    alarm.set(5)
    assert alarm.is_set
    alarm.stop()
    clock.advance(10)

    assert rung == []
    assert not alarm.is_set


def test_the_machines_clock_rings_too(qapp: QGuiApplication) -> None:
    clock, rung = MachineClock(), list[float]()
    holder = QObject()
    before = clock.now()
    clock.alarm(holder, lambda: rung.append(clock.now())).set(0)

    for _ in range(PATIENCE):
        if not rung:
            QTest.qWait(1)
    assert rung
    assert rung[0] >= before
