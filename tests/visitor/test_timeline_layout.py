"""Rules of the timeline's layouts, at every zoom, in both orientations, with labels of every size."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.visitor.borrowing import Borrowing
from kiosk.visitor.timeline_contents import tell
from kiosk.visitor.timeline_parts import Frame, Layout, Memory, PlacedEvent, hidden_labels
from kiosk.visitor.timeline_scale import SHORTEST_LENS, Interval, fitted
from kiosk.visitor.timeline_view import TimelineView, event_at, opening_view, placed
from tests.helpers.chronicles import chronicle, measure

Box = tuple[float, float, float, float]

CHRONICLE = chronicle()
FLAG_WIDTH = 345.0
BLANK_ABOVE_CAPITALS = 4.0
"""dp of a label's box in which no letter stands."""

unhurried = settings(deadline=None, max_examples=40)

LANDSCAPE = Frame(1920, 784)
PORTRAIT = Frame(1080, 1488, portrait=True)
ENLARGED = [
    replace(LANDSCAPE, text_factor=1.25),
    replace(PORTRAIT, text_factor=1.25),
    *(replace(LANDSCAPE, height=648.0, text_factor=2.0, single_lane=lane) for lane in range(5)),
    *(replace(PORTRAIT, height=1200.0, text_factor=2.0, single_lane=lane) for lane in range(5)),
]
frames = st.sampled_from([LANDSCAPE, PORTRAIT, *ENLARGED])
lenses = st.tuples(st.floats(1910, 2025), st.floats(SHORTEST_LENS, 115)).map(
    lambda pair: fitted(Interval(pair[0], pair[0] + pair[1]), CHRONICLE.years)
)


def laid_out(frame: Frame, lens: Interval, memory: Memory | None = None, selected: str = "") -> Layout:
    contents = tell(CHRONICLE, Borrowing("en"), measure, frame, FLAG_WIDTH)
    return placed(CHRONICLE, contents, frame, TimelineView(lens, selected, memory=memory or Memory()))


def labelled(layout: Layout) -> list[PlacedEvent]:
    return [event for event in layout.events if event.shown and event.labelShown]


def overlap(one: Box, other: Box) -> bool:
    return min(one[2], other[2]) - max(one[0], other[0]) > 0.01 and (
        min(one[3], other[3]) - max(one[1], other[1]) > 0.01
    )


def ink(event: PlacedEvent) -> Box:
    """Where the label's letters may be."""
    left, top, right, bottom = event.label_box
    return left, top + BLANK_ABOVE_CAPITALS, right, bottom


ACROSS_THE_LINE = {"1974-05-1974-07-postal-congress", "1974-05-30-1974-06-27-the-answers"}


def happens_before_line(event: PlacedEvent) -> bool:
    return next(e.when.start for e in CHRONICLE.events if e.key == event.key) < 1974.45


@given(frames, lenses)
@unhurried
def test_no_label_overlaps_another(frame: Frame, lens: Interval) -> None:
    for one, other in combinations(labelled(laid_out(frame, lens)), 2):
        assert not overlap(one.label_box, other.label_box), (one.key, other.key)


@given(frames, lenses, lenses)
@unhurried
def test_no_label_overlaps_another_while_fingers_move_the_lens(
    frame: Frame, before: Interval, after: Interval
) -> None:
    memory = laid_out(frame, before).memory

    for one, other in combinations(labelled(laid_out(frame, after, memory)), 2):
        assert not overlap(one.label_box, other.label_box), (one.key, other.key)


@given(frames, lenses)
@unhurried
def test_no_label_covers_the_dot_of_another_event(frame: Frame, lens: Interval) -> None:
    layout = laid_out(frame, lens)
    for labelled_event in labelled(layout):
        for other in layout.events:
            if other.shown and other is not labelled_event:
                assert not overlap(ink(labelled_event), other.mark), (labelled_event.key, other.key)


@given(frames, lenses)
@unhurried
def test_labels_and_dots_lie_within_the_diagram(frame: Frame, lens: Interval) -> None:
    layout = laid_out(frame, lens)
    for event in layout.events:
        if event.shown:
            boxes = [event.mark, event.label_box] if event.labelShown else [event.mark]
            for left, top, right, bottom in boxes:
                assert left >= 0, event.key
                assert top >= 0, event.key
                assert right <= frame.width, event.key
                assert bottom <= frame.height, event.key


@given(frames, lenses)
@unhurried
def test_labels_stay_on_their_side_of_the_documents_line(frame: Frame, lens: Interval) -> None:
    layout = laid_out(frame, lens)
    start, end = (1, 3) if frame.portrait else (0, 2)
    for event in labelled(layout):
        lies_across = event.key in ACROSS_THE_LINE
        is_before = event.label_box[end] < layout.line
        is_after = event.label_box[start] > layout.line

        assert is_before or is_after, event.key
        assert lies_across or is_before == happens_before_line(event), event.key


