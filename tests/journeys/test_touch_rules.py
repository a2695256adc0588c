"""The rules of touch at every control of every screen, with real fingers.

A control acts on release, not when the finger slides off, once however often and with however many fingers
it is touched; the right button of a mouse does nothing.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.visitor.history import Place
from kiosk.visitor.scenes import set_scene
from kiosk.visitor.search import PAUSE
from kiosk.visitor.spots import Spot
from kiosk.visitor.touch_gate import HAMMERING, REPEAT, TOGETHER
from kiosk.visitor.touch_target import is_key, target_at
from tests.helpers.layout import BUTTON, touchables
from tests.helpers.passing import let_pass
from tests.helpers.program import Visitor, middle
from tests.helpers.walk import SCENES
from tests.journeys.conftest import OpenVisit

SIZES = [(1920, 1080), (1080, 1920)]
CROWDED = ["home", "reading:p12", "timeline", "display:timeline", "event:1972-07-04-joint-statement"]
LONGER = 900
"""Milliseconds beyond Qt's press-and-hold (800)."""


def go_to(visitor: Visitor, scene: str, as_in: Place | None = None) -> Place:
    """Show *scene* with nothing over it but its own, and all parts *as in* a place from before."""
    pause = PAUSE + 100 if scene.startswith("search") else 20
    let_pass(pause)
    visitor.visit.closeDisplay()
    visitor.visit.closeCard()
    if as_in is not None:
        visitor.visit.restore_parts(as_in)
    set_scene(visitor.visit, scene)
    let_pass(pause)
    visitor.rest()
    visitor.time += 2 * HAMMERING
    return visitor.visit.place()


def controls(visitor: Visitor) -> list[QQuickItem]:
    """Every button in sight that a finger would meet in its middle."""
    window = visitor.program.window
    items = [place.item for place in touchables(window) if place.item.inherits(BUTTON)]
    frame = QRectF(0, 0, window.width(), window.height())
    shown = [item for item in items if frame.contains(middle(item))]
    return [item for item in shown if target_at(window.contentItem(), spot_of(item)) is item]


def spot_of(item: QQuickItem) -> Spot:
    """The middle of *item*."""
    return Spot(middle(item).x(), middle(item).y())


def pairs(visitor: Visitor) -> Iterator[tuple[str, QPoint, QPoint]]:
    """A control of each kind with another control of the screen: a name and two places.

    Controls of a kind are those whose names begin alike.
    """
    items = controls(visitor)
    for item in {item.objectName().partition("-")[0]: item for item in items}.values():
        other = items[0] if item is not items[0] else items[-1]
        yield item.objectName(), middle(item).toPoint(), middle(other).toPoint()


def control_at(visitor: Visitor, point: QPoint) -> QQuickItem:
    """The control under *point*."""
    found = target_at(visitor.program.window.contentItem(), Spot(point.x(), point.y()))
    assert found is not None
    return found


def clicks(item: QQuickItem) -> QSignalSpy:
    """Counts how often *item* acts from now on."""
    return QSignalSpy(item.clicked)  # pyright: ignore[reportAttributeAccessIssue]  a button's signal


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("scene", [*SCENES, "search:+troops"])
def test_no_control_minds_a_finger_that_slides_off_or_a_right_button(
    open_visit: OpenVisit, scene: str, size: tuple[int, int]
) -> None:
    anywhere = open_visit(size)
    place = go_to(anywhere, scene)
    items = controls(anywhere)
    assert len(items) > 4
    for item in items:
        spy, start = clicks(item), middle(item).toPoint()
        away = item.mapToScene(QPointF(item.width() / 2, -60)).toPoint()
        anywhere.time += HAMMERING
        anywhere.put_down(start)
        anywhere.move_to(away)
        anywhere.lift(away)
        QTest.mouseClick(anywhere.program.window, Qt.MouseButton.RightButton, pos=start)
        assert spy.count() == 0, item.objectName()

    assert anywhere.visit.place().screen == place.screen
    assert anywhere.visit.place().card == place.card


