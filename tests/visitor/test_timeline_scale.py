"""Rules of the timeline's scale."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visitor.timeline_scale import (
    ERA_MINIMUM,
    SHORTEST_LENS,
    Interval,
    Scale,
    fitted,
    make_scale,
    shifted,
    zoomed,
)

ERAS = [
    Interval(1910, 1950),
    Interval(1950, 1955),
    Interval(1955, 1971),
    Interval(1971, 1976),
    Interval(1976, 2025),
]
YEARS = Interval(1910, 2025)

LENS_SHARE = 860 / 1612

lenses = st.tuples(st.floats(1910, 2025), st.floats(SHORTEST_LENS, 115)).map(
    lambda pair: fitted(Interval(pair[0], pair[0] + pair[1]), YEARS)
)
lengths = st.floats(400, 4000)


def scale_of(lens: Interval, length: float = 1612) -> Scale:
    return make_scale(YEARS, ERAS, lens, length, LENS_SHARE)


@given(lenses, lengths)
def test_the_scale_begins_at_the_first_year_and_ends_at_the_last(lens: Interval, length: float) -> None:
    scale = scale_of(lens, length)

    assert scale.place(1910) == 0
    assert scale.place(2025) == pytest.approx(length)


@given(lenses, st.lists(st.floats(1910, 2025), min_size=2, max_size=2, unique=True))
def test_later_years_stand_further_along(lens: Interval, years: list[float]) -> None:
    scale = scale_of(lens)

    assert scale.place(min(years)) <= scale.place(max(years))
    assert scale.place(min(years)) < scale.place(max(years)) or max(years) - min(years) < 1e-9


@given(lenses, st.floats(1910, 2025))
def test_a_place_gives_its_year_back(lens: Interval, year: float) -> None:
    scale = scale_of(lens)

    assert scale.year(scale.place(year)) == pytest.approx(year, abs=1e-6)


@given(lenses)
def test_a_short_lens_takes_its_share_and_no_year_is_drawn_larger_than_under_it(lens: Interval) -> None:
    scale = scale_of(lens)
    outside = [
        (after - before) / (end - start)
        for start, end, before, after in zip(
            scale.years, scale.years[1:], scale.places, scale.places[1:], strict=False
        )
        if not lens.holds((start + end) / 2) and end - start > 1e-6
    ]

    assert scale.lens_end - scale.lens_start >= 1612 * LENS_SHARE - 1e-6
    if lens.length <= 5:
        assert all(density <= scale.density + 1e-6 for density in outside)


@pytest.mark.parametrize("era", ERAS)
def test_no_era_falls_under_its_minimum(era: Interval) -> None:
    scale = scale_of(era)

    widths = [scale.place(each.end) - scale.place(each.start) for each in ERAS]

    assert min(widths) >= 1612 * ERA_MINIMUM - 1e-6
    assert widths[ERAS.index(era)] == pytest.approx(860)


def test_all_years_together_are_drawn_evenly() -> None:
    scale = scale_of(YEARS)

    assert scale.place(1967.5) == pytest.approx(806)


@given(lenses, st.floats(0.2, 5), st.floats(0, 1))
def test_zooming_keeps_the_year_under_the_fingers(lens: Interval, factor: float, part: float) -> None:
    year = lens.start + part * lens.length
    after = zoomed(lens, YEARS, factor, year)
    free = YEARS.start < after.start and after.end < YEARS.end

    assert SHORTEST_LENS - 1e-9 <= after.length <= YEARS.length + 1e-9
    if free:
        assert (year - after.start) / after.length == pytest.approx(part, abs=1e-6)


@given(lenses, st.floats(-200, 200))
def test_the_lens_never_leaves_the_years_there_are(lens: Interval, distance: float) -> None:
    after = shifted(lens, YEARS, distance)

    assert YEARS.start <= after.start
    assert after.end <= YEARS.end + 1e-9
    assert after.length == pytest.approx(lens.length)


def test_a_timeline_without_eras_still_has_a_scale() -> None:
    scale = make_scale(YEARS, [], Interval(1971, 1976), 1612, LENS_SHARE)

    assert scale.place(1971) < scale.place(1976)
    assert scale.place(2025) == pytest.approx(1612)
