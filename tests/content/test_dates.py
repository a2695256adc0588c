"""EDTF dates in words, in short words and as numbers."""

import pytest

from kiosk.content.dates import DateError, parse_date
from kiosk.content.datewords import in_short_words, in_words, when

TABLE = [
    # EDTF, English, short English, Korean
    ("1972-07-04", "4 July 1972", "4 Jul 1972", "1972년 7월 4일"),
    ("1974-05", "May 1974", "May 1974", "1974년 5월"),
    ("1976", "1976", "1976", "1976년"),
    ("1974-21", "spring 1974", "spring 1974", "1974년 봄"),
    ("1974-24", "winter 1974", "winter 1974", "1974년 겨울"),
    ("1974~", "about 1974", "about 1974", "1974년경"),
    ("1973-12~", "about December 1973", "about Dec 1973", "1973년 12월경"),
    ("1974?", "probably 1974", "probably 1974", "1974년(추정)"),
    ("1974-06%", "probably about June 1974", "probably about Jun 1974", "1974년 6월경(추정)"),
    ("197X", "the 1970s", "the 1970s", "1970년대"),
    ("19XX", "1900–1999", "1900–1999", "1900~1999년"),
    ("1974-XX", "1974", "1974", "1974년"),
    ("1974-04-09/1974-04-14", "9–14 April 1974", "9–14 Apr 1974", "1974년 4월 9일~14일"),
    ("1974-05-30/1974-06-27", "30 May – 27 June 1974", "30 May – 27 Jun 1974", "1974년 5월 30일~6월 27일"),
    (
        "1974-05-30?/1974-06-27?",
        "between 30 May and 27 June 1974",
        "between 30 May and 27 Jun 1974",
        "1974년 5월 30일부터 6월 27일 사이",
    ),
    ("1974-04/1974-05", "April–May 1974", "Apr–May 1974", "1974년 4월~5월"),
    ("1973-12/1974-01", "December 1973 – January 1974", "Dec 1973 – Jan 1974", "1973년 12월~1974년 1월"),
    ("1974-06~/1974-08~", "about June–August 1974", "about Jun–Aug 1974", "1974년 6월~8월경"),
    ("1950/1953", "1950–1953", "1950–53", "1950~1953년"),
    ("1899/1902", "1899–1902", "1899–1902", "1899~1902년"),
    (
        "1950-06-25/1953-07",
        "25 June 1950 – July 1953",
        "25 Jun 1950 – Jul 1953",
        "1950년 6월 25일~1953년 7월",
    ),
    ("1973-10/..", "since October 1973", "since Oct 1973", "1973년 10월 이후"),
    ("../1974", "until 1974", "until 1974", "1974년까지"),
    ("1973-10/", "from October 1973", "from Oct 1973", "1973년 10월부터"),
    ("-0043", "44 BC", "44 BC", "기원전 44년"),
]


@pytest.mark.parametrize(("edtf", "english", "short", "korean"), TABLE)
def test_a_date_in_words(edtf: str, english: str, short: str, korean: str) -> None:
    date = parse_date(edtf)

    assert (in_words(date, "en"), in_short_words(date, "en"), in_words(date, "ko")) == (
        english,
        short,
        korean,
    )


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("fr", "4 juillet 1972"),
        ("de", "4. Juli 1972"),
        ("pt-BR", "4 de julho de 1972"),
        ("xx-yy", "4 July 1972"),
    ],
)
def test_other_languages_write_dates_as_babel_does(tag: str, words: str) -> None:
    assert in_words(parse_date("1972-07-04"), tag) == words


@pytest.mark.parametrize(
    ("edtf", "start", "end"),
    [
        ("1974", 1974.0, 1975.0),
        ("1974-07", 1974 + 181 / 365, 1974 + 212 / 365),
        ("1972-02-29", 1972 + 59 / 366, 1972 + 60 / 366),
        ("1974-12-31", 1974 + 364 / 365, 1975.0),
        ("1950/1953", 1950.0, 1954.0),
        ("1973-10/..", 1973 + 273 / 365, 1973 + 304 / 365),
        ("197X", 1970.0, 1980.0),
    ],
)
def test_a_date_runs_from_its_first_moment_to_its_last(edtf: str, start: float, end: float) -> None:
    date = parse_date(edtf)

    assert (date.start, date.end) == pytest.approx((start, end))


@pytest.mark.parametrize(
    ("edtf", "is_span", "approximate", "open_start", "open_end"),
    [
        ("1974-07-04", False, False, False, False),
        ("1974~", False, True, False, False),
        ("1974-XX", False, True, False, False),
        ("1974/1975?", True, True, False, False),
        ("1974/..", True, False, False, True),
        ("../1974", True, False, True, False),
    ],
)
def test_how_a_date_is_drawn(
    edtf: str, is_span: bool, approximate: bool, open_start: bool, open_end: bool
) -> None:
    drawn = when(parse_date(edtf), ["en"], {})

    assert (drawn.is_span, drawn.approximate, drawn.open_start, drawn.open_end) == (
        is_span,
        approximate,
        open_start,
        open_end,
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "bogus",
        "1974-5",
        "1974-13",
        "1974-25",
        "1974-02-30",
        "1973-02-29",
        "../..",
        "/",
        "1974/1973",
        "1974-06/1974-05",
        "a/b/c",
        "[1974..1976]",
        "12:30",
        "1974-7-4",
    ],
)
def test_anything_else_is_no_date(text: str) -> None:
    with pytest.raises(DateError):
        parse_date(text)


def test_the_curators_words_take_the_place_of_the_languages() -> None:
    drawn = when(parse_date("1974-05-30/1974-06-27"), ["en", "ko"], {"en": "mid-1974, probably June"})

    assert drawn.words.in_language("en").text == "mid-1974, probably June"
    assert drawn.words.in_language("ko").text == "1974년 5월 30일~6월 27일"
    assert drawn.short_words.in_language("en").text == "30 May – 27 Jun 1974"


def test_the_curators_words_are_short_words_too_where_they_are_shorter() -> None:
    assert when(parse_date("1973-09/1973-11"), ["en"], {"en": "autumn 1973"}).short_words.in_language(
        "en"
    ).text == ("autumn 1973")


def test_the_curator_may_choose_the_short_words() -> None:
    drawn = when(parse_date("1974-05-30/1974-06-27"), ["en"], {}, {"en": "mid-1974"})

    assert drawn.short_words.in_language("en").text == "mid-1974"