@pytest.mark.parametrize("scene", [*SCENES, "search:+troops"])
def test_every_kind_of_control_acts_once_on_release(visitor: Visitor, scene: str) -> None:
    place = go_to(visitor, scene)
    for name, start, elsewhere in list(pairs(visitor)):
        go_to(visitor, scene, as_in=place)
        item, other = control_at(visitor, start), control_at(visitor, elsewhere)
        pause = 20 if is_key(item) else REPEAT - 50
        spy, other_spy = clicks(item), clicks(other)

        visitor.put_down(start)
        visitor.time += TOGETHER - 1
        visitor.put_down(elsewhere, finger=1, others=(0,))
        visitor.lift(elsewhere, finger=1, others=(0,))
        assert spy.count() == 0, name
        visitor.lift(start)
        QTest.qWait(1)
        for _ in range(2):
            visitor.time += pause
            visitor.put_down(start)
            visitor.lift(start)

        assert (spy.count(), other_spy.count()) == (1, 0), name


@pytest.mark.parametrize("scene", CROWDED)
def test_ten_fingers_at_once_do_one_thing_at_most(visitor: Visitor, scene: str) -> None:
    go_to(visitor, scene)
    items = controls(visitor)
    spread = [items[index * len(items) // 10] for index in range(10)]
    spies, points = [clicks(item) for item in set(spread)], [middle(item).toPoint() for item in spread]
    window, device = visitor.program.window, visitor.finger

    touch = QTest.touchEvent(window, device)
    for finger, point in enumerate(points):
        touch.press(finger, point)
    touch.commit()
    touch = QTest.touchEvent(window, device)
    for finger, point in enumerate(points):
        touch.release(finger, point)
    touch.commit()
    visitor.rest()

    assert sum(spy.count() for spy in spies) <= 1
    assert window.isVisible()


def test_a_long_press_is_a_press(visitor: Visitor) -> None:
    door = middle(visitor.find("door-timeline")).toPoint()
    visitor.put_down(door)
    let_pass(LONGER)
    assert visitor.visit.screen == "home"

    visitor.lift(door)
    assert visitor.visit.screen == "timeline"


def word_in_sight(visitor: Visitor) -> QPoint:
    """The middle of an underlined word."""
    return middle(visitor.terms()[0]).toPoint()


def test_a_long_press_on_words_selects_none_and_opens_their_card(visitor: Visitor) -> None:
    go_to(visitor, "reading:p14")
    word = word_in_sight(visitor)

    visitor.put_down(word)
    let_pass(LONGER)
    assert not visitor.visit.cardIsOpen
    visitor.lift(word)

    assert visitor.visit.cardIsOpen


def test_dragging_over_words_moves_the_page_and_selects_none(visitor: Visitor) -> None:
    go_to(visitor, "reading:p14")
    page = middle(visitor.find("page")).toPoint()

    visitor.drag(page, page + QPoint(300, 0))
    QTest.mousePress(visitor.program.window, Qt.MouseButton.LeftButton, pos=page)
    QTest.mouseMove(visitor.program.window, page + QPoint(300, 60))
    QTest.mouseRelease(visitor.program.window, Qt.MouseButton.LeftButton, pos=page + QPoint(300, 60))

    texts = [item for item in visitor.items() if item.property("selectedText") is not None]
    assert texts
    assert all(item.property("selectedText") == "" for item in texts)
    assert not visitor.visit.cardIsOpen


@pytest.mark.parametrize(("distance", "opens"), [(20, True), (60, False)])
def test_a_finger_may_tremble_and_not_drag(visitor: Visitor, distance: int, opens: bool) -> None:
    go_to(visitor, "reading:p14")
    word = word_in_sight(visitor)

    visitor.drag(word, word + QPoint(0, -distance))

    assert visitor.visit.cardIsOpen is opens
