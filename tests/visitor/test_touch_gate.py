"""A gate for fingers: one hand does one thing, and nothing twice by mistake. The clock is a number."""

from dataclasses import dataclass, field
from itertools import pairwise

import pytest

from kiosk.visitor.spots import Spot
from kiosk.visitor.touch_gate import BOUNCE, HAMMERING, PALM, REPEAT, TOGETHER, TouchGate

BUTTON, OTHER, KEY = "button", "other", "key"
PLACES = {BUTTON: Spot(50, 50), OTHER: Spot(250, 50), KEY: Spot(450, 50)}
REACH = 24
PAGE = Spot(50, 500)


@dataclass
class Hand:
    """Fingers on three controls 200 pixels wide, side by side, above a page that is none."""

    gate: TouchGate = field(init=False)

    def __post_init__(self) -> None:
        self.gate = TouchGate(self.target_at, lambda target: target == KEY, REACH)

    def target_at(self, spot: Spot) -> str | None:
        if spot.y > 100:
            return None
        return (BUTTON, OTHER, KEY)[min(2, int(spot.x // 200))]

    def tap(self, spot: Spot, at: int, finger: int = 0) -> bool:
        """Whether a tap counts that begins *at* a time and lasts 20 ms."""
        self.gate.press(finger, spot, at)
        return self.gate.lift(finger, at + 20)


@pytest.fixture
def hand() -> Hand:
    """A hand that has touched nothing yet."""
    return Hand()


def test_of_twenty_taps_in_half_a_second_one_counts(hand: Hand) -> None:
    taps = [hand.tap(PLACES[BUTTON], at=25 * number) for number in range(20)]

    assert taps == [True] + [False] * 19


def test_a_patient_visitor_is_always_heard(hand: Hand) -> None:
    assert all(hand.tap(PLACES[BUTTON], at=(REPEAT + 20) * number) for number in range(5))


def test_who_hammers_on_is_heard_now_and_then(hand: Hand) -> None:
    times = [at for at in range(0, 3000, 200) if hand.tap(PLACES[BUTTON], at)]

    assert len(times) > 3
    assert all(later - earlier >= HAMMERING for earlier, later in pairwise(times))


def test_a_repeat_elsewhere_on_the_same_control_is_a_repeat(hand: Hand) -> None:
    assert hand.tap(Spot(10, 50), at=0)
    assert not hand.tap(Spot(190, 50), at=200)


def test_a_repeat_at_the_same_place_is_one_whatever_stands_there_now(hand: Hand) -> None:
    assert hand.tap(Spot(199, 50), at=0)
    assert not hand.tap(Spot(201, 50), at=200)


def test_another_control_is_no_repeat(hand: Hand) -> None:
    assert hand.tap(PLACES[BUTTON], at=0)
    assert hand.tap(PLACES[OTHER], at=200)


def test_a_letter_may_come_twice_and_a_bounce_may_not(hand: Hand) -> None:
    assert hand.tap(PLACES[KEY], at=0)
    assert hand.tap(PLACES[KEY], at=20 + BOUNCE)
    assert not hand.tap(PLACES[KEY], at=40 + BOUNCE + BOUNCE - 1)


def test_flicking_on_is_no_repeat(hand: Hand) -> None:
    for at in (0, 200, 400):
        assert hand.gate.press(0, PAGE, at)
        hand.gate.move(0, Spot(PAGE.x, PAGE.y - 200))
        assert hand.gate.lift(0, at + 100)


def test_a_second_finger_on_another_target_is_of_the_same_hand(hand: Hand) -> None:
    assert hand.gate.press(0, PLACES[BUTTON], 0)
    assert not hand.gate.press(1, PLACES[OTHER], TOGETHER - 1)
    assert not hand.gate.lift(1, 400)
    assert hand.gate.lift(0, 400)


def test_a_second_finger_later_is_another_hand(hand: Hand) -> None:
    assert hand.gate.press(0, PLACES[BUTTON], 0)
    assert hand.gate.press(1, PLACES[OTHER], TOGETHER)


def test_two_fingers_on_one_target_may_pinch_it(hand: Hand) -> None:
    assert hand.gate.press(0, PAGE, 0)
    assert hand.gate.press(1, Spot(PAGE.x + 100, PAGE.y), 10)


def test_of_ten_fingers_one_counts(hand: Hand) -> None:
    spots = [Spot(60 * finger, 50) for finger in range(10)]

    counts = [hand.gate.press(finger, spot, 0) for finger, spot in enumerate(spots)]

    assert {hand.target_at(spot) for spot, does in zip(spots, counts, strict=True) if does} == {BUTTON}


def test_a_palm_does_not_count(hand: Hand) -> None:
    assert not hand.gate.press(0, PLACES[BUTTON], 0, PALM + 1)


def test_a_finger_that_becomes_a_palm_does_not_count_any_more(hand: Hand) -> None:
    assert hand.gate.press(0, PLACES[BUTTON], 0, 10)
    assert not hand.gate.move(0, PLACES[BUTTON], PALM + 1)
    assert not hand.gate.lift(0, 100)


def test_fingers_that_were_forgotten_did_nothing(hand: Hand) -> None:
    hand.gate.press(0, PLACES[BUTTON], 0)
    hand.gate.forget()

    assert not hand.gate.lift(0, 20)
    assert hand.tap(PLACES[BUTTON], at=30)
