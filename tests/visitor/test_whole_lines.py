"""A page shows whole lines and whole buttons, wherever it stands, and leads past all of them."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.visitor.whole_lines import Piece, WholeLines, together
from tests.helpers.made import made

CONTENT = """
import QtQuick
import QtQuick.Templates as T
Item {
    width: 300; height: 400
    component Line: Text { lineHeight: 40; lineHeightMode: Text.FixedHeight; text: "one\\ntwo\\nthree" }
    component Inset: Rectangle { property bool isFramed: true; width: 100 }
    Line {}
    T.AbstractButton { y: 140; width: 100; height: 60 }
    Image { x: 120; y: 130; width: 100; height: 65 }
    Inset { y: 220; height: 140; Line { y: 10 } }
    Line { y: 0; x: 200; text: "hidden"; visible: false }
    Line { y: 0; x: 200; text: leads ? "on" : ""; property bool leads: false; objectName: "heading" }
}
"""
"""Lines at 0, 40 and 80, a picture from 130 to 195 by a button from 140 to 200, a frame from 220 to 360."""


@pytest.fixture
def content(qapp: QGuiApplication) -> Iterator[QQuickItem]:
    """What stands on the page."""
    del qapp
    with made(CONTENT) as item:
        yield item


def page(content: QQuickItem, top: float, room: float) -> WholeLines:
    lines = WholeLines()
    lines.content, lines.extent, lines.room, lines.top = content, 400.0, room, top
    return lines


@pytest.mark.parametrize(
    ("top", "room", "foot"),
    [
        (0, 120, 120),
        (0, 110, 80),
        (0, 130, 130),
        (0, 190, 125),
        (40, 150, 85),
        (0, 400, 400),
        (140, 50, 50),
    ],
)
def test_the_page_ends_above_what_would_be_cut(
    content: QQuickItem, top: float, room: float, foot: float
) -> None:
    assert page(content, top, room).foot == pytest.approx(foot)


def test_a_label_stays_with_the_line_below_it_and_a_frame_with_its_last_line(content: QQuickItem) -> None:
    assert page(content, 0, 290).foot == pytest.approx(210)
    assert page(content, 0, 320).foot == pytest.approx(310)
    assert page(content, 0, 365).foot == 365


def test_turned_page_by_page_everything_is_seen_whole_and_back_again(content: QQuickItem) -> None:
    lines, seen, way = page(content, 0, 150), set[float](), [0.0]
    while True:
        top, foot = float(lines.top), float(lines.foot)
        seen |= {y for y in (0, 40, 80, 140, 220, 310) if top <= y + 1 < top + foot}
        if lines.turned(1) == top:
            break
        way.append(lines.turned(1))
        lines.top = way[-1]

    assert seen == {0, 40, 80, 140, 220, 310}
    for _ in way:
        lines.top = lines.turned(-1)
    assert lines.top == 0


def test_what_is_too_large_for_a_page_is_not_passed_over(content: QQuickItem) -> None:
    lines = page(content, 140, 40)
    assert (lines.foot, lines.turned(1)) == (40, 180)

    lines.top = 180
    assert lines.turned(-1) == 140
    assert page(content, 40, 20).turned(-1) == 20


def test_the_last_page_begins_with_a_whole_line_for_which_room_is_made(content: QQuickItem) -> None:
    lines = page(content, 0, 150)

    assert lines.spare == 310 - (400 - 150)
    assert page(content, 0, 400).spare == 0


def test_a_page_comes_to_rest_on_the_nearest_line(content: QQuickItem) -> None:
    lines = page(content, 0, 150)

    assert [lines.nearest(y) for y in (0, 15, 25, 95, 170, 300)] == [0, 0, 40, 80, 130, 310]


def test_what_the_keyboard_comes_to_is_shown_whole_moved_as_little_as_can_be(content: QQuickItem) -> None:
    lines = page(content, 0, 150)

    assert lines.showing(40, 80) == 0
    assert lines.showing(140, 200) == 80
    lines.top = 140
    assert lines.showing(40, 80) == 40


def test_a_heading_is_never_the_last_line_of_a_page(content: QQuickItem) -> None:
    heading = content.findChild(QQuickItem, "heading")
    assert heading is not None
    heading.setY(200)
    heading.setProperty("text", "two lines\nof a heading")
    heading.setProperty("leads", True)

    assert page(content, 0, 310).foot == pytest.approx(200)
    assert page(content, 0, 360).foot == 360


def test_headings_below_one_another_stay_together_with_what_they_lead_to() -> None:
    pieces = [
        Piece(0, 40),
        Piece(80, 120, leads=True),
        Piece(40, 80, leads=True),
        Piece(130, 190),
        Piece(200, 240, leads=True),
    ]

    assert together(pieces) == (
        Piece(0, 40),
        Piece(40, 190),
        Piece(80, 190),
        Piece(130, 190),
        Piece(200, 240, leads=True),
    )
