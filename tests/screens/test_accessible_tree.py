"""What a screen reader finds on every screen: all that can be touched has a role and a name."""

from collections.abc import Iterator
from functools import cache

import pytest
from PySide6.QtCore import QMetaObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow
from ruamel.yaml import YAML

from kiosk.visitor.appearance import Appearance
from tests.conftest import ROOT
from tests.helpers.layout import touchables
from tests.helpers.walk import walk
from tests.screens.conftest import OpenWindow

Role = QAccessible.Role
PRESSED = frozenset(
    {Role.Button, Role.Link, Role.ListItem, Role.RadioButton, Role.PageTab, Role.EditableText, Role.Heading}
)
"""What may take the focus: what is pressed or typed into, and the headword of a card."""
NAMED = PRESSED | {Role.Dialog, Role.List, Role.Paragraph, Role.AlertMessage, Role.ProgressBar, Role.Graphic}
DONE_BY_PRESS = PRESSED - {Role.EditableText, Role.Heading}
IN_THE_OTHER = {"takePage"}
"""What leads to the other language, and is said in it."""
Node = tuple[QAccessibleInterface, QQuickItem]


def tree(window: QQuickWindow) -> list[Node]:
    """Everything that a screen reader finds, with the item that it is."""
    root = QAccessible.queryAccessibleInterface(window)
    return [(node, item) for node in _below(root) if isinstance(item := node.object(), QQuickItem)]


def nodes(window: QQuickWindow) -> list[Node]:
    """Everything that a screen reader is told is in sight, with the item that it is."""
    return [(node, item) for node, item in tree(window) if not node.state().invisible]


