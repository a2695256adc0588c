"""What is drawn of the timeline: rows for QML, and where the lens and the document's line are."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visitor.borrowing import Borrowing
from kiosk.visitor.record_list import RecordList
from kiosk.visitor.timeline_contents import Chronicle
from kiosk.visitor.timeline_parts import Frame, Layout, PlacedEvent, PlacedLane
from kiosk.visitor.timeline_scale import Interval
from kiosk.visitor.timeline_ticks import ACROSS, DOWN, MonthTick, YearTick, month_ticks, year_ticks
from kiosk.visitor.timeline_view import event_at, years_in_words

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class EraTab:
    """An era that visitors can enlarge. The fields' names are the roles that QML reads.

    Its short title has no room for a mark where it is borrowed; aloud the title in full is said.
    """

    key: str
    years: str
    title: str
    shortTitle: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class NamedMonth:
    """The beginning of a month under the lens. The fields' names are the roles that QML reads."""

    key: str
    place: float
    name: str
    """Short; empty where there is no room for it."""


@QmlElement
@QmlUncreatable("Part of the timeline")  # pyright: ignore[reportCallIssue]
class TimelineDiagram(QObject):
    """Follows the timeline; all places and lengths are in dp from the diagram's top left corner."""

    glidesChanged = Signal()
    changed = Signal()

    def __init__(self, chronicle: Chronicle, layout: Layout, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chronicle = chronicle
        self._layout = layout
        self._glides = False
        self._selected: PlacedEvent | None = None
        self._events = RecordList(PlacedEvent, self)
        self._lanes = RecordList(PlacedLane, self)
        self._eras = RecordList(EraTab, self)
        self._years = RecordList(YearTick, self)
        self._months = RecordList(NamedMonth, self)

    def show(
        self, layout: Layout, frame: Frame, selected: str, borrowing: Borrowing, *, glides: bool
    ) -> None:
        """Draw *layout*; *glides* says whether eyes should be able to follow the change."""
        if glides != self._glides:
            self._glides = glides
            self.glidesChanged.emit()
        self._layout = layout
        self._selected = next((event for event in layout.events if event.key == selected), None)
        self.changed.emit()
        self._lanes.replace(layout.lanes)
        self._events.replace(layout.events)
        numbers = DOWN if frame.portrait else ACROSS
        self._years.replace(year_ticks(layout, self._chronicle.years, numbers, frame.small_factor))
        self._months.replace(_named(month_ticks(layout, numbers, frame.small_factor), borrowing.language))
        self._eras.replace(_era_tabs(self._chronicle, layout.scale.lens, borrowing))

    @Property(RecordList, constant=True)
    def events(self) -> RecordList:
        """Rows are `PlacedEvent`, in order of date."""
        return self._events

    @Property(RecordList, constant=True)
    def lanes(self) -> RecordList:
        """Rows are `PlacedLane`."""
        return self._lanes

    @Property(RecordList, constant=True)
    def eras(self) -> RecordList:
        """Rows are `EraTab`."""
        return self._eras

    @Property(RecordList, constant=True)
    def years(self) -> RecordList:
        """Rows are `YearTick`."""
        return self._years

    @Property(RecordList, constant=True)
    def months(self) -> RecordList:
        """Rows are `NamedMonth`."""
        return self._months

    @Property(bool, notify=glidesChanged)
    def glides(self) -> bool:
        """Whether eyes should be able to follow the last change; not so under moving fingers."""
        return self._glides

    @Property(int, constant=True)
    def firstYear(self) -> int:
        return int(self._chronicle.years.start)

    @Property(int, constant=True)
    def lastYear(self) -> int:
        return int(self._chronicle.years.end - 1e-6)

    @Property(float, notify=changed)
    def axisStart(self) -> float:
        """Where the axis begins: x in landscape, y in portrait; so with all places below."""
        return self._layout.axis_start

    @Property(float, notify=changed)
    def axisEnd(self) -> float:
        return self._layout.axis_start + self._layout.scale.places[-1]

    @Property(float, notify=changed)
    def lanesStart(self) -> float:
        """Where the lanes begin across the axis: y in landscape, x in portrait."""
        return self._layout.lanes_start

    @Property(float, notify=changed)
    def lanesEnd(self) -> float:
        return self._layout.lanes_end

    @Property(float, notify=changed)
    def headingsEnd(self) -> float:
        """Where the lanes' headings end in portrait, from the top."""
        return min((lane.bandY for lane in self._layout.lanes), default=0.0)

    @Property(float, notify=changed)
    def lensStart(self) -> float:
        return self._layout.axis_start + self._layout.scale.lens_start

    @Property(float, notify=changed)
    def lensEnd(self) -> float:
        return self._layout.axis_start + self._layout.scale.lens_end

    @Property(str, notify=changed)
    def lensYears(self) -> str:
        """The years under the lens, for instance ``1971–1975``."""
        return years_in_words(self._layout.scale.lens)

    @Property(float, notify=changed)
    def linePosition(self) -> float:
        """The middle of the document's date."""
        return self._layout.line

    @Property(float, notify=changed)
    def lineStart(self) -> float:
        """The first moment of the document's date."""
        return self._layout.place(self._chronicle.document_date.start)

    @Property(float, notify=changed)
    def lineEnd(self) -> float:
        """The last moment of the document's date."""
        return self._layout.place(self._chronicle.document_date.end)

    @Property(float, notify=changed)
    def selectedX(self) -> float:
        """The middle of the selected event's dot or bar, from the left."""
        event = self._selected
        return event.markX + event.markWidth / 2 if event else 0.0

    @Property(float, notify=changed)
    def selectedY(self) -> float:
        """The middle of the selected event's dot or bar, from the top."""
        event = self._selected
        return event.markY + event.markHeight / 2 if event else 0.0

    @Property(float, notify=changed)
    def selectedBottom(self) -> float:
        """Where the selected event ends with its label, from the top; 0 for none."""
        return max(self._selected.mark[3], self._selected.label_box[3]) if self._selected else 0.0

    @Property(float, notify=changed)
    def flagX(self) -> float:
        """Left edge of the flag on the document's line."""
        return self._layout.flag_start

    @Property(bool, notify=changed)
    def isFlagAbove(self) -> bool:
        """Whether the flag stands above the line, in portrait."""
        return self._layout.is_flag_above

    @Slot(float, float, float, result=str)
    def eventAt(self, x: float, y: float, slop: float) -> str:
        """Key of the event nearest to a point, within *slop* dp; empty for none."""
        event = event_at(self._layout, x, y, slop)
        return event.key if event else ""


def _era_tabs(chronicle: Chronicle, lens: Interval, borrowing: Borrowing) -> Sequence[EraTab]:
    """The eras; the one in the middle of the lens is chosen."""
    return [
        EraTab(
            key=era.key,
            years=era.years,
            title=borrowing.marked(era.title),
            shortTitle=era.short_title.in_language(borrowing.language).text,
            chosen=era.start <= lens.middle < era.end,
        )
        for era in chronicle.eras
    ]


def _named(ticks: Sequence[MonthTick], language: str) -> Sequence[NamedMonth]:
    """The months with their names in *language*, as Qt knows them."""
    locale, short = QLocale(language), QLocale.FormatType.ShortFormat
    return [
        NamedMonth(tick.key, tick.place, locale.standaloneMonthName(tick.month, short) if tick.named else "")
        for tick in ticks
    ]
