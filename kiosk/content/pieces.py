"""Paragraphs of Markdown as pieces that know where in a file they stand."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from kiosk.content.problems import Place

Attributes = Mapping[str, str]
"""What stands between braces; ``class`` holds the words with a dot, parted by spaces."""


class PieceKind(Enum):
    """What a piece of inline Markdown is."""

    TEXT = auto()
    ESCAPED = auto()
    """A character that a backslash keeps literal."""
    SOFT_BREAK = auto()
    HARD_BREAK = auto()
    OPEN = auto()
    CLOSE = auto()


class Style(Enum):
    """What an opening or closing piece belongs to."""

    SPAN = auto()
    EMPHASIS = auto()
    STRONG = auto()
    LINK = auto()
    PICTURE = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of inline Markdown; ``offset`` counts characters of its block's raw text."""

    kind: PieceKind
    offset: int
    text: str = ""
    style: Style | None = None
    attributes: Attributes = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph: its pieces and, where a last line ``{.kind}`` says so, its attributes."""

    start: Place
    """Where the raw text begins."""
    raw: str
    pieces: tuple[Piece, ...]
    attributes: Attributes
    attributes_place: Place
    prefix: str = ""
    """What a list puts before the text: ``• `` or ``1. ``."""

    def place(self, offset: int) -> Place:
        """Where the character *offset* of the raw text stands in the file."""
        before = self.raw[:offset]
        lines = before.count("\n")
        column = offset - before.rfind("\n") + (0 if lines else self.start.column - 1)
        return Place(self.start.file, self.start.line + lines, column)


@dataclass(frozen=True, slots=True)
class Unsupported:
    """Markdown that an exhibit cannot show."""

    place: Place
    what: str
