"""Lays the index out: entries under their letters, in columns, on pages that are turned. Lengths are dp."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from kiosk.visitor.index_entries import Entry
from kiosk.visitor.timeline_wrapping import wrapped

Measure = Callable[[str, float, bool], float]
"""Width of a text in one line, of a letter size, bold or not, in the unit of the size."""

NAME, SMALL = 25.0, 23.0
NAME_LEADING, SMALL_LEADING = 31.0, 29.0
HEAD, ROW, ROW_PADDING = 46.0, 72.0, 12.0
TITLE_X, GAP, CARET = 44.0, 14.0, 46.0
SAFE = 1.02
"""Letters on whole pixels may be a little wider than measured."""


@dataclass(frozen=True, slots=True)
class IndexFrame:
    """The room there is: a page of ``columns`` columns. ``scale`` enlarges text, rows and heads."""

    width: float = 1856.0
    height: float = 660.0
    columns: int = 3
    gutter: float = 40.0
    scale: float = 1.0

    @property
    def column_width(self) -> float:
        """How wide one column is."""
        return (self.width - self.gutter * (self.columns - 1)) / self.columns


@dataclass(frozen=True, slots=True)
class Block:
    """An entry as it is set: its lines broken, its height known."""

    entry: Entry
    title: str
    names: str
    beside: bool
    """Whether the other name stands on the headword's line."""
    height: float


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry or, without a block, a letter's head; ``y`` counts from the top of the first page."""

    letter: str
    block: Block | None
    page: int
    column: int
    y: float


def lay_out(entries: Sequence[Entry], frame: IndexFrame, measure: Measure) -> tuple[Placed, ...]:
    """Heads and entries in order. A head never stands alone at the foot; it is repeated atop a column."""
    return tuple(_flow([_block(entry, frame, measure) for entry in entries], frame))


def _flow(blocks: Sequence[Block], frame: IndexFrame) -> Iterator[Placed]:
    number, y, letter = 0, 0.0, ""
    head = HEAD * frame.scale
    for block in blocks:
        needed = block.height + (head if block.entry.letter != letter else 0.0)
        if y and y + needed > frame.height:
            number, y, letter = number + 1, 0.0, ""
        page, column = divmod(number, frame.columns)
        top = page * frame.height
        if block.entry.letter != letter:
            letter = block.entry.letter
            yield Placed(letter, None, page, column, top + y)
            y += head
        yield Placed(letter, block, page, column, top + y)
        y += block.height


def _block(entry: Entry, frame: IndexFrame, measure: Measure) -> Block:
    scale = frame.scale

    def name_width(text: str) -> float:
        return measure(text, NAME * scale, True) * SAFE

    def small_width(text: str) -> float:
        return measure(text, SMALL * scale, False) * SAFE

    times = small_width(entry.times) + GAP if entry.times else 0.0
    room = frame.column_width - (TITLE_X + CARET) * scale - times
    lines = wrapped(entry.title, room, name_width)
    beside = len(lines) == 1 and name_width(entry.title) + GAP + small_width(entry.names) <= room
    names = wrapped(entry.names, room, small_width) if entry.names and not beside else []
    height = (len(lines) * NAME_LEADING + len(names) * SMALL_LEADING + ROW_PADDING) * scale
    return Block(
        entry,
        "\n".join(lines),
        entry.names if beside else "\n".join(names),
        beside=beside,
        height=max(ROW * scale, height),
    )
