"""One finger reads about the document, and comes back to where it was."""

import pytest
from PySide6.QtCore import QPoint

from tests.helpers.program import Visitor
from tests.journeys.conftest import OpenVisit

DISASTERS = "slip-5-row"


@pytest.fixture(params=[(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def newcomer(request: pytest.FixtureRequest, open_visit: OpenVisit) -> Visitor:
    """A visitor at the first screen."""
    return open_visit(request.param)


def turn_to(visitor: Visitor, name: str, card: str) -> None:
    """Press Down until the item called *name* is in sight: the card's own button, else the screen's."""
    for _ in range(40):
        if visitor.sees(name):
            return
        button = f"about-{card}-down"
        visitor.touch(button if visitor.sees(button) else "page-down")
    raise AssertionError(f"{name} never came in sight")


def test_a_slip_leads_to_its_paragraph_and_back_to_its_row(newcomer: Visitor) -> None:
    newcomer.touch("door-about")
    turn_to(newcomer, DISASTERS, "slips")
    place = newcomer.visit.about.place()
    newcomer.touch(DISASTERS)
    newcomer.touch("notice-go-on")
    assert (newcomer.visit.screen, newcomer.visit.reading.lightPassage) == ("read", "p11")
    assert newcomer.find("lit")

    newcomer.touch("bar-back")
    assert (newcomer.visit.screen, newcomer.visit.about.place()) == ("about", place)
    assert newcomer.sees(DISASTERS)


def test_a_clue_leads_to_the_words_that_are_the_clue(newcomer: Visitor) -> None:
    newcomer.visit.pass_notice()
    newcomer.touch("door-about")
    turn_to(newcomer, "clue-1", "dating")
    newcomer.touch("clue-1")

    reading = newcomer.visit.reading
    words = reading.marked_text(reading.lightPassage).text[reading.lightStart : reading.lightEnd]
    assert words == "which took place in Chile last year"


def test_opened_anew_it_stands_at_the_top(newcomer: Visitor) -> None:
    newcomer.touch("door-about")
    turn_to(newcomer, DISASTERS, "slips")
    newcomer.touch("bar-home")
    newcomer.touch("door-about")

    assert all(share == 0 for _, share in newcomer.visit.about.place().shares)


def test_why_it_is_shown_is_told_there_and_back_leads_to_the_notice(newcomer: Visitor) -> None:
    newcomer.touch("bar-read")
    newcomer.touch("notice-why")
    assert newcomer.visit.screen == "about"

    newcomer.touch("bar-back")
    assert newcomer.visit.screen == "notice"


def test_the_notice_can_be_read_again_from_there(newcomer: Visitor) -> None:
    newcomer.touch("bar-read")
    newcomer.touch("notice-go-on")
    newcomer.touch("bar-home")
    newcomer.touch("door-about")
    turn_to(newcomer, "about-notice", "record")
    newcomer.touch("about-notice")
    assert newcomer.visit.screen == "notice"

    newcomer.touch("bar-back")
    assert newcomer.visit.screen == "about"


def test_the_finger_moves_a_card(newcomer: Visitor) -> None:
    newcomer.touch("door-about")
    middle = newcomer.program.window.size()
    start, end = (middle.width() // 2, middle.height() * 3 // 5), (middle.width() // 2, middle.height() // 5)
    newcomer.drag(QPoint(*start), QPoint(*end))

    assert any(share > 0 for _, share in newcomer.visit.about.place().shares)
    assert newcomer.visit.screen == "about"
