"""House rules of QML that qmllint does not check."""

import re
from pathlib import Path

import pytest

from tests.helpers.tree import ROOT, inside, name

QML_LINES = 200
A_LIST = "Words.qml"
"""One line for each word of the interface: as long as there are words."""
MODULES = ROOT / "kiosk" / "qml" / "Kiosk"
QML = inside("kiosk/qml", ".qml")
THEME = (MODULES / "Theme", MODULES / "Sizes")
OUTSIDE_THEME = [path for path in QML if path.parent not in THEME]

COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
STRING = re.compile(r'"(?:[^"\\\n]|\\.)*"|`[^`]*`')
NUMBER = re.compile(r"(?<![\w.])\d[\w.]*")
UPRIGHT_AS_A_WHOLE = ("Icon.qml", "CoverText.qml", "AttractSheet.qml")
"""Their words stand on something that was turned back as a whole; an icon turns by itself."""
FREE_NUMBERS = {"0", "1", "2"}
COLOUR = re.compile(
    r'"#[0-9a-fA-F]{3,8}"|\bQt\.(?:rgba|hsla|hsva|darker|lighter|tint|alpha)\b|olor: *"(?!transparent")'
)
ACCESSIBLE = re.compile(r"(?:^ *Accessible\.\w+:.*\n)+", re.MULTILINE)
HIDDEN_BY_ITS_STAGE = ("DisplayPanel.qml",)
USED = re.compile(r"\b([A-Z]\w+) \{")
DELEGATE = re.compile(r"\bdelegate:|\bRepeater \{|\bInstantiator \{|\bComponent \{")


def code(path: Path) -> str:
    """The file without its comments."""
    return COMMENT.sub("", path.read_text("utf-8"))


@pytest.mark.parametrize("path", [path for path in QML if path.name != A_LIST], ids=name)
def test_a_component_is_short(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= QML_LINES


@pytest.mark.parametrize("path", OUTSIDE_THEME, ids=name)
def test_numbers_stand_in_the_theme(path: Path) -> None:
    assert set(NUMBER.findall(STRING.sub("", code(path)))) - FREE_NUMBERS == set()


@pytest.mark.parametrize("path", OUTSIDE_THEME, ids=name)
def test_colours_stand_in_the_theme(path: Path) -> None:
    assert COLOUR.findall(code(path)) == []


@pytest.mark.parametrize("path", OUTSIDE_THEME, ids=name)
def test_words_stay_upright_on_a_mirrored_surface(path: Path) -> None:
    allowed = path.parent.name == "Preview" or path.name in UPRIGHT_AS_A_WHOLE

    assert allowed or not re.search(r"\bText \{", code(path))


@pytest.mark.parametrize("path", QML, ids=name)
def test_whatever_has_a_role_is_taken_from_a_screen_reader_while_it_is_hidden(path: Path) -> None:
    blocks = ACCESSIBLE.findall(path.read_text("utf-8"))
    wanting = [block for block in blocks if "Accessible.role" in block and "Accessible.ignored" not in block]

    assert path.parent.name == "Preview" or path.name in HIDDEN_BY_ITS_STAGE or wanting == []


@pytest.mark.parametrize("path", QML, ids=name)
def test_a_file_with_delegates_binds_their_scope(path: Path) -> None:
    text = code(path)

    assert not DELEGATE.search(text) or "pragma ComponentBehavior: Bound" in text


@pytest.mark.parametrize("module", sorted(path.parent for path in MODULES.glob("*/qmldir")), ids=name)
def test_a_module_lists_exactly_the_files_of_its_folder(module: Path) -> None:
    listed = re.findall(r"\S+\.qml", (module / "qmldir").read_text("utf-8"))

    assert sorted(listed) == sorted(path.name for path in module.glob("*.qml"))


def test_the_first_frame_waits_for_no_sizes_of_a_visit() -> None:
    waiting, seen = {"Main", "AttractOnStage"}, set[str]()
    files = {path.stem: code(path) for path in QML}
    while waiting:
        component = waiting.pop()
        seen.add(component)
        waiting |= {name for name in USED.findall(files[component]) if name in files} - seen
    assert {"AttractScreen", "Cover", "AsleepScreen"} <= seen

    assert [component for component in sorted(seen) if "import Kiosk.Sizes" in files[component]] == []
