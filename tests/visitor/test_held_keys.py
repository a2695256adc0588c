"""A held key acts once, also where the system releases and presses it anew at the same moment (X11)."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.visitor.held_keys import HeldKeys

PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


def key(kind: QEvent.Type, moment: int, *, marked: bool = False) -> QKeyEvent:
    """A press or release of Esc at a *moment*, in milliseconds; *marked* as a repeat by Qt or not."""
    event = QKeyEvent(kind, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "", marked)
    event.setTimestamp(moment)
    return event


def test_a_press_at_the_moment_of_its_release_is_a_repeat() -> None:
    keys = HeldKeys()

    assert not keys.is_repeat(key(PRESS, 100))
    assert not keys.is_repeat(key(RELEASE, 600))
    assert keys.is_repeat(key(PRESS, 600))


def test_a_press_that_the_system_marks_is_a_repeat() -> None:
    assert HeldKeys().is_repeat(key(PRESS, 100, marked=True))


def test_a_key_pressed_again_is_none() -> None:
    keys = HeldKeys()
    keys.is_repeat(key(PRESS, 100))
    keys.is_repeat(key(RELEASE, 160))

    assert not keys.is_repeat(key(PRESS, 230))
