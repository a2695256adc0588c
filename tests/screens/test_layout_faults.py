"""What the layout test looks for is found where it is, and nowhere else."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from tests.helpers.layout import faults
from tests.helpers.passing import let_pass

WINDOW = """
import QtQuick
import QtQuick.Templates as T
Window { width: 400; height: 300; visible: true; %s }
"""
BUTTON = "T.AbstractButton { width: 100; height: 60; x: %d; y: %d; focusPolicy: Qt.StrongFocus }"
FAULTS = {
    "elided": 'Text { width: 60; elide: Text.ElideRight; text: "Reunification of the country" }',
    "wider than its place": 'Text { width: 60; text: "Reunification of the country" }',
    "broken in its middle": 'Text { width: 80; wrapMode: Text.Wrap; text: "Inter-parliamentary union" }',
    "cut off": 'Text { x: 350; text: "Reunification of the country" }',
    "reaches out of its button": """
        T.AbstractButton { width: 60; height: 40; x: 90; y: 90
            contentItem: Item { Text { text: "Reunification of the country" } } }""",
    "words on words": 'Text { text: "Reunification" } Text { x: 20; y: 4; text: "imperialism" }',
    "control on control": BUTTON % (0, 0) + BUTTON % (90, 30),
    "out of reach": BUTTON % (0, 280),
}
SOUND = {
    "broken at its hyphen": 'Text { width: 110; wrapMode: Text.Wrap; text: "Inter-parliamentary union" }',
    "Korean between syllables": 'Text { width: 40; wrapMode: Text.Wrap; text: "조국통일전선" }',
    "words side by side": 'Text { text: "One" } Text { y: 40; text: "Two" }',
    "a button below what scrolls": "Flickable { anchors.fill: parent; contentHeight: 900; %s }"
    % (BUTTON % (0, 600)),
    "what is not to be seen": 'Text { text: "One" } Text { opacity: 0; text: "Two" }'
    ' Text { visible: false; text: "3" }',
    "a card over the page": 'Text { text: "One" } Item { objectName: "card"; Text { text: "Two" } }',
}
Show = Callable[[str], QQuickWindow]


@pytest.fixture
def show(qapp: QGuiApplication) -> Iterator[Show]:
    """Opens a window with the given QML in it."""
    del qapp
    engine = QQmlEngine()
    kept: list[object] = []

    def opened(body: str) -> QQuickWindow:
        component = QQmlComponent(engine)
        component.setData((WINDOW % body).encode(), "")
        window = component.create()
        assert isinstance(window, QQuickWindow), component.errorString()
        kept.extend((component, window))
        let_pass(30)
        return window

    yield opened
    kept.clear()


@pytest.mark.parametrize("kind", FAULTS)
def test_a_fault_is_found(show: Show, kind: str) -> None:
    assert kind in {fault.partition(":")[0] for fault in faults(show(FAULTS[kind]))}


@pytest.mark.parametrize("kind", SOUND)
def test_what_is_sound_is_left_alone(show: Show, kind: str) -> None:
    assert faults(show(SOUND[kind])) == []
