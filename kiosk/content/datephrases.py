"""How languages put dates into words: Babel's patterns and the few phrases around them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

from babel import Locale, UnknownLocaleError


@dataclass(frozen=True, slots=True)
class Patterns:
    """Date patterns (Unicode Technical Standard 35, part 4) of one length.

    The ranges are pairs: what the earlier date shows and what the later one shows.
    """

    day: str
    month: str
    days_of_a_month: tuple[str, str]
    days_of_a_year: tuple[str, str]
    months_of_a_year: tuple[str, str]
    years: tuple[str, str]


@dataclass(frozen=True, slots=True)
class DatePhrases:
    """One language's dates: a long and a short form, and phrases with ``{date}`` in them."""

    locale: Locale
    long: Patterns
    short: Patterns
    year: str
    seasons: tuple[str, str, str, str]
    """Spring, summer, autumn and winter of ``{year}``."""
    decade: str
    century: str
    before_christ: str
    joint: str
    """Between two dates that have no spaces in them."""
    wide_joint: str
    about: str
    probably: str
    between: str
    since: str
    """Of an interval that goes on."""
    beginning: str
    """Of an interval whose end is not known."""
    until: str


_ENGLISH = DatePhrases(
    locale=Locale("en"),
    long=Patterns(
        "d MMMM y", "MMMM y", ("d", "d MMMM y"), ("d MMMM", "d MMMM y"), ("MMMM", "MMMM y"), ("y", "y")
    ),
    short=Patterns("d MMM y", "MMM y", ("d", "d MMM y"), ("d MMM", "d MMM y"), ("MMM", "MMM y"), ("y", "yy")),
    year="y",
    seasons=("spring {year}", "summer {year}", "autumn {year}", "winter {year}"),
    decade="the {year}s",
    century="{first}–{last}",
    before_christ="{year} BC",
    joint="–",
    wide_joint=" – ",
    about="about {date}",
    probably="probably {date}",
    between="between {start} and {end}",
    since="since {date}",
    beginning="from {date}",
    until="until {date}",
)

_KOREAN = DatePhrases(
    locale=Locale("ko"),
    long=Patterns(
        "y년 M월 d일",
        "y년 M월",
        ("y년 M월 d일", "d일"),
        ("y년 M월 d일", "M월 d일"),
        ("y년 M월", "M월"),
        ("y", "y년"),
    ),
    short=Patterns(
        "y년 M월 d일",
        "y년 M월",
        ("y년 M월 d일", "d일"),
        ("y년 M월 d일", "M월 d일"),
        ("y년 M월", "M월"),
        ("y", "yy년"),
    ),
    year="y년",
    seasons=("{year} 봄", "{year} 여름", "{year} 가을", "{year} 겨울"),
    decade="{year}년대",
    century="{first}~{last}년",
    before_christ="기원전 {year}년",
    joint="~",
    wide_joint="~",
    about="{date}경",
    probably="{date}(추정)",
    between="{start}부터 {end} 사이",
    since="{date} 이후",
    beginning="{date}부터",
    until="{date}까지",
)

_WRITTEN = {"en": _ENGLISH, "ko": _KOREAN}


@cache
def phrases_for(tag: str) -> DatePhrases:
    """The phrases of a language; of English where Babel does not know the language."""
    language = tag.partition("-")[0].lower()
    if language in _WRITTEN:
        return _WRITTEN[language]
    try:
        return _from_babel(Locale.parse(tag, sep="-"))
    except (ValueError, UnknownLocaleError):
        return _ENGLISH


def _from_babel(locale: Locale) -> DatePhrases:
    """Signs instead of words, and whole dates on both sides of a range."""
    return DatePhrases(
        locale=locale,
        long=_whole_dates(str(locale.date_formats["long"]), _skeleton(locale, "yMMMM")),
        short=_whole_dates(str(locale.date_formats["medium"]), _skeleton(locale, "yMMM")),
        year=_skeleton(locale, "y"),
        seasons=("III–V {year}", "VI–VIII {year}", "IX–XI {year}", "XII {year}"),
        decade="{year}–",
        century="{first}–{last}",
        before_christ="−{year}",
        joint="–",
        wide_joint=" – ",
        about="≈ {date}",
        probably="{date} (?)",
        between="{start} – {end} (?)",
        since="{date} –",
        beginning="{date} –",
        until="– {date}",
    )


def _whole_dates(day: str, month: str) -> Patterns:
    return Patterns(day, month, (day, day), (day, day), (month, month), ("y", "y"))


def _skeleton(locale: Locale, skeleton: str) -> str:
    skeletons = cast("Mapping[str, object]", locale.datetime_skeletons)
    return str(skeletons.get(skeleton, skeleton))
