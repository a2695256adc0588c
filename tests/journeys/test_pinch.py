"""Two fingers draw the years of the timeline larger, whether they land together or one after the other."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.visitor.scenes import set_scene
from tests.journeys.conftest import OpenVisit

LYING, UPRIGHT = (1920, 1080), (1080, 1920)
ON_THE_LENS = {LYING: QPoint(1100, 500), UPRIGHT: QPoint(540, 900)}
ALONG = {LYING: QPoint(1, 0), UPRIGHT: QPoint(0, 1)}
APART, STEPS, FURTHER = 50, 11, 15
"""Pixels between each finger and the middle at first, and how often and how far each moves out."""


@pytest.mark.parametrize("pause", [0, 60], ids=["together", "one after the other"])
@pytest.mark.parametrize("size", [LYING, UPRIGHT], ids=["landscape", "portrait"])
def test_fingers_that_part_draw_the_years_larger(
    open_visit: OpenVisit, size: tuple[int, int], pause: int
) -> None:
    visitor = open_visit(size)
    set_scene(visitor.visit, "timeline")
    visitor.rest()
    before = visitor.visit.timeline.view().interval
    middle, along = ON_THE_LENS[size], ALONG[size]
    first, second = middle - along * APART, middle + along * APART

    visitor.time += 1000
    visitor.put_down(first)
    QTest.qWait(pause)
    visitor.time += pause
    visitor.put_down(second, 1, (0,))
    for step in range(1, STEPS + 1):
        out = along * FURTHER * step
        QTest.qWait(20)
        QTest.touchEvent(visitor.program.window, visitor.finger).move(0, first - out).move(
            1, second + out
        ).commit()
    visitor.lift(first - out, 0, (1,))
    visitor.lift(second + out, 1)
    visitor.rest()

    after = visitor.visit.timeline.view().interval
    assert after.length < before.length / 2
    assert before.start < after.start < after.end < before.end
