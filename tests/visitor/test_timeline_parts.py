"""Rules of the timeline's smaller parts: stacking, sharing, wrapping, marks and numbers on the axis."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visitor.borrowing import Borrowing
from kiosk.visitor.timeline_contents import tell
from kiosk.visitor.timeline_marks import DOT, SHORTEST_FADING_BAR, mark_of
from kiosk.visitor.timeline_parts import Frame, Moment
from kiosk.visitor.timeline_scale import Interval, make_scale
from kiosk.visitor.timeline_shares import share_out
from kiosk.visitor.timeline_stack import STACK_GAP, Standing, stack
from kiosk.visitor.timeline_ticks import ACROSS, DOWN, MonthTick, month_ticks, year_ticks
from kiosk.visitor.timeline_view import TimelineView, placed, years_in_words
from kiosk.visitor.timeline_wrapping import wrapped, wrapped_date
from tests.helpers.chronicles import chronicle, measure

CHRONICLE = chronicle()
DOCUMENT = Interval(1974.41, 1974.49)

standings = st.lists(st.tuples(st.floats(0, 500), st.floats(20, 90)), max_size=12).map(
    lambda pairs: [
        Standing(str(number), wish, height, 10) for number, (wish, height) in enumerate(sorted(pairs))
    ]
)


def moment(start: float, end: float, *, is_span: bool = False, fades: bool = False) -> Moment:
    return Moment("key", 0, start, end, is_span, fades, fades, True, "date", "label", "spoken")


def no_cost(_lane: int, _steps: int) -> int:
    return 0


def letters(text: str) -> float:
    return float(len(text))


@given(standings)
def test_stacked_labels_keep_their_order_and_distance(labels: list[Standing]) -> None:
    tops = stack(labels, 0, 600, 200)
    shown = [label for label in labels if label.key in tops]

    for above, below in pairwise(shown):
        assert tops[above.key] + above.height + STACK_GAP <= tops[below.key] + 1e-6
    assert all(0 <= tops[label.key] <= 600 - label.height + 1e-6 for label in shown)
    assert all(abs(tops[label.key] - label.wish) <= 200 for label in shown)


def test_labels_with_room_stand_where_they_wish() -> None:
    labels = [Standing("a", 10, 40, 10), Standing("b", 200, 40, 10)]

    assert stack(labels, 0, 600, 200) == {"a": 10, "b": 200}


def test_crowded_labels_share_the_push() -> None:
    labels = [Standing("a", 100, 40, 10), Standing("b", 100, 40, 10)]

    assert stack(labels, 0, 600, 200) == {"a": 76, "b": 124}


def test_the_cheapest_label_is_hidden_where_there_is_no_room() -> None:
    labels = [Standing("a", 0, 40, 20), Standing("b", 10, 40, 10), Standing("c", 20, 40, 20)]

    assert stack(labels, 0, 90, 200).keys() == {"a", "c"}


def test_crowded_lanes_take_what_others_do_not_need() -> None:
    needs = [1, 4, 1]
    choices = [{steps: float(steps) for steps in range(1, 7)}] * 3

    shares = share_out(lambda lane, steps: 1000 * max(0, needs[lane] - steps), choices, 6, 500)

    assert shares == (1, 4, 1)


def test_lanes_without_needs_share_alike() -> None:
    choices = [{steps: float(steps) for steps in range(1, 7)}] * 5

    assert share_out(no_cost, choices, 10, 500) == (2, 2, 2, 2, 2)


def test_lanes_get_the_fewest_steps_where_there_is_no_room() -> None:
    assert share_out(no_cost, [{1: 50.0, 2: 90.0}] * 3, 100, 500) == (1, 1, 1)


@given(st.text(alphabet="ab -", min_size=1, max_size=40), st.integers(3, 12))
def test_wrapped_lines_fit_and_lose_no_letter(text: str, width: int) -> None:
    lines = wrapped(text, width, letters)

    assert all(len(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_a_word_breaks_after_its_hyphen_and_stays_whole_where_it_fits() -> None:
    assert wrapped("UN Guinea-Bissau", 9, letters) == ["UN", "Guinea-", "Bissau"]
    assert wrapped("UN Guinea-Bissau", 13, letters) == ["UN Guinea-", "Bissau"]
    assert wrapped("Student protests", 16, letters) == ["Student protests"]


def test_a_span_breaks_after_its_dash() -> None:
    assert wrapped_date("30 May – 27 Jun 1974", 12, letters) == [
        "30\u00a0May\u00a0–",
        "27\u00a0Jun\u00a01974",
    ]


def test_a_span_of_dates_without_spaces_breaks_after_its_dash() -> None:
    assert wrapped_date("26/04/1954–15/06/1954", 12, letters) == ["26/04/1954–", "15/06/1954"]
    assert wrapped_date("1950–1953", 12, letters) == ["1950–1953"]


def test_a_date_that_cannot_stay_whole_breaks_between_words() -> None:
    assert wrapped_date("about Jun 1971", 10, letters) == ["about Jun", "1971"]


@pytest.mark.parametrize(
    ("interval", "words"),
    [
        (Interval(1971, 1976), "1971–1975"),
        (Interval(1974.2, 1974.9), "1974"),
        (Interval(1973.9, 1974.1), "1973–1974"),
        (Interval(1974, 1975), "1974"),
    ],
)
def test_years_in_words_name_every_year_touched(interval: Interval, words: str) -> None:
    assert years_in_words(interval) == words


def test_a_day_is_a_dot_in_its_middle() -> None:
    scale = make_scale(CHRONICLE.years, CHRONICLE.stretches, Interval(1971, 1976), 1612, 0.5)
    mark = mark_of(moment(1972.5, 1972.502), scale, 0, DOCUMENT)

    assert mark.end - mark.start == DOT
    assert (mark.start + mark.end) / 2 == pytest.approx(scale.place(1972.501))


def test_a_span_is_a_bar_once_it_is_long_enough() -> None:
    span = moment(1972.0, 1972.4, is_span=True)
    wide = make_scale(CHRONICLE.years, CHRONICLE.stretches, Interval(1910, 1950), 1612, 0.5)
    close = make_scale(CHRONICLE.years, CHRONICLE.stretches, Interval(1971, 1976), 1612, 0.5)

    assert not mark_of(span, wide, 0, DOCUMENT).is_bar
    assert mark_of(span, close, 0, DOCUMENT).is_bar


@pytest.mark.parametrize(("start", "end"), [(1973.9, 1974.0), (1975.0, 1975.1)])
def test_an_uncertain_date_never_reaches_over_the_documents_line(start: float, end: float) -> None:
    scale = make_scale(CHRONICLE.years, CHRONICLE.stretches, Interval(1910, 1950), 1612, 0.5)
    mark = mark_of(moment(start, end, fades=True), scale, 0, DOCUMENT)
    line = scale.place(DOCUMENT.middle)

    assert mark.end - mark.start == pytest.approx(SHORTEST_FADING_BAR)
    assert mark.end <= line + 1e-6 or mark.start >= line - 1e-6


@given(st.floats(1910, 2020), st.floats(0.5, 115), st.booleans())
def test_numbers_on_the_axis_never_overlap(start: float, length: float, is_portrait: bool) -> None:
    frame = Frame(1080, 1488, portrait=True) if is_portrait else Frame(1920, 784)
    lens = Interval(start, min(start + length, 2025.0)) if start + 0.5 < 2025 else Interval(2024, 2025)
    contents = tell(CHRONICLE, Borrowing("en"), measure, frame, 300)
    layout = placed(CHRONICLE, contents, frame, TimelineView(lens))
    numbers = DOWN if is_portrait else ACROSS
    ticks = [tick for tick in year_ticks(layout, CHRONICLE.years, numbers, 1) if tick.numbered]
    reaches = [(tick.place, numbers.enlarged if tick.onLens else numbers.plain) for tick in ticks]

    for (place, reach), (next_place, next_reach) in pairwise(reaches):
        assert place + reach.after <= next_place - next_reach.before


def test_ticks_are_the_same_years_at_every_zoom() -> None:
    frame = Frame(1920, 784)
    contents = tell(CHRONICLE, Borrowing("en"), measure, frame, 300)
    keys = [
        [
            tick.key
            for tick in year_ticks(
                placed(CHRONICLE, contents, frame, TimelineView(lens)), CHRONICLE.years, ACROSS, 1
            )
        ]
        for lens in (Interval(1910, 1950), Interval(1974, 1975))
    ]

    assert keys[0] == keys[1]


def months_at(lens: Interval) -> list[MonthTick]:
    frame = Frame(1920, 784)
    contents = tell(CHRONICLE, Borrowing("en"), measure, frame, 300)
    return month_ticks(placed(CHRONICLE, contents, frame, TimelineView(lens)), ACROSS, 1)


def test_months_appear_when_there_is_room_for_them() -> None:
    assert [tick.key for tick in months_at(Interval(1971, 1976))][:3] == ["1971-04", "1971-07", "1971-10"]
    assert [tick.month for tick in months_at(Interval(1974, 1975))] == list(range(2, 13))
    assert months_at(Interval(1910, 1950)) == []


def test_months_are_named_when_there_is_room_for_names() -> None:
    assert not any(tick.named for tick in months_at(Interval(1971, 1976)))
    assert [tick.month for tick in months_at(Interval(1974, 1975)) if tick.named] == [4, 7, 10]
    assert all(tick.named for tick in months_at(Interval(1974.02, 1974.52))[:-1])
