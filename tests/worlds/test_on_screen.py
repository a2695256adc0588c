"""On the screen two letters can be told apart and reached, and nothing of the pamphlet's is left over."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.visitor.all_scenes import show_scene
from kiosk.visitor.app import open_program
from kiosk.visitor.history import ReadingPlace
from kiosk.visitor.options import Options
from kiosk.visitor.screenshot import settled_picture
from kiosk.visitor.visit import Visit

SCENES = (
    "home", "attract", "notice", "reading", "reading:iustus-p2", "glossary:epistula", "note:si-vales",
    "timeline", "event:0097-no-letter-comes", "questions", "index", "entry:septicius", "search:epistulas",
    "about", "display",
)  # fmt: skip

ON_THE_SAME_PAGE = ("reading:iustus-p2",)
"""Upright, all of both letters stands on one page."""


def test_the_section_list_stands_under_the_letters(visit: Visit) -> None:
    visit.go("read")
    rows = visit.reading.sections.rows

    assert [(row.document, row.title) for row in rows] == [
        ("Letter to Septicius", "Greeting"),
        ("Letter to Septicius", "Why gathered"),
        ("Letter to Iustus", "Greeting"),
        ("Letter to Iustus", "Nothing to write"),
    ]


def test_the_title_of_a_letter_stands_where_it_begins(visit: Visit) -> None:
    visit.go("read")

    titles = [(row.key, row.documentTitle) for row in visit.reading.passages.rows if row.documentTitle]
    assert titles == [
        ("01-septicius-greeting-1", "Letter to Septicius"),
        ("03-iustus-greeting-1", "Letter to Iustus"),
    ]


def test_progress_is_that_of_the_letter_being_read(visit: Visit) -> None:
    visit.go("read")
    reading = visit.reading
    reading.go_to(ReadingPlace("iustus-p1"))

    assert (reading.paragraph, reading.paragraphs, reading.paragraphsRead, reading.counts) == (1, 2, 1, [2])
    reading.go_to(ReadingPlace("p2"))
    assert (reading.paragraph, reading.paragraphs, reading.paragraphsRead) == (2, 2, 2)


def test_an_event_leads_to_the_second_letter(visit: Visit) -> None:
    visit.go("timeline")
    visit.openEvent("0097-no-letter-comes")
    visit.readThePassage()

    assert visit.screen == "read"
    assert visit.reading.lightPassage == "iustus-p1"


def test_a_place_is_named_so_that_the_letters_are_told_apart(visit: Visit) -> None:
    edition = visit.edition

    assert edition.place_name(edition.passage("iustus-p1")) == "Nothing to write ¶\u00a01"
    assert edition.place_name(edition.passage("p1")) == "Why gathered ¶\u00a01"


def test_without_a_cover_a_picture_stands_there_with_its_words(visit: Visit) -> None:
    welcome = visit.welcome

    assert not welcome.hasCover
    assert welcome.picture.startswith("data:image/png;base64,")
    assert welcome.pictureAlt.startswith("A drawing of an open writing tablet")
    assert welcome.pictureCredit == "Drawn for the tests of Kiosk"


def test_a_date_that_is_no_question_has_no_card(visit: Visit) -> None:
    assert not visit.about.isDated


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def test_every_screen_opens_without_a_complaint(
    qapp: QGuiApplication, letters_file: Path, size: tuple[int, int]
) -> None:
    program = open_program(Options(exhibit=letters_file, size=size, still=True))
    program.window.show()
    assert program.visitors
    try:
        before = settled_picture(program)
        for scene in SCENES:
            show_scene(program.visitors, scene)
            shown = settled_picture(program)
            assert shown != before or scene in ON_THE_SAME_PAGE, scene
            before = shown
            program.visitors.visit.closeCard()
            program.visitors.visit.closeDisplay()
    finally:
        program.close()
