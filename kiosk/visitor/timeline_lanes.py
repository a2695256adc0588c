"""The lanes in landscape: what they have in common, how high they are and where they stand."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.visitor.timeline_marks import DOT, Mark, mark_of, shifted
from kiosk.visitor.timeline_parts import Contents, Frame, Moment, PlacedLane
from kiosk.visitor.timeline_scale import Scale
from kiosk.visitor.timeline_wrapping import wrapped

MARGIN = 32.0
HEADINGS_WIDTH = 244.0
HEADING_INSET = 50.0
HEADING_LEADING = 27.0
LANES_TOP = 72.0
AXIS_HEIGHT = 32.0
LANE_PADDING = 6.0
LINE_HEIGHT = 23.0
EDGE_GAP = 8.0
MOST_ROWS = 6


@dataclass(frozen=True, slots=True)
class Setting:
    """What the lanes have in common."""

    contents: Contents
    frame: Frame
    scale: Scale
    selected: str

    @property
    def axis_start(self) -> float:
        """Where the axis begins, from the left."""
        return axis_start(self.frame)

    @property
    def line(self) -> float:
        """Where the document's line is, from the left."""
        return self.axis_start + self.scale.place(self.contents.document.middle)

    @property
    def lanes_end(self) -> float:
        """Where the lanes end and the axis runs, from the top."""
        return self.frame.height - AXIS_HEIGHT * self.frame.small_factor

    @property
    def label_height(self) -> float:
        """Height of a label's two lines."""
        return 2 * LINE_HEIGHT * self.frame.text_factor

    @property
    def row_height(self) -> float:
        """From the top of one row to the next."""
        return DOT - 1 + self.label_height

    def mark(self, moment: Moment) -> Mark:
        """The dot or bar of *moment*, kept within the margin."""
        mark = mark_of(moment, self.scale, self.axis_start, self.contents.document)
        return shifted(mark, min(0.0, self.frame.width - MARGIN - mark.end))


def axis_start(frame: Frame) -> float:
    """Where the axis begins, in dp from the left; headings stand before it while all lanes are shown."""
    return MARGIN + (HEADINGS_WIDTH if frame.single_lane is None else MARGIN)


def axis_length(frame: Frame) -> float:
    """Length of the axis, in dp."""
    return frame.width - MARGIN - axis_start(frame)


def heights_of(setting: Setting) -> list[dict[int, float]]:
    """For each lane, the height that it takes with 1, 2, … rows; lanes that are not drawn take none."""
    return [
        {rows: _height(setting, lane, rows) for rows in range(1, MOST_ROWS + 1)}
        if setting.frame.shows(lane)
        else {1: 0.0}
        for lane in range(len(setting.contents.headings))
    ]


def _height(setting: Setting, lane: int, rows: int) -> float:
    rows_height = rows * setting.row_height + LANE_PADDING
    if setting.frame.single_lane is not None:
        return rows_height
    title = setting.contents.headings[lane].title
    lines = wrapped(title, HEADINGS_WIDTH - HEADING_INSET - EDGE_GAP, setting.contents.measure_heading)
    return max(rows_height, len(lines) * HEADING_LEADING * setting.frame.small_factor + 2 * LANE_PADDING)


def lanes_of(setting: Setting, heights: Sequence[float], spare: float) -> tuple[PlacedLane, ...]:
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
