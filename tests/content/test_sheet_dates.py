"""The date of a row: EDTF wins, years and months stand in for it, and what a spreadsheet rewrote is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.dates import DateError
from kiosk.content.sheets.datecolumns import date_of_parts, date_parts, mended_date
from kiosk.content.sheets.lists import joined, parted


@pytest.mark.parametrize(
    ("edtf", "parts"),
    [
        ("1972-07-04", "1972 7 4 - - -"),
        ("1974-05~", "1974 5 - - - -"),
        ("1974-05-30/1974-06", "1974 5 30 1974 6 -"),
        ("1973-10/..", "1973 10 - - - -"),
        ("../1973-10", "1973 10 - - - -"),
        ("1974-21", "1974 - - - - -"),
        ("197X", "1970 - - 1979 - -"),
        ("-0043-03-15", "-43 3 15 - - -"),
        ("no date", "- - - - - -"),
    ],
)
def test_a_date_fills_the_columns_of_timelinejs(edtf: str, parts: str) -> None:
    assert date_parts(edtf) == tuple(part if part != "-" else "" for part in parts.split())


@pytest.mark.parametrize(
    ("parts", "edtf"),
    [
        (("1972", "7", "4", "", "", ""), "1972-07-04"),
        (("1972", "", "", "1974", "6", ""), "1972/1974-06"),
        (("843", "", "", "", "", ""), "0843"),
        (("-43", "3", "", "", "", ""), "-0043-03"),
        (("1972.0", "7.0", "", "", "", ""), "1972-07"),
        (("", "", "", "", "", ""), ""),
    ],
)
def test_columns_without_edtf_make_a_date(parts: tuple[str, ...], edtf: str) -> None:
    assert date_of_parts(parts) == edtf


@pytest.mark.parametrize(
    "parts",
    [("", "7", "", "", "", ""), ("1972", "", "4", "", "", ""), ("1972", "July", "", "", "", ""),
     ("1972", "13", "", "", "", ""), ("", "", "", "1972", "", ""), ("1974", "", "", "1972", "", "")],
)  # fmt: skip
def test_columns_that_are_no_date_are_refused(parts: tuple[str, ...]) -> None:
    with pytest.raises(DateError):
        date_of_parts(parts)


@pytest.mark.parametrize(
    ("shown", "before"),
    [
        ("7/4/1972", "1972-07-04"),
        ("04.07.1972", "1972-07-04"),
        ("4-Jul-72", "1972-07-04"),
        ("1972/07/04", "1972-07-04"),
        ("1972-07-04 00:00:00", "1972-07-04"),
        ("May-74", "1974-05"),
        ("1974-05-01 00:00:00", "1974-05"),
        ("May-74", "1774-05"),
    ],
)
def test_a_date_that_a_spreadsheet_rewrote_is_the_one_that_was_there(shown: str, before: str) -> None:
    assert mended_date(shown, [before]) == before


def test_a_rewritten_date_with_one_reading_needs_no_hint() -> None:
    assert mended_date("25.12.1972", []) == "1972-12-25"


def test_a_rewritten_date_with_two_readings_stays_as_it_is() -> None:
    assert mended_date("7/4/1972", []) == "7/4/1972"


@given(st.lists(st.text("a;\\ b", min_size=1).map(str.strip).filter(bool)))
def test_lists_in_a_cell_come_apart_as_they_were(items: list[str]) -> None:
    assert parted(joined(items)) == tuple(items)
