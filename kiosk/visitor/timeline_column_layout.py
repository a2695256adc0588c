"""The timeline in portrait: time runs down, lanes are columns, labels stand to the right of their marks."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, degrees, hypot

from kiosk.visitor.timeline_marks import BAR_THICKNESS, DOT, Mark, mark_of
from kiosk.visitor.timeline_parts import Contents, Frame, Layout, Memory, Moment, PlacedEvent, PlacedLane
from kiosk.visitor.timeline_rows import HIDING, HIDING_CONTEXT
from kiosk.visitor.timeline_scale import Scale
from kiosk.visitor.timeline_stack import Standing, stack
from kiosk.visitor.timeline_wrapping import wrapped

YEARS_WIDTH = 118.0
MARGIN = 14.0
RIGHT_MARGIN = 22.0
HEADINGS_TOP = 8.0
HEADINGS_HEIGHT = 74.0
AXIS_TOP = 104.0
AXIS_BOTTOM = 16.0
LABEL_INSET = 34.0
LABEL_MARGIN = 6.0
LINE_HEIGHT = 23.0
LINE_GAP = 6.0
FLAG_HEIGHT = 46.0
DOT_PLACES = (12.0, 23.0)
BAR_PLACES = (12.0, 1.0, 23.0)
"""Where the middle of a mark may stand, in dp from the column's left edge, the first that is free."""
MARK_GAP = 2.0
PUSHED = 14.0
"""A label farther than this from where it would like to stand is tied to its mark by a connector."""
SELECTED = 100 * HIDING


@dataclass(frozen=True, slots=True)
class _Setting:
    """What the columns have in common."""

    contents: Contents
    frame: Frame
    scale: Scale
    selected: str

    @property
    def line(self) -> float:
        return AXIS_TOP + self.scale.place(self.contents.document.middle)

    @property
    def leading(self) -> float:
        return LINE_HEIGHT * self.frame.text_factor

    @property
    def flag_start(self) -> float:
        return self.frame.width - MARGIN - self.contents.flag_width

    @property
    def column_width(self) -> float:
        columns = 1 if self.frame.single_lane is not None else len(self.contents.headings)
        return (self.frame.width - YEARS_WIDTH - RIGHT_MARGIN) / columns

    @property
    def label_width(self) -> float:
        return self.column_width - LABEL_INSET - LABEL_MARGIN

    def column_start(self, lane: int) -> float:
        return YEARS_WIDTH + (0 if self.frame.single_lane is not None else lane * self.column_width)


@dataclass(frozen=True, slots=True)
class _Entry:
    """An event with its mark and its wrapped label."""

    moment: Moment
    mark: Mark
    middle: float
    """Middle of the mark across the axis."""
    lines: tuple[str, ...]
    height: float
    wish: float
    is_before: bool
    is_across: bool


def axis_length(frame: Frame) -> float:
    """Length of the axis, in dp."""
    return frame.height - AXIS_TOP - AXIS_BOTTOM


def lay_out(contents: Contents, frame: Frame, scale: Scale, memory: Memory, selected: str) -> Layout:
    """Place every event of *contents*. Labels follow their marks smoothly, so *memory* is not needed."""
    setting = _Setting(contents, frame, scale, selected)
    placed: dict[str, PlacedEvent] = {}
    for lane in range(len(contents.headings)):
        entries = _entries(setting, lane)
        tops = _tops(setting, lane, entries) if frame.shows(lane) else {}
        placed |= {entry.moment.key: _event(setting, lane, entry, tops) for entry in entries}
    return Layout(
        events=tuple(placed[moment.key] for moment in contents.moments),
        lanes=tuple(_lane(setting, lane) for lane in range(len(contents.headings))),
        scale=scale,
        axis_start=AXIS_TOP,
        lanes_start=YEARS_WIDTH,
        lanes_end=frame.width - RIGHT_MARGIN,
        line=setting.line,
        flag_start=setting.flag_start,
        memory=memory,
    )


def _entries(setting: _Setting, lane: int) -> list[_Entry]:
    """The lane's events in the order of their marks; marks that would overlap stand beside each other."""
    entries: list[_Entry] = []
    for moment in setting.contents.moments:
        if moment.lane == lane:
            mark = mark_of(moment, setting.scale, AXIS_TOP)
            middle = setting.column_start(lane) + _free_place(setting.column_start(lane), mark, entries)
            entries.append(_entry(setting, moment, mark, middle))
    return sorted(entries, key=lambda entry: (entry.wish, entry.mark.end))


