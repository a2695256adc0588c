"""What is left is found again to the pixel, in the real window: by Back, and in another language."""

import pytest

from kiosk.visitor.history import ReadingPlace
from tests.helpers.program import Visitor
from tests.helpers.walks import seen
from tests.journeys.conftest import OpenVisit

PLACES = [ReadingPlace("p15", 3.0), ReadingPlace("p55")]
TERM = "north-south-joint-statement"


@pytest.fixture(params=[(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def reader(request: pytest.FixtureRequest, open_visit: OpenVisit) -> Visitor:
    """A visitor who has opened the document."""
    visitor = open_visit(request.param)
    visitor.visit.go("read")
    visitor.go_on()
    visitor.rest()
    return visitor


def stand_at(reader: Visitor, place: ReadingPlace) -> float:
    """Show *place*; returns how far the page is scrolled then."""
    reader.visit.reading.go_to(place)
    reader.rest()
    return scrolled(reader)


def scrolled(reader: Visitor) -> float:
    """How far the page is scrolled, in pixels."""
    return float(reader.find("page").property("contentY"))


def notes(reader: Visitor) -> list[tuple[str, float]]:
    """The notes in the margin with their heights."""
    return [(note.key, note.noteY) for note in reader.visit.reading.margin.notes.rows]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.passage)
def test_back_returns_to_the_very_line(reader: Visitor, place: ReadingPlace) -> None:
    stand_at(reader, place)
    left, beside = reader.visit.place(), notes(reader)
    reader.visit.openSection("08-diplomacy-and-juche")
    reader.rest()
    assert reader.visit.reading.sectionNumber == "5"
    reader.touch("bar-back")

    assert seen(reader.visit.place()) == seen(left)
    assert notes(reader) == beside


def test_back_returns_to_the_card_beside_its_lit_words(reader: Visitor) -> None:
    stand_at(reader, ReadingPlace("p15"))
    marks = reader.visit.edition.passage("p15").reading.marks
    mark = next(mark for mark in marks if mark.linked and mark.target == TERM)
    reader.visit.touchMark("p15", "term", TERM, mark.start)
    reader.rest()
    left, line = reader.visit.place(), reader.find("lit").y()
    reader.visit.touchChip(reader.visit.card.places.rows[-1].key)
    reader.rest()
    reader.touch("bar-back")

    assert seen(reader.visit.place()) == seen(left)
    assert reader.find("lit").y() == line
    assert reader.visit.card.isOpen


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.passage)
def test_another_language_moves_no_line(reader: Visitor, place: ReadingPlace) -> None:
    height = stand_at(reader, place)
    left, beside = reader.visit.place(), notes(reader)
    reader.touch("bar-language")

    assert reader.visit.language == "ko"
    assert seen(reader.visit.place()) == seen(left)
    assert (scrolled(reader), notes(reader)) == (height, beside)


def test_notes_are_back_in_the_margin_after_a_quick_look_elsewhere(reader: Visitor) -> None:
    stand_at(reader, PLACES[1])
    beside = notes(reader)
    assert beside
    reader.visit.reading.go_to(ReadingPlace("p1"))
    stand_at(reader, PLACES[1])

    assert notes(reader) == beside