def _below(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(node.childCount()):
        child = node.child(number)
        if child is not None:
            yield child
            yield from _below(child)


def make_ready(item: QQuickItem) -> None:
    """Load every screen below *item* beforehand, as quiet moments do."""
    if item.inherits("QQuickLoader") and item.property("wanted") is not None:
        QMetaObject.invokeMethod(item, "open")
    for child in item.childItems():
        make_ready(child)


def name_of(node: QAccessibleInterface) -> str:
    """What a screen reader calls *node*."""
    return node.text(QAccessible.Text.Name).strip()


def can_be_pressed(node: QAccessibleInterface) -> bool:
    """Whether a screen reader can do for its user what a finger does."""
    actions = node.actionInterface()
    return actions is not None and QAccessibleActionInterface.pressAction() in actions.actionNames()


def fault_of(item: QQuickItem, node: QAccessibleInterface | None) -> str:
    """What a screen reader lacks at *item*, which can be touched; empty when nothing."""
    roles = PRESSED if item.isEnabled() else PRESSED | {Role.StaticText}
    if node is None or node.role() not in roles or not name_of(node):
        return f"is {node and (node.role(), name_of(node))}"
    if item.isEnabled() and node.role() in DONE_BY_PRESS and not can_be_pressed(node):
        return "cannot be pressed by a screen reader"
    return ""


@cache
def words_of(language: str) -> frozenset[str]:
    """The interface's words in *language* that hold nothing else."""
    text = (ROOT / "assets" / "words" / f"{language}.yaml").read_text("utf-8")
    words: dict[str, object] = dict(YAML(typ="safe").load(text))
    said = (word for key, word in words.items() if key not in IN_THE_OTHER)
    return frozenset(word for word in said if isinstance(word, str) and "%" not in word)


def faults_on(window: QQuickWindow, foreign: frozenset[str], language: str) -> list[str]:
    """What a screen reader lacks on the screen that *window* shows.

    No node is kept beyond it: Python would take what is made later at the place of one for that node.
    """
    found = nodes(window)
    there = {item: node for node, item in found}
    faults = [
        f"{place.name} {fault}"
        for place in touchables(window)
        if (fault := fault_of(place.item, there.get(place.item)))
    ]
    for node, item in found:
        if node.role() in NAMED and not name_of(node):
            faults.append(f"a {node.role().name} without a name, {item.objectName()}")
        if name_of(node) in foreign:
            faults.append(f"“{name_of(node)}” is not in {language}")
        if name_of(node) and not item.isVisible():
            faults.append(f"“{name_of(node)}” cannot be seen")
    return faults


def hidden_names(window: QQuickWindow) -> list[str]:
    """What a screen reader would find in *window* although it cannot be seen; keeps no node."""
    hidden = [node for node, item in tree(window) if not item.isVisible()]
    return [f"{node.role().name} “{name_of(node)}”" for node in hidden if name_of(node)]


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_screen_can_be_read(window_of: OpenWindow, language: str) -> None:
    program = window_of((1920, 1080))
    foreign = frozenset[str]() if language == "en" else words_of("en") - words_of(language)
    faults = list[str]()
    for scene in walk(program, Appearance(), language):
        faults += [f"{scene}: {fault}" for fault in faults_on(program.window, foreign, language)]

    assert faults == []


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def test_a_screen_reader_finds_only_what_is_on_the_screen(
    window_of: OpenWindow, size: tuple[int, int]
) -> None:
    program = window_of(size)
    found = list[str]()
    for scene in walk(program, Appearance(), "en"):
        assert program.visit is not None
        program.visit.prepare()
        make_ready(program.window.contentItem())
        found += [f"{scene}: {name}" for name in hidden_names(program.window)]

    assert found == []


CHOSEN = {"text-size-0": "text-size-1", "reach-standing": "reach-seated", "filter-all": "filter-people"}
"""What is chosen at first, and what is not."""
SELECTED = {
    "reading:p12": ("section-", "section-04-national-liberation"),
    "questions:4": ("question-", "question-4"),
    "entry:juche": ("entry-", "entry-juche"),
    "event:1972-07-04-joint-statement": ("event-", "event-1972-07-04-joint-statement"),
}
"""Of what begins so, the one that is selected."""
PLACES = {f"bar-{place}" for place in ("home", "read", "questions", "timeline", "index", "search")}


@pytest.fixture
def listening() -> Iterator[None]:
    """A screen reader is there before the program: Qt then tells it what buttons hold of themselves."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("listening")
def test_what_is_chosen_is_in_that_state_and_not_in_its_name(window_of: OpenWindow) -> None:
    program = window_of((1920, 1080))
    assert program.visit is not None
    looked_at = set[str]()
    for scene in walk(program, Appearance(), "en"):
        found = {item.objectName(): node for node, item in nodes(program.window)}
        selected = {name for name, node in found.items() if node.state().selected}
        assert [name for node in found.values() if (name := name_of(node)).endswith("selected")] == []
        for chosen, other in CHOSEN.items():
            if chosen in found:
                looked_at.add(chosen)
                assert found[chosen].state().checkable, chosen
                assert (found[chosen].state().checked, found[other].state().checked) == (True, False), scene
        if "bar-home" in found:
            assert selected & PLACES == {f"bar-{program.visit.door}"} & PLACES, scene
            assert found["bar-display"].state().checked == scene.startswith("display"), scene
        if scene in SELECTED:
            begins, only = SELECTED[scene]
            looked_at.add(scene)
            assert {name for name in selected if name.startswith(begins)} == {only}
            assert found[only].state().selectable

    assert looked_at == {*CHOSEN, *SELECTED}


@pytest.mark.usefixtures("listening")
def test_a_choice_toggled_by_a_screen_reader_is_chosen(window_of: OpenWindow) -> None:
    program = window_of((1920, 1080))
    assert program.look is not None
    for scene in walk(program, Appearance(), "en"):
        if scene == "display:timeline":
            found = {item.objectName(): node for node, item in nodes(program.window)}
            actions = found["text-size-1"].actionInterface()
            actions.doAction(QAccessibleActionInterface.toggleAction())
            assert program.look.textFactor > 1
            assert not found["text-size-0"].state().checked
            assert found["text-size-1"].state().checked
            actions.doAction(QAccessibleActionInterface.toggleAction())
            assert found["text-size-1"].state().checked
