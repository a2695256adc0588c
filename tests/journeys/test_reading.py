"""Reading with one finger: words keep their place, and the card never lies on them."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from tests.helpers.program import CARD, Visitor, middle
from tests.journeys.conftest import OpenVisit


@pytest.fixture(params=[(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def reader(request: pytest.FixtureRequest, open_visit: OpenVisit) -> Visitor:
    """A visitor who has opened the document at paragraph 15."""
    visitor = open_visit(request.param)
    visitor.visit.go("read")
    visitor.go_on()
    visitor.visit.openSection("05-reunification")
    visitor.touch("page-down")
    return visitor


def terms_on_page(visitor: Visitor) -> list[QPointF]:
    """The middles of all first lines of terms on the page."""
    return [middle(term) for term in visitor.terms()]


def test_the_card_covers_no_word_that_was_touched(reader: Visitor) -> None:
    places = terms_on_page(reader)
    assert len(places) > 3
    page = reader.visit.reading.place()

    for number in range(len(places)):
        reader.visit.reading.go_to(page)
        reader.rest()
        reader.touch_at(terms_on_page(reader)[number % len(terms_on_page(reader))])
        assert reader.visit.card.isOpen
        card = reader.find(CARD)
        lit = reader.find("lit")
        assert not card.contains(card.mapFromScene(middle(lit)))
        reader.touch("card-close", CARD)


def test_a_touch_beside_the_words_closes_the_card(reader: Visitor) -> None:
    reader.touch_at(terms_on_page(reader)[0])
    blank = reader.find("page").mapToScene(QPointF(10, 10))
    reader.touch_at(blank)

    assert not reader.visit.card.isOpen


def test_a_touch_on_plain_text_opens_nothing(reader: Visitor) -> None:
    reader.touch_at(reader.find("page").mapToScene(QPointF(10, 10)))

    assert not reader.visit.card.isOpen


def test_the_touched_words_stay_lit_while_nested_terms_open(reader: Visitor) -> None:
    reader.touch_at(terms_on_page(reader)[0])
    light = reader.visit.reading.light()
    reader.visit.card.openTerm("dprk")
    reader.rest()

    assert reader.visit.reading.light() == light
    assert reader.sees("lit")


def test_dragging_scrolls_and_comes_to_rest_on_a_whole_line(reader: Visitor) -> None:
    before = reader.visit.reading.place()
    frame = reader.find("page")
    start = middle(frame).toPoint()
    reader.drag(start, start - QPoint(0, int(frame.height() / 3)), steps=12)
    reader.until(lambda: not frame.property("moving"), "the text comes to rest")
    reader.rest()

    place = reader.visit.reading.place()
    assert place != before
    assert not reader.visit.card.isOpen
    top = min(block.y() for block in reader.items() if block.objectName() == f"passage-{place.passage}")
    assert frame.property("lineOffset") == pytest.approx(0, abs=1.0), top


def test_a_finger_that_slides_off_a_word_opens_nothing(reader: Visitor) -> None:
    place = terms_on_page(reader)[0].toPoint()
    reader.drag(place, place + QPoint(0, 150))

    assert not reader.visit.card.isOpen


def test_escape_goes_back_as_the_button_does(reader: Visitor) -> None:
    reader.touch_at(terms_on_page(reader)[0])
    reader.press(Qt.Key.Key_Escape)
    assert not reader.visit.card.isOpen

    place = reader.visit.reading.place()
    reader.visit.openSection("09-korea-and-the-united-states")
    reader.rest()
    reader.press(Qt.Key.Key_Escape)
    assert reader.visit.reading.place().passage == place.passage
    assert reader.visit.reading.place().lines == pytest.approx(place.lines, abs=0.1)
