"""The timeline in landscape: time runs to the right, lanes lie below one another, labels stand in rows."""

from collections.abc import Mapping, Sequence

from kiosk.visitor.timeline_lanes import (
    EDGE_GAP,
    LANE_PADDING,
    LANES_TOP,
    MARGIN,
    Setting,
    axis_length,
    heights_of,
    lanes_of,
)
from kiosk.visitor.timeline_marks import DOT
from kiosk.visitor.timeline_parts import (
    Contents,
    Frame,
    Layout,
    Memory,
    Moment,
    PlacedEvent,
    PlacedLane,
    Side,
    Spot,
    cost_of_hiding,
)
from kiosk.visitor.timeline_rows import Arrangement, Candidate, arrange
from kiosk.visitor.timeline_scale import Scale
from kiosk.visitor.timeline_shares import share_out

__all__ = ["LENS_SHARE", "axis_length", "lay_out"]

LABEL_DROP = 7.0
"""dp from the middle of a mark down to the box of its label, whose letters begin lower."""
LINE_GAP = 8.0
"""dp kept free between a label and the document's line."""
LENS_SHARE = 860 / 1612
NOTHING_HIDDEN = 5_000
"""An arrangement that costs less hides no label; more rows would not improve it much."""


def lay_out(contents: Contents, frame: Frame, scale: Scale, memory: Memory, selected: str) -> Layout:
    """Place every event of *contents*; *memory* keeps them where they were if it is not empty."""
    setting = Setting(contents, frame, scale, selected)
    lanes, shares, spots = _arranged(setting, memory)
    return Layout(
        events=tuple(_event(setting, moment, spots, lanes) for moment in contents.moments),
        lanes=lanes,
        scale=scale,
        axis_start=setting.axis_start,
        lanes_start=LANES_TOP,
        lanes_end=setting.lanes_end,
        line=setting.line,
        flag_start=_flag_start(setting),
        memory=Memory(shares, spots),
    )


def _arranged(
    setting: Setting, memory: Memory
) -> tuple[tuple[PlacedLane, ...], tuple[int, ...], Mapping[str, Spot]]:
    """The lanes, the rows that each has, and where in them the events stand."""
    lanes = range(len(setting.contents.headings))
    candidates = [_candidates(setting, lane) for lane in lanes]
    arranged: dict[tuple[int, int], Arrangement] = {}

    def cost(lane: int, rows: int) -> int:
        if (lane, rows) not in arranged:
            arranged[lane, rows] = arrange(candidates[lane], rows, memory.spots)
        return arranged[lane, rows].cost

    heights, room = heights_of(setting), setting.lanes_end - LANES_TOP
    fits = all(rows in heights[lane] for lane, rows in zip(lanes, memory.shares, strict=False))
    shares = memory.shares if memory.shares and fits else share_out(cost, heights, room, NOTHING_HIDDEN)
    spots: dict[str, Spot] = {}
    for lane, rows in enumerate(shares):
        cost(lane, rows)
        keys = (candidate.key for candidate in candidates[lane])
        spots |= dict(zip(keys, arranged[lane, rows].spots, strict=True))
    own = [heights[lane][rows] for lane, rows in enumerate(shares)]
    return lanes_of(setting, own, room - sum(own)), shares, spots


def _candidates(setting: Setting, lane: int) -> list[Candidate]:
    """The events of *lane* in the order of their marks."""
    shown = setting.frame.shows(lane)
    own = [_candidate(setting, each) for each in setting.contents.moments if shown and each.lane == lane]
    return sorted(own, key=lambda candidate: (candidate.start, candidate.end))


def _candidate(setting: Setting, moment: Moment) -> Candidate:
    mark = setting.mark(moment)
    lens = (setting.axis_start + setting.scale.lens_start, setting.axis_start + setting.scale.lens_end)
    return Candidate(
        key=moment.key,
        start=mark.start,
        end=mark.end,
        width=label_width(setting.contents, moment),
        stretches=_stretches(setting, moment),
        edges=lens,
        cost_of_hiding=cost_of_hiding(moment, setting.scale.lens, setting.selected),
    )


def _stretches(setting: Setting, moment: Moment) -> tuple[tuple[float, float], ...]:
    """Where the label may stand: on its side of the document's line, on both if the event lies across."""
    before = (setting.axis_start - DOT / 2, setting.line - LINE_GAP)
    after = (setting.line + LINE_GAP, setting.frame.width - MARGIN + EDGE_GAP)
    if moment.lies_across(setting.contents.document):
        return before, after
    return (before,) if moment.start < setting.contents.document.middle else (after,)


def label_width(contents: Contents, moment: Moment) -> float:
    """Width of the label's longer line, in dp."""
    return max(contents.measure(moment.date, True), contents.measure(moment.label, False))


def _event(
    setting: Setting, moment: Moment, spots: Mapping[str, Spot], lanes: Sequence[PlacedLane]
) -> PlacedEvent:
    mark = setting.mark(moment)
    spot = spots.get(moment.key, Spot(0, None, Side.LEFT_EDGES_LEVEL))
    middle = lanes[moment.lane].bandY + LANE_PADDING + DOT / 2 + spot.row * setting.row_height
    width = label_width(setting.contents, moment)
    label = mark.start if spot.label is None else spot.label
    return PlacedEvent(
        key=moment.key,
        spoken=moment.spoken,
        lane=setting.contents.headings[moment.lane].title,
        date=moment.date,
        label=moment.label,
        inDocument=moment.in_document,
        shown=setting.frame.shows(moment.lane),
        isBar=mark.is_bar,
        fadesAtStart=moment.fades_at_start,
        fadesAtEnd=moment.fades_at_end,
        onLens=setting.scale.lens.holds(moment.middle),
        markX=mark.start,
        markY=middle - mark.thickness / 2,
        markWidth=mark.end - mark.start,
        markHeight=mark.thickness,
        labelShown=spot.label is not None,
        labelX=label,
        labelY=middle + LABEL_DROP,
        labelWidth=width,
        labelHeight=setting.label_height,
        endsLevel=spot.side == Side.RIGHT_EDGES_LEVEL or label + width / 2 < (mark.start + mark.end) / 2,
    )


def _flag_start(setting: Setting) -> float:
    """The flag hangs to the left of the line, or to its right where there is no room."""
    start = setting.line - setting.contents.flag_width
    return start if start >= setting.axis_start else setting.line
