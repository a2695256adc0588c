"""All that can be read of an object of the visitor's program, and of every part it has."""

from typing import Any

from PySide6.QtCore import QObject

from kiosk.visitor.record_list import RecordList

OURS = "kiosk.visitor"


def snapshot(thing: QObject) -> dict[str, object]:
    """Every property of *thing* and its parts that QML could read, by its path; new ones too."""
    found: dict[str, object] = {}
    _read(thing, type(thing).__name__, found, set())
    return found


def _read(thing: QObject, path: str, found: dict[str, object], seen: set[int]) -> None:
    if id(thing) in seen:
        return
    seen.add(id(thing))
    if isinstance(thing, RecordList):
        found[path] = thing.rows
        return
    described = thing.metaObject()
    for index in range(described.propertyCount()):
        name = described.property(index).name()
        if name in {"objectName", "parent"}:
            continue
        value: Any = getattr(thing, name)
        if isinstance(value, QObject) and type(value).__module__.startswith(OURS):
            _read(value, f"{path}.{name}", found, seen)
        else:
            found[f"{path}.{name}"] = value if not isinstance(value, QObject) else type(value).__name__
