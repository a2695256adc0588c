"""The screen sleeps outside the museum's hours and at no other time, and burns nothing in while it waits."""

from itertools import pairwise

from PySide6.QtGui import QGuiApplication

from kiosk.visitor.clock import StillClock
from kiosk.visitor.hours import LOOK_EVERY, SHIFT_EVERY, SHIFTS, TELL_FOR, Hours


class Museum:
    """Opens and closes as it is told; somebody may be there."""

    def __init__(self) -> None:
        self.opens: str | None = None
        self.is_free = True
        self.clock = StillClock()
        self.hours = Hours(self.clock, lambda: self.is_free, lambda: self.opens)

    def at(self, opens: str | None) -> None:
        """Let the next look at the clock find this."""
        self.opens = opens
        self.clock.advance(LOOK_EVERY)


def test_it_falls_asleep_when_the_museum_closes_and_wakes_when_it_opens(qapp: QGuiApplication) -> None:
    museum = Museum()
    assert not museum.hours.isAsleep

    museum.at("09:30")
    assert museum.hours.isAsleep
    assert museum.hours.opens == "09:30"
    museum.at(None)
    assert not museum.hours.isAsleep


def test_it_is_asleep_at_once_when_it_starts_at_night(qapp: QGuiApplication) -> None:
    hours = Hours(StillClock(), lambda: True, lambda: "")

    assert hours.isAsleep


def test_no_visitor_is_sent_away(qapp: QGuiApplication) -> None:
    museum = Museum()
    museum.is_free = False
    museum.at("09:30")
    assert not museum.hours.isAsleep

    museum.is_free = True
    museum.clock.advance(LOOK_EVERY)
    assert museum.hours.isAsleep


def test_no_touch_wakes_it_but_it_says_for_a_while_why_it_is_dark(qapp: QGuiApplication) -> None:
    museum = Museum()
    museum.hours.touch()
    assert not museum.hours.tellsWhy
    museum.at("09:30")

    museum.hours.touch()
    assert (museum.hours.isAsleep, museum.hours.tellsWhy) == (True, True)
    museum.clock.advance(TELL_FOR)
    assert (museum.hours.isAsleep, museum.hours.tellsWhy) == (True, False)
    museum.hours.touch()
    museum.at(None)
    assert (museum.hours.isAsleep, museum.hours.tellsWhy) == (False, False)


def test_without_hours_it_never_sleeps(qapp: QGuiApplication) -> None:
    clock = StillClock()
    hours = Hours(clock, lambda: True, None)
    clock.advance(7 * 24 * 3600)

    assert not hours.isAsleep


def test_the_waiting_screen_moves_every_minute_and_never_far(qapp: QGuiApplication) -> None:
    clock = StillClock()
    hours = Hours(clock, lambda: True, None, shifts=True)
    places = [(hours.shiftX, hours.shiftY)]
    for _ in range(2 * len(SHIFTS)):
        clock.advance(SHIFT_EVERY)
        places.append((hours.shiftX, hours.shiftY))

    assert SHIFT_EVERY <= 60
    assert hours.shiftRoom == 4
    assert len(set(places)) == len(SHIFTS)
    for (x, y), (after_x, after_y) in pairwise(places):
        assert (x, y) != (after_x, after_y)
        assert max(abs(after_x), abs(after_y)) <= 4
        assert abs(after_x - x) + abs(after_y - y) <= 4


def test_it_stands_still_where_that_is_not_wanted(qapp: QGuiApplication) -> None:
    clock = StillClock()
    hours = Hours(clock, lambda: True, None)
    clock.advance(10 * SHIFT_EVERY)

    assert (hours.shiftRoom, hours.shiftX, hours.shiftY) == (0, 0, 0)
