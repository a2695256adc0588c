"""Where the focus can stand, and what comes next."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.visitor.focus_chain import beside, can_stand, first_within, level_with, lies_in, stops
from tests.helpers.made import made

PLACES = """
import QtQuick
Item {
    width: 300; height: 300
    component Stop: Item { activeFocusOnTab: true; width: 80; height: 80 }
    Item {
        objectName: "upper"
        Stop { objectName: "a" }
        Stop { objectName: "b"; x: 100 }
        Stop { objectName: "hidden"; x: 200; visible: false }
    }
    Item {
        objectName: "lower"
        y: 100
        Stop { objectName: "off"; enabled: false }
        Stop { objectName: "c"; x: 100 }
        Stop { objectName: "flat"; width: 0 }
        Stop { objectName: "d"; x: 200 }
    }
}
"""
Places = dict[str, QQuickItem]


@pytest.fixture
def places(qapp: QGuiApplication) -> Iterator[Places]:
    """The items of a small window, by name."""
    del qapp
    window = QQuickWindow()
    with made(PLACES) as root:
        root.setParentItem(window.contentItem())
        yield {item.objectName(): item for item in root.findChildren(QQuickItem)}
        window.close()


def test_only_what_is_there_and_can_be_pressed_takes_the_focus(places: Places) -> None:
    names = ("a", "b", "hidden", "off", "c", "flat", "d", "upper")
    assert [name for name in names if can_stand(places[name])] == ["a", "b", "c", "d"]
    assert not can_stand(None)


def test_stops_follow_each_other_until_they_come_round(places: Places) -> None:
    assert [item.objectName() for item in stops(places["b"], forward=True)] == ["c", "d", "a"]
    assert [item.objectName() for item in stops(places["b"], forward=False)] == ["a", "d", "c"]


def test_the_first_place_of_a_part_is_within_it(places: Places) -> None:
    assert first_within(places["lower"]) == places["c"]
    assert first_within(places["lower"], "d") == places["d"]
    assert first_within(places["lower"], "a") is None
    assert lies_in(places["d"], places["lower"])
    assert not lies_in(places["d"], places["upper"])


def test_down_and_up_lead_to_what_the_eye_finds_there(places: Places) -> None:
    assert level_with(places["b"], below=True) == places["c"]
    assert level_with(places["d"], below=False) == places["b"]
    assert level_with(places["c"], below=True) is None


def test_what_cannot_be_pressed_any_more_gives_way_to_its_nearest_sibling(places: Places) -> None:
    assert beside(places["off"]) == places["c"]
    assert beside(places["flat"]) == places["d"]
    places["b"].setEnabled(False)
    assert beside(places["b"]) == places["a"]
