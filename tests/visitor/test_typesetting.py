"""Marks stand where their words stand, in a real TextEdit."""

from collections.abc import Iterator
from itertools import pairwise

import PySide6.QtQuick  # noqa: F401  before the engine loads
import pytest
import shiboken6
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.exhibit.text import Mark, MarkedText, MarkKind
from kiosk.visitor.marked_texts import MarkedTexts
from kiosk.visitor.typesetting import Typesetting

PAGE = b"""
import QtQuick
import Kiosk.Visitor

Item {
    id: root

    required property MarkedTexts texts
    property real room: 300

    Typesetting {
        id: typesetter

        document: words.textDocument
        key: "p1"
        texts: root.texts

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
    }
}
"""


class OneText(MarkedTexts):
    """One text called p1."""

    def __init__(self, text: MarkedText) -> None:
        super().__init__()
        self.text = text

    def marked_text(self, key: str) -> MarkedText:
        return self.text if key == "p1" else MarkedText("")


class Page:
    """A text set into a TextEdit of 300 pixels."""

    def __init__(self, text: str, *marks: Mark) -> None:
        self.texts = OneText(MarkedText(text, marks))
        self.engine = QQmlApplicationEngine()
        self.engine.setInitialProperties({"texts": self.texts})
        self.engine.loadData(PAGE)

    @property
    def typesetting(self) -> Typesetting:
        found = self.engine.rootObjects()[0].findChild(Typesetting)
        assert found is not None
        return found


@pytest.fixture
def pages(qapp: QGuiApplication) -> Iterator[list[Page]]:
    made: list[Page] = []
    yield made
    for page in made:
        shiboken6.delete(page.engine)


LONG = "All policy grows from the juche idea, and nothing else at all, as the pamphlet says here."


def test_a_term_is_underlined_on_its_first_link_only(pages: list[Page]) -> None:
    linked = Mark(26, 36, MarkKind.TERM, "juche", linked=True)
    plain = Mark(0, 3, MarkKind.TERM, "all", linked=False)
    pages.append(Page(LONG, plain, linked))

    assert {box.target for box in pages[0].typesetting.underlines.rows} == {"juche"}


def test_words_that_break_over_lines_have_a_box_on_each(pages: list[Page]) -> None:
    pages.append(Page(LONG, Mark(0, len(LONG), MarkKind.TERM, "all", linked=True)))
    boxes = pages[0].typesetting.underlines.rows

    assert len(boxes) > 1
    assert [box.isFirst for box in boxes] == [True] + [False] * (len(boxes) - 1)
    assert all(lower.boxBase - upper.boxBase == 30 for upper, lower in pairwise(boxes))


def test_a_reading_set_before_a_term_moves_its_line_along(pages: list[Page]) -> None:
    term = Mark(16, 21, MarkKind.TERM, "juche", linked=True)
    pages.append(Page("Grows from teh juche idea.", term))
    pages.append(Page("Grows from teh juche idea.", Mark(11, 14, MarkKind.SLIP, label="the"), term))
    before, after = (page.typesetting.underlines.rows[0] for page in pages)

    assert after.boxX > before.boxX + 20


def test_the_marker_of_a_note_stands_in_a_gap_after_its_words(pages: list[Page]) -> None:
    pages.append(Page("Who began the war, they ask.", Mark(4, 17, MarkKind.CLAIM, "war")))
    typesetting = pages[0].typesetting
    (marker,), (band,) = typesetting.markers.rows, typesetting.bands.rows

    assert marker.boxX >= band.boxX + band.boxWidth
    assert marker.boxWidth >= 24


def test_a_touch_names_the_mark_and_its_line(pages: list[Page]) -> None:
    pages.append(Page(LONG, Mark(26, 36, MarkKind.TERM, "juche", linked=True)))
    typesetting = pages[0].typesetting
    touched: list[tuple[str, str, int, float]] = []
    typesetting.touched.connect(lambda *mark: touched.append(mark))
    box = typesetting.underlines.rows[0]

    assert typesetting.touch(box.boxX + 2, box.boxY + 2, 10.0)
    assert touched == [("term", "juche", 26, box.boxBase)]


def test_light_follows_the_words_that_are_lit(pages: list[Page]) -> None:
    pages.append(Page(LONG, Mark(26, 36, MarkKind.TERM, "juche", linked=True)))
    typesetting = pages[0].typesetting
    typesetting.setProperty("litStart", 26)
    typesetting.setProperty("litEnd", 36)

    assert [(b.boxX, b.boxWidth) for b in typesetting.litBoxes.rows] == [
        (b.boxX, b.boxWidth) for b in typesetting.underlines.rows
    ]
