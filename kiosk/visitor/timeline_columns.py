"""One lane in portrait: a column with marks at its left and labels beside them, none over another."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from kiosk.visitor.timeline_marks import BAR_THICKNESS, DOT, Mark, mark_of
from kiosk.visitor.timeline_parts import Contents, Frame, Moment, cost_of_hiding
from kiosk.visitor.timeline_scale import Scale
from kiosk.visitor.timeline_stack import Standing, stack
from kiosk.visitor.timeline_wrapping import breaks_words, wrapped, wrapped_date

AXIS_GAP = 22.0
"""dp between the headings and the first year."""
LABEL_INSET = 34.0
LABEL_MARGIN = 6.0
LABEL_LIFT = 2.0
"""dp by which a label is raised, so that its capitals are level with its mark."""
LINE_HEIGHT = 23.0
LINE_GAP = 6.0
EDGE_GAP = 8.0
FLAG_HEIGHT = 52.0
FARTHEST = 230.0
"""How far, in dp, a label may be pushed from its mark before it is hidden instead."""
DOT_PLACES = (12.0, 23.0)
BAR_PLACES = (12.0, 1.0, 23.0)
"""Where the middle of a mark may stand, in dp from the column's left edge, the first that is free."""
MARK_GAP = 2.0


@dataclass(frozen=True, slots=True)
class Flag:
    """Where the flag of the document's line hangs: from ``left`` to ``right``, above the line or below."""

    left: float
    right: float
    is_above: bool


@dataclass(frozen=True, slots=True)
class Setting:
    """What the columns have in common."""

    contents: Contents
    frame: Frame
    scale: Scale
    selected: str
    headings_end: float
    flag: Flag

    @property
    def axis_top(self) -> float:
        """Where the axis begins, from the top."""
        return self.headings_end + AXIS_GAP

    @property
    def line(self) -> float:
        """Where the document's line is, from the top."""
        return self.axis_top + self.scale.place(self.contents.document.middle)

    @property
    def flag_height(self) -> float:
        """Height of the flag with the line that it hangs on."""
        return FLAG_HEIGHT * self.frame.small_factor

    @property
    def leading(self) -> float:
        """From one line of a label to the next."""
        return LINE_HEIGHT * self.frame.text_factor


@dataclass(frozen=True, slots=True)
class Column:
    """Where a lane's column begins, and how wide it is."""

    lane: int
    start: float
    width: float

    @property
    def label_width(self) -> float:
        """Room for the label's lines."""
        return self.width - LABEL_INSET - LABEL_MARGIN


@dataclass(frozen=True, slots=True)
class Entry:
    """An event with its mark and its wrapped label."""

    moment: Moment
    mark: Mark
    middle: float
    """Middle of the mark across the axis, from the column's left edge."""
    date_lines: tuple[str, ...]
    label_lines: tuple[str, ...]
    height: float
    wish: float
    """Where the label would like its top."""
    breaks_words: bool
    """Whether the column is too narrow for a word of the label."""


def entries_of(setting: Setting, column: Column) -> list[Entry]:
    """The lane's events in the order of their labels; marks that would overlap stand beside each other."""
    entries: list[Entry] = []
    for moment in setting.contents.moments:
        if moment.lane == column.lane:
            mark = mark_of(moment, setting.scale, setting.axis_top, setting.contents.document)
            entries.append(_entry(setting, column, moment, mark, _free_place(mark, entries)))
    return sorted(entries, key=lambda entry: (entry.wish, entry.mark.end))


def tops_of(setting: Setting, column: Column, entries: Sequence[Entry]) -> dict[str, float]:
    """Tops of the labels, by key; those before the document's line stay above it, hidden ones are missing.

    Labels stay on their side of the lens's edges too, unless that would hide more of them.
    """
    lens_edges = [setting.axis_top + setting.scale.lens_start, setting.axis_top + setting.scale.lens_end]

    def cost(tops: dict[str, float]) -> int:
        hidden = [entry.moment for entry in entries if entry.moment.key not in tops]
        return sum(cost_of_hiding(moment, setting.scale.lens, setting.selected) for moment in hidden)

    return min(_tops(setting, column, entries, lens_edges), _tops(setting, column, entries, []), key=cost)


