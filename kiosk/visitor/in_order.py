"""Keeps the rows of a list in order for the Tab key, which goes by the order in which they were made."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class InOrder(QObject):
    """A list view makes rows as it is scrolled, up and down: each tells here that it has come."""

    @Slot(QQuickItem, int)
    def place(self, row: QQuickItem, index: int) -> None:
        """Put *row* behind the rows with a lower ``index``."""
        parent = row.parentItem()
        rows = [item for item in parent.childItems() if item != row]
        numbers = {item: item.property("index") for item in rows}
        before = [item for item, number in numbers.items() if isinstance(number, int) and number < index]
        after = [item for item, number in numbers.items() if isinstance(number, int) and number > index]
        if before:
            row.stackAfter(before[-1])
        elif after:
            row.stackBefore(after[0])
