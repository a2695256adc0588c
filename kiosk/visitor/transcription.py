"""Sets a passage letter for letter as it was transcribed, with its marks where their words stand in it."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.exhibit.text import Mark, MarkedText, MarkKind
from kiosk.visitor.composition import (
    NO_BREAK_SPACE,
    NOTES,
    Composition,
    Hand,
    Insertion,
    composed,
    marker_offset,
)

OURS = frozenset({MarkKind.SLIP, MarkKind.SUPPLIED, MarkKind.DOUBT})
"""What the museum says of the words; a transcription does without."""


def without_readings(text: MarkedText) -> MarkedText:
    """*text* without the museum's readings of its words."""
    return MarkedText(text.text, tuple(mark for mark in text.marks if mark.kind not in OURS))


def compose_transcript(reading: MarkedText, transcribed: str, page_sign: str) -> Composition:
    """Set *transcribed*; where a page ends, *page_sign* says with which page it goes on (``%1``).

    Offsets stay those of the *reading* text, so that marks and light fall on the same words. Where
    the two texts differ by more than specks and white space, no mark is set at all.
    """
    moved = places_in(reading, transcribed)
    if moved is None:
        return composed(MarkedText(transcribed), (), ())
    marks = tuple(replace(mark, start=moved[mark.start], end=moved[mark.end]) for mark in reading.marks)
    insertions = _insertions(reading, MarkedText(transcribed, marks), page_sign)
    return composed(MarkedText(transcribed, marks), tuple(insertions), moved)


def places_in(reading: MarkedText, transcribed: str) -> tuple[int, ...] | None:
    """Where each character of the *reading* text, and its end, stands in *transcribed*; None if nowhere."""
    places: list[int] = []
    at = 0
    for stretch, label in _stretches(reading):
        found = _speck(stretch, label, transcribed, at) if label else _words(stretch, transcribed, at)
        if found is None:
            return None
        places += found[0]
        at = found[1]
    return None if transcribed[at:].strip() else (*places, at)


def _stretches(reading: MarkedText) -> Iterator[tuple[str, str]]:
    """The text in pieces: a mended speck with what was transcribed there, all else with nothing."""
    at = 0
    for mark in reading.marks:
        if mark.kind == MarkKind.SPECK and mark.start >= at:
            yield reading.text[at : mark.start], ""
            yield reading.text[mark.start : mark.end], mark.label
            at = mark.end
    yield reading.text[at:], ""


def _speck(mended: str, label: str, transcribed: str, at: int) -> tuple[list[int], int] | None:
    while transcribed[at : at + 1].isspace() and not label[:1].isspace():
        at += 1
    if not transcribed.startswith(label, at):
        return None
    first = at + max(label.find(mended), 0)
    end = at + len(label)
    return [min(first + offset, end) for offset in range(len(mended))], end


def _words(text: str, transcribed: str, at: int) -> tuple[list[int], int] | None:
    """White space may be longer in a transcription; nothing else may differ."""
    places: list[int] = []
    for character in text:
        if not character.isspace():
            while transcribed[at : at + 1].isspace():
                at += 1
            if transcribed[at : at + 1] != character:
                return None
        places.append(at)
        at += 1 if transcribed[at : at + 1] else 0
    return places, at


def _insertions(reading: MarkedText, set_text: MarkedText, page_sign: str) -> Iterator[Insertion]:
    for mark, moved in zip(reading.marks, set_text.marks, strict=True):
        if mark.kind == MarkKind.PAGE:
            yield _page_end(mark, moved.start, set_text.text, page_sign.replace("%1", mark.label))
        elif mark.kind in NOTES:
            place = marker_offset(set_text.text, moved.end)
            yield Insertion(place, NO_BREAK_SPACE, Hand.GAP, mark)


def _page_end(mark: Mark, place: int, transcribed: str, sign: str) -> Insertion:
    """Between two words the sign stands apart from both; within a word it stands close."""
    if transcribed[place : place + 1].isspace():
        return Insertion(place + 1, f"{sign} ", Hand.READING, mark)
    return Insertion(place, sign, Hand.READING, mark)
