"""Nobody touches anything: when visitors are asked, how long they have, and what counts as an answer."""

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.visitor.clock import StillClock
from kiosk.visitor.idle import LEAST, TO_ANSWER, IdleWatch, patience

BASE = 75.0


class Room:
    """A watch in a room where *words* can be read, with all that it said."""

    def __init__(self) -> None:
        self.words = 0
        self.clock = StillClock()
        self.watch = IdleWatch(self.clock, lambda: patience(BASE, self.words, 1.0))
        self.said: list[str] = []
        self.watch.asked.connect(lambda: self.said.append("asked"))
        self.watch.left.connect(lambda: self.said.append("left"))
        self.watch.begin()


@pytest.fixture
def room(qapp: QGuiApplication) -> Room:
    """Somebody has just come."""
    return Room()


def test_patience_grows_with_the_words_and_with_the_size_of_the_text() -> None:
    assert patience(BASE, 0, 1.0) == BASE
    assert patience(BASE, 450, 1.0) == 150
    assert patience(BASE, 450, 2.0) == 300
    assert patience(BASE, 0, 1.5) > BASE
    values = [patience(BASE, words, 1.25) for words in range(0, 2000, 50)]
    assert values == sorted(values)


def test_nobody_is_hurried_whatever_is_set() -> None:
    assert patience(1, 0, 1.0) == LEAST


def test_visitors_are_asked_when_the_time_is_over(room: Room) -> None:
    room.clock.advance(BASE - 1)
    assert not room.watch.isAsking
    room.clock.advance(1)
    assert room.watch.isAsking
    assert room.watch.secondsLeft == TO_ANSWER


def test_a_screen_with_many_words_gives_longer(room: Room) -> None:
    room.words = 600
    room.clock.advance(199)
    assert not room.watch.isAsking
    room.clock.advance(1)
    assert room.watch.isAsking


def test_every_touch_begins_the_time_anew(room: Room) -> None:
    for _ in range(20):
        room.clock.advance(BASE - 1)
        room.watch.notice()
    assert room.said == []
    room.clock.advance(BASE)
    assert room.said == ["asked"]


def test_the_countdown_goes_down_once_a_second_and_then_nobody_is_there(room: Room) -> None:
    room.clock.advance(BASE)
    seconds = []
    for _ in range(TO_ANSWER):
        seconds.append(room.watch.secondsLeft)
        room.clock.advance(1)

    assert seconds == list(range(TO_ANSWER, 0, -1))
    assert room.said == ["asked", "left"]
    assert not room.watch.isAsking


def test_it_can_be_extended_as_often_as_one_likes(room: Room) -> None:
    for _ in range(50):
        room.clock.advance(BASE + TO_ANSWER - 1)
        assert room.watch.isAsking
        room.watch.keep_on()
        assert not room.watch.isAsking
    assert "left" not in room.said


def test_while_something_is_read_aloud_nobody_is_asked(room: Room) -> None:
    room.clock.advance(BASE - 1)
    room.watch.hold(True)
    room.clock.advance(10_000)
    assert room.said == []
    room.watch.hold(False)
    room.clock.advance(BASE - 1)
    assert room.said == []
    room.clock.advance(1)
    assert room.said == ["asked"]


def test_what_begins_to_be_read_aloud_answers_the_question(room: Room) -> None:
    room.clock.advance(BASE)
    room.watch.hold(True)
    room.clock.advance(1000)
    assert not room.watch.isAsking
    assert room.said == ["asked"]


def test_nobody_is_asked_while_nobody_is_there(room: Room) -> None:
    room.watch.end()
    room.watch.keep_on()
    room.watch.hold(True)
    room.watch.hold(False)
    room.clock.advance(10_000)
    assert room.said == []
