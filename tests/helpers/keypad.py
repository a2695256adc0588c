"""A visitor who has a keypad only: Tab, arrows, Enter and Esc."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.focus import MOST, focus_of, hidden_part, is_rung
from tests.helpers.program import Visitor

Key = Qt.Key


class Keys:
    """Presses keys and looks where the focus is."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.visit = visitor.visit
        self.window = visitor.program.window

    @property
    def at(self) -> str:
        """The name of what the keyboard would press, which must be in sight."""
        item = focus_of(self.window)
        assert hidden_part(self.window, item) == ""
        return item.objectName()

    def press(self, key: Qt.Key) -> str:
        """Press *key*; where the focus is then."""
        self.visitor.press(key)
        return self.at

    def go_to(self, name: str, key: Qt.Key = Key.Key_Tab) -> None:
        """Press *key* until the focus is on what begins with *name*; it has a ring."""
        for _ in range(MOST):
            if self.at.startswith(name):
                assert is_rung(focus_of(self.window)), self.at
                return
            QTest.keyClick(self.window, key)
            QTest.qWait(1)
        raise AssertionError(f"{key} never came to {name}")

    def enter(self, name: str, key: Qt.Key = Key.Key_Tab) -> str:
        """Go to *name* and press Enter; where the focus is then."""
        self.go_to(name, key)
        return self.press(Key.Key_Return)

    def back(self) -> str:
        """Press Esc; where the focus is then."""
        return self.press(Key.Key_Escape)
