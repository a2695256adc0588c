"""The index as rows for its screen; places and lengths are in dp."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.visitor.alphabet import letters_for
from kiosk.visitor.edition import Edition
from kiosk.visitor.index_entries import ALL, KINDS, Entry
from kiosk.visitor.index_layout import IndexFrame, Placed


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A term of the index."""

    key: str
    iconName: str
    title: str
    names: str
    namesBeside: bool
    times: str
    page: int
    itemX: float
    itemY: float
    itemWidth: float
    itemHeight: float
    spoken: str


@dataclass(frozen=True, slots=True)
class HeadRow:
    """A letter above its entries; ``key`` tells it from the same letter on another column."""

    key: str
    letter: str
    page: int
    itemX: float
    itemY: float


@dataclass(frozen=True, slots=True)
class FilterRow:
    """A kind of entries with how many there are."""

    key: str
    iconName: str
    title: str
    count: int
    isChosen: bool


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A key with a letter; without entries it cannot be chosen."""

    key: str
    isThere: bool
    isCurrent: bool


def entry_rows(placed: Sequence[Placed], frame: IndexFrame, edition: Edition) -> tuple[EntryRow, ...]:
    """All entries where they stand."""
    pitch = frame.column_width + frame.gutter
    return tuple(
        EntryRow(
            key=block.entry.key,
            iconName=block.entry.kind.icon,
            title=block.title,
            names=block.names,
            namesBeside=block.beside,
            times=block.entry.times,
            page=item.page,
            itemX=item.column * pitch,
            itemY=item.y,
            itemWidth=frame.column_width,
            itemHeight=block.height,
            spoken=_spoken(block.entry, edition),
        )
        for item in placed
        if (block := item.block) is not None
    )


def head_rows(placed: Sequence[Placed], frame: IndexFrame) -> tuple[HeadRow, ...]:
    """All heads where they stand."""
    pitch = frame.column_width + frame.gutter
    return tuple(
        HeadRow(
            f"{item.letter}-{item.page}-{item.column}", item.letter, item.page, item.column * pitch, item.y
        )
        for item in placed
        if item.block is None
    )


def filter_rows(entries: Sequence[Entry], chosen: str, edition: Edition) -> tuple[FilterRow, ...]:
    """All entries together, then every kind that has some."""
    counts = {kind.key: sum(entry.kind is kind for entry in entries) for kind in KINDS}
    whole = FilterRow(ALL, "list-bullets", edition.word("all"), len(entries), chosen == ALL)
    kinds = (
        FilterRow(kind.key, kind.icon, edition.word(kind.word), counts[kind.key], chosen == kind.key)
        for kind in KINDS
        if counts[kind.key]
    )
    return (whole, *kinds)


def letter_rows(
    entries: Sequence[Entry], shown: Sequence[Entry], current: str, edition: Edition
) -> tuple[LetterRow, ...]:
    """The keys of the whole index; those under which *shown* has entries can be chosen."""
    there = {entry.letter for entry in shown}
    letters = letters_for((entry.letter for entry in entries), edition.tag)
    return tuple(LetterRow(letter, letter in there, letter == current) for letter in letters)


def _spoken(entry: Entry, edition: Edition) -> str:
    names = entry.borrowed or entry.names
    parts = (entry.title, names, edition.word(entry.kind.one), entry.times)
    return ", ".join(part for part in parts if part)
