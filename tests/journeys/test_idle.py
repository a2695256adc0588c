"""On the real window: the question whether somebody still reads, and the way back for a minute."""

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from kiosk.visitor.all_scenes import show_scene
from kiosk.visitor.appearance import Appearance
from kiosk.visitor.clock import StillClock
from kiosk.visitor.idle import TO_ANSWER
from kiosk.visitor.screenshot import settled_picture
from kiosk.visitor.visitors import Visitors
from tests.helpers.program import Visitor, middle
from tests.helpers.walks import seen

LONG = 600
VISIBLE = 24
"""A difference of a colour channel that can be seen, of 255."""
EXACT = {
    "reading:p22": Appearance(),
    "glossary:north-south-joint-statement": Appearance("evening", 1.25),
    "timeline:war": Appearance(),
    "search:troops": Appearance("white"),
    "questions:4": Appearance("high-contrast", 1.5),
    "display:reading:p12": Appearance("paper", 1.0, wide_lines=True),
}


def hall(visitor: Visitor) -> tuple[Visitors, StillClock]:
    """Who comes and goes, and the clock that they go by."""
    visitors = visitor.program.visitors
    assert visitors is not None
    assert isinstance(visitors.clock, StillClock)
    return visitors, visitors.clock


def be_asked(visitor: Visitor) -> Visitors:
    """Touch nothing until the question stands there, and then let it settle."""
    visitors, clock = hall(visitor)
    for _ in range(LONG):
        if not visitors.idle.isAsking:
            clock.advance(1)
    assert visitors.idle.isAsking
    visitor.rest()
    return visitors


def leave(visitor: Visitor) -> Visitors:
    """Touch nothing until nobody is taken to be there."""
    visitors = be_asked(visitor)
    hall(visitor)[1].advance(TO_ANSWER)
    visitor.rest()
    assert visitors.attractIsUp
    return visitors


def differing(one: QImage, other: QImage) -> int:
    """How many pixels of two pictures differ so much that it can be seen."""
    images = [picture.convertToFormat(QImage.Format.Format_RGB888) for picture in (one, other)]
    first, second = (
        Image.frombytes("RGB", (p.width(), p.height()), p.constBits(), "raw", "RGB", p.bytesPerLine())
        for p in images
    )
    mask = (
        ImageChops.difference(first, second).convert("L").point(lambda value: 255 if value > VISIBLE else 0)
    )
    return mask.histogram()[255]


def test_a_screen_reader_is_told_at_the_beginning_at_half_the_time_and_near_the_end(visitor: Visitor) -> None:
    be_asked(visitor)
    told = list[tuple[int, str]]()
    for left in range(TO_ANSWER, 0, -1):
        if words := visitor.find("idle-warning").property("spoken"):
            told.append((left, words))
        hall(visitor)[1].advance(1)

    sentences = [words.rpartition("? ")[2].partition(" this")[0] for _, words in told]
    assert sentences == ["In 20 seconds", "In 10 seconds", "In 5 seconds"]
    assert [left for left, _ in told] == [20, 10, 5]
    assert [words.startswith("Still reading?") for _, words in told] == [True, False, False]


def test_a_touch_beside_the_buttons_goes_on_and_does_nothing_else(visitor: Visitor) -> None:
    visitor.touch("door-timeline")
    place = visitor.visit.place()
    for name in ("bar-home", "bar-language"):
        spot = middle(visitor.find(name))
        visitors = be_asked(visitor)
        visitor.touch_at(spot)

        assert not visitors.idle.isAsking
        assert visitor.visit.place() == place
        assert visitor.visit.language == "en"


def test_keep_reading_goes_on_and_start_again_begins_anew(visitor: Visitor) -> None:
    visitor.touch("door-timeline")
    visitors = be_asked(visitor)
    visitor.touch("idle-keep-reading")
    assert not visitors.idle.isAsking
    assert visitor.visit.screen == "timeline"

    be_asked(visitor)
    visitor.touch("idle-start-again")
    assert visitor.visit.screen == "home"
    assert not visitors.attractIsUp
    assert visitor.find("return").isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_X, Qt.Key.Key_Return])
