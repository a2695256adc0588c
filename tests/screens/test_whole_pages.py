"""On no page and in no list is a line, a door or a row cut, and all of them are reached."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.visitor.all_scenes import show_scene
from kiosk.visitor.app import Program
from kiosk.visitor.appearance import Appearance
from tests.helpers.layout import BUTTON, TEXT
from tests.helpers.passing import let_pass
from tests.helpers.program import MOMENT, Visitor, middle
from tests.screens.conftest import OpenWindow

LIST = "QQuickListView"
LOOSE = 3.0
MOST = 30
"""Pages after which a way without an end is a trap."""
SCENES = {
    "home": "page-down",
    "glossary:north-south-joint-statement": "card-more",
    "note:troops-and-armistice": "card-more",
    "event:1972-07-04-joint-statement": "card-more",
    "notice": "notice-more",
    "about": "page-down",
}
"""Scenes, and what turns their page."""
LOOKS = {
    "text 100": Appearance(),
    "text 200": Appearance(text_factor=2.0, less_motion=True),
    "seated": Appearance(seated=True, less_motion=True),
    "seated, text 200": Appearance(text_factor=2.0, seated=True, less_motion=True),
}
"""Pages glide in the first of them; in the others, which have many, they are there at once."""
DOORS = {"door-read", "door-questions", "door-timeline", "door-index", "door-about"}


def shown(program: Program, scene: str, look: Appearance) -> Visitor:
    """Somebody before *scene*, who has chosen *look*."""
    assert program.visitors is not None
    assert program.look is not None
    show_scene(program.visitors, scene)
    program.look.show(look)
    let_pass(120)
    visitor = Visitor(program, QTest.createTouchDevice())
    page_of(visitor).setProperty("contentY", 0)
    return visitor


def page_of(visitor: Visitor) -> QQuickItem:
    """The page in sight that shows whole lines."""
    found = [item for item in visitor.items() if item.property("foot") is not None]
    found.sort(key=lambda item: (not visitor.is_on_card(item), not item.property("overflows")))
    return found[0]


def edges(page: QQuickItem) -> tuple[float, float]:
    """Where the page begins and where its last whole line ends, from the top of the window."""
    top = page.mapToScene(QPointF(0, 0)).y()
    return top, top + float(page.property("foot"))


def pieces(item: QQuickItem) -> Iterator[tuple[str, QRectF]]:
    """Every button and every line in sight below *item*, with where it stands on the window."""
    for child in item.childItems():
        if not child.isVisible() or child.opacity() == 0:
            continue
        if child.inherits(BUTTON):
            yield child.objectName(), child.mapRectToScene(QRectF(0, 0, child.width(), child.height()))
        elif child.inherits(TEXT) and child.property("text"):
            count = int(child.property("lineCount"))
            height = float(child.property("contentHeight")) / max(1, count)
            for line in range(count):
                rect = QRectF(0, line * height, child.width(), height)
                yield str(child.property("text"))[:30], child.mapRectToScene(rect)
        else:
            yield from pieces(child)


def cut(page: QQuickItem) -> list[str]:
    """What is seen in part only."""
    top, foot = edges(page)
    return [
        f"{name} ({rect.top():.0f} to {rect.bottom():.0f}) by {top:.0f} to {foot:.0f}"
        for name, rect in pieces(page)
        if rect.bottom() > top + LOOSE and rect.top() < foot - LOOSE
        if rect.top() < top - LOOSE or rect.bottom() > foot + LOOSE
    ]


def turn(visitor: Visitor, name: str) -> bool:
    """Turn the page, where it can be turned."""
    buttons = [item for item in visitor.in_sight(name) if item.isEnabled()]
    if buttons:
        visitor.touch_at(middle(buttons[0]))
        rest(visitor)
    return bool(buttons)


def rest(visitor: Visitor) -> None:
    """Wait until nothing moves any more, however long a busy machine takes over it."""
    theme = visitor.program.engine.singletonInstance("Kiosk.Theme", "Theme")
    before = list[object]()
    for _ in range(MOST):
        let_pass(MOMENT + theme.property("pageMove"))
        now = [item.property("contentY") for item in visitor.items() if item.property("foot") is not None]
        if now == before:
            return
        before = now
    raise AssertionError("It never came to rest")


@pytest.mark.parametrize("factor", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
@pytest.mark.parametrize("scene", SCENES)
def test_no_page_cuts_a_line_or_a_button(
    window_of: OpenWindow, scene: str, size: tuple[int, int], factor: float
) -> None:
    visitor = shown(window_of(size), scene, Appearance(text_factor=factor, less_motion=factor > 1))
    for _ in range(MOST):
        assert cut(page_of(visitor)) == []
        if not turn(visitor, SCENES[scene]):
            return
    raise AssertionError("The page never ended")


@pytest.mark.parametrize("language", ["en", "ko"])
def test_upright_with_the_largest_text_every_door_is_reached_whole_by_touch(
    window_of: OpenWindow, language: str
) -> None:
    visitor = shown(window_of((1080, 1920)), "home", Appearance(text_factor=2.0))
    visitor.visit.read_in(language)
    let_pass(120)
    whole = set[str]()
    for _ in range(MOST):
        top, foot = edges(page_of(visitor))
        found = pieces(page_of(visitor))
        whole |= {name for name, rect in found if rect.top() >= top - LOOSE and rect.bottom() <= foot + LOOSE}
        if not turn(visitor, "page-down"):
            break
    visitor.visit.read_in("en")

    assert whole & DOORS == DOORS


def test_what_is_covered_at_the_foot_cannot_be_touched(window_of: OpenWindow) -> None:
    visitor = shown(window_of((1080, 1840)), "home", Appearance(text_factor=2.0))
    page = page_of(visitor)
    foot, end = edges(page)[1], page.mapToScene(QPointF(0, page.height())).y()
    covered = [name for name, rect in pieces(page) if foot - LOOSE < rect.top() < end - LOOSE < rect.bottom()]
    for y in range(int(foot) + 2, int(end), 10):
        visitor.touch_at(QPointF(540, y))

    assert (covered, visitor.visit.screen) == (["door-questions"], "home")


def results(visitor: Visitor) -> list[QQuickItem]:
    """The lists of what was found: in the document, and in the museum's notes."""
    return [item for item in visitor.items() if item.inherits(LIST) and item.property("foot") is not None]


def whole(page: QQuickItem) -> set[str]:
    """The rows that are seen whole."""
    top, foot = edges(page)
    found = ((name, rect) for name, rect in pieces(page) if rect.bottom() > top + LOOSE)
    return {name for name, rect in found if rect.bottom() <= foot + LOOSE}


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def test_no_result_is_cut_or_passed_over_on_the_way_down_and_up(
    window_of: OpenWindow, size: tuple[int, int], look: Appearance
) -> None:
    visitor = shown(window_of(size), "search:troops", look)
    search = visitor.visit.search
    wanted = {f"hit-{row.passage}" for row in search.document.rows}
    wanted |= {f"hit-{row.key}" for row in search.museum.rows}
    for button in ("results-down", "results-up"):
        met = set[str]()
        for _ in range(MOST):
            assert [cut(page) for page in results(visitor)] == [[], []]
            met |= set[str]().union(*map(whole, results(visitor)))
            if not turn(visitor, button):
                break
        assert met >= wanted, button
