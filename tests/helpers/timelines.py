"""Timelines for tests, and what their screens show."""

from kiosk.visitor.borrowing import Borrowing
from kiosk.visitor.timeline import Timeline
from tests.helpers.chronicles import DOCUMENT_DATE, eras, events, lanes, measure


def make_timeline() -> Timeline:
    return Timeline(events(), lanes(), eras(), DOCUMENT_DATE, Borrowing("en"), measure)


def drawn(timeline: Timeline) -> tuple[object, ...]:
    """Everything that the screen shows."""
    diagram = timeline.diagram
    lists = (diagram.events, diagram.lanes, diagram.eras, diagram.years, diagram.months)
    names = ("lensStart", "lensEnd", "lensYears", "linePosition", "flagX")
    return (*(rows.rows for rows in lists), *(diagram.property(name) for name in names), timeline.selectedKey)


def chosen_era(timeline: Timeline) -> list[str]:
    return [era.key for era in timeline.diagram.eras.rows if era.chosen]
