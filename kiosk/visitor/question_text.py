"""The words of a question as they are set: its number hangs beside them."""

from dataclasses import dataclass, replace

from kiosk.exhibit.text import MarkedText
from kiosk.visitor.sentences import NUMBER


@dataclass(frozen=True, slots=True)
class QuestionText:
    """The words without their number, and how many characters of the passage stand before them."""

    words: MarkedText
    offset: int


def question_text(reading: MarkedText) -> QuestionText:
    """*reading* without the number that it begins with; its marks move with the words."""
    found = NUMBER.match(reading.text)
    offset = found.end() if found else 0
    marks = tuple(
        replace(mark, start=mark.start - offset, end=mark.end - offset)
        for mark in reading.marks
        if mark.start >= offset
    )
    return QuestionText(MarkedText(reading.text[offset:], marks), offset)
