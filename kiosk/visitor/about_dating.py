"""The chart of the clues to the document's date: where each stands between the first year and the last."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor

from kiosk.exhibit.dating import Clue, When
from kiosk.visitor.edition import Edition

TEXT = "text"


@dataclass(frozen=True, slots=True)
class ClueRow:
    """A clue on the chart. Places are shares of the chart's width, from 0 to 1."""

    key: str
    date: str
    label: str
    place: str
    """The paragraph that holds the clue, empty for none."""
    passage: str
    start: int
    end: int
    isText: bool
    begins: float
    ends: float
    opensBefore: bool
    opensAfter: bool
    labelBefore: bool
    """Whether the words stand before the mark, where there is more room."""
    spoken: str


@dataclass(frozen=True, slots=True)
class YearRow:
    """The beginning of a year on the axis."""

    key: str
    place: float


@dataclass(frozen=True, slots=True)
class Span:
    """Years with a fraction, on a chart of the same width whatever they are."""

    start: float
    end: float

    def share(self, moment: float) -> float:
        """How far along *moment* is, from 0 to 1."""
        return (moment - self.start) / (self.end - self.start)


def span_of(clues: Sequence[Clue], document: When) -> Span:
    """The whole years that hold all *clues* and the date of the *document*."""
    dates = [document, *(clue.when for clue in clues)]
    return Span(floor(min(date.start for date in dates)), ceil(max(date.end for date in dates)))


def year_rows(span: Span) -> tuple[YearRow, ...]:
    """The years of the axis."""
    return tuple(YearRow(str(year), span.share(year)) for year in range(int(span.start), int(span.end) + 1))


def clue_rows(edition: Edition) -> tuple[ClueRow, ...]:
    """The clues in order of time."""
    clues = edition.details.dating.clues
    span = span_of(clues, edition.details.document_date)
    return tuple(_row(number, clue, span, edition) for number, clue in enumerate(clues))


def _row(number: int, clue: Clue, span: Span, edition: Edition) -> ClueRow:
    begins, ends = span.share(clue.when.start), span.share(clue.when.end)
    date, label = edition.said(clue.when.words), edition.borrowing.marked(clue.label)
    place = edition.place_name(edition.passage(clue.mention.passage)) if clue.mention else ""
    return ClueRow(
        key=f"clue-{number}",
        date=date,
        label=label,
        place=place,
        passage=clue.mention.passage if clue.mention else "",
        start=clue.mention.start if clue.mention else 0,
        end=clue.mention.end if clue.mention else 0,
        isText=clue.kind == TEXT,
        begins=begins,
        ends=ends,
        opensBefore=clue.when.open_start,
        opensAfter=clue.when.open_end,
        labelBefore=begins + ends > 1,
        spoken=", ".join(part for part in (date, label, place) if part),
    )
