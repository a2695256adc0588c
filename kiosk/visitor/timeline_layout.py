"""The timeline in landscape: time runs to the right, lanes lie below one another, labels stand in rows."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.visitor.timeline_marks import Mark, mark_of, shifted
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
)
from kiosk.visitor.timeline_rows import HIDING, HIDING_CONTEXT, SELECTED, Arrangement, Candidate, arrange
from kiosk.visitor.timeline_scale import Scale
from kiosk.visitor.timeline_shares import share_out
from kiosk.visitor.timeline_wrapping import wrapped

MARGIN = 32.0
HEADINGS_WIDTH = 244.0
HEADING_INSET = 50.0
HEADING_LEADING = 27.0
LANES_TOP = 72.0
AXIS_HEIGHT = 32.0
LANE_PADDING = 6.0
MARK_HEIGHT = 20.0
LINE_HEIGHT = 23.0
LABEL_DROP = 7.0
"""dp from the middle of a mark down to the box of its label, whose letters begin lower."""
LINE_GAP = 8.0
"""dp kept free between a label and the document's line."""
EDGE_GAP = 8.0
MOST_ROWS = 6
LENS_SHARE = 860 / 1612
NOTHING_HIDDEN = 5_000
"""An arrangement that costs less hides no label; more rows would not improve it much."""


@dataclass(frozen=True, slots=True)
class _Setting:
    """What the lanes have in common."""

    contents: Contents
    frame: Frame
    scale: Scale
    selected: str

    @property
    def axis_start(self) -> float:
        return axis_start(self.frame)

    @property
    def line(self) -> float:
        return self.axis_start + self.scale.place(self.contents.document.middle)

    @property
    def label_height(self) -> float:
        return 2 * LINE_HEIGHT * self.frame.text_factor

    @property
    def row_height(self) -> float:
        return MARK_HEIGHT - 1 + self.label_height

    def mark(self, moment: Moment) -> Mark:
        mark = mark_of(moment, self.scale, self.axis_start)
        return shifted(mark, min(0.0, self.frame.width - MARGIN - mark.end))


def axis_start(frame: Frame) -> float:
    """Where the axis begins, in dp from the left; headings stand before it while all lanes are shown."""
    return MARGIN + (HEADINGS_WIDTH if frame.single_lane is None else MARGIN)


def axis_length(frame: Frame) -> float:
    """Length of the axis, in dp."""
    return frame.width - MARGIN - axis_start(frame)


def lay_out(contents: Contents, frame: Frame, scale: Scale, memory: Memory, selected: str) -> Layout:
    """Place every event of *contents*; *memory* keeps them where they were if it is not empty."""
    setting = _Setting(contents, frame, scale, selected)
    lanes = range(len(contents.headings))
    candidates = [_candidates(setting, lane) for lane in lanes]
    arranged: dict[tuple[int, int], Arrangement] = {}

    def cost(lane: int, rows: int) -> int:
        if (lane, rows) not in arranged:
            arranged[lane, rows] = arrange(candidates[lane], rows, memory.spots)
        return arranged[lane, rows].cost

    heights = _heights(setting)
    height = frame.height - LANES_TOP - AXIS_HEIGHT
    shares = memory.shares or share_out(cost, heights, height, NOTHING_HIDDEN)
    for lane in lanes:
        cost(lane, shares[lane])
    spare = height - sum(heights[lane][rows] for lane, rows in enumerate(shares))
    placed_lanes = _lanes(setting, [heights[lane][rows] for lane, rows in enumerate(shares)], spare)
    spots = {
        candidate.key: spot
        for lane in lanes
        for candidate, spot in zip(candidates[lane], arranged[lane, shares[lane]].spots, strict=True)
    }
    events = tuple(_event(setting, moment, spots, placed_lanes) for moment in contents.moments)
    return Layout(
        events=events,
        lanes=placed_lanes,
        scale=scale,
        axis_start=setting.axis_start,
        lanes_start=LANES_TOP,
        lanes_end=frame.height - AXIS_HEIGHT,
        line=setting.line,
        flag_start=_flag_start(setting),
        memory=Memory(shares, spots),
    )


