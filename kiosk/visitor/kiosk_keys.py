"""Which keys do anything in kiosk mode: those that walk through the exhibit and those that type."""

from PySide6.QtCore import Qt

WALKING = frozenset(
    {
        *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter),
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space),
        *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End),
        *(Qt.Key.Key_Backspace, Qt.Key.Key_Delete),
    }
)
ACTING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape})
"""Keys that do something once, however long they are held."""
HARMLESS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def does_something(key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str) -> bool:
    """Whether a key with *modifiers* held, which types *text*, reaches the exhibit in kiosk mode.

    Everything else does nothing: Alt+F4, Ctrl+Q, the function keys, Print, Menu and whatever a keyboard
    yet to be made may have.
    """
    if modifiers & ~(HARMLESS | Qt.KeyboardModifier.GroupSwitchModifier):
        return False
    return key in WALKING or (text != "" and text.isprintable())
