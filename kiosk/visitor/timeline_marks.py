"""The dot or bar of an event: how far it reaches along the axis."""

from dataclasses import dataclass, replace

from kiosk.visitor.timeline_parts import Moment
from kiosk.visitor.timeline_scale import Interval, Scale

DOT = 20.0
BAR_THICKNESS = 12.0
SHORTEST_BAR = 26.0
"""A span drawn shorter than this, in dp, is a dot."""
SHORTEST_FADING_BAR = 44.0


@dataclass(frozen=True, slots=True)
class Mark:
    """From ``start`` to ``end`` along the axis, ``thickness`` across it, all in dp."""

    start: float
    end: float
    thickness: float
    is_bar: bool


def mark_of(moment: Moment, scale: Scale, axis_start: float, document: Interval) -> Mark:
    """The mark of *moment*; a date that is not certain is a bar long enough to be seen fading.

    Such a bar does not reach over the date of the *document* unless the date itself may.
    """
    start, end = axis_start + scale.place(moment.start), axis_start + scale.place(moment.end)
    if moment.fades:
        bar = _bar(start, end, SHORTEST_FADING_BAR)
        line = axis_start + scale.place(document.middle)
        if moment.end <= document.middle:
            return shifted(bar, min(0.0, line - bar.end))
        return shifted(bar, max(0.0, line - bar.start)) if moment.start >= document.middle else bar
    if moment.is_span and end - start >= SHORTEST_BAR:
        return _bar(start, end, SHORTEST_BAR)
    middle = axis_start + scale.place(moment.middle)
    return Mark(middle - DOT / 2, middle + DOT / 2, DOT, is_bar=False)


def shifted(mark: Mark, distance: float) -> Mark:
    """*mark* moved along the axis by *distance* dp."""
    return replace(mark, start=mark.start + distance, end=mark.end + distance)


def _bar(start: float, end: float, shortest: float) -> Mark:
    missing = max(0.0, shortest - (end - start))
    return Mark(start - missing / 2, end + missing / 2, BAR_THICKNESS, is_bar=True)
