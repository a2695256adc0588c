"""Every place where the transcription may be wrong: as typed, as read, and where it stands."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.exhibit.model import Passage
from kiosk.exhibit.text import Mark, MarkKind
from kiosk.visitor.edition import Edition

KINDS = {
    MarkKind.SLIP: ("slips", "weReadHead"),
    MarkKind.SUPPLIED: ("missingWords", "weReadHead"),
    MarkKind.SIC: ("archiveMarks", "weReadHead"),
    MarkKind.DOUBT: ("doubts", "perhapsHead"),
    MarkKind.SPECK: ("specks", "weReadHead"),
}
"""The kinds in order, each with the words for its heading and for its second column."""
SHORT = 4
"""Stretches of fewer letters are shown with the words beside them."""


@dataclass(frozen=True, slots=True)
class SlipRow:
    """One place. The first row of a kind carries the kind's heading."""

    key: str
    heading: str
    column: str
    """What the second column is called, with the heading."""
    typed: str
    reading: str
    place: str
    passage: str
    start: int
    end: int
    spoken: str


def slip_rows(edition: Edition) -> tuple[SlipRow, ...]:
    """All places of the document, kind by kind, in the order of the text."""
    passages = [passage for section in edition.sections for passage in section.passages]
    return tuple(row for kind in KINDS for row in _rows_of(kind, passages, edition))


def _rows_of(kind: MarkKind, passages: list[Passage], edition: Edition) -> Iterator[SlipRow]:
    marked = [(p, mark) for p in passages for mark in p.reading.marks if mark.kind == kind]
    for number, (passage, mark) in enumerate(marked):
        heading, column = (edition.word(word) for word in KINDS[kind]) if number == 0 else ("", "")
        typed, reading = _as_typed(passage, mark), _as_read(passage, mark, edition)
        place = edition.place_name(passage)
        spoken = edition.word("slipSpoken").replace("%1", typed).replace("%2", reading).replace("%3", place)
        start, end = _stretch(passage.reading.text, mark)
        yield SlipRow(
            key=f"{kind}-{number}",
            heading=heading,
            column=column,
            typed=typed,
            reading=reading,
            place=place,
            passage=passage.key,
            start=start,
            end=end,
            spoken=spoken,
        )


def _stretch(text: str, mark: Mark) -> tuple[int, int]:
    """The whole words around *mark*; where they are few letters, with the word on either side."""
    start, end = _whole_words(text, mark.start, mark.end)
    if sum(sign.isalpha() for sign in text[mark.start : mark.end]) < SHORT or mark.kind == MarkKind.SIC:
        start, end = _whole_words(text, max(start - 1, 0), min(end + 1, len(text)))
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end


def _as_typed(passage: Passage, mark: Mark) -> str:
    """The stretch around *mark* as the archive typed it: with its specks."""
    start, end = _stretch(passage.reading.text, mark)
    specks = [
        m for m in passage.reading.marks if m.kind == MarkKind.SPECK and start <= m.start and m.end <= end
    ]
    return _replaced(passage.reading.text, start, end, [(speck, speck.label) for speck in specks])


def _as_read(passage: Passage, mark: Mark, edition: Edition) -> str:
    """The same stretch as the museum reads it."""
    start, end = _stretch(passage.reading.text, mark)
    match mark.kind:
        case MarkKind.SIC:
            return edition.word("markOfTheArchive")
        case MarkKind.SPECK:
            return passage.reading.text[start:end]
        case MarkKind.SUPPLIED:
            return _replaced(
                passage.reading.text, start, end, [(mark, _supplied(passage.reading.text, mark))]
            )
        case _:
            return _replaced(passage.reading.text, start, end, [(mark, mark.label)])


def _supplied(text: str, mark: Mark) -> str:
    """What is supplied, in brackets; a word stands apart from the word before it."""
    needs_space = mark.label[0].isalnum() and not text[: mark.start].endswith(" ")
    return f"{' ' if needs_space else ''}[{mark.label}]"


def _replaced(text: str, start: int, end: int, changes: list[tuple[Mark, str]]) -> str:
    """The stretch from *start* to *end* with the marked words *changes* names written otherwise."""
    pieces: list[str] = []
    place = start
    for mark, words in sorted(changes, key=lambda change: change[0].start):
        pieces += [text[place : mark.start], words]
        place = mark.end
    return " ".join("".join([*pieces, text[place:end]]).split())