def test_a_key_goes_on_too(visitor: Visitor, key: Qt.Key) -> None:
    visitor.touch("door-timeline")
    visitors = be_asked(visitor)
    visitor.press(key)

    assert not visitors.idle.isAsking
    assert visitor.visit.screen == "timeline"


def test_by_keys_too_one_can_start_again_and_reaches_nothing_else(visitor: Visitor) -> None:
    visitor.touch("door-timeline")
    visitors = be_asked(visitor)
    for _ in range(3):
        visitor.press(Qt.Key.Key_Tab)
    assert visitors.idle.isAsking
    visitor.press(Qt.Key.Key_Return)

    assert visitor.visit.screen == "home"


def test_every_touch_and_key_is_noticed_wherever_it_lands(visitor: Visitor) -> None:
    visitors, clock = hall(visitor)
    visitor.touch("door-timeline")
    empty, device = QPointF(5, 5), QTest.createTouchDevice()
    for act in (
        lambda: visitor.touch_at(empty),
        lambda: visitor.press(Qt.Key.Key_Tab),
        lambda: visitor.press(Qt.Key.Key_X),
        lambda: QTest.mouseClick(visitor.program.window, Qt.MouseButton.LeftButton, pos=empty.toPoint()),
        lambda: QTest.touchEvent(visitor.program.window, device).press(3, empty.toPoint()).commit(),
    ):
        clock.advance(60)
        assert not visitors.idle.isAsking
        act()
    clock.advance(60)
    assert not visitors.idle.isAsking
    be_asked(visitor)


def test_what_is_typed_is_noticed(visitor: Visitor) -> None:
    visitors, clock = hall(visitor)
    visitor.visit.go("search")
    visitor.touch("search-field")
    for letter in (Qt.Key.Key_K, Qt.Key.Key_O, Qt.Key.Key_R):
        clock.advance(60)
        assert not visitors.idle.isAsking
        visitor.press(letter)
    assert not visitors.idle.isAsking


def test_a_second_touch_right_after_a_change_of_screen_does_nothing(visitor: Visitor) -> None:
    door, spot = middle(visitor.find("door-timeline")).toPoint(), middle(visitor.find("bar-index")).toPoint()
    visitor.time += 1000
    visitor.put_down(door)
    visitor.lift(door)
    visitor.time += 399
    visitor.put_down(spot)
    visitor.lift(spot)
    assert visitor.visit.screen == "timeline"

    visitor.time += 1000
    visitor.put_down(spot)
    visitor.lift(spot)
    assert visitor.visit.screen == "index"


@pytest.mark.parametrize("scene", EXACT)
def test_a_visit_comes_back_exactly_as_it_was_seen(visitor: Visitor, scene: str) -> None:
    visitors, _ = hall(visitor)
    visitor.program.window.resize(1280, 720)
    show_scene(visitors, scene)
    assert visitor.program.look is not None
    visitor.program.look.show(EXACT[scene])
    settled_picture(visitor.program)
    before, place = settled_picture(visitor.program), visitors.visit.place()
    leave(visitor)
    visitor.touch_at(QPointF(300, 300))
    visitor.touch("return")

    assert seen(visitors.visit.place()) == seen(place)
    assert differing(settled_picture(visitor.program), before) == 0


def test_the_next_visitor_finds_the_first_screen_as_it_was_in_the_morning(visitor: Visitor) -> None:
    visitors, clock = hall(visitor)
    morning = settled_picture(visitor.program)
    show_scene(visitors, "display:glossary:juche")
    assert visitor.program.look is not None
    visitor.program.look.show(Appearance("evening", 2.0))
    visitors.visit.read_in("ko")
    leave(visitor)
    clock.advance(60)
    visitor.touch_at(QPointF(300, 300))

    assert differing(settled_picture(visitor.program), morning) == 0
