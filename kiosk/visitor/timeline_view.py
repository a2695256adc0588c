"""The state of the timeline apart from Qt: where the lens is, what is selected, what a finger is near."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import ceil, floor, hypot

from kiosk.visitor import timeline_column_layout, timeline_layout
from kiosk.visitor.timeline_contents import Chronicle
from kiosk.visitor.timeline_parts import Contents, Frame, Layout, Memory, Moment, PlacedEvent
from kiosk.visitor.timeline_scale import Interval, make_scale, shifted

CORRECTIONS = 2
"""How often a lens that follows a finger is corrected for the lens's own movement on the axis."""


@dataclass(frozen=True, slots=True)
class TimelineView:
    """All that is needed to show the timeline again as it was."""

    interval: Interval
    """The years under the lens."""
    selected: str = ""
    """Key of the selected event, empty for none."""
    lane: int = 0
    """Number of the lane shown where only one is."""
    memory: Memory = field(default_factory=Memory)
    """How labels stood before."""
    shown: "Shown | None" = field(default=None, compare=False, repr=False)
    """What this view looked like, for as long as nothing else has changed."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A layout, and what it was made for."""

    contents: Contents
    frame: Frame
    layout: Layout


def placed(chronicle: Chronicle, contents: Contents, frame: Frame, view: TimelineView) -> Layout:
    """Everything placed as *view* asks, and exactly as it was if *view* was shown under the same terms."""
    if view.shown and view.shown.contents is contents and view.shown.frame == frame:
        return view.shown.layout
    rules = timeline_column_layout if frame.portrait else timeline_layout
    length = max(rules.axis_length(frame), 1.0)
    scale = make_scale(chronicle.years, chronicle.stretches, view.interval, length, rules.LENS_SHARE)
    return rules.lay_out(contents, frame, scale, view.memory, view.selected)


def opening_view(chronicle: Chronicle) -> TimelineView:
    """The lens on the era in which the document was made, else on all years."""
    middle = (chronicle.document_date.start + chronicle.document_date.end) / 2
    era = next((era for era in chronicle.stretches if era.start <= middle < era.end), chronicle.years)
    return TimelineView(era)


def carried(chronicle: Chronicle, grasped: Layout, distance: float) -> Interval:
    """The years under the lens when the year that was in its middle has been drawn along by *distance* dp."""
    scale, share = grasped.scale, grasped.scale.lens_share
    lens, length, years = scale.lens, scale.places[-1], chronicle.years
    goal = scale.place(lens.middle) + distance
    shift = -distance / scale.density
    for _ in range(CORRECTIONS):
        scale = make_scale(years, chronicle.stretches, shifted(lens, years, shift), length, share)
        shift += (scale.place(lens.middle) - goal) / scale.density
    return shifted(lens, years, shift)


def event_at(layout: Layout, x: float, y: float, slop: float) -> PlacedEvent | None:
    """The event whose dot, bar or label is nearest to the point, in dp, and no farther than *slop*."""
    near = [(_distance(event, x, y), event) for event in layout.events if event.shown]
    distance, event = min(near, key=lambda pair: pair[0], default=(slop + 1, None))
    return event if distance <= slop else None


def _distance(event: PlacedEvent, x: float, y: float) -> float:
    """From the point to the event's nearest part; less than 0 on its dot, so that it wins over labels."""
    to_mark = _outside(event.mark, x, y)
    if to_mark == 0:
        return -1.0
    return min(to_mark, _outside(event.label_box, x, y)) if event.labelShown else to_mark


def _outside(box: tuple[float, float, float, float], x: float, y: float) -> float:
    left, top, right, bottom = box
    return hypot(max(left - x, 0.0, x - right), max(top - y, 0.0, y - bottom))


def years_in_words(interval: Interval) -> str:
    """The years that *interval* touches, for instance ``1971–1975``."""
    first, last = floor(interval.start + 1e-6), ceil(interval.end - 1e-6) - 1
    return str(first) if first >= last else f"{first}–{last}"


def neighbour(moments: Sequence[Moment], key: str, step: int) -> str:
    """Key of the event *step* places after the one called *key* by date; empty beyond the ends."""
    keys = [moment.key for moment in moments]
    place = keys.index(key) + step if key in keys else -1
    return keys[place] if 0 <= place < len(keys) else ""
