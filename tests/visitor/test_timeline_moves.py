"""Rules of how visitors move the timeline's lens, and of coming back to it."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from kiosk.visitor.borrowing import Borrowing
from kiosk.visitor.timeline import Timeline
from tests.helpers.chronicles import events
from tests.helpers.timelines import chosen_era, drawn, make_timeline

JOINT_STATEMENT = "1972-07-04-joint-statement"

Action = Callable[[Timeline], object]
actions = st.lists(
    st.one_of(
        st.sampled_from(["division", "war", "states", "talks", "after"]).map(
            lambda key: lambda timeline: timeline.chooseEra(key)
        ),
        st.floats(-900, 900).map(lambda d: lambda timeline: (timeline.grasp(), timeline.dragTo(d))),
        st.tuples(st.floats(0.5, 2), st.floats(280, 1880)).map(lambda p: lambda timeline: timeline.pinch(*p)),
        st.just(lambda timeline: timeline.zoomCloser()),
        st.just(lambda timeline: timeline.zoomWider()),
        st.just(lambda timeline: timeline.settle()),
        st.sampled_from([event.key for event in events()]).map(
            lambda key: lambda timeline: timeline.select(key)
        ),
    ),
    max_size=5,
)


@pytest.fixture
def timeline() -> Timeline:
    return make_timeline()


def test_delegates_live_through_every_move(timeline: Timeline, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(timeline.diagram.events.modelReset):
        timeline.chooseEra("division")
        timeline.zoomCloser()
        timeline.grasp()
        timeline.dragTo(-120)
        timeline.settle()


def test_closer_and_wider_undo_each_other(timeline: Timeline) -> None:
    before = drawn(timeline)
    timeline.zoomCloser()
    assert drawn(timeline) != before
    timeline.zoomWider()

    assert drawn(timeline) == before


def test_zooming_ends_at_half_a_year_and_at_all_years(timeline: Timeline) -> None:
    for _ in range(10):
        timeline.zoomCloser()
    assert (timeline.canZoomCloser, timeline.canZoomWider) == (False, True)
    for _ in range(10):
        timeline.zoomWider()
    assert (timeline.canZoomCloser, timeline.canZoomWider) == (True, False)
    assert timeline.diagram.lensYears == "1910–2024"


def test_zooming_keeps_the_selected_event_under_the_lens(timeline: Timeline) -> None:
    timeline.select(JOINT_STATEMENT)
    for _ in range(4):
        timeline.zoomCloser()

    assert timeline.diagram.lensStart < timeline.diagram.selectedX < timeline.diagram.lensEnd


def test_years_follow_the_finger(timeline: Timeline) -> None:
    event = next(event for event in timeline.diagram.events.rows if event.key == "1973-06-23-five-point-plan")
    timeline.grasp()
    timeline.dragTo(-150)
    moved = next(row for row in timeline.diagram.events.rows if row.key == event.key)

    assert moved.markX - event.markX == pytest.approx(-150, abs=2)
    assert not timeline.diagram.glides


def test_dragging_ends_at_the_first_year(timeline: Timeline) -> None:
    timeline.chooseEra("division")
    before = drawn(timeline)
    timeline.grasp()
    timeline.dragTo(500)

    assert drawn(timeline) == before


def test_a_pinch_narrows_the_lens_around_the_fingers(timeline: Timeline) -> None:
    centre = timeline.diagram.linePosition
    timeline.pinchAt(centre)
    timeline.pinch(2.0, centre)

    assert timeline.diagram.lensYears == "1972–1975"
    assert timeline.diagram.linePosition == pytest.approx(centre, abs=40)


def test_a_pinch_on_another_era_moves_the_lens_there(timeline: Timeline) -> None:
    timeline.pinchAt(timeline.diagram.lensEnd + 100)

    assert chosen_era(timeline) == ["after"]


@given(actions, actions)
@settings(deadline=None, max_examples=25)
def test_back_shows_everything_exactly_as_it_was(before: list[Action], after: list[Action]) -> None:
    timeline = make_timeline()
    for action in before:
        action(timeline)
    view, seen = timeline.view(), drawn(timeline)
    for action in after:
        action(timeline)
    timeline.restore(view)

    assert drawn(timeline) == seen


def test_a_view_is_restored_in_another_language_too(timeline: Timeline) -> None:
    timeline.chooseEra("war")
    timeline.select("1953-07-27-armistice")
    view = timeline.view()
    timeline.chooseEra("after")
    timeline.tell_in(Borrowing("ko"))
    timeline.restore(view)

    assert chosen_era(timeline) == ["war"]
    assert timeline.selectedKey == "1953-07-27-armistice"