def _candidates(setting: _Setting, lane: int) -> list[Candidate]:
    """The events of *lane* in the order of their marks."""
    moments = [moment for moment in setting.contents.moments if moment.lane == lane]
    if not setting.frame.shows(lane):
        moments = []
    return sorted(
        (_candidate(setting, moment) for moment in moments), key=lambda each: (each.start, each.end)
    )


def _candidate(setting: _Setting, moment: Moment) -> Candidate:
    mark = setting.mark(moment)
    lens = (setting.axis_start + setting.scale.lens_start, setting.axis_start + setting.scale.lens_end)
    return Candidate(
        key=moment.key,
        start=mark.start,
        end=mark.end,
        width=label_width(setting.contents, moment),
        stretches=_stretches(setting, moment, mark),
        edges=lens,
        cost_of_hiding=_cost_of_hiding(moment, setting.selected),
    )


def _stretches(setting: _Setting, moment: Moment, mark: Mark) -> tuple[tuple[float, float], ...]:
    """Where the label may stand: on its side of the document's line, on both if the mark lies across."""
    before = (setting.axis_start - MARK_HEIGHT, setting.line - LINE_GAP)
    after = (setting.line + LINE_GAP, setting.frame.width - MARGIN + EDGE_GAP)
    if mark.start < setting.line < mark.end:
        return before, after
    return (before,) if moment.start < setting.contents.document.middle else (after,)


def _cost_of_hiding(moment: Moment, selected: str) -> int:
    if moment.key == selected:
        return SELECTED
    return HIDING if moment.in_document else HIDING_CONTEXT


def label_width(contents: Contents, moment: Moment) -> float:
    """Width of the label's longer line, in dp."""
    return max(contents.measure(moment.date, True), contents.measure(moment.label, False))


def _heights(setting: _Setting) -> list[dict[int, float]]:
    """For each lane, the height that it takes with 1, 2, … rows; lanes that are not drawn take none."""
    return [
        {rows: _height(setting, lane, rows) for rows in range(1, MOST_ROWS + 1)}
        if setting.frame.shows(lane)
        else {1: 0.0}
        for lane in range(len(setting.contents.headings))
    ]


def _height(setting: _Setting, lane: int, rows: int) -> float:
    rows_height = rows * setting.row_height + LANE_PADDING
    if setting.frame.single_lane is not None:
        return rows_height
    title = setting.contents.headings[lane].title
    lines = wrapped(title, HEADINGS_WIDTH - HEADING_INSET - EDGE_GAP, setting.contents.measure_heading)
    return max(rows_height, len(lines) * HEADING_LEADING + 2 * LANE_PADDING)


def _lanes(setting: _Setting, heights: Sequence[float], spare: float) -> tuple[PlacedLane, ...]:
    """The lanes below one another; what height is to spare goes to those that are drawn."""
    shown = sum(setting.frame.shows(lane) for lane in range(len(heights)))
    lanes: list[PlacedLane] = []
    y = LANES_TOP
    for number, (heading, own) in enumerate(zip(setting.contents.headings, heights, strict=True)):
        is_shown = setting.frame.shows(number)
        height = own + spare / shown if is_shown else 0.0
        lanes.append(
            PlacedLane(
                key=heading.key,
                iconName=heading.icon,
                title=heading.title,
                shown=is_shown,
                bandX=MARGIN,
                bandY=y,
                bandWidth=setting.frame.width - 2 * MARGIN,
                bandHeight=height,
                headingX=MARGIN,
                headingY=y,
                headingWidth=HEADINGS_WIDTH - EDGE_GAP,
                headingHeight=height,
            )
        )
        y += height
    return tuple(lanes)


def _event(
    setting: _Setting, moment: Moment, spots: dict[str, Spot], lanes: Sequence[PlacedLane]
) -> PlacedEvent:
    mark = setting.mark(moment)
    spot = spots.get(moment.key, Spot(0, None, Side.LEFT_EDGES_LEVEL))
    middle = lanes[moment.lane].bandY + LANE_PADDING + MARK_HEIGHT / 2 + spot.row * setting.row_height
    width = label_width(setting.contents, moment)
    label = mark.start if spot.label is None else spot.label
    return PlacedEvent(
        key=moment.key,
        spoken=moment.spoken,
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


def _flag_start(setting: _Setting) -> float:
    """The flag hangs to the left of the line, or to its right where there is no room."""
    start = setting.line - setting.contents.flag_width
    return start if start >= setting.axis_start else setting.line
