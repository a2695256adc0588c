"""Another language keeps everything in its place: the page, the light, the card, the lens."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.reader import open_exhibit
from kiosk.exhibit.text import MarkKind
from kiosk.exhibit.writer import write_exhibit
from kiosk.visitor.history import ReadingPlace
from kiosk.visitor.visit import Visit
from tests.helpers.exhibits import tiny_exhibit
from tests.helpers.walks import seen

VisitTo = Callable[[Exhibit], Visit]


def test_another_language_keeps_place_light_and_card(visit: Visit) -> None:
    visit.go("read")
    visit.reading.go_to(ReadingPlace("p25", 1.5))
    mark = next(m for m in visit.edition.passage("p25").reading.marks if m.linked and m.kind == MarkKind.TERM)
    visit.touchMark("p25", "term", mark.target, mark.start)
    visit.card.openTerm("dprk")
    before, title = visit.place(), visit.card.title
    visit.press("language")

    assert visit.language == "ko"
    assert seen(visit.place()) == seen(before)
    assert visit.card.title != title
    assert visit.reading.sectionTitle == visit.edition.said(
        visit.edition.section(visit.reading.sectionKey).title
    )


def test_another_language_names_the_lanes_of_the_timeline_anew(visit: Visit) -> None:
    visit.go("timeline")
    names = [row.title for row in visit.timeline.diagram.lanes.rows]
    visit.changeLanguage()
    lanes = visit.edition.reader.lanes()

    assert [row.title for row in visit.timeline.diagram.lanes.rows] == [
        visit.edition.said(lane.title) for lane in lanes
    ]
    assert [row.title for row in visit.timeline.diagram.lanes.rows] != names


def test_another_language_keeps_the_lens_and_the_event(visit: Visit) -> None:
    visit.go("timeline")
    visit.timeline.chooseEra(visit.edition.reader.eras()[1].key)
    visit.openEvent("1972-07-04-joint-statement")
    before = visit.place()
    visit.changeLanguage()

    assert seen(visit.place()) == seen(before)


def test_the_language_button_names_the_language_it_leads_to_in_that_language(visit: Visit) -> None:
    assert (visit.language, visit.nextLanguage) == ("en", "한국어")
    visit.press("language")
    assert (visit.language, visit.nextLanguage) == ("ko", "English")
    assert visit.words["back"] == "뒤로"
    visit.press("language")
    assert visit.language == "en"


@pytest.fixture
def visit_to(qapp: QGuiApplication, tmp_path: Path) -> Iterator[VisitTo]:
    """A visit to an exhibit that is written to a file first."""
    with ExitStack() as readers:

        def open_visit(exhibit: Exhibit) -> Visit:
            write_exhibit(exhibit, tmp_path / "hall.exhibit")
            return Visit(readers.enter_context(open_exhibit(tmp_path / "hall.exhibit")))

        yield open_visit


def test_an_exhibit_in_one_language_has_no_language_to_change_to(visit_to: VisitTo) -> None:
    exhibit = tiny_exhibit()
    visit = visit_to(replace(exhibit, languages=exhibit.languages[:1]))

    assert (visit.nextLanguage, "language" in visit.closed) == ("", True)


def test_a_language_written_from_the_right_mirrors_the_screen(visit_to: VisitTo) -> None:
    exhibit = tiny_exhibit()
    english, korean = exhibit.languages
    mirrored = replace(exhibit, languages=(english, replace(korean, direction="rtl")))
    visit = visit_to(mirrored)
    assert not visit.isMirrored

    visit.changeLanguage()
    assert visit.isMirrored