@given(st.sampled_from([frame for frame in [PORTRAIT, *ENLARGED] if frame.portrait]), lenses)
@unhurried
def test_the_flag_covers_no_label(frame: Frame, lens: Interval) -> None:
    layout = laid_out(frame, lens)
    height = 44 * frame.small_factor
    top = layout.line - height if layout.is_flag_above else layout.line
    flag = (layout.flag_start, top, layout.flag_start + FLAG_WIDTH, top + height)

    assert layout.flag_start + FLAG_WIDTH <= frame.width
    assert not [event.key for event in labelled(layout) if overlap(event.label_box, flag)]


@given(lenses)
@unhurried
def test_the_flag_covers_no_more_dots_than_in_its_usual_place(lens: Interval) -> None:
    layout = laid_out(PORTRAIT, lens)

    def covered(left: float, top: float) -> int:
        flag = (left, top, left + FLAG_WIDTH, top + 44)
        return sum(overlap(event.mark, flag) for event in layout.events)

    top = layout.line - 44 if layout.is_flag_above else layout.line
    assert covered(layout.flag_start, top) <= covered(PORTRAIT.width - FLAG_WIDTH - 14, layout.line)


@given(frames, lenses)
@unhurried
def test_later_events_stand_further_along(frame: Frame, lens: Interval) -> None:
    layout = laid_out(frame, lens)
    dots = [event for event in layout.events if not event.isBar]
    when = {event.key: event.when.start + event.when.end for event in CHRONICLE.events}
    dots.sort(key=lambda event: when[event.key])
    places = [event.markY if frame.portrait else event.markX for event in dots]

    assert places == sorted(places)


@given(frames, lenses)
@unhurried
def test_a_touch_on_a_dot_or_a_label_finds_its_event(frame: Frame, lens: Interval) -> None:
    layout = laid_out(frame, lens)
    for event in layout.events:
        if not event.shown:
            continue
        x, y = event.markX + event.markWidth / 2, event.markY + event.markHeight / 2
        found = event_at(layout, x, y, 28)

        assert found is event or (found is not None and overlap(found.mark, event.mark)), event.key


@given(frames, lenses)
@unhurried
def test_a_touch_on_a_label_finds_its_event(frame: Frame, lens: Interval) -> None:
    layout = laid_out(frame, lens)
    for event in labelled(layout):
        x, y = event.labelX + event.labelWidth / 2, event.labelY + event.labelHeight / 2

        assert event_at(layout, x, y, 28) is event


def test_a_touch_far_from_everything_finds_nothing() -> None:
    assert event_at(laid_out(LANDSCAPE, Interval(1971, 1976)), 100, 40, 28) is None


@pytest.mark.parametrize("frame", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("number", range(len(CHRONICLE.events)))
def test_a_closer_zoom_brings_every_label_back(frame: Frame, number: int) -> None:
    when = CHRONICLE.events[number].when
    middle = (when.start + when.end) / 2
    lens = fitted(Interval(middle - SHORTEST_LENS / 2, middle + SHORTEST_LENS / 2), CHRONICLE.years)

    assert laid_out(frame, lens).events[number].labelShown


@pytest.mark.parametrize(
    ("frame", "hidden"),
    [(LANDSCAPE, 4), (PORTRAIT, 0), (replace(PORTRAIT, text_factor=1.25), 3)],
    ids=["landscape", "portrait", "portrait with larger labels"],
)
def test_the_opening_view_shows_nearly_every_label(frame: Frame, hidden: int) -> None:
    layout = laid_out(frame, opening_view(CHRONICLE).interval)

    assert hidden_labels(layout.events) <= hidden


@given(st.sampled_from([LANDSCAPE, PORTRAIT]), lenses, st.integers(0, 100))
@unhurried
def test_a_selected_event_gets_its_label_before_all_others(frame: Frame, lens: Interval, pick: int) -> None:
    hidden = [event.key for event in laid_out(frame, lens).events if not event.labelShown]
    key = hidden[pick % len(hidden)] if hidden else ""

    assert all(event.labelShown for event in laid_out(frame, lens, selected=key).events if event.key == key)


@given(st.floats(1971, 1975), st.floats(-0.02, 0.02))
@unhurried
def test_few_labels_change_their_rows_while_a_finger_moves_the_lens_a_little(
    start: float, distance: float
) -> None:
    before = laid_out(LANDSCAPE, Interval(start, start + 3))
    after = laid_out(LANDSCAPE, Interval(start + distance, start + 3 + distance), before.memory)
    old, new = before.memory.spots, after.memory.spots
    moved = [
        event.key
        for event in labelled(after)
        if event.onLens and old[event.key].label is not None and old[event.key].row != new[event.key].row
    ]

    assert len(moved) <= len(labelled(after)) / 4
    assert after.memory.shares == before.memory.shares