def _free_place(start: float, mark: Mark, others: Sequence[_Entry]) -> float:
    places = BAR_PLACES if mark.is_bar else DOT_PLACES
    crossed = [
        other
        for other in others
        if other.mark.start < mark.end + MARK_GAP and mark.start < other.mark.end + MARK_GAP
    ]

    def overlap(place: float) -> float:
        near = [
            (mark.thickness + other.mark.thickness) / 2 - abs(start + place - other.middle)
            for other in crossed
        ]
        return max(0.0, *near) if near else 0.0

    return min(places, key=overlap)


def _entry(setting: _Setting, moment: Moment, mark: Mark, middle: float) -> _Entry:
    lines = wrapped(moment.label, setting.label_width, lambda text: setting.contents.measure(text, False))
    first_line = mark.start + BAR_THICKNESS / 2 if mark.is_bar else mark.start + DOT / 2
    return _Entry(
        moment=moment,
        mark=mark,
        middle=middle,
        lines=tuple(lines),
        height=(1 + len(lines)) * setting.leading,
        wish=first_line - setting.leading / 2,
        is_before=moment.start < setting.contents.document.middle,
        is_across=mark.start < setting.line < mark.end,
    )


def _tops(setting: _Setting, lane: int, entries: Sequence[_Entry]) -> dict[str, float]:
    """Tops of the labels above the document's line and of those below it."""
    before = [_standing(setting, entry) for entry in entries if entry.is_before]
    tops = stack(before, AXIS_TOP - DOT, setting.line - LINE_GAP)
    after = [
        _standing(setting, entry)
        for entry in entries
        if not entry.is_before or (entry.is_across and entry.moment.key not in tops)
    ]
    label_end = setting.column_start(lane) + setting.column_width - LABEL_MARGIN
    flag = FLAG_HEIGHT if label_end > setting.flag_start else 0.0
    return tops | stack(after, setting.line + LINE_GAP + flag, setting.frame.height - LINE_GAP)


def _standing(setting: _Setting, entry: _Entry) -> Standing:
    cost = HIDING if entry.moment.in_document else HIDING_CONTEXT
    if entry.moment.key == setting.selected:
        cost = SELECTED
    return Standing(entry.moment.key, entry.wish, entry.height, cost)


def _event(setting: _Setting, lane: int, entry: _Entry, tops: dict[str, float]) -> PlacedEvent:
    moment, mark = entry.moment, entry.mark
    top = tops.get(moment.key, entry.wish)
    left = setting.column_start(lane) + LABEL_INSET
    connector = _connector(entry, left, top + setting.leading / 2)
    return PlacedEvent(
        key=moment.key,
        spoken=moment.spoken,
        date=moment.date,
        label="\n".join(entry.lines),
        inDocument=moment.in_document,
        shown=setting.frame.shows(lane),
        isBar=mark.is_bar,
        fadesAtStart=moment.fades_at_start,
        fadesAtEnd=moment.fades_at_end,
        onLens=setting.scale.lens.holds(moment.middle),
        markX=entry.middle - mark.thickness / 2,
        markY=mark.start,
        markWidth=mark.thickness,
        markHeight=mark.end - mark.start,
        labelShown=moment.key in tops,
        labelX=left,
        labelY=top,
        labelWidth=setting.label_width,
        labelHeight=entry.height,
        endsLevel=False,
        connectorX=connector[0],
        connectorY=connector[1],
        connectorLength=connector[2],
        connectorAngle=connector[3],
    )


def _connector(entry: _Entry, left: float, middle: float) -> tuple[float, float, float, float]:
    """Start, length and angle of the line from mark to label; no length if they are near each other."""
    start, end = entry.mark.start + BAR_THICKNESS / 2, entry.mark.end - BAR_THICKNESS / 2
    if not entry.mark.is_bar:
        start = end = (entry.mark.start + entry.mark.end) / 2
    at = min(max(middle, start), end)
    if abs(middle - at) <= PUSHED:
        return entry.middle, at, 0.0, 0.0
    across, along = left - LABEL_MARGIN / 2 - entry.middle, middle - at
    return entry.middle, at, hypot(across, along), degrees(atan2(along, across))


def _lane(setting: _Setting, lane: int) -> PlacedLane:
    heading = setting.contents.headings[lane]
    start = setting.column_start(lane)
    return PlacedLane(
        key=heading.key,
        icon=heading.icon,
        title=heading.title,
        shown=setting.frame.shows(lane),
        x=start,
        y=HEADINGS_TOP + HEADINGS_HEIGHT,
        width=setting.column_width,
        height=setting.frame.height - HEADINGS_TOP - HEADINGS_HEIGHT,
        headingX=start,
        headingY=HEADINGS_TOP,
        headingWidth=setting.column_width - LABEL_MARGIN,
        headingHeight=HEADINGS_HEIGHT,
    )
