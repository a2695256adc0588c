"""A passage tells the margin where its notes stand: on the line of their first words, wherever it moves."""

from collections.abc import Iterator
from pathlib import Path

import PySide6.QtQuick  # noqa: F401  before the engine loads
import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.exhibit.reader import open_exhibit
from kiosk.visitor.edition import Edition
from kiosk.visitor.margin_notes import MarginNote
from kiosk.visitor.margin_place import MarginPlace
from kiosk.visitor.reading import Reading
from kiosk.visitor.typesetting import Typesetting
from tests.helpers.exhibits import tiny_exhibit_file

PAGE = b"""
import QtQuick
import Kiosk.Visitor

Item {
    id: root

    required property Reading reading
    property real room: 300
    property real topY: 100

    Typesetting {
        id: typesetter

        document: words.textDocument
        key: "p1"
        texts: root.reading

        style: TypeStyle {
            font.pixelSize: 20
            gap: 24
            ink: "black"
            leading: 30
            readingFont.pixelSize: 16
            readingInk: "blue"
        }
    }

    TextEdit {
        id: words

        width: root.room
        wrapMode: TextEdit.WordWrap
        textFormat: TextEdit.RichText

        onContentSizeChanged: typesetter.measure()
        onWidthChanged: typesetter.measure()
    }

    MarginPlace {
        margin: root.reading.margin
        passage: "p1"
        top: root.topY
        typesetting: typesetter
    }
}
"""
NOTE_HEIGHT = 20.0


class Page:
    """The first paragraph of the tiny exhibit's letter, which one claim speaks of, beside a margin."""

    def __init__(self, edition: Edition) -> None:
        self.reading = Reading(edition)
        self.reading.read_in(edition)
        self.engine = QQmlApplicationEngine()
        self.engine.setInitialProperties({"reading": self.reading})
        self.engine.loadData(PAGE)
        self.scroll_to(0.0)

    @property
    def item(self) -> QObject:
        return self.engine.rootObjects()[0]

    @property
    def notes(self) -> tuple[MarginNote, ...]:
        return self.reading.margin.notes.rows

    @property
    def place(self) -> MarginPlace:
        found = self.item.findChild(MarginPlace)
        assert found is not None
        return found

    def scroll_to(self, top: float) -> None:
        """The page shows 600 pixels from *top*."""
        self.reading.margin.frame(top, 600.0, NOTE_HEIGHT, 4.0)

    def line_of_the_claim(self) -> float:
        """The middle of the line on which the claim's words begin, from the top of the passage."""
        typesetting = self.item.findChild(Typesetting)
        assert typesetting is not None
        band = typesetting.bands.rows[0]
        return band.boxY + band.boxHeight / 2


@pytest.fixture
def page(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Page]:
    with open_exhibit(tiny_exhibit_file(tmp_path / "hall.exhibit")) as reader:
        made = Page(Edition(reader, reader.languages()[0]))
        yield made
        shiboken6.delete(made.engine)


def test_a_note_stands_at_the_line_of_its_words(page: Page) -> None:
    (note,) = page.notes

    assert (note.key, note.number) == ("nobody-asked", "1")
    assert note.lineY == 100 + page.line_of_the_claim()
    assert note.noteY == note.lineY - NOTE_HEIGHT / 2


def test_a_note_stands_at_the_first_line_of_words_that_break_over_lines(page: Page) -> None:
    page.item.setProperty("room", 90)
    (note,) = page.notes

    assert len(page.item.findChild(Typesetting).bands.rows) > 1
    assert note.lineY == 100 + page.line_of_the_claim()


def test_a_note_follows_its_passage(page: Page) -> None:
    page.item.setProperty("topY", 250)

    assert page.notes[0].lineY == 250 + page.line_of_the_claim()


def test_a_note_follows_its_words_when_the_column_narrows(page: Page) -> None:
    before = page.notes[0].lineY
    page.item.setProperty("room", 120)

    assert page.notes[0].lineY > before


def test_a_note_moves_up_as_the_page_is_scrolled(page: Page) -> None:
    before = page.notes[0].lineY
    page.scroll_to(40.0)

    assert page.notes[0].lineY == before - 40


def test_a_note_whose_line_is_out_of_sight_is_not_shown(page: Page) -> None:
    page.scroll_to(400.0)

    assert page.notes == ()


def test_a_passage_that_goes_takes_its_notes_along(page: Page) -> None:
    page.place.leave()

    assert page.notes == ()
