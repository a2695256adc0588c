"""One finger meets the notice once, and passes it with one touch."""

import pytest

from tests.helpers.program import CARD, Visitor
from tests.journeys.conftest import OpenVisit

EVENT = "1972-07-04-joint-statement"


@pytest.fixture(params=[(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def newcomer(request: pytest.FixtureRequest, open_visit: OpenVisit) -> Visitor:
    """A visitor at the first screen."""
    return open_visit(request.param)


def test_the_door_leads_past_the_notice_once(newcomer: Visitor) -> None:
    newcomer.touch("door-read")
    assert newcomer.visit.screen == "notice"
    newcomer.touch("notice-go-on")
    assert newcomer.visit.screen == "read"

    newcomer.touch("bar-home")
    newcomer.touch("door-read")
    assert newcomer.visit.screen == "read"


def test_an_events_passage_is_reached_through_the_notice(newcomer: Visitor) -> None:
    newcomer.touch("bar-timeline")
    newcomer.touch(f"event-{EVENT}")
    before = newcomer.visit.timeline.view()
    newcomer.touch("read-the-passage", CARD)
    assert (newcomer.visit.screen, newcomer.sees("card")) == ("notice", False)

    newcomer.touch("notice-go-on")
    assert (newcomer.visit.screen, newcomer.visit.reading.lightPassage) == ("read", "p15")
    assert newcomer.find("lit")

    newcomer.touch("back-to-the-timeline")
    assert (newcomer.visit.screen, newcomer.visit.timeline.view()) == ("timeline", before)


def test_back_returns_from_the_notice(newcomer: Visitor) -> None:
    newcomer.touch("bar-read")
    newcomer.touch("bar-back")

    assert (newcomer.visit.screen, newcomer.visit.canGoBack) == ("home", False)


def test_the_other_language_is_one_touch_away(newcomer: Visitor) -> None:
    newcomer.touch("bar-read")
    english = [row.spoken for row in newcomer.visit.notice.paragraphs.rows]
    newcomer.touch("bar-language")

    assert newcomer.visit.screen == "notice"
    assert [row.spoken for row in newcomer.visit.notice.paragraphs.rows] != english
    newcomer.touch("notice-go-on")
    assert newcomer.visit.screen == "read"
