"""Reads the program over AT-SPI as a screen reader does, presses what it finds, prints what it met as JSON.

Runs on the system's own Python, for which Debian packages pyatspi.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, Protocol, TypeVar

pyatspi: Any = import_module("pyatspi")
GLib: Any = import_module("gi.repository.GLib")
PATIENCE = 30.0
"""Seconds until what is waited for counts as missing."""
IDLE = 90.0
"""The same where nobody does anything for as long as a screen waits at least."""
WORD = "Third world"
"""A word to choose on the screen of the search."""
DEEPEST = 40
"""Levels of a tree beyond which nothing is looked for."""


Found = TypeVar("Found")


class Action(Protocol):
    """What can be done with an item."""

    def get_nActions(self) -> int: ...
    def getName(self, number: int) -> str: ...
    def doAction(self, number: int) -> bool: ...


class States(Protocol):
    """How an item is."""

    def contains(self, state: object) -> bool: ...


class Item(Protocol):
    """What pyatspi gives for everything that can be read."""

    name: str

    def get_child_count(self) -> int: ...

    def getChildAtIndex(self, number: int) -> "Item | None": ...
    def getRoleName(self) -> str: ...
    def getState(self) -> States: ...
    def getApplication(self) -> "Item": ...
    def queryAction(self) -> Action: ...


def below(item: Item, is_met: Callable[[Item], bool], depth: int = 0) -> Iterator[Item]:
    """Every accessible item below *item* that *is_met*, in the order in which it is read."""
    for number in range(item.get_child_count() if depth < DEEPEST else 0):
        child = item.getChildAtIndex(number)
        if child is not None and is_met(child):
            yield child
            yield from below(child, is_met, depth + 1)


def is_shown(item: Item) -> bool:
    """Whether *item* says that it is shown."""
    return item.getState().contains(pyatspi.STATE_SHOWING)


def showing(item: Item) -> Iterator[Item]:
    """Every accessible item below *item* that is shown."""
    return below(item, is_shown)


def find(role: str, begins: str) -> Item | None:
    """The first item shown with this role whose name begins so, or None."""
    for application in pyatspi.Registry.getDesktop(0):
        if application is not None and application.name == "kiosk":
            for frame in application:
                for item in showing(frame):
                    if item.getRoleName() == role and item.name.startswith(begins):
                        return item
    return None


def wait_for(what: str, is_there: Callable[[], Found | None], patience: float = PATIENCE) -> Found:
    """What *is_there* gives once it gives something; meanwhile events are heard."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            found = is_there()
        except GLib.Error:  # it went while it was looked at
            found = None
        if found:
            return found
        time.sleep(0.05)
    sys.exit(f"It never came: {what}\n{told()}")


def wait_item(role: str, begins: str) -> Item:
    """The item with this role and a name that begins so, waited for."""
    return wait_for(f"{role} “{begins}”", lambda: find(role, begins))


def press(item: Item) -> None:
    """Do the action of *item* that presses it, as a screen reader does for its user."""
    actions = item.queryAction()
    names = [actions.getName(number) for number in range(actions.get_nActions())]
    actions.doAction(names.index("Press"))


def told() -> list[tuple[str, str]]:
    """All that is shown now: role and name."""
    frames = [frame for app in pyatspi.Registry.getDesktop(0) if app is not None for frame in app]
    return [(item.getRoleName(), item.name) for frame in frames for item in showing(frame)]


def hidden() -> list[tuple[str, str]]:
    """All that can be found now though it is not shown, and has a name: role and name."""
    frames = [frame for app in pyatspi.Registry.getDesktop(0) if app is not None for frame in app]
    found = (item for frame in frames for item in below(frame, lambda _: True) if not is_shown(item))
    return [(item.getRoleName(), item.name) for item in found if item.name]


def is_link(item: Item) -> bool:
    """Whether *item* leads somewhere."""
    return item.getRoleName() == "link"


def tabs() -> Iterator[Item]:
    """The places of the bottom bar that are shown."""
    frames = [frame for app in pyatspi.Registry.getDesktop(0) if app is not None for frame in app]
    bars = (bar for frame in frames for bar in showing(frame) if bar.getRoleName() == "tool bar")
    return (item for bar in bars for item in showing(bar) if item.getRoleName() == "page tab")


def main() -> None:
    """One visit: in, through a door, a paragraph, a term and its card, the timeline, a search; left alone."""
    heard: list[str] = []
    listen = pyatspi.Registry.registerEventListener
    listen(lambda event: heard.append(str(event.any_data)), "object:announcement")
    met: dict[str, Any] = {}
    press(wait_item("push button", "Touch to begin"))
    door = wait_item("link", "Read the document")
    frame = door.getApplication().getChildAtIndex(0)
    met["frame"] = frame.name if frame is not None else ""
    met["doors"] = [name for role, name in told() if role == "link"]
    met["home"] = told()
    press(door)
    onward = wait_item("push button", "Go on to the document")
    met["notice"] = told()
    wait_for("the notice announced", lambda: any("Before you read" in words for words in heard))
    press(onward)
    paragraph = wait_item("paragraph", "Korea Must Be Reunified")
    met["paragraph"] = paragraph.name
    met["reading"] = told()
    term = wait_for("a term", lambda: next(filter(is_link, showing(paragraph)), None))
    met["term"] = term.name
    press(term)
    card = wait_item("dialog", "Glossary")
    met["card"] = card.name
    met["headword"] = next(i.name for i in showing(card) if i.getRoleName() == "heading")
    wait_for("the card announced", lambda: any(met["headword"] in words for words in heard))
    press(next(i for i in showing(card) if i.name == "Close"))
    wait_for("the card gone", lambda: find("dialog", "Glossary") is None or None)
    press(wait_item("page tab", "Timeline"))
    wait_for("the timeline announced", lambda: any(words.startswith("Timeline. ") for words in heard))
    met["timeline"] = told()
    met["hidden"] = hidden()
    met["here"] = [item.name for item in tabs() if item.getState().contains(pyatspi.STATE_SELECTED)]
    press(wait_item("page tab", "Search"))
    press(wait_item("push button", WORD))
    found = wait_for("the results announced", lambda: [words for words in heard if words.endswith(" found")])
    met["found"] = found[-1]
    press(wait_item("list item", "¶"))
    wait_for("the passage that was found", lambda: find("paragraph", "") is not None or None)
    press(wait_item("page tab", "Home"))
    wait_for("the question whether somebody is there", lambda: find("alert", "Still reading?"), IDLE)
    met["asked"] = told()
    wait_for("the end of the visit", lambda: find("push button", "Touch to begin"), IDLE)
    met["heard"] = heard
    print(json.dumps(met))


main()
