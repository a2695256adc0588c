"""In kiosk mode keys walk and type; none of them leads out (standards D1)."""

import pytest
from PySide6.QtCore import Qt

from kiosk.visitor.kiosk_keys import does_something
from tests.helpers.keys import DEAD, NONE, SHIFT

WALKING = (
    *("Tab", "Backtab", "Escape", "Return", "Enter", "Space"),
    *("Left", "Right", "Up", "Down", "PageUp", "PageDown", "Home", "End"),
)


@pytest.mark.parametrize("key", WALKING)
def test_a_key_that_walks_through_the_exhibit_does_something(key: str) -> None:
    assert does_something(Qt.Key[f"Key_{key}"], NONE, "")
    assert does_something(Qt.Key[f"Key_{key}"], SHIFT, "")


@pytest.mark.parametrize("text", ["a", "A", "é", "ㅈ", "’", "7"])
def test_a_key_that_types_does_something(text: str) -> None:
    assert does_something(Qt.Key.Key_unknown, NONE, text)


@pytest.mark.parametrize(("key", "modifiers"), DEAD.values(), ids=DEAD)
def test_no_other_key_does_anything(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    assert not does_something(key, modifiers, "\x11" if modifiers else "")
