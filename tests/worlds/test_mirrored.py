"""A language written from the right turns every screen like a mirror, with its words the right way round."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.visitor.all_scenes import show_scene
from kiosk.visitor.app import Program, open_program
from kiosk.visitor.history import ReadingPlace
from kiosk.visitor.options import Options
from tests.helpers.arabic import arabic_exhibit
from tests.helpers.layout import TEXT
from tests.helpers.passing import let_pass
from tests.helpers.program import Visitor
from tests.helpers.sticks import NEW, REFUSED, open_door
from tests.helpers.walk import open_packs

SIZES = [(1920, 1080), (1080, 1920)]
SCENES = (
    "attract:1", "home", "notice", "about", "questions:4", "index", "entry:juche", "search:+troops",
    "reading:p12",
    "glossary:north-south-joint-statement", "note:troops-and-armistice", "timeline",
    "event:1972-07-04-joint-statement", "display:reading:p12", "idle:reading:p12",
)  # fmt: skip
STAFF = open_door(NEW, REFUSED)
POINTING = {"arrow-left", "arrow-right", "caret-left", "caret-right", "list-bullets"}
UPRIGHT = (TEXT, "QQuickTextEdit", "QQuickTextInput", "QQuickImage")
NEARLY = 1.0
"""Pixels by which a mirrored place may differ: the middle of an odd width lies between two."""


@pytest.fixture(scope="module")
def arabic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped exhibit with some Arabic."""
    return arabic_exhibit(tmp_path_factory.mktemp("arabic") / "korea")


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: "x".join(map(str, size)))
def program(qapp: QGuiApplication, arabic: Path, request: pytest.FixtureRequest) -> Iterator[Program]:
    """The program before a reader of Arabic."""
    del qapp
    program = open_program(
        Options(exhibit=arabic, size=request.param, still=True, language="ar", staff=STAFF)
    )
    program.window.show()
    yield program
    program.close()


def items_of(item: QQuickItem) -> Iterator[QQuickItem]:
    """*item* and all that is seen within."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from items_of(child)


def named_and_turned(item: QQuickItem, window: QRectF) -> Iterator[QQuickItem]:
    """What has a name, but for what stands on a part that is not turned, such as the document's words."""
    for child in item.childItems():
        if child.isVisible():
            if child.objectName() and place(child).intersects(window):
                yield child
            if is_turned(child):
                yield from named_and_turned(child, window)


def shown(program: Program, scene: str) -> list[QQuickItem]:
    """All that is seen at *scene*."""
    assert program.visitors is not None
    program.visitors.visit.closeDisplay()
    program.visitors.visit.closeCard()
    show_scene(program.visitors, scene)
    let_pass(60)
    return list(items_of(program.window.contentItem()))


def upright(program: Program, items: Iterable[QQuickItem]) -> list[QQuickItem]:
    """Those of *items* in sight that are to be read the right way round."""
    return [
        item
        for item in items
        if any(item.inherits(kind) for kind in UPRIGHT) and place(item).intersects(whole(program))
    ]


def seen_from_behind(items: Iterable[QQuickItem]) -> list[str]:
    """Those of *items* that are turned and do not point anywhere."""
    return [
        f"{item.property('text')} {item.property('name')} {item.objectName()} {place(item)}"
        for item in items
        if is_turned(item) and item.property("name") not in POINTING
    ]


def is_turned(item: QQuickItem) -> bool:
    """Whether what *item* draws is seen from behind."""
    return item.mapToScene(QPointF(1, 0)).x() < item.mapToScene(QPointF(0, 0)).x()


def place(item: QQuickItem) -> QRectF:
    """The item's rectangle on the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def whole(program: Program) -> QRectF:
    """The window."""
    return QRectF(0, 0, program.window.width(), program.window.height())


def alignment(item: QQuickItem) -> int:
    """How Qt aligns the words of *item*."""
    context = QQmlEngine.contextForObject(item)
    value, _ = QQmlExpression(context, item, "effectiveHorizontalAlignment").evaluate()
    return int(value)


def set_mirrored(program: Program, mirrored: bool) -> None:
    """Turn the whole screen and nothing else: words and sizes stay as they are."""
    program.engine.singletonInstance("Kiosk.Theme", "Theme").setProperty("mirrored", mirrored)
    let_pass(60)


def test_a_touch_on_a_word_of_the_mirrored_document_opens_its_card(program: Program) -> None:
    visitor = Visitor(program, QTest.createTouchDevice())
    shown(program, "reading:p12")
    visitor.visit.reading.go_to(ReadingPlace("p12"))
    visitor.touch("term-imperialism")

    assert visitor.visit.card.isOpen
    visitor.visit.closeCard()


@pytest.mark.parametrize("scene", SCENES)
def test_everything_named_stands_where_a_mirror_shows_it(program: Program, scene: str) -> None:
    shown(program, scene)
    items = list(named_and_turned(program.window.contentItem(), whole(program)))
    mirrored = [place(item) for item in items]
    set_mirrored(program, False)
    try:
        plain = [place(item) for item in items]
    finally:
        set_mirrored(program, True)
    width = program.window.width()
    wrong = [
        (item.objectName(), there, here)
        for item, there, here in zip(items, mirrored, plain, strict=True)
        if abs(there.x() - (width - here.x() - here.width())) > NEARLY
        or abs(there.y() - here.y()) > NEARLY
        or abs(there.width() - here.width()) > NEARLY
    ]

    assert items
    assert wrong == []


@pytest.mark.parametrize("scene", SCENES)
def test_no_word_or_picture_is_seen_from_behind(program: Program, scene: str) -> None:
    drawn = upright(program, shown(program, scene))

    assert drawn
    assert seen_from_behind(drawn) == []


def test_the_staffs_panel_is_not_seen_from_behind_either(program: Program) -> None:
    shown(program, "home")
    panel = program.guards.staff
    assert panel is not None
    panel.open()
    keys = seen_from_behind(upright(program, items_of(program.window.contentItem())))
    panel.corner.type("1")
    panel.corner.enter()
    let_pass(60)
    standing = seen_from_behind(upright(program, items_of(program.window.contentItem())))
    open_packs(program)
    packs = seen_from_behind(upright(program, items_of(program.window.contentItem())))
    panel.close()

    assert (keys, standing, packs) == ([], [], [])


def test_what_points_is_turned(program: Program) -> None:
    arrows = [item for item in shown(program, "reading:p12") if item.property("name") == "arrow-left"]

    assert arrows
    assert all(is_turned(arrow) for arrow in arrows)


def test_the_documents_words_run_from_the_left_and_the_museums_from_the_right(program: Program) -> None:
    items = shown(program, "glossary:north-south-joint-statement")
    texts = {str(item.property("text")): item for item in items if item.inherits(TEXT)}
    edits = [item for item in items if item.inherits("QQuickTextEdit")]
    left, right = 1, 2

    assert alignment(texts["مسرد"]) == right
    assert {alignment(edit) for edit in edits} == {left, right}
