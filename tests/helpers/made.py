"""What a few lines of QML make, for a test that wants no more than that."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem


@contextmanager
def made(words: str) -> Iterator[QQuickItem]:
    """The item that the QML *words* describe, while it is wanted."""
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(words.encode(), QUrl())
    item = component.create()
    assert isinstance(item, QQuickItem), component.errorString()
    yield item
    item.deleteLater()
    engine.deleteLater()
