"""Year, month and day columns from an EDTF date, back to one, and dates that a spreadsheet rewrote."""

import re
from collections.abc import Iterator, Sequence

from kiosk.content.dates import DateError, EdtfDate, Moment, parse_date
from kiosk.content.sheets.columns import DATE_PARTS

_HALF = 3


def date_parts(edtf: str) -> tuple[str, ...]:
    """The cells under `DATE_PARTS` that say *edtf* as nearly as whole numbers can; all empty for no date."""
    try:
        date = parse_date(edtf)
    except DateError:
        return ("",) * len(DATE_PARTS)
    first = date.first or date.last
    last = date.last if date.is_interval and date.first else None
    return (*_numbers(first), *_numbers(last)) if not _decade(date) else _of_decade(date)


def _numbers(moment: Moment | None) -> tuple[str, str, str]:
    if moment is None:
        return "", "", ""
    month, day = moment.month or "", moment.day or ""
    return str(moment.year), str(month), str(day if month else "")


def _decade(date: EdtfDate) -> bool:
    return bool(date.first and date.first.unknown_digits and not date.is_interval)


def _of_decade(date: EdtfDate) -> tuple[str, ...]:
    return str(int(date.start)), "", "", str(int(date.end) - 1), "", ""


def date_of_parts(parts: Sequence[str]) -> str:
    """The EDTF date of cells under `DATE_PARTS`; empty for empty cells. Raises `DateError`."""
    first, last = _moment(parts[:_HALF]), _moment(parts[_HALF:])
    edtf = f"{first}/{last}" if last and last != first else first
    if not first and last:
        raise DateError("An end is given and no beginning: write a year in “Year”.")
    if edtf:
        parse_date(edtf)
    return edtf


def _moment(parts: Sequence[str]) -> str:
    numbers = [part.strip().removesuffix(".0") for part in parts]
    if not any(numbers):
        return ""
    if not all(re.fullmatch(r"-?\d*", number) for number in numbers) or not numbers[0]:
        raise DateError("Year, Month and Day are whole numbers, and a month needs its year.")
    sign, year = ("-", numbers[0][1:]) if numbers[0].startswith("-") else ("", numbers[0])
    written = [sign + year.zfill(4), *(number.zfill(2) for number in numbers[1:] if number)]
    if numbers[2] and not numbers[1]:
        raise DateError("A day is given without its month.")
    return "-".join(written)


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NUMERIC = re.compile(r"(\d{1,4})([./-])(\d{1,2})(?:\2(\d{1,4}))?\.?")
_NAMED = re.compile(r"(?:(\d{1,2})[- ])?([A-Za-z]{3})[a-z]*[- ](\d{2}|\d{4})")
_SPREADSHEET_DATE = re.compile(r"(\d{4}-\d\d-\d\d)[ T]00:00(?::00)?")
_FULL_YEAR = 3
_CENTURIES = range(10, 21)


def mended_date(cell: str, expected: Sequence[str]) -> str:
    """What was in *cell* before a spreadsheet took it for a date and wrote it its own way.

    The reading that is among the *expected* dates counts, else the only one that there is; otherwise
    the cell comes back as it is.
    """
    readings = list(dict.fromkeys(_readings(cell.strip())))
    sure = [one for one in expected if one in readings]
    if sure:
        return sure[0]
    return readings[0] if len(readings) == 1 else cell


def _readings(cell: str) -> Iterator[str]:
    if found := _SPREADSHEET_DATE.fullmatch(cell):
        yield from (found[1], *_first_of_month(found[1]))
    elif found := _NUMERIC.fullmatch(cell):
        yield from _numeric(found)
    elif found := _NAMED.fullmatch(cell):
        month = found[2].lower()
        if month in _MONTHS:
            for year in _years(found[3]):
                yield from _valid(year, str(_MONTHS.index(month) + 1), found[1] or "")


def _first_of_month(date: str) -> Iterator[str]:
    """A month without a day comes out of a spreadsheet as its first day."""
    if date.endswith("-01"):
        yield date.removesuffix("-01")


def _numeric(found: re.Match[str]) -> Iterator[str]:
    first, second, third = found[1], found[3], found[4]
    if len(first) >= _FULL_YEAR:
        yield from _valid(first, second, third or "")
    elif third is None:
        return
    else:
        for year in _years(third):
            yield from _valid(year, second, first)
            yield from _valid(year, first, second)


def _years(digits: str) -> Iterator[str]:
    """The years that two digits may stand for."""
    if len(digits) >= _FULL_YEAR:
        yield digits
    else:
        yield from (f"{century}{digits.zfill(2)}" for century in _CENTURIES)


def _valid(year: str, month: str, day: str) -> Iterator[str]:
    parts = [year.zfill(4), month.zfill(2), *([day.zfill(2)] if day else [])]
    try:
        yield parse_date("-".join(parts)).edtf
    except DateError:
        return
