"""A picture is looked at closely: by finger, with two fingers, by key, and the way back is short."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.visitor.app import Program
from kiosk.visitor.appearance import Appearance
from tests.helpers.focus import focus_of, is_rung, round_by_tab
from tests.helpers.program import Visitor, middle
from tests.worlds.looking import SIZES, shown


@pytest.fixture(params=SIZES, ids=["landscape", "portrait"])
def visitor(request: pytest.FixtureRequest, program: Program) -> Visitor:
    """Somebody who reads the first letter from its facsimile on."""
    shown(program, request.param, "reading:p1:above-1", Appearance())
    return Visitor(program, QTest.createTouchDevice())


def test_a_touch_enlarges_a_figure_and_back_leads_to_the_same_line(visitor: Visitor) -> None:
    before = visitor.visit.place()
    visitor.touch("figure-leaf-septicius")
    assert visitor.visit.pictureIsOpen
    whole = visitor.find("enlarged-picture")
    frame = whole.parentItem()
    assert (round(whole.height()), round(whole.width())) == (
        round(frame.height()),
        round(frame.height() * 0.75),
    ) or (round(whole.width()) == round(frame.width()))

    visitor.touch("picture-larger")
    assert whole.height() > frame.height()
    visitor.touch("bar-back")
    assert not visitor.visit.pictureIsOpen
    assert visitor.visit.place() == before


def test_a_finger_moves_the_picture_within_its_bounds(visitor: Visitor) -> None:
    visitor.touch("figure-leaf-septicius")
    picture = visitor.find("enlarged-picture")
    at = middle(picture).toPoint()
    visitor.touch("picture-larger")
    visitor.touch("picture-larger")
    top = picture.y()
    visitor.drag(at, at + QPoint(0, -150))
    assert -151 < picture.y() - top < -100

    for _ in range(12):
        visitor.drag(at, at + QPoint(0, 200))
    assert picture.y() == pytest.approx(0, abs=1)
    assert visitor.visit.pictureIsOpen


def test_two_fingers_enlarge_the_picture(visitor: Visitor) -> None:
    visitor.touch("figure-leaf-septicius")
    picture = visitor.find("enlarged-picture")
    at, width = middle(picture).toPoint(), picture.width()
    visitor.time += 1000
    visitor.put_down(at - QPoint(40, 0))
    visitor.put_down(at + QPoint(40, 0), 1, (0,))
    for step in range(1, 13):
        left, right = at - QPoint(40 + 15 * step, 0), at + QPoint(40 + 15 * step, 0)
        QTest.touchEvent(visitor.program.window, visitor.finger).move(0, left).move(1, right).commit()
        QTest.qWait(20)
    visitor.lift(left, 0, (1,))
    visitor.lift(right, 1)
    visitor.rest()

    assert picture.width() > 1.5 * width


@pytest.mark.parametrize("way", ["close", "beside", "escape", "the bar"])
def test_there_are_many_ways_back(visitor: Visitor, way: str) -> None:
    visitor.touch("figure-leaf-septicius")
    picture = visitor.find("enlarged-picture")
    edge = picture.mapToScene(QPointF(0, 0))
    ways = {
        "close": lambda: visitor.touch("picture-close"),
        "beside": lambda: visitor.touch_at(QPointF(edge.x() - 8, edge.y() + 60)),
        "escape": lambda: visitor.press(Qt.Key.Key_Escape),
        "the bar": lambda: visitor.touch("bar-timeline"),
    }
    ways[way]()

    assert not visitor.visit.pictureIsOpen
    assert visitor.visit.screen == ("timeline" if way == "the bar" else "read")


def test_all_goes_by_keys_alone(visitor: Visitor) -> None:
    window = visitor.program.window
    visitor.press(Qt.Key.Key_Tab)
    while focus_of(window).objectName() != "enlarge-leaf-septicius":
        visitor.press(Qt.Key.Key_Tab)
    assert is_rung(focus_of(window))
    visitor.press(Qt.Key.Key_Return)
    picture = visitor.find("enlarged-picture")
    names = {item.objectName() for item in round_by_tab(window)}
    assert {name for name in names if not name.startswith("bar-")} == {"picture-larger", "picture-close"}

    QTest.keyClick(window, "+")
    QTest.keyClick(window, "+")
    top, larger = picture.y(), picture.height()
    visitor.press(Qt.Key.Key_Down)
    assert picture.y() < top
    visitor.press(Qt.Key.Key_Up)
    assert picture.y() == pytest.approx(top)
    QTest.keyClick(window, "-")
    assert picture.height() < larger
    visitor.press(Qt.Key.Key_Escape)
    assert not visitor.visit.pictureIsOpen
    visitor.until(lambda: focus_of(window).objectName() == "enlarge-leaf-septicius", "the focus is back")


def test_the_picture_of_a_card_is_enlarged_and_back_leads_to_the_card(visitor: Visitor) -> None:
    visitor.touch("term-epistula")
    visitor.touch("figure-seal", "card")
    assert visitor.visit.pictureIsOpen
    assert visitor.find("picture-caption").property("text").startswith("A seal with two letters")

    visitor.touch("bar-back")
    assert not visitor.visit.pictureIsOpen
    assert visitor.visit.cardIsOpen
    visitor.touch("bar-back")
    assert not visitor.visit.cardIsOpen


def test_the_words_of_a_second_picture_are_those_of_the_second(visitor: Visitor) -> None:
    visitor.touch("figure-leaf-septicius")
    visitor.touch("picture-larger")
    visitor.touch("picture-close")
    visitor.visit.openPicture("road")
    visitor.rest()
    picture = visitor.find("enlarged-picture")

    assert visitor.find("picture-caption").property("text").startswith("Letters went by road")
    assert round(picture.width() / picture.height(), 2) == round(1800 / 640, 2)
    assert not visitor.visit.enlarged.canReduce
