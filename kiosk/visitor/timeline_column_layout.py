"""The timeline in portrait: time runs down, lanes are columns; crowded lanes get wider ones."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import atan2, degrees, hypot

from kiosk.visitor.timeline_columns import (
    AXIS_GAP,
    LABEL_INSET,
    LABEL_MARGIN,
    Column,
    Entry,
    Flag,
    Setting,
    entries_of,
    tops_of,
)
from kiosk.visitor.timeline_marks import BAR_THICKNESS, DOT
from kiosk.visitor.timeline_parts import HIDING, Contents, Frame, Layout, Memory, PlacedEvent, PlacedLane
from kiosk.visitor.timeline_scale import Scale
from kiosk.visitor.timeline_shares import share_out
from kiosk.visitor.timeline_wrapping import wrapped

LENS_SHARE = 0.62
"""The lens is larger than in landscape, for there is more room along the axis than across it."""
YEARS_WIDTH = 118.0
MARGIN = 14.0
RIGHT_MARGIN = 22.0
HEADINGS_TOP = 8.0
HEADINGS_HEIGHT = 74.0
HEADING_INSET = 44.0
HEADING_LINES = 3
AXIS_BOTTOM = 16.0
STEPS = 90
"""The room is shared out among the columns in this many steps."""
FEWER, MORE = 2, 10
"""How many steps less or more than an even share a column may get."""
BROKEN = 400
"""What it costs to break a word of a label, in dp of pushing."""
CONTENT = 40
"""dp by which all labels of a column together may be pushed without its asking for more width."""
PUSHED = 14.0
"""A label farther than this from where it would like to stand is tied to its mark by a connector."""


def axis_length(frame: Frame) -> float:
    """Length of the axis, in dp."""
    return frame.height - _headings_end(frame) - AXIS_GAP - AXIS_BOTTOM


def lay_out(contents: Contents, frame: Frame, scale: Scale, memory: Memory, selected: str) -> Layout:
    """Place every event of *contents*; columns keep the widths of *memory* if it has any."""
    usual_flag = Flag(frame.width - MARGIN - contents.flag_width, frame.width - MARGIN, is_above=False)
    setting = Setting(contents, frame, scale, selected, _headings_end(frame), usual_flag)
    shares = memory.shares or _shares(setting)
    columns = _columns(setting, shares)
    entries = {column: entries_of(setting, column) for column in columns}
    setting = replace(setting, flag=_free_flag(setting, entries))
    placed: dict[str, PlacedEvent] = {}
    for column, own in entries.items():
        tops = tops_of(setting, column, own) if frame.shows(column.lane) else {}
        placed |= {entry.moment.key: _event(setting, column, entry, tops) for entry in own}
    return Layout(
        events=tuple(placed[moment.key] for moment in contents.moments),
        lanes=tuple(_lane(setting, column) for column in columns),
        scale=scale,
        axis_start=setting.axis_top,
        lanes_start=YEARS_WIDTH,
        lanes_end=frame.width - RIGHT_MARGIN,
        line=setting.line,
        flag_start=setting.flag.left,
        memory=Memory(shares),
        is_flag_above=setting.flag.is_above,
    )


def _free_flag(setting: Setting, entries: Mapping[Column, Sequence[Entry]]) -> Flag:
    """The flag where it covers no mark: below the line at the right, else further left, else above it."""
    usual, width = setting.flag, setting.contents.flag_width
    starts = [column.start for column in reversed(list(entries)) if column.start + width <= usual.right]
    flags = [Flag(left, left + width, above) for above in (False, True) for left in (usual.left, *starts)]

    def covered(flag: Flag) -> int:
        top = setting.line - setting.flag_height if flag.is_above else setting.line
        return sum(
            column.start + entry.middle - DOT < flag.right
            and flag.left < column.start + entry.middle + DOT
            and entry.mark.start < top + setting.flag_height
            and top < entry.mark.end
            for column, own in entries.items()
            for entry in own
            if setting.frame.shows(column.lane)
        )

    return min(flags, key=covered)


def _headings_end(frame: Frame) -> float:
    """Where the headings end, from the top; a single lane has none."""
    return HEADINGS_TOP if frame.single_lane is not None else HEADINGS_TOP + HEADINGS_HEIGHT


def _room(frame: Frame) -> float:
    return frame.width - YEARS_WIDTH - RIGHT_MARGIN


def _shares(setting: Setting) -> tuple[int, ...]:
    """How many steps wide each column is."""
    titles = [heading.title for heading in setting.contents.headings]
    lanes, room = len(titles), _room(setting.frame)

    def cost(lane: int, steps: int) -> int:
        column = Column(lane, YEARS_WIDTH, room * steps / STEPS)
        entries = entries_of(setting, column)
        tops = tops_of(setting, column, entries)
        pushes = sum(abs(tops[e.moment.key] - e.wish) for e in entries if e.moment.key in tops)
        broken = sum(entry.breaks_words for entry in entries)
        return HIDING * (len(entries) - len(tops)) + BROKEN * broken + int(pushes)

    def fits(lane: int, steps: int) -> bool:
        width = room * steps / STEPS - HEADING_INSET - LABEL_MARGIN
        return len(wrapped(titles[lane], width, setting.contents.measure_heading)) <= HEADING_LINES

    if setting.frame.single_lane is not None or not lanes:
        return (1,) * lanes
    even = STEPS // lanes
    sizes = [
        {steps: float(steps) for steps in range(max(1, even - FEWER), even + MORE) if fits(lane, steps)}
        or {even: float(even)}
        for lane in range(lanes)
    ]
    return share_out(cost, sizes, STEPS, CONTENT)


def _columns(setting: Setting, shares: Sequence[int]) -> list[Column]:
    """The columns side by side over the whole room."""
    room = _room(setting.frame)
    if setting.frame.single_lane is not None:
        return [Column(lane, YEARS_WIDTH, room) for lane in range(len(shares))]
    columns: list[Column] = []
    start = YEARS_WIDTH
    for lane, steps in enumerate(shares):
        columns.append(Column(lane, start, room * steps / sum(shares)))
        start += columns[-1].width
    return columns


def _event(setting: Setting, column: Column, entry: Entry, tops: Mapping[str, float]) -> PlacedEvent:
    moment, mark = entry.moment, entry.mark
    top = tops.get(moment.key, entry.wish)
    left, middle = column.start + LABEL_INSET, column.start + entry.middle
    connector = _connector(entry, middle, left, top + setting.leading / 2)
    return PlacedEvent(
        key=moment.key,
        spoken=moment.spoken,
        lane=setting.contents.headings[moment.lane].title,
        date="\n".join(entry.date_lines),
        label="\n".join(entry.label_lines),
        inDocument=moment.in_document,
        shown=setting.frame.shows(column.lane),
        isBar=mark.is_bar,
        fadesAtStart=moment.fades_at_start,
        fadesAtEnd=moment.fades_at_end,
        onLens=setting.scale.lens.holds(moment.middle),
        markX=middle - mark.thickness / 2,
        markY=mark.start,
        markWidth=mark.thickness,
        markHeight=mark.end - mark.start,
        labelShown=moment.key in tops,
        labelX=left,
        labelY=top,
        labelWidth=column.label_width,
        labelHeight=entry.height,
        endsLevel=False,
        connectorX=middle,
        connectorY=connector[0],
        connectorLength=connector[1],
        connectorAngle=connector[2],
    )


def _connector(entry: Entry, middle: float, left: float, level: float) -> tuple[float, float, float]:
    """Height, length and angle of the line from mark to label; no length if they are near each other."""
    start, end = entry.mark.start + BAR_THICKNESS / 2, entry.mark.end - BAR_THICKNESS / 2
    if not entry.mark.is_bar:
        start = end = (entry.mark.start + entry.mark.end) / 2
    height = min(max(level, start), end)
    if abs(level - height) <= PUSHED:
        return height, 0.0, 0.0
    across, along = left - LABEL_MARGIN / 2 - middle, level - height
    return height, hypot(across, along), degrees(atan2(along, across))


def _lane(setting: Setting, column: Column) -> PlacedLane:
    heading = setting.contents.headings[column.lane]
    return PlacedLane(
        key=heading.key,
        iconName=heading.icon,
        title=heading.title,
        shown=setting.frame.shows(column.lane),
        bandX=column.start,
        bandY=setting.headings_end,
        bandWidth=column.width,
        bandHeight=setting.frame.height - setting.headings_end,
        headingX=column.start,
        headingY=HEADINGS_TOP,
        headingWidth=column.width - LABEL_MARGIN,
        headingHeight=HEADINGS_HEIGHT,
    )
