"""EDTF dates (ISO 8601-2:2019, level 1) as parts that can be put into words and drawn."""

import re
from calendar import isleap, monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol, cast

from edtf import parse_edtf
from edtf.parser.edtf_exceptions import EDTFParseException


class _Bounded(Protocol):
    """What is used of the `edtf` package's dates: year, month and day first, in tuples."""

    def lower_strict(self) -> Sequence[int]: ...
    def upper_strict(self) -> Sequence[int]: ...


class DateError(ValueError):
    """A text is not an EDTF date; the message says why, in a sentence."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, month, season or year, and how sure it is."""

    edtf: str
    year: int
    month: int | None
    day: int | None
    season: int | None
    """21 spring, 22 summer, 23 autumn, 24 winter."""
    unknown_digits: int
    """How many digits of the year are not known: 1 in ``197X``."""
    uncertain: bool
    approximate: bool
    start: float
    """Its first moment, as a year with a fraction."""
    end: float
    """The moment after its last."""


@dataclass(frozen=True, slots=True)
class EdtfDate:
    """A moment, or an interval of which one side may be open or unknown."""

    edtf: str
    first: Moment | None
    last: Moment | None

    @property
    def is_interval(self) -> bool:
        """Whether it was written with a slash."""
        return "/" in self.edtf

    @property
    def start(self) -> float:
        """The first moment that it may mean, or the first that is known."""
        return (self.first or self._known).start

    @property
    def end(self) -> float:
        """The moment after the last that it may mean, or after the last that is known."""
        return (self.last or self._known).end

    @property
    def approximate(self) -> bool:
        """Whether any part of it is approximate, uncertain or not known in full."""
        moments = [moment for moment in (self.first, self.last) if moment]
        return any(
            moment.approximate or moment.uncertain or moment.unknown_digits or "X" in moment.edtf
            for moment in moments
        )

    @property
    def _known(self) -> Moment:
        known = self.first or self.last
        assert known is not None, "parse_date refuses dates without any known side"
        return known


_LEVEL_1 = re.compile(
    r"(?P<year>-?\d{4}|-?\d{3}X|-?\d{2}XX)(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?(?P<doubt>[~?%]?)"
)
_BOTH = 2
_DECEMBER, _SPRING, _LAST_SEASON = 12, 21, 24
_HOW = "Write it as 1974, 1974-07, 1974-07-04, 1974-21 (spring), 1974~ (about), 1974? or 1974-05/1974-06."


@lru_cache(maxsize=1024)
def parse_date(text: str) -> EdtfDate:
    """The date that *text* writes; raises `DateError` with a sentence on what is wrong."""
    sides = text.split("/")
    if len(sides) == 1:
        moment = _moment(text)
        return EdtfDate(text, moment, moment)
    first, last = (_side(side) for side in sides) if len(sides) == _BOTH else (None, None)
    if first is None and last is None:
        raise DateError(_HOW)
    if first and last and first.start >= last.end:
        raise DateError("The interval ends before it begins: put the earlier date first.")
    return EdtfDate(text, first, last)


def is_date(text: str) -> bool:
    """Whether *text* is a date."""
    try:
        parse_date(text)
    except DateError:
        return False
    return True


def _side(text: str) -> Moment | None:
    return None if text in ("", "..") else _moment(text)


def _moment(text: str) -> Moment:
    found = _LEVEL_1.fullmatch(text)
    if not found:
        raise DateError(_HOW)
    year, month, day = int(found["year"].replace("X", "0")), _number(found["month"]), _number(found["day"])
    if month is not None and (month > _LAST_SEASON or not _has_day(year, month, day)):
        raise DateError(_impossible(found))
    try:
        parsed = cast("_Bounded", parse_edtf(text))
    except EDTFParseException:
        raise DateError(_impossible(found)) from None
    lower, upper = parsed.lower_strict(), parsed.upper_strict()
    is_season = month is not None and month > _DECEMBER
    return Moment(
        edtf=text,
        year=year,
        month=None if is_season else month,
        day=day,
        season=month if is_season else None,
        unknown_digits=found["year"].count("X"),
        uncertain=found["doubt"] in ("?", "%"),
        approximate=found["doubt"] in ("~", "%"),
        start=_year_fraction(lower[0], lower[1], lower[2] - 1),
        end=_year_fraction(upper[0], upper[1], upper[2]),
    )


def _number(digits: str | None) -> int | None:
    return int(digits) if digits and digits.isdecimal() else None


def _impossible(found: re.Match[str]) -> str:
    month, day = _number(found["month"]), _number(found["day"])
    if month is not None and not (1 <= month <= _DECEMBER or _SPRING <= month <= _LAST_SEASON):
        return f"There is no month {month}. {_HOW}"
    if month is not None and day is not None:
        return f"This month has no day {day}. {_HOW}"
    return _HOW


def _has_day(year: int, month: int, day: int | None) -> bool:
    """Whether the month has such a day; the `edtf` package takes 29 February in any year."""
    return day is None or not 1 <= month <= _DECEMBER or day <= monthrange(_year_alike(year), month)[1]


def _year_alike(year: int) -> int:
    """A year in the calendar's range with as many days as *year*."""
    return 2000 if isleap(year) else 2001


def _year_fraction(year: int, month: int, days: int) -> float:
    """The year and the part of it that has passed after *days* whole days of *month*."""
    reference = _year_alike(year)
    passed = sum(monthrange(reference, earlier)[1] for earlier in range(1, month)) + days
    return year + passed / (366 if isleap(year) else 365)
