"""What the counts say: how many came, how long they stayed, when, what they read and where they stopped."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import quantiles

from kiosk.staff.statistics.records import Counts, VisitMade
from kiosk.staff.statistics.vocabulary import KINDS

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
HOURS = 24
LENGTHS = (
    (0, "under 1"),
    (1, "1"),
    (2, "2"),
    (3, "3 to 4"),
    (5, "5 to 9"),
    (10, "10 to 19"),
    (20, "20 and more"),
)
"""Where each class of lengths begins, in minutes, and what it is called."""
LONGEST_PAUSE = timedelta(days=366)
"""Days further apart than this, or backwards, mean that the clock was set."""


@dataclass(frozen=True, slots=True)
class Spread:
    """The middle of the lengths of visits and its neighbours, in minutes; few long ones move them little."""

    quarter: float
    median: float
    three_quarters: float


@dataclass(frozen=True, slots=True)
class Figures:
    """All that a report shows. Lists are in the order in which they are shown."""

    days: int
    first_day: str
    last_day: str
    visits: int
    left_by_visitor: int
    spread: Spread | None
    lengths: tuple[tuple[str, int], ...]
    hours: tuple[tuple[int, ...], ...]
    """Visits that began in each of 24 hours, for each weekday from Monday on."""
    months: tuple[tuple[str, int], ...]
    """Visits in each month that has any, ``2026-11``."""
    ended_on: tuple[tuple[str, int], ...]
    opened: Mapping[str, tuple[tuple[str, int], ...]]
    """For each kind its keys, the most often opened first."""
    jumps: tuple[tuple[str, str], ...]
    """Days between which the clock was set, as they were recorded."""


def figures(counts: Counts) -> Figures:
    """The figures of *counts*; without a single visit all of them are empty."""
    days = sorted(set(counts.days))
    visits = counts.visits
    return Figures(
        days=len(counts.days),
        first_day=days[0] if days else "",
        last_day=days[-1] if days else "",
        visits=len(visits),
        left_by_visitor=sum(visit.was_left for visit in visits),
        spread=spread([visit.minutes for visit in visits]),
        lengths=_lengths(visits),
        hours=_hours(visits),
        months=tuple(sorted(Counter(visit.moment.date[:7] for visit in visits).items())),
        ended_on=_most_first(Counter(visit.last_screen or "not known" for visit in visits)),
        opened=_opened(counts),
        jumps=tuple(_jumps(counts.days)),
    )


def spread(minutes: Sequence[int]) -> Spread | None:
    """Median and quartiles, None without a visit.

    A visit of *n* minutes stands for all lengths that are rounded to it. Source: `statistics.quantiles`,
    method "inclusive" (Hyndman and Fan, 1996, type 7).
    """
    if len(minutes) < 2:  # noqa: PLR2004 - quartiles need two
        return Spread(*(float(minutes[0]),) * 3) if minutes else None
    return Spread(*quantiles(minutes, n=4, method="inclusive"))


def weekday_of(day: str) -> int | None:
    """0 for Monday; None for a day that is in no calendar."""
    try:
        return date.fromisoformat(day).weekday()
    except ValueError:
        return None


def _lengths(visits: Iterable[VisitMade]) -> tuple[tuple[str, int], ...]:
    counted = Counter(max(start for start, _ in LENGTHS if start <= visit.minutes) for visit in visits)
    return tuple((label, counted[start]) for start, label in LENGTHS)


def _hours(visits: Iterable[VisitMade]) -> tuple[tuple[int, ...], ...]:
    counted = Counter((weekday_of(visit.moment.date), visit.moment.minute // 60) for visit in visits)
    return tuple(tuple(counted[day, hour] for hour in range(HOURS)) for day in range(len(WEEKDAYS)))


def _opened(counts: Counts) -> dict[str, tuple[tuple[str, int], ...]]:
    totals: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for tally in counts.tallies:
        totals[tally.kind][tally.key] += tally.times
    return {kind: _most_first(totals[kind]) for kind in KINDS}


def _most_first(counted: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counted.items(), key=lambda item: (-item[1], item[0])))


def _jumps(days: Sequence[str]) -> Iterable[tuple[str, str]]:
    for before, after in pairwise(days):
        try:
            gone = date.fromisoformat(after) - date.fromisoformat(before)
        except ValueError:
            yield before, after
            continue
        if not timedelta(0) < gone <= LONGEST_PAUSE:
            yield before, after
