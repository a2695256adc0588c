"""Notes beside the lines they speak of, moved apart where they would touch."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Passage
from kiosk.exhibit.text import MarkKind
from kiosk.visitor.edition import Edition
from kiosk.visitor.record_list import RecordList

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MarginNote:
    """A note in the margin: ``noteY`` is its upper edge, ``lineY`` the middle of its line (pixels).

    ``borrowed`` is ``(English)`` where its title is not there in the visitor's language.
    """

    key: str
    number: str
    kind: str
    title: str
    borrowed: str
    spoken: str
    passage: str
    start: int
    noteY: float = 0.0
    lineY: float = 0.0


def apart(notes: Iterable[MarginNote], height: float, gap: float, bottom: float) -> tuple[MarginNote, ...]:
    """*notes* centred on their lines, pushed down where two would touch, then up from *bottom*."""
    placed: list[MarginNote] = []
    edge = 0.0
    for note in sorted(notes, key=lambda note: note.lineY):
        y = max(note.lineY - height / 2, edge)
        placed.append(replace(note, noteY=y))
        edge = y + height + gap
    limit = bottom
    for index in range(len(placed) - 1, -1, -1):
        y = min(placed[index].noteY, limit - height)
        placed[index] = replace(placed[index], noteY=y)
        limit = y - gap
    return tuple(placed)


@QmlElement
@QmlUncreatable("The reading holds its margin")  # pyright: ignore[reportCallIssue]
class MarginNotes(QObject):
    """Knows where passages stand on the page and sets the notes of those in sight beside them."""

    settled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: dict[str, MarginNote] = {}
        self._lines: dict[str, dict[str, float]] = {}
        self._frame = (0.0, 0.0, 0.0, 0.0)
        self._rows = RecordList(MarginNote, self)

    def open(self, passages: Sequence[Passage], edition: Edition) -> None:
        """Take the notes of *passages* in the words of *edition*."""
        self._notes = {}
        for passage in passages:
            for mark in passage.reading.marks:
                if mark.kind in {MarkKind.NOTE, MarkKind.CLAIM}:
                    note = edition.note(mark.target)
                    self._notes[note.key] = MarginNote(
                        key=note.key,
                        number=str(note.number),
                        kind=note.kind,
                        title=edition.said(note.title),
                        borrowed=edition.borrowing.mark_of(note.title),
                        spoken=edition.borrowing.spoken(note.title),
                        passage=passage.key,
                        start=mark.start,
                    )
        self.settle()

    def number(self, key: str) -> str:
        """The number of the note called *key*."""
        return self._notes[key].number if key in self._notes else ""

    def note(self, key: str) -> MarginNote:
        """The note called *key*."""
        return self._notes[key]

    def stand(self, passage: str, lines: dict[str, float]) -> None:
        """*passage* stands on the page with its notes at these heights (content pixels)."""
        if self._lines.get(passage) != lines:
            self._lines[passage] = lines
            self.settle()

    def leave(self, passage: str) -> None:
        """*passage* is no longer laid out."""
        if self._lines.pop(passage, None):
            self.settle()

    @Slot(float, float, float, float)
    def frame(self, top: float, height: float, noteHeight: float, gap: float) -> None:
        """The page shows *height* pixels from *top*; a note is *noteHeight* high."""
        self._frame = (top, height, noteHeight, gap)
        self.settle()

    @Property(RecordList, constant=True)
    def notes(self) -> RecordList:
        return self._rows

    @Property(bool, notify=settled)
    def isTopFree(self) -> bool:
        """Whether no note stands where the hint is."""
        return not self._rows.rows or self._rows.rows[0].noteY > self._frame[2]

    def settle(self) -> None:
        """Set the notes of the lines in sight."""
        top, height, note_height, gap = self._frame
        in_sight = [
            replace(self._notes[key], lineY=y - top)
            for lines in self._lines.values()
            for key, y in lines.items()
            if key in self._notes and 0 <= y - top <= height
        ]
        self._rows.replace(apart(in_sight, note_height, gap, height))
        self.settled.emit()
