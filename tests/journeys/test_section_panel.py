"""In portrait the sections lie in a panel over the page, which folds away as soon as it is not wanted."""

import pytest
from PySide6.QtCore import QPointF

from tests.helpers.program import Visitor
from tests.journeys.conftest import OpenVisit

SECTION = "section-05-reunification"


@pytest.fixture
def reader(open_visit: OpenVisit) -> Visitor:
    """A visitor at a portrait screen who has opened the list of sections."""
    visitor = open_visit((1080, 1920))
    visitor.visit.go("read")
    visitor.go_on()
    visitor.touch("sections")
    assert visitor.sees(SECTION)
    return visitor


def test_its_button_folds_the_panel_again(reader: Visitor) -> None:
    reader.touch("sections")

    assert not reader.sees(SECTION)


def test_a_chosen_section_folds_the_panel_and_opens_there(reader: Visitor) -> None:
    reader.touch(SECTION)

    assert not reader.sees(SECTION)
    assert reader.visit.reading.sectionKey == "05-reunification"


def test_a_touch_beside_the_panel_folds_it(reader: Visitor) -> None:
    reader.touch_at(reader.find("page").mapToScene(QPointF(10, 10)))

    assert not reader.sees(SECTION)


def test_the_panel_is_folded_when_the_visitor_comes_back(reader: Visitor) -> None:
    reader.touch("bar-home")
    reader.touch("bar-read")

    assert not reader.sees(SECTION)


def test_a_card_folds_the_panel(reader: Visitor) -> None:
    mark = next(m for m in reader.visit.edition.passage("p15").reading.marks if m.linked)
    reader.visit.touchMark("p15", "term", mark.target, mark.start)
    reader.rest()

    assert not reader.sees(SECTION)
