"""Rules of the one list model."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kiosk.visitor.record_list import RecordList


@dataclass(frozen=True)
class Stop:
    """A row for these tests."""

    key: str
    title: str
    number: int = 0


pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def stops() -> RecordList:
    """An empty list that a fatal model tester watches."""
    model = RecordList(Stop)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def shown(model: RecordList, field: str) -> list[Any]:
    """The column of *field* as a view reads it."""
    role = Qt.ItemDataRole.UserRole + [each.name for each in fields(Stop)].index(field)
    return [model.data(model.index(row), role) for row in range(model.rowCount())]


def test_each_field_is_a_role(stops: RecordList) -> None:
    assert [bytes(name.data()) for name in stops.roleNames().values()] == [b"key", b"title", b"number"]


def test_rows_are_read_by_role(stops: RecordList) -> None:
    stops.replace([Stop("a", "First", 1), Stop("b", "Second", 2)])

    assert shown(stops, "title") == ["First", "Second"]
    assert shown(stops, "number") == [1, 2]


def test_unknown_roles_and_rows_give_nothing(stops: RecordList) -> None:
    stops.replace([Stop("a", "First")])

    assert stops.data(stops.index(0), Qt.ItemDataRole.UserRole + 3) is None
    assert stops.data(stops.index(0), Qt.ItemDataRole.DisplayRole) is None
    assert stops.data(QModelIndex(), Qt.ItemDataRole.UserRole) is None


def test_the_same_keys_change_rows_and_keep_delegates(stops: RecordList, qtbot: QtBot) -> None:
    stops.replace([Stop("a", "First"), Stop("b", "Second")])
    changed: list[int] = []
    stops.dataChanged.connect(lambda first, last: changed.extend([first.row(), last.row()]))

    with qtbot.assertNotEmitted(stops.modelReset), qtbot.assertNotEmitted(stops.countChanged):
        stops.replace([Stop("a", "First"), Stop("b", "Another")])

    assert changed == [1, 1]
    assert shown(stops, "title") == ["First", "Another"]


def test_only_what_changed_is_read_again(stops: RecordList) -> None:
    stops.replace([Stop("a", "First", 1)])
    changed: list[list[int]] = []
    stops.dataChanged.connect(lambda _first, _last, roles: changed.append(list(roles)))

    stops.replace([Stop("a", "First", 2)])
    stops.replace([Stop("a", "First", 2)])

    assert changed == [[Qt.ItemDataRole.UserRole + 2]]


@pytest.mark.parametrize(
    "change",
    [
        lambda rows: rows[::-1],
        lambda rows: rows[:1],
        lambda rows: [*rows, Stop("c", "Third")],
    ],
    ids=["other order", "fewer", "more"],
)
def test_other_keys_reset_the_list(
    stops: RecordList, qtbot: QtBot, change: Callable[[list[Stop]], list[Stop]]
) -> None:
    rows = [Stop("a", "First"), Stop("b", "Second")]
    stops.replace(rows)

    with qtbot.waitSignal(stops.modelReset):
        stops.replace(change(rows))

    assert shown(stops, "key") == [stop.key for stop in change(rows)]


def test_count_tells_when_it_changes(stops: RecordList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stops.countChanged):
        stops.replace([Stop("a", "First")])
    with qtbot.assertNotEmitted(stops.countChanged):
        stops.replace([Stop("b", "Second")])

    assert stops.property("count") == 1
