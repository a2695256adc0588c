"""Dates in words, as visitors of each language read them."""

import datetime as dt
from collections.abc import Mapping, Sequence

from babel.dates import format_date

from kiosk.content.datephrases import DatePhrases, Patterns, phrases_for
from kiosk.content.dates import EdtfDate, Moment
from kiosk.exhibit.model import When
from kiosk.exhibit.text import Localized, Wording


def when(
    date: EdtfDate,
    languages: Sequence[str],
    own_words: Mapping[str, str],
    own_short_words: Mapping[str, str] | None = None,
) -> When:
    """The *date* for the exhibit, in words that a language makes or that the curator chose.

    Chosen words, by language, also serve as short words where they are no longer than those.
    """
    short_words = {tag: _short(date, tag, own_words.get(tag)) for tag in languages} | dict(
        own_short_words or {}
    )
    return When(
        edtf=date.edtf,
        words=Localized(tuple(Wording(tag, own_words.get(tag) or in_words(date, tag)) for tag in languages)),
        short_words=Localized(tuple(Wording(tag, short_words[tag]) for tag in languages)),
        start=date.start,
        end=date.end,
        is_span=date.is_interval,
        approximate=date.approximate,
        open_start=date.first is None,
        open_end=date.last is None,
    )


def _short(date: EdtfDate, tag: str, own_words: str | None) -> str:
    made = in_short_words(date, tag)
    return own_words if own_words and len(own_words) <= len(made) else made


def in_words(date: EdtfDate, tag: str) -> str:
    """The whole date: ``4 July 1972``, ``about 1974``, ``April–May 1974``."""
    phrases = phrases_for(tag)
    return _words(date, phrases, phrases.long)


def in_short_words(date: EdtfDate, tag: str) -> str:
    """The date as a timeline has room for it: ``4 Jul 1972``, ``1950–53``."""
    phrases = phrases_for(tag)
    return _words(date, phrases, phrases.short)


def _words(date: EdtfDate, phrases: DatePhrases, patterns: Patterns) -> str:
    first, last = date.first, date.last
    if first and last:
        return _range(first, last, phrases, patterns) if date.is_interval else _one(first, phrases, patterns)
    if first:
        phrase = phrases.since if date.edtf.endswith("..") else phrases.beginning
        return phrase.format(date=_one(first, phrases, patterns))
    return phrases.until.format(date=_one(last, phrases, patterns)) if last else date.edtf


def _range(first: Moment, last: Moment, phrases: DatePhrases, patterns: Patterns) -> str:
    start, end = _range_sides(first, last, phrases, patterns)
    if first.uncertain and last.uncertain:
        return phrases.between.format(start=start, end=end)
    spaced = " " in start or (" " in end and first.year != last.year)
    joined = f"{start}{phrases.wide_joint if spaced else phrases.joint}{end}"
    return phrases.about.format(date=joined) if first.approximate and last.approximate else joined


def _range_sides(first: Moment, last: Moment, phrases: DatePhrases, patterns: Patterns) -> tuple[str, str]:
    pair = _range_patterns(first, last, phrases, patterns) if _equally_sure(first, last) else None
    if pair:
        return _formatted(first, pair[0], phrases), _formatted(last, pair[1], phrases)
    if _equally_sure(first, last):
        return _bare(first, phrases, patterns), _bare(last, phrases, patterns)
    return _one(first, phrases, patterns), _one(last, phrases, patterns)


def _equally_sure(first: Moment, last: Moment) -> bool:
    return (first.uncertain, first.approximate) == (last.uncertain, last.approximate)


def _range_patterns(
    first: Moment, last: Moment, phrases: DatePhrases, patterns: Patterns
) -> tuple[str, str] | None:
    """The pair of patterns that leaves out what both dates share, where they are of one kind."""
    if first.year < 1 or any(one.season or one.unknown_digits or "X" in one.edtf for one in (first, last)):
        return None
    if first.month is None and last.month is None:
        return patterns.years if first.year // 100 == last.year // 100 else ("y", phrases.year)
    if first.year != last.year:
        return None
    if first.day is None and last.day is None and first.month and last.month:
        return patterns.months_of_a_year
    if first.day and last.day:
        return patterns.days_of_a_month if first.month == last.month else patterns.days_of_a_year
    return None


def _one(moment: Moment, phrases: DatePhrases, patterns: Patterns) -> str:
    words = _bare(moment, phrases, patterns)
    if moment.approximate:
        words = phrases.about.format(date=words)
    return phrases.probably.format(date=words) if moment.uncertain else words


def _bare(moment: Moment, phrases: DatePhrases, patterns: Patterns) -> str:
    if moment.unknown_digits:
        return _decade_or_century(moment, phrases)
    if moment.season:
        year = _formatted(moment, phrases.year, phrases)
        return phrases.seasons[moment.season - 21].format(year=year)
    if moment.month is None:
        return _formatted(moment, phrases.year, phrases)
    return _formatted(moment, patterns.day if moment.day else patterns.month, phrases)


def _decade_or_century(moment: Moment, phrases: DatePhrases) -> str:
    if moment.unknown_digits == 1:
        return phrases.decade.format(year=moment.year)
    return phrases.century.format(first=moment.year, last=moment.year + 99)


def _formatted(moment: Moment, pattern: str, phrases: DatePhrases) -> str:
    if moment.year < 1:
        return phrases.before_christ.format(year=1 - moment.year)
    day = dt.date(moment.year, moment.month or 1, moment.day or 1)
    return format_date(day, pattern, locale=phrases.locale)
