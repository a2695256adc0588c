"""A list shows whole rows, though it makes only those of them that are in sight."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.visitor.whole_rows import WholeRows
from tests.helpers.made import made

MADE = """
import QtQuick
import QtQuick.Templates as T
Item {
    width: 300; height: 1000
    T.AbstractButton { y: 300; width: 100; height: 60 }
    T.AbstractButton { y: 360; width: 100; height: 100 }
    T.AbstractButton { y: 460; width: 100; height: 60 }
}
"""
"""Rows at 300, 360 and 460 that end at 520; the list has others, before and after, of which it made none."""


@pytest.fixture
def content(qapp: QGuiApplication) -> Iterator[QQuickItem]:
    """The rows that the list has made."""
    del qapp
    with made(MADE) as item:
        yield item


def rows(
    content: QQuickItem, top: float, room: float, first: float = 0.0, extent: float = 1000.0
) -> WholeRows:
    rows = WholeRows()
    rows.content, rows.first, rows.extent, rows.room, rows.top = content, first, extent, room, top
    return rows


def test_the_list_ends_above_a_row_that_would_be_cut(content: QQuickItem) -> None:
    assert rows(content, 300, 200).foot == pytest.approx(160)
    assert rows(content, 300, 220).foot == 220


def test_the_next_page_begins_with_the_first_row_that_was_not_whole(content: QQuickItem) -> None:
    assert rows(content, 300, 200).turned(1) == 460


def test_where_the_last_row_that_was_made_ends_another_begins(content: QQuickItem) -> None:
    assert rows(content, 300, 220).turned(1) == 520
    assert rows(content, 300, 220).following(520) == 520


def test_a_page_back_begins_with_a_row_and_passes_none_over(content: QQuickItem) -> None:
    assert rows(content, 280, 240).following(280) == 300
    assert rows(content, 300, 200).following(370) == 460


def test_the_end_leaves_room_so_that_the_last_page_begins_with_a_row(content: QQuickItem) -> None:
    assert rows(content, 330, 180, extent=520.0).spare == 20
    assert rows(content, 330, 180, extent=520.0).turned(1) == 360
    assert rows(content, 300, 180).spare == 0


def test_a_list_that_counts_from_below_nothing_is_measured_from_its_first_row(content: QQuickItem) -> None:
    assert rows(content, 300, 180, first=300.0, extent=220.0).spare == 20
    assert rows(content, 360, 180, first=300.0, extent=220.0).showing(300, 360) == 300


def test_a_row_is_shown_with_as_little_movement_as_leaves_rows_whole(content: QQuickItem) -> None:
    assert rows(content, 300, 180).showing(460, 520) == 360
    assert rows(content, 360, 180).showing(300, 360) == 300
    assert rows(content, 300, 180).showing(360, 460) == 300


def test_a_row_higher_than_the_list_is_shown_from_its_beginning(content: QQuickItem) -> None:
    assert rows(content, 300, 80).showing(360, 460) == 360
