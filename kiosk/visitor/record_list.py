"""The one list model: rows are frozen dataclasses and their fields are roles."""

from collections.abc import Sequence
from dataclasses import Field, fields
from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

DISPLAY_ROLE, FIRST_ROLE = 0x0000, 0x0100
"""Qt.DisplayRole and Qt.UserRole; to import all of Qt's names would take a twentieth of the start."""
Index = QModelIndex | QPersistentModelIndex


@QmlElement
@QmlUncreatable("The visit hands lists to QML")  # pyright: ignore[reportCallIssue]  the stub lacks __call__
class RecordList(QAbstractListModel):
    """Rows of one frozen dataclass; the first field is the row's key."""

    countChanged = Signal()

    def __init__(self, record_type: type[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        record_fields: tuple[Field[Any], ...] = fields(record_type)
        self._names = tuple(field.name for field in record_fields)
        self._rows: tuple[Any, ...] = ()

    @property
    def rows(self) -> tuple[Any, ...]:
        """The rows as they are shown now."""
        return self._rows

    def replace(self, rows: Sequence[Any]) -> None:
        """Show *rows*. Rows with the same keys in the same order keep their delegates."""
        if self._keys(rows) == self._keys(self._rows):
            self._change(tuple(rows))
        else:
            self._reset(tuple(rows))

    def _keys(self, rows: Sequence[Any]) -> list[Any]:
        return [getattr(row, self._names[0]) for row in rows]

    def _change(self, rows: tuple[Any, ...]) -> None:
        pairs = zip(self._rows, rows, strict=True)
        changed = [(row, self._changed_roles(old, new)) for row, (old, new) in enumerate(pairs)]
        self._rows = rows
        for row, roles in changed:
            if roles:
                self.dataChanged.emit(self.index(row), self.index(row), roles)

    def _changed_roles(self, old: Any, new: Any) -> list[int]:
        if old == new:
            return []
        return [
            FIRST_ROLE + number
            for number, name in enumerate(self._names)
            if getattr(old, name) != getattr(new, name)
        ]

    def _reset(self, rows: tuple[Any, ...]) -> None:
        count_changes = len(rows) != len(self._rows)
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        if count_changes:
            self.countChanged.emit()

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {FIRST_ROLE + number: QByteArray(name.encode()) for number, name in enumerate(self._names)}

    def data(self, index: Index, role: int = DISPLAY_ROLE) -> Any:
        field = role - FIRST_ROLE
        if not index.isValid() or not 0 <= field < len(self._names):
            return None
        return getattr(self._rows[index.row()], self._names[field])
