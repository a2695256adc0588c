"""Rules of the timeline as visitors use it."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kiosk.visitor.borrowing import Borrowing
from kiosk.visitor.timeline import Timeline
from tests.helpers.chronicles import DOCUMENT_DATE, eras, events, lanes, measure
from tests.helpers.timelines import chosen_era, drawn, make_timeline

JOINT_STATEMENT = "1972-07-04-joint-statement"
ANNEXATION = "1910-08-annexation"
UNITY_GIVEN_UP = "2024-01-15-unity-given-up"


@pytest.fixture
def timeline() -> Timeline:
    return make_timeline()


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


def test_the_rows_keep_the_rules_of_qt_models(timeline: Timeline) -> None:
    owner = QObject()
    for rows in (timeline.diagram.events, timeline.diagram.months, timeline.diagram.years):
        QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal, owner)

    for era in ("division", "after", "talks"):
        timeline.chooseEra(era)


def test_selecting_marks_one_event(timeline: Timeline, qtbot: QtBot) -> None:
    with qtbot.waitSignal(timeline.changed):
        timeline.select(JOINT_STATEMENT)

    assert timeline.selectedKey == JOINT_STATEMENT
    assert timeline.diagram.lensStart < timeline.diagram.selectedX < timeline.diagram.linePosition
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


def test_a_timeline_without_events_can_be_shown() -> None:
    timeline = Timeline((), lanes(), eras(), DOCUMENT_DATE, Borrowing("en"), measure)
    timeline.chooseEra("war")
    timeline.resize(1080, 1488, True, 1.0, 300)

    assert timeline.diagram.events.rowCount() == 0


def test_a_timeline_without_lanes_and_eras_can_be_shown() -> None:
    timeline = Timeline(events(), (), (), DOCUMENT_DATE, Borrowing("en"), measure)
    timeline.zoomCloser()
    timeline.resize(1080, 1488, True, 1.0, 300)

    assert timeline.diagram.events.rowCount() == 0
    assert timeline.lane == ""