def _free_place(mark: Mark, others: Sequence[Entry]) -> float:
    crossed = [
        other
        for other in others
        if other.mark.start < mark.end + MARK_GAP and mark.start < other.mark.end + MARK_GAP
    ]

    def overlap(place: float) -> float:
        near = [(mark.thickness + other.mark.thickness) / 2 - abs(place - other.middle) for other in crossed]
        return max(0.0, *near) if near else 0.0

    return min(BAR_PLACES if mark.is_bar else DOT_PLACES, key=overlap)


def _entry(setting: Setting, column: Column, moment: Moment, mark: Mark, middle: float) -> Entry:
    measure = setting.contents.measure
    date_lines = wrapped_date(moment.date, column.label_width, lambda text: measure(text, True))
    label_lines = wrapped(moment.label, column.label_width, lambda text: measure(text, False))
    first_line = mark.start + BAR_THICKNESS / 2 if mark.is_bar else mark.start + DOT / 2
    return Entry(
        moment=moment,
        mark=mark,
        middle=middle,
        date_lines=tuple(date_lines),
        label_lines=tuple(label_lines),
        height=(len(date_lines) + len(label_lines)) * setting.leading,
        wish=first_line - setting.leading / 2 - LABEL_LIFT,
        breaks_words=breaks_words(moment.label, column.label_width, lambda text: measure(text, False)),
    )


def _tops(
    setting: Setting, column: Column, entries: Sequence[Entry], edges: Sequence[float]
) -> dict[str, float]:
    line, document = setting.line, setting.contents.document.middle
    is_beside_flag = column.start < setting.flag.right and setting.flag.left < column.start + column.width
    kept_above = setting.flag_height if is_beside_flag and setting.flag.is_above else LINE_GAP
    kept_below = setting.flag_height if is_beside_flag and not setting.flag.is_above else LINE_GAP
    before = [entry for entry in entries if entry.moment.start < document]
    end, begin = line - kept_above, line + kept_below
    tops = _between(setting, before, [setting.axis_top - DOT, *(edge for edge in edges if edge < end), end])
    across = [
        entry
        for entry in before
        if entry.moment.lies_across(setting.contents.document) and entry.moment.key not in tops
    ]
    after = across + [entry for entry in entries if entry.moment.start >= document]
    walls = [begin, *(edge for edge in edges if edge > begin), setting.frame.height - EDGE_GAP]
    return tops | _between(setting, after, walls)


def _between(setting: Setting, entries: Sequence[Entry], walls: Sequence[float]) -> dict[str, float]:
    """Tops of labels that stay between the walls between which their marks are; walls rise."""
    tops: dict[str, float] = {}
    for number, (low, high) in enumerate(pairwise(walls)):
        is_first, is_last = number == 0, number == len(walls) - 2
        own = [
            entry
            for entry in entries
            if (is_first or _level(entry) >= low) and (is_last or _level(entry) < high)
        ]
        gaps = (0.0 if is_first else EDGE_GAP, 0.0 if is_last else EDGE_GAP)
        standings = [_standing(setting, entry) for entry in own]
        tops |= stack(standings, low + gaps[0], high - gaps[1], FARTHEST * setting.frame.text_factor)
    return tops


def _level(entry: Entry) -> float:
    """What decides on which side of a wall an event is: its dot's middle, its bar's beginning."""
    return entry.mark.start if entry.mark.is_bar else entry.mark.start + DOT / 2


def _standing(setting: Setting, entry: Entry) -> Standing:
    cost = cost_of_hiding(entry.moment, setting.scale.lens, setting.selected)
    return Standing(entry.moment.key, entry.wish, entry.height, cost)
