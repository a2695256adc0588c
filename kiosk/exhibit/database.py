"""Questions put to an exhibit file and rows that come back, checked for what they must be."""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from kiosk.exhibit.errors import ExhibitDamaged

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")

DAMAGE = (sqlite3.Error, UnicodeDecodeError, MemoryError)
"""What Python's SQLite raises at a damaged file, its own words for it included."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row. A column that is not there or not of the type asked for means ExhibitDamaged."""

    values: sqlite3.Row
    path: Path

    def text(self, column: str) -> str:
        return self._value(column, str)

    def integer(self, column: str) -> int:
        return self._value(column, int)

    def integer_or_none(self, column: str) -> int | None:
        return None if self._value(column, object) is None else self.integer(column)

    def real(self, column: str) -> float:
        return self._value(column, float)

    def content(self, column: str) -> bytes:
        return self._value(column, bytes)

    def flag(self, column: str) -> bool:
        return self.integer(column) != 0

    def _value(self, column: str, kind: type[Value]) -> Value:
        try:
            value: object = self.values[column]
        except IndexError as error:
            raise ExhibitDamaged(self.path) from error
        if isinstance(value, kind):
            return value
        raise ExhibitDamaged(self.path)


@dataclass(frozen=True, slots=True)
class Database:
    """An open exhibit file. Belongs to the thread that opened it."""

    connection: sqlite3.Connection
    path: Path

    def __post_init__(self) -> None:
        self.connection.row_factory = sqlite3.Row

    def rows(self, statement: str, *values: object) -> list[Row]:
        """All rows that answer *statement*.

        Errors: ExhibitDamaged for whatever SQLite finds wrong with the file.
        """
        try:
            found: list[sqlite3.Row] = self.connection.execute(statement, values).fetchall()
        except sqlite3.ProgrammingError:
            raise
        except DAMAGE as error:
            raise ExhibitDamaged(self.path) from error
        return [Row(row, self.path) for row in found]

    def row(self, statement: str, *values: object) -> Row:
        """The one row that must be there, else ExhibitDamaged."""
        for row in self.rows(statement, *values):
            return row
        raise ExhibitDamaged(self.path)

    def has_table(self, name: str) -> bool:
        """Whether there is a table called *name*; files of older formats lack those that came later."""
        return bool(self.rows("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", name))

    def insert(self, table: str, *values: object) -> int:
        """Add a row to *table*, its values in the order of schema.sql; returns its number."""
        places = ", ".join("?" * len(values))
        return self.connection.execute(f"INSERT INTO {table} VALUES ({places})", values).lastrowid or 0

    def close(self) -> None:
        self.connection.close()


def grouped(
    rows: Iterable[Row], key: Callable[[Row], Key], value: Callable[[Row], Value]
) -> dict[Key, tuple[Value, ...]]:
    """What *value* makes of the rows, gathered by what *key* makes of them, order kept."""
    groups: defaultdict[Key, list[Value]] = defaultdict(list)
    for row in rows:
        groups[key(row)].append(value(row))
    return {name: tuple(members) for name, members in groups.items()}
