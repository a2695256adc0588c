"""Standing and seated: one touch from either to the other, and an upper half that only tells."""

import pytest
from PySide6.QtCore import QPointF

from tests.helpers.program import Visitor, middle
from tests.journeys.conftest import OpenVisit

SIZES = [(1920, 1080), (1080, 1920)]
SCREENS = ["home", "read", "questions", "timeline", "index", "search", "about"]
GRID = [(x / 9, y / 18) for x in range(1, 9) for y in range(1, 9)]
"""Points of the upper half, as shares of the window."""


@pytest.fixture(params=SIZES, ids=["landscape", "portrait"])
def visitor(request: pytest.FixtureRequest, open_visit: OpenVisit) -> Visitor:
    """Somebody who has passed the notice."""
    visitor = open_visit(request.param)
    visitor.visit.pass_notice()
    return visitor


def is_seated(visitor: Visitor) -> bool:
    """Whether everything to touch is in the lower half."""
    assert visitor.program.look is not None
    return bool(visitor.program.look.appearance().seated)


def what_is_shown(visitor: Visitor) -> tuple[object, ...]:
    """Screen, page, card, panel, history and look."""
    assert visitor.program.look is not None
    visit, place = visitor.visit, visitor.visit.place()
    look = visitor.program.look.appearance()
    return place.screen, place.reading, place.card, visit.displayIsOpen, visit.canGoBack, look


@pytest.mark.parametrize("begins_seated", [False, True], ids=["standing", "seated"])
def test_the_switch_is_in_the_lower_half_both_ways(visitor: Visitor, begins_seated: bool) -> None:
    assert visitor.program.look is not None
    visitor.program.look.setProperty("seated", begins_seated)
    visitor.touch("bar-display")
    other = "reach-standing" if begins_seated else "reach-seated"
    half = visitor.program.window.height() / 2

    assert middle(visitor.find(other)).y() > half
    assert middle(visitor.find("bar-display")).y() > half
    visitor.touch(other)
    assert is_seated(visitor) != begins_seated


@pytest.mark.parametrize("screen", SCREENS)
def test_touching_the_upper_half_does_nothing(visitor: Visitor, screen: str) -> None:
    assert visitor.program.look is not None
    visitor.program.look.setProperty("seated", True)
    visitor.visit.go(screen)
    visitor.rest()
    before = what_is_shown(visitor)
    width, height = visitor.program.window.width(), visitor.program.window.height()
    for across, down in GRID:
        visitor.touch_at(QPointF(width * across, height * down))

    assert what_is_shown(visitor) == before
