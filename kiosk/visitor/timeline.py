"""The timeline that visitors use: a lens that enlarges some years, and an event that is selected."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Era, Event, Lane, When
from kiosk.visitor.borrowing import Borrowing
from kiosk.visitor.timeline_contents import MeasureText, make_chronicle, tell
from kiosk.visitor.timeline_diagram import TimelineDiagram
from kiosk.visitor.timeline_parts import Contents, Frame, Layout, Memory, Moment, PlacedEvent
from kiosk.visitor.timeline_scale import Interval, zoomed
from kiosk.visitor.timeline_view import Shown, TimelineView, carried, neighbour, opening_view, placed

__all__ = ["Timeline", "TimelineView"]

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
STEP = 2.0
"""How much one press of Closer or Wider enlarges or reduces."""
SINGLE_LANE_FROM = 1.5
"""The text factor from which lanes are shown one at a time."""
ALL_LANES_FROM = {False: 480.0, True: 900.0}
"""The height in dp from which all lanes have room, in landscape and in portrait."""
CARD_ROOM = 576.0
"""dp at the right that a card may cover."""


@QmlElement
@QmlUncreatable("Python makes the timeline")  # pyright: ignore[reportCallIssue]
class Timeline(QObject):
    """Does what visitors ask of the timeline and lays it out anew; places and lengths are in dp."""

    changed = Signal()

    def __init__(
        self,
        events: Sequence[Event],
        lanes: Sequence[Lane],
        eras: Sequence[Era],
        document_date: When,
        borrowing: Borrowing,
        measure: MeasureText,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._chronicle = make_chronicle(events, lanes, eras, document_date)
        self._borrowing = borrowing
        self._measure = measure
        self._frame = Frame(1920.0, 784.0)
        self._flag_width = 0.0
        self._view = opening_view(self._chronicle)
        self._contents = self._told()
        self._layout: Layout = placed(self._chronicle, self._contents, self._frame, self._view)
        self._grasped = self._layout
        self._diagram = TimelineDiagram(self._chronicle, self._layout, self)
        self._look(self._view, glides=False)

    @Property(TimelineDiagram, constant=True)
    def diagram(self) -> TimelineDiagram:
        """What is drawn."""
        return self._diagram

    @Property(bool, notify=changed)
    def isSingleLane(self) -> bool:
        """Whether labels are so large that one lane is shown at a time."""
        return self._frame.single_lane is not None

    @Property(str, notify=changed)
    def lane(self) -> str:
        """Key of the lane shown where only one is."""
        return self._chronicle.lanes[self._view.lane].key if self._chronicle.lanes else ""

    @Property(bool, notify=changed)
    def canZoomCloser(self) -> bool:
        return self._zoomed(STEP) != self._view.interval

    @Property(bool, notify=changed)
    def canZoomWider(self) -> bool:
        return self._zoomed(1 / STEP) != self._view.interval

    @Property(str, notify=changed)
    def borrowed(self) -> str:
        """``in English``, where no event at all is told in the visitor's language."""
        return self._borrowing.once(event.label for event in self._chronicle.events)

    @Property(str, notify=changed)
    def selectedKey(self) -> str:
        return self._view.selected

    @Property(bool, notify=changed)
    def cardOnLeft(self) -> bool:
        """Whether a card at the right would cover the selected event."""
        event = self._selected()
        return event is not None and max(event.mark[2], event.label_box[2]) > self._frame.width - CARD_ROOM

    @Property(str, notify=changed)
    def earlier(self) -> str:
        """Key of the event before the selected one by date, over all lanes; empty at the first."""
        return self._neighbour(-1)

    @Property(str, notify=changed)
    def later(self) -> str:
        """Key of the event after the selected one by date, over all lanes; empty at the last."""
        return self._neighbour(1)

    @Property(bool, notify=changed)
    def canGoEarlier(self) -> bool:
        return self._neighbour(-1) != ""

    @Property(bool, notify=changed)
    def canGoLater(self) -> bool:
        return self._neighbour(1) != ""

    @Slot(str)
    def chooseEra(self, key: str) -> None:
        """Enlarge the era called *key*."""
        for era in self._chronicle.eras:
            if era.key == key:
                self._enlarge(Interval(era.start, era.end))

    @Slot(str)
    def chooseLane(self, key: str) -> None:
        """Show the lane called *key*, where only one is shown."""
        for number, lane in enumerate(self._chronicle.lanes):
            if lane.key == key:
                self._look(replace(self._view, lane=number, memory=Memory()), glides=False)

    @Slot()
    def zoomCloser(self) -> None:
        """Enlarge half of the years under the lens."""
        self._enlarge(self._zoomed(STEP))

    @Slot()
    def zoomWider(self) -> None:
        """Enlarge twice as many years as are under the lens."""
        self._enlarge(self._zoomed(1 / STEP))

    @Slot()
    def grasp(self) -> None:
        """A finger begins to drag what is drawn now."""
        self._grasped = self._layout

    @Slot(float)
    def dragTo(self, distance: float) -> None:
        """The finger is *distance* dp along the axis from where it grasped; the years go with it."""
        self._follow(carried(self._chronicle, self._grasped, distance))

    @Slot(float)
    def pinchAt(self, centre: float) -> None:
        """Two fingers touched at *centre* dp along the axis: the lens moves to the era under them."""
        year = self._layout.year(centre)
        if not self._view.interval.holds(year):
            self._enlarge_era_of(year)

    @Slot(float, float)
    def pinch(self, scale: float, centre: float) -> None:
        """Draw the years under the lens *scale* times as large, around *centre* dp along the axis."""
        year = self._layout.year(centre)
        self._follow(zoomed(self._view.interval, self._chronicle.years, scale, year))

    @Slot()
    def settle(self) -> None:
        """The fingers have left: share the rows out anew for where the lens has come to rest."""
        self._look(replace(self._view, memory=replace(self._layout.memory, shares=())), glides=True)

    @Slot(str)
    def select(self, key: str) -> None:
        """Select the event called *key*, none for an empty key; the lens moves if its label is hidden."""
        moment = self._moment(key)
        lane = moment.lane if moment else self._view.lane
        memory = self._layout.memory if lane == self._view.lane or not self.isSingleLane else Memory()
        self._look(replace(self._view, selected=key, lane=lane, memory=memory), glides=True)
        event = self._selected()
        if moment is not None and event is not None and not event.labelShown:
            self._enlarge_era_of(moment.middle)

    @Slot(float, float, bool, float, float)
    def resize(
        self, width: float, height: float, portrait: bool, text_factor: float, flag_width: float
    ) -> None:
        """Take the diagram's room, the visitor's text factor and the width of the line's flag."""
        crowded = text_factor >= SINGLE_LANE_FROM or height < ALL_LANES_FROM[portrait]
        single = self._view.lane if crowded else None
        frame = Frame(width, height, portrait, text_factor, single)
        if (frame, flag_width) != (self._frame, self._flag_width) and min(width, height) > 0:
            self._frame, self._flag_width = frame, flag_width
            self._contents = self._told()
            self._look(replace(self._view, memory=Memory()), glides=False)

    def tell_in(self, borrowing: Borrowing) -> None:
        """Tell everything in the language of *borrowing*."""
        self._borrowing = borrowing
        self._contents = self._told()
        self._look(replace(self._view, memory=Memory()), glides=False)

    def view(self) -> TimelineView:
        """What is shown now, to be handed to `restore` later."""
        shown = Shown(self._contents, self._frame, self._layout)
        return replace(self._view, memory=self._layout.memory, shown=shown)

    def restore(self, view: TimelineView) -> None:
        """Show *view* again: the same years under the lens, lane and selection, labels where they were."""
        self._look(view, glides=False)

    def _told(self) -> Contents:
        return tell(self._chronicle, self._borrowing, self._measure, self._frame, self._flag_width)

    def _enlarge(self, interval: Interval) -> None:
        self._look(replace(self._view, interval=interval, memory=Memory()), glides=True)

    def _enlarge_era_of(self, year: float) -> None:
        for era in self._chronicle.stretches:
            if era.start <= year < era.end:
                self._enlarge(era)

    def _follow(self, interval: Interval) -> None:
        if interval != self._view.interval:
            self._look(replace(self._view, interval=interval, memory=self._layout.memory), glides=False)

    def _look(self, view: TimelineView, *, glides: bool) -> None:
        single = view.lane if self._frame.single_lane is not None else None
        self._frame = replace(self._frame, single_lane=single)
        layout = placed(self._chronicle, self._contents, self._frame, view)
        moves = layout.scale != self._layout.scale or layout.memory.shares != self._layout.memory.shares
        self._view, self._layout = replace(view, shown=None), layout
        self._diagram.show(layout, self._frame, view.selected, self._borrowing, glides=glides and moves)
        self.changed.emit()

    def _zoomed(self, scale: float) -> Interval:
        interval, event = self._view.interval, self._moment(self._view.selected)
        year = event.middle if event and interval.holds(event.middle) else interval.middle
        return zoomed(interval, self._chronicle.years, scale, year)

    def _selected(self) -> PlacedEvent | None:
        return next((event for event in self._layout.events if event.key == self._view.selected), None)

    def _moment(self, key: str) -> Moment | None:
        return next((moment for moment in self._contents.moments if moment.key == key), None)

    def _neighbour(self, step: int) -> str:
        return neighbour(self._contents.moments, self._view.selected, step)
