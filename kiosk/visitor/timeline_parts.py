"""What the timeline's layouts start from and what they give; all lengths are in dp."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple

from kiosk.visitor.timeline_scale import Interval, Scale

HIDING = 10_000
"""What it costs to hide the label of an event that the document mentions."""
HIDING_CONTEXT = 9_000
UNDER_LENS = 2
"""How many times as much it costs under the lens."""
HIDING_SELECTED = 1_000_000

SMALL_GROWTH = 0.35
"""How much of the visitor's text factor goes to what is not a label; the theme's labelFactor."""

Measure = Callable[[str, bool], float]
"""Width in dp of one line of a label; True for the date, which is set in bold."""


@dataclass(frozen=True, slots=True)
class Moment:
    """An event in the visitor's language, as the layouts need it. ``start`` and ``end`` are years."""

    key: str
    lane: int
    start: float
    end: float
    is_span: bool
    fades_at_start: bool
    fades_at_end: bool
    in_document: bool
    date: str
    label: str
    spoken: str
    """Date and label in full, for those who listen."""

    @property
    def middle(self) -> float:
        """The year half way."""
        return (self.start + self.end) / 2

    def lies_across(self, document: Interval) -> bool:
        """Whether it began before the middle of the *document*'s date and ended after it."""
        return self.start < document.middle < self.end

    @property
    def fades(self) -> bool:
        """Whether the date is uncertain or open at an end."""
        return self.fades_at_start or self.fades_at_end


@dataclass(frozen=True, slots=True)
class Heading:
    """A lane in the visitor's language."""

    key: str
    icon: str
    title: str


@dataclass(frozen=True, slots=True)
class Contents:
    """All there is to draw, and what must be known to draw it."""

    moments: tuple[Moment, ...]
    """In order of date."""
    headings: tuple[Heading, ...]
    document: Interval
    """When the document was made: the line stands in its middle."""
    measure: Measure
    measure_heading: Callable[[str], float]
    """Width in dp of a lane's title in one line."""
    flag_width: float = 0.0


@dataclass(frozen=True, slots=True)
class Frame:
    """The room there is for the diagram, and how large its labels are set."""

    width: float
    height: float
    portrait: bool = False
    text_factor: float = 1.0
    single_lane: int | None = None
    """The only lane shown, for labels too large for all of them; None shows all."""

    @property
    def small_factor(self) -> float:
        """How much larger headings, years and the flag are set: they grow less than labels."""
        return 1 + (self.text_factor - 1) * SMALL_GROWTH

    def shows(self, lane: int) -> bool:
        """Whether the lane numbered *lane* is drawn."""
        return self.single_lane in {None, lane}


class Side(IntEnum):
    """How a label stands to its dot or bar."""

    LEFT_EDGES_LEVEL = 0
    RIGHT_EDGES_LEVEL = 1
    BETWEEN = 2


class Spot(NamedTuple):
    """Where an event stands in its lane: its row, and its label's left edge in dp, None if hidden."""

    row: int
    label: float | None
    side: Side


@dataclass(frozen=True, slots=True)
class Memory:
    """How events stood before, so that they stay while fingers move the lens."""

    shares: tuple[int, ...] = ()
    """Rows of each lane; empty to share them out anew."""
    spots: Mapping[str, Spot] = field(default_factory=dict[str, Spot])


@dataclass(frozen=True, slots=True)
class PlacedEvent:
    """A dot or bar with its label. The fields' names are the roles that QML reads."""

    key: str
    spoken: str
    lane: str
    """The title of its lane."""
    date: str
    label: str
    inDocument: bool
    shown: bool
    """False for events of lanes that are not drawn."""
    isBar: bool
    fadesAtStart: bool
    fadesAtEnd: bool
    onLens: bool
    markX: float
    markY: float
    markWidth: float
    markHeight: float
    labelShown: bool
    labelX: float
    labelY: float
    labelWidth: float
    labelHeight: float
    endsLevel: bool
    """Whether the lines of the label end level with one another instead of beginning so."""
    connectorX: float = 0.0
    connectorY: float = 0.0
    connectorLength: float = 0.0
    """0 where the label stands at its dot and needs no connector."""
    connectorAngle: float = 0.0
    """Degrees, clockwise from the direction of reading."""

    @property
    def mark(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of the dot or bar."""
        return self.markX, self.markY, self.markX + self.markWidth, self.markY + self.markHeight

    @property
    def label_box(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of the label."""
        return self.labelX, self.labelY, self.labelX + self.labelWidth, self.labelY + self.labelHeight


@dataclass(frozen=True, slots=True)
class PlacedLane:
    """A lane's band and, within it, the place of its heading."""

    key: str
    iconName: str
    title: str
    shown: bool
    bandX: float
    bandY: float
    bandWidth: float
    bandHeight: float
    headingX: float
    headingY: float
    headingWidth: float
    headingHeight: float


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything placed, for one state of the lens."""

    events: tuple[PlacedEvent, ...]
    lanes: tuple[PlacedLane, ...]
    scale: Scale
    axis_start: float
    """Where the axis begins: x in landscape, y in portrait."""
    lanes_start: float
    """Where the lanes begin across the axis: y in landscape, x in portrait."""
    lanes_end: float
    line: float
    """The document's line: x in landscape, y in portrait."""
    flag_start: float
    """Left edge of the line's flag."""
    memory: Memory
    is_flag_above: bool = False
    """Whether the flag stands above the line, in portrait."""

    def place(self, year: float) -> float:
        """Where *year* stands in the diagram."""
        return self.axis_start + self.scale.place(year)

    def year(self, place: float) -> float:
        """The year that stands at *place*."""
        return self.scale.year(place - self.axis_start)


def cost_of_hiding(moment: Moment, lens: Interval, selected: str) -> int:
    """How much is lost when the label of *moment* is hidden."""
    if moment.key == selected:
        return HIDING_SELECTED
    cost = HIDING if moment.in_document else HIDING_CONTEXT
    return UNDER_LENS * cost if lens.holds(moment.middle) else cost


def hidden_labels(events: Sequence[PlacedEvent]) -> int:
    """How many events that are drawn have no label."""
    return sum(event.shown and not event.labelShown for event in events)
