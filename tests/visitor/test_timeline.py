"""Rules of the timeline as visitors use it."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kiosk.visitor.timeline import Timeline
from tests.helpers.chronicles import DOCUMENT_DATE, eras, events, lanes, measure

JOINT_STATEMENT = "1972-07-04-joint-statement"
ANNEXATION = "1910-08-annexation"
UNITY_GIVEN_UP = "2024-01-15-unity-given-up"

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


def make_timeline() -> Timeline:
    return Timeline(events(), lanes(), eras(), DOCUMENT_DATE, "en", measure)


@pytest.fixture
def timeline() -> Timeline:
    return make_timeline()


def drawn(timeline: Timeline) -> tuple[object, ...]:
    """Everything that the screen shows."""
    diagram = timeline.diagram
    lists = (diagram.events, diagram.lanes, diagram.eras, diagram.years, diagram.months)
    names = ("lensStart", "lensEnd", "lensYears", "linePosition", "flagX")
    return (*(rows.rows for rows in lists), *(diagram.property(name) for name in names), timeline.selectedKey)


def chosen_era(timeline: Timeline) -> list[str]:
    return [era.key for era in timeline.diagram.eras.rows if era.chosen]


def test_it_opens_at_the_era_of_the_document(timeline: Timeline) -> None:
    assert chosen_era(timeline) == ["talks"]
    assert timeline.diagram.lensYears == "1971–1975"
    assert timeline.diagram.lensEnd - timeline.diagram.lensStart == pytest.approx(860)


def test_it_tells_the_first_and_the_last_year(timeline: Timeline) -> None:
    assert (timeline.diagram.firstYear, timeline.diagram.lastYear) == (1910, 2024)


def test_choosing_an_era_enlarges_it(timeline: Timeline, qtbot: QtBot) -> None:
    with qtbot.waitSignals([timeline.changed, timeline.diagram.changed]):
        timeline.chooseEra("war")

    assert chosen_era(timeline) == ["war"]
    assert timeline.diagram.lensYears == "1950–1954"
    assert timeline.diagram.glides


def test_an_unknown_era_changes_nothing(timeline: Timeline) -> None:
    before = drawn(timeline)
    timeline.chooseEra("nowhere")

    assert drawn(timeline) == before


def test_delegates_live_through_every_move(timeline: Timeline, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(timeline.diagram.events.modelReset):
        timeline.chooseEra("division")
        timeline.zoomCloser()
        timeline.grasp()
        timeline.dragTo(-120)
        timeline.settle()


def test_the_rows_keep_the_rules_of_qt_models(timeline: Timeline) -> None:
    owner = QObject()
    for rows in (timeline.diagram.events, timeline.diagram.months, timeline.diagram.years):
        QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal, owner)

    for era in ("division", "after", "talks"):
        timeline.chooseEra(era)


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

    assert timeline.diagram.lensStart < timeline.selectedX < timeline.diagram.lensEnd


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


def test_selecting_marks_one_event(timeline: Timeline, qtbot: QtBot) -> None:
    with qtbot.waitSignal(timeline.changed):
        timeline.select(JOINT_STATEMENT)

    assert timeline.selectedKey == JOINT_STATEMENT
    assert timeline.diagram.lensStart < timeline.selectedX < timeline.diagram.linePosition
    assert chosen_era(timeline) == ["talks"]


def test_selecting_nothing_unmarks(timeline: Timeline) -> None:
    timeline.select(JOINT_STATEMENT)
    timeline.select("")

    assert timeline.selectedKey == ""
    assert (timeline.canGoEarlier, timeline.canGoLater) == (False, False)


def test_earlier_and_later_walk_through_all_events_by_date(timeline: Timeline) -> None:
    timeline.select(ANNEXATION)
    visited = [ANNEXATION]
    while timeline.canGoLater:
        timeline.select(timeline.later)
        visited.append(timeline.selectedKey)

    assert visited == [event.key for event in timeline.diagram.events.rows]
    assert timeline.earlier == visited[-2]
    assert timeline.selectedKey == UNITY_GIVEN_UP


def test_the_card_stands_away_from_the_selected_event(timeline: Timeline) -> None:
    timeline.select(JOINT_STATEMENT)
    assert not timeline.cardOnLeft
    timeline.select(UNITY_GIVEN_UP)
    assert timeline.cardOnLeft


def test_large_labels_show_one_lane_at_a_time(timeline: Timeline) -> None:
    timeline.resize(1920, 650, False, 2.0, 400)
    assert timeline.isSingleLane
    assert [lane.key for lane in timeline.diagram.lanes.rows if lane.shown] == ["north"]

    timeline.chooseLane("south")
    assert timeline.lane == "south"
    assert {event.label for event in timeline.diagram.events.rows if event.shown} >= {
        "Spy case",
        "Martial law",
    }


def test_selecting_an_event_of_another_lane_shows_that_lane(timeline: Timeline) -> None:
    timeline.resize(1920, 650, False, 2.0, 400)
    timeline.select("1973-09-11-coup-in-chile")

    assert timeline.lane == "freedom"


def test_portrait_runs_down(timeline: Timeline) -> None:
    timeline.resize(1080, 1488, True, 1.0, 345)
    places = [event.markY for event in timeline.diagram.events.rows if not event.isBar]

    assert places == sorted(places)
    assert len({lane.bandX for lane in timeline.diagram.lanes.rows}) == 5


def test_the_same_size_again_changes_nothing(timeline: Timeline, qtbot: QtBot) -> None:
    timeline.resize(1920, 784, False, 1.0, 345)
    with qtbot.assertNotEmitted(timeline.changed):
        timeline.resize(1920, 784, False, 1.0, 345)


def test_no_room_is_ignored(timeline: Timeline, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(timeline.changed):
        timeline.resize(0, 0, False, 1.0, 0)


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
    timeline.setLanguage("ko")
    timeline.restore(view)

    assert chosen_era(timeline) == ["war"]
    assert timeline.selectedKey == "1953-07-27-armistice"


def test_a_timeline_without_events_can_be_shown() -> None:
    timeline = Timeline((), lanes(), eras(), DOCUMENT_DATE, "en", measure)
    timeline.chooseEra("war")
    timeline.resize(1080, 1488, True, 1.0, 300)

    assert timeline.diagram.events.rowCount() == 0


def test_a_timeline_without_lanes_and_eras_can_be_shown() -> None:
    timeline = Timeline(events(), (), (), DOCUMENT_DATE, "en", measure)
    timeline.zoomCloser()
    timeline.resize(1080, 1488, True, 1.0, 300)

    assert timeline.diagram.events.rowCount() == 0
    assert timeline.lane == ""
