"""The card's paragraphs as list rows."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.exhibit.text import MarkedText


@dataclass(frozen=True, slots=True)
class TextRow:
    """A paragraph: the key it is typeset by, and its words as they are spoken."""

    key: str
    spoken: str


def text_rows(part: str, texts: Sequence[MarkedText]) -> tuple[TextRow, ...]:
    """One row for each text, called ``part-0``, ``part-1`` and so on."""
    return tuple(TextRow(f"{part}-{number}", text.text) for number, text in enumerate(texts))
