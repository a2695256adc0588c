"""The guide to the screens says of each what it reads and what it signals, and says what is so."""

import re

import pytest

from tests.helpers.tree import ROOT, inside

GUIDE = ROOT / "kiosk" / "qml" / "README.md"
QML = {path.stem: path for path in inside("kiosk/qml", ".qml")}
HEADS = ("| screen | its role | reads from |", "| window | its role |", "| part | its role |")
MODULE = re.compile(r"\(`\w+`\)")
NAMED = re.compile(r"`([A-Z]\w+)`")
TOLD = re.compile(r"`(\w+)\(([^)]*)\)`")
SIGNAL = re.compile(r"^    signal (\w+)(?:\((.*)\))?$", re.MULTILINE)
READ = re.compile(r"^    required property ([A-Z]\w+) ", re.MULTILINE)
USED = re.compile(r"^ *([A-Z]\w+) \{", re.MULTILINE)


def rows() -> dict[str, list[str]]:
    """The cells after the first, by each component that the first cell of a row names."""
    told = dict[str, list[str]]()
    in_table = False
    for line in GUIDE.read_text("utf-8").splitlines():
        in_table = line.startswith("|") and (in_table or line.startswith(HEADS))
        if in_table and line.startswith("| `"):
            first, *cells = (cell.strip() for cell in line.strip("|").split(" | "))
            told |= dict.fromkeys(NAMED.findall(MODULE.sub("", first)), cells)
    return told


def code(component: str) -> str:
    """What the file of *component* holds."""
    return QML[component].read_text("utf-8")


def whole_screens() -> set[str]:
    """What `Main` puts on its stages, its windows, and all that is called a screen or a panel."""
    main = {stem for stem, path in QML.items() if path.parent.name == "Main"}
    screens = {stem for stem, path in QML.items() if path.parent.name == "Screens"}
    used = {found for stem in main for found in USED.findall(code(stem))}
    windows = {stem for stem in main if re.search(r"^Window \{", code(stem), re.MULTILINE)}
    return (used & screens) | windows | {stem for stem in screens if stem.endswith(("Screen", "Panel"))}


def declared(component: str) -> set[tuple[str, str]]:
    """The signals of *component*, each with the names of what it carries."""
    found = SIGNAL.findall(code(component))
    return {(signal, ", ".join(re.findall(r"(\w+): ", carried))) for signal, carried in found}


ROWS = rows()
AROUND = {"SeatedCover", "Leader"}
"""What lies under every screen of a stage, and what leads to the card."""


def test_every_screen_panel_and_window_has_a_row() -> None:
    found = whole_screens() - AROUND

    assert {"SearchScreen", "CannotBeShown", "StaffPanel", "PreviewWindow", "Main"} <= found
    assert sorted(found - set(ROWS)) == []


@pytest.mark.parametrize("component", ROWS)
def test_a_row_names_the_signals_of_its_file(component: str) -> None:
    assert set(TOLD.findall(ROWS[component][-1])) == declared(component)
    assert TOLD.search(ROWS[component][-1]) or ROWS[component][-1].startswith("none")


@pytest.mark.parametrize("component", [component for component, cells in ROWS.items() if len(cells) > 2])
def test_a_row_names_what_its_file_must_be_given_to_read(component: str) -> None:
    role, reads, _ = ROWS[component]

    assert role
    assert set(READ.findall(code(component))) <= set(NAMED.findall(reads))
