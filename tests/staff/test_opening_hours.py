"""The screen is awake in its hours and at no other time, whatever the clock does."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.staff.opening_hours import ALL_DAY, CLOSED, DayHours, OpeningHours

MONDAY = datetime(2026, 11, 23, tzinfo=UTC)
DAYTIME = DayHours(9 * 60 + 30, 17 * 60)
NIGHT = DayHours(18 * 60, 26 * 60)
MUSEUM = OpeningHours((CLOSED, DAYTIME, DAYTIME, DAYTIME, DAYTIME, NIGHT, DAYTIME))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return MONDAY + timedelta(days=day, hours=hour, minutes=minute)


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        (at(0, 12), False),
        (at(1, 9, 29), False),
        (at(1, 9, 30), True),
        (at(1, 16, 59), True),
        (at(1, 17), False),
        (at(5, 12), False),
        (at(5, 23), True),
        (at(6, 1, 59), True),
        (at(6, 2), False),
        (at(6, 9, 30), True),
        (at(7, 1), False),
    ],
)
def test_it_is_awake_in_its_hours_only(moment: datetime, is_open: bool) -> None:
    assert MUSEUM.is_open(moment) is is_open


def test_hours_past_midnight_on_sunday_reach_into_monday() -> None:
    hours = OpeningHours((*(CLOSED,) * 6, NIGHT))

    assert hours.is_open(at(7, 1))
    assert not hours.is_open(at(7, 3))


def test_without_hours_it_never_sleeps() -> None:
    hours = OpeningHours()

    assert hours.never_closes
    assert all(hours.is_open(MONDAY + timedelta(minutes=7 * step)) for step in range(1500))


@pytest.mark.parametrize("years", [-10, 10])
def test_a_clock_that_jumps_ten_years_changes_nothing_but_the_weekday(years: int) -> None:
    there = MONDAY.replace(year=MONDAY.year + years)
    a_tuesday = there + timedelta(days=(1 - there.weekday()) % 7)

    assert MUSEUM.is_open(a_tuesday + timedelta(hours=10))
    assert not MUSEUM.is_open(a_tuesday + timedelta(hours=20))


def test_it_says_when_it_wakes_next() -> None:
    assert MUSEUM.next_opening(at(0, 8)) == at(1, 9, 30)
    assert MUSEUM.next_opening(at(1, 8)) == at(1, 9, 30)
    assert MUSEUM.next_opening(at(6, 18)) == at(8, 9, 30)
    assert OpeningHours((CLOSED,) * 7).next_opening(MONDAY) is None
    assert OpeningHours((ALL_DAY, *(CLOSED,) * 6)).next_opening(at(0, 0, 1)) == at(7, 0)


def test_it_says_a_time_only_where_that_is_within_a_day() -> None:
    assert MUSEUM.sleeps_until(at(1, 10)) is None
    assert MUSEUM.sleeps_until(at(1, 8)) == "09:30"
    assert MUSEUM.sleeps_until(at(1, 20)) == "09:30"
    assert MUSEUM.sleeps_until(at(6, 20)) == ""
    assert OpeningHours((CLOSED,) * 7).sleeps_until(MONDAY) == ""
