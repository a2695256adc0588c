"""What the timeline shows, told in the visitor's language."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.exhibit.model import Era, Event, Lane, When
from kiosk.visitor.borrowing import Borrowing
from kiosk.visitor.timeline_parts import Contents, Frame, Heading, Moment
from kiosk.visitor.timeline_scale import Interval

DATE_SIZE = 20.0
LABEL_SIZE = 21.0
HEADING_SIZE = 23.0
SLACK = 2.0
"""dp added to each measured width, for fonts that draw a little wider on screen."""

MeasureText = Callable[[str, float, bool], float]
"""Width in dp of a text in one line, of a size in dp, bold or not."""


@dataclass(frozen=True, slots=True)
class Chronicle:
    """The exhibit's events in order of date, with its lanes, eras and the date of its document."""

    events: tuple[Event, ...]
    lanes: tuple[Lane, ...]
    eras: tuple[Era, ...]
    document_date: When

    @property
    def years(self) -> Interval:
        """All years from the first era or event to the last."""
        starts = [era.start for era in self.eras] + [event.when.start for event in self.events]
        ends = [era.end for era in self.eras] + [event.when.end for event in self.events]
        return Interval(min(starts, default=0.0), max(ends, default=1.0))

    @property
    def stretches(self) -> list[Interval]:
        """The eras as intervals."""
        return [Interval(era.start, era.end) for era in self.eras]


def make_chronicle(
    events: Sequence[Event], lanes: Sequence[Lane], eras: Sequence[Era], document_date: When
) -> Chronicle:
    """A chronicle of *events*, sorted; events of lanes that there are not are left out."""
    keys = {lane.key for lane in lanes}
    known = [event for event in events if event.lane in keys]
    ordered = sorted(known, key=lambda event: (event.when.start, event.when.end, event.key))
    return Chronicle(tuple(ordered), tuple(lanes), tuple(eras), document_date)


def tell(
    chronicle: Chronicle, borrowing: Borrowing, measure: MeasureText, frame: Frame, flag_width: float
) -> Contents:
    """*chronicle* in the language of *borrowing*, with labels as large as *frame* says."""
    lanes = [lane.key for lane in chronicle.lanes]
    once = borrowing.is_told_once(event.label for event in chronicle.events)
    return Contents(
        moments=tuple(
            _moment(event, lanes.index(event.lane), borrowing, is_marked=not once)
            for event in chronicle.events
        ),
        headings=tuple(
            Heading(lane.key, lane.icon, borrowing.marked(lane.title)) for lane in chronicle.lanes
        ),
        document=Interval(chronicle.document_date.start, chronicle.document_date.end),
        measure=lambda text, is_date: (
            measure(text, (DATE_SIZE if is_date else LABEL_SIZE) * frame.text_factor, is_date) + SLACK
        ),
        measure_heading=lambda text: measure(text, HEADING_SIZE * frame.small_factor, True),
        flag_width=flag_width,
    )


def _moment(event: Event, lane: int, borrowing: Borrowing, *, is_marked: bool) -> Moment:
    when, language = event.when, borrowing.language
    label = borrowing.marked(event.label) if is_marked else event.label.in_language(language).text
    return Moment(
        key=event.key,
        lane=lane,
        start=when.start,
        end=when.end,
        is_span=when.is_span,
        fades_at_start=when.approximate or when.open_start,
        fades_at_end=when.approximate or when.open_end,
        in_document=bool(event.mentions),
        date=when.short_words.in_language(language).text,
        label=label,
        spoken=f"{when.words.in_language(language).text}, {borrowing.spoken(event.label)}",
    )
