"""The code knows no way out of the window: no outside links, no dialogs of the system, no menus."""

import re
from pathlib import Path

import pytest

from tests.helpers.tree import inside, name

OURS = inside("kiosk", ".qml", ".py")
WAYS_OUT = {
    "a link to the outside": r"openUrlExternally|QDesktopServices|webbrowser|\bWebView\b|WebEngine",
    "a dialog of the system": r"QtQuick\.Dialogs|Qt\.labs\.platform|FolderListModel|FileDialog",
    "a menu": r"\bContextMenu\b(?!:)|\bMenuBar\b|\bMenu \{|ContextMenu\.menu: (?!null)",
    "dragging or selecting": r"selectByMouse: *true|selectByKeyboard: *true|\bDrag\.active\b|\bDropArea\b",
    "more than a press": r"\bon(?:PressAndHold|LongPressed|DoubleClicked|DoubleTapped)\b",
    "a second button": r"\bQt\.(?:RightButton|MiddleButton|AllButtons)\b",
    "the network": r"XMLHttpRequest|WebSocket|QtNetwork|source: *\"https?:|\bimport (?:socket|urllib|http)\b"
    r"|\bfrom (?:socket|urllib|http)[\w.]* import",
}
"""What is looked for in every file; each would let a visitor, or the program, out of the exhibit."""
PLAIN_TAP = re.compile(r"\bTapHandler \{")
ALLOWED = {
    ("a menu", "kiosk/visitor/touch_rules.py"),
    ("the network", "kiosk/staff/notify.py"),
    ("the network", "kiosk/staff/packs/web_folder.py"),
    ("the network", "kiosk/staff/supervisor.py"),
}
"""Where a word stands for the refusal of the thing itself, for a socket that is a file of the machine, or for
“kiosk fetch”, which is another program than the visitor's and off by default."""


@pytest.mark.parametrize("path", OURS, ids=name)
def test_no_file_opens_a_way_out(path: Path) -> None:
    text = path.read_text("utf-8")
    found = [what for what, pattern in WAYS_OUT.items() if re.search(pattern, text)]

    assert [what for what in found if (what, name(path)) not in ALLOWED] == []


@pytest.mark.parametrize("path", inside("kiosk/qml", ".qml"), ids=name)
def test_every_touch_that_is_no_button_keeps_the_rules_of_tap(path: Path) -> None:
    assert path.name == "Tap.qml" or not PLAIN_TAP.search(path.read_text("utf-8"))
