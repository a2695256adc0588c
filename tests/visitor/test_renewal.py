"""Another exhibit is shown between two visits, and never during one."""

from PySide6.QtGui import QGuiApplication

from kiosk.visitor.clock import StillClock
from kiosk.visitor.renewal import ASK_EVERY, Renewal


def test_it_makes_way_when_nobody_is_there_and_not_before(qapp: QGuiApplication) -> None:
    clock, ended = StillClock(), []
    state = {"free": False, "renewed": False}
    renewal = Renewal(clock, lambda: state["free"], lambda: state["renewed"], lambda: ended.append(1))
    for free, renewed in ((False, False), (True, False), (False, True)):
        state.update(free=free, renewed=renewed)
        clock.advance(10 * ASK_EVERY)
    assert ended == []

    state["free"] = True
    clock.advance(ASK_EVERY)
    assert ended == [1]
    clock.advance(10 * ASK_EVERY)
    assert ended == [1]
    renewal.deleteLater()


def test_it_asks_nothing_while_somebody_reads(qapp: QGuiApplication) -> None:
    clock, asked = StillClock(), []

    def is_renewed() -> bool:
        asked.append(1)
        return False

    renewal = Renewal(clock, lambda: False, is_renewed, lambda: None)
    clock.advance(100 * ASK_EVERY)

    assert asked == []
    renewal.deleteLater()
