"""The arrows stay where Tab stays: within what lies over the screen, and the bar."""

import pytest
from PySide6.QtCore import Qt

from tests.helpers.focus import focus_of
from tests.helpers.keypad import Keys
from tests.helpers.layout import LAYERS
from tests.journeys.conftest import OpenVisit

Key = Qt.Key


@pytest.fixture(params=[(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def keys(request: pytest.FixtureRequest, open_visit: OpenVisit) -> Keys:
    """A visitor who has woken the screen and has a keypad only."""
    return Keys(open_visit(request.param))


def rounds(keys: Keys, key: Qt.Key) -> set[str]:
    """The names of all that *key* comes past until it comes round, and the objects that hold them."""
    way, holders = list[object](), set[str]()
    while focus_of(keys.window) not in way:
        way.append(focus_of(keys.window))
        holders.add(holder(keys))
        keys.press(key)
    return holders


def holder(keys: Keys) -> str:
    """The layer or the bar that what has the focus stands in."""
    item = focus_of(keys.window)
    while item.objectName() not in {*LAYERS, "bar"} and item.parentItem() is not None:
        item = item.parentItem()
    return item.objectName()


def test_arrows_stay_within_a_card_a_panel_and_the_bar_as_tab_does(keys: Keys) -> None:
    keys.visit.pass_notice()
    keys.press(Key.Key_Tab)
    keys.enter("bar-index")
    keys.enter("letter-K")
    keys.enter("entry-k")
    assert rounds(keys, Key.Key_Right) == rounds(keys, Key.Key_Tab) == {"card", "bar"}
    for key in [Key.Key_Up] * 12 + [Key.Key_Down] * 12:
        keys.press(key)
        assert holder(keys) in {"card", "bar"}

    keys.enter("bar-display")
    assert rounds(keys, Key.Key_Left) == rounds(keys, Key.Key_Backtab) == {"display-panel", "bar"}
    keys.back()
    keys.back()
    keys.enter("bar-read")
    if keys.visitor.sees("sections"):
        keys.enter("sections")
        assert rounds(keys, Key.Key_Right) == rounds(keys, Key.Key_Tab) == {"section-panel"}
