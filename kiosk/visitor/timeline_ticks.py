"""The axis: which years and months get a tick, and which of them a number."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, floor

from kiosk.visitor.timeline_parts import Layout
from kiosk.visitor.timeline_scale import Interval

MOST_TICKS = 400
STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500)
MONTHS_APART = 24.0
"""dp that a month, or a quarter, needs to get a tick."""
NUMBER_GAP = 8.0


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a number reaches before and after its tick along the axis, in dp."""

    before: float
    after: float

    def times(self, factor: float) -> "Reach":
        """The reach of a number set *factor* times as large."""
        return Reach(self.before * factor, self.after * factor)


@dataclass(frozen=True, slots=True)
class Numbers:
    """The room that years take on the axis: plain ones, and the larger ones under the lens."""

    plain: Reach
    enlarged: Reach

    def times(self, factor: float) -> "Numbers":
        """The room of numbers set *factor* times as large."""
        return Numbers(self.plain.times(factor), self.enlarged.times(factor))


ACROSS = Numbers(plain=Reach(24, 24), enlarged=Reach(-4, 68))
"""Numbers side by side, in landscape."""
DOWN = Numbers(plain=Reach(14, 14), enlarged=Reach(-2, 38))
"""Numbers below one another, in portrait."""


@dataclass(frozen=True, slots=True)
class YearTick:
    """The beginning of a year. The fields' names are the roles that QML reads."""

    key: str
    place: float
    """dp along the axis, from the edge of the diagram."""
    numbered: bool
    onLens: bool


@dataclass(frozen=True, slots=True)
class MonthTick:
    """The beginning of a month or quarter under the lens."""

    key: str
    place: float
    month: int
    """1 to 12."""
    named: bool


def year_ticks(layout: Layout, years: Interval, numbers: Numbers, factor: float) -> list[YearTick]:
    """The same ticks at every state of the lens, for years that have a number or stand under the lens.

    Numbers, set *factor* times as large as usual, never overlap: those under the lens come first, then
    the rounder years.
    """
    step = next(step for step in STEPS if years.length / step <= MOST_TICKS)
    ticks = range(ceil(years.start / step) * step, floor(years.end) + 1, step)
    numbered = _numbered(layout, ticks, numbers.times(factor))
    lens = layout.scale.lens
    return [
        YearTick(str(year), layout.place(year), year in numbered, onLens=lens.start <= year < lens.end)
        for year in ticks
    ]


def month_ticks(layout: Layout, numbers: Numbers, factor: float) -> list[MonthTick]:
    """Months under the lens if there is room for them, else quarters, else nothing; never a January.

    They are named where a name, as long as a year's number, fits between two of them.
    """
    density, lens = layout.scale.density, layout.scale.lens
    months = next((months for months in (1, 3) if density * months / 12 >= MONTHS_APART), 0)
    if not months:
        return []
    room = numbers.enlarged.times(factor)
    needed = room.before + room.after + NUMBER_GAP
    named = next((months for months in (1, 3) if density * months / 12 >= needed), 13)
    first, last = ceil(lens.start * 12), floor(lens.end * 12)
    lens_end = layout.axis_start + layout.scale.lens_end
    ticks: list[MonthTick] = []
    for count in range(first, last + 1):
        year, month = divmod(count, 12)
        place = layout.place(count / 12)
        if month and month % months == 0:
            is_named = month % named == 0 and place + room.after <= lens_end
            ticks.append(MonthTick(f"{year}-{month + 1:02}", place, month + 1, is_named))
    return ticks


def _numbered(layout: Layout, years: Iterable[int], numbers: Numbers) -> set[int]:
    lens = layout.scale.lens
    enlarged = [year for year in years if lens.start <= year < lens.end]
    plain = [year for year in years if not lens.start <= year <= lens.end and year % 5 == 0]
    taken: list[tuple[float, float]] = []
    found: set[int] = set()
    lens_end = layout.axis_start + layout.scale.lens_end
    for year, reach, limit in [
        *((year, numbers.enlarged, lens_end) for year in _rounder_first(_evenly(enlarged, layout, numbers))),
        *((year, numbers.plain, lens_end * 9) for year in _rounder_first(plain)),
    ]:
        start, end = layout.place(year) - reach.before, layout.place(year) + reach.after
        is_free = all(end + NUMBER_GAP <= low or high + NUMBER_GAP <= start for low, high in taken)
        if end <= limit and is_free:
            taken.append((start, end))
            found.add(year)
    return found


def _evenly(years: list[int], layout: Layout, numbers: Numbers) -> list[int]:
    """Every year, or every second, fifth, … so that neighbours have room."""
    needed = numbers.enlarged.before + numbers.enlarged.after + NUMBER_GAP
    step = next((step for step in STEPS if layout.scale.density * step >= needed), STEPS[-1])
    return [year for year in years if year % step == 0]


def _rounder_first(years: Iterable[int]) -> list[int]:
    """*years* with those that many steps divide to the front."""
    return sorted(years, key=lambda year: (-sum(year % step == 0 for step in STEPS), year))
