"""The record as a table: a paragraph that opens in bold is a row, called by its bold words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.exhibit.text import MarkedText, MarkKind
from kiosk.visitor.edition import Edition

COVER = "cover"


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A row: its name, empty where the paragraph has none; ``key`` is what its words are typeset by."""

    key: str
    label: str
    isDocument: bool
    """Whether the words are the document's own."""
    words: str


def record_rows(edition: Edition) -> tuple[tuple[RecordRow, MarkedText], ...]:
    """The title as printed, the record and the rights, each with its words."""
    told = edition.borrowing.told
    rows = [*_title(edition), *prose_rows("record", told(edition.details.record))]
    rights = told(edition.details.rights)
    label = edition.word("rights")
    for row, text in prose_rows("rights", rights):
        rows.append((replace(row, label=row.label or label), text))
        label = ""
    return tuple(rows)


def prose_rows(name: str, paragraphs: Sequence[MarkedText]) -> Iterator[tuple[RecordRow, MarkedText]]:
    """A row for each of *paragraphs*, called *name* and a number."""
    for number, paragraph in enumerate(paragraphs):
        label, words = _without_label(paragraph)
        yield RecordRow(f"{name}-{number}", label, isDocument=False, words=words.text), words


def _title(edition: Edition) -> Iterator[tuple[RecordRow, MarkedText]]:
    """The first words of the document's cover."""
    covers = (section for section in edition.sections if section.kind == COVER)
    for passage in (section.passages[0] for section in covers if section.passages):
        words = MarkedText(passage.reading.text)
        yield RecordRow(passage.key, edition.word("title"), isDocument=True, words=words.text), words
        return


def _without_label(paragraph: MarkedText) -> tuple[str, MarkedText]:
    """The bold words that open *paragraph*, without their point, and the rest of it."""
    opening = next((m for m in paragraph.marks if m.kind == MarkKind.STRONG and m.start == 0), None)
    if opening is None:
        return "", paragraph
    label, rest = paragraph.text[: opening.end], paragraph.text[opening.end :]
    cut = len(paragraph.text) - len(rest.lstrip())
    marks = tuple(
        replace(mark, start=mark.start - cut, end=mark.end - cut)
        for mark in paragraph.marks
        if mark.start >= cut
    )
    return label.rstrip(" ."), MarkedText(paragraph.text[cut:], marks)
