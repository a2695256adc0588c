"""The document on the page: its passages, where the visitor is, and what is lit."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Passage, Section
from kiosk.exhibit.text import Mark, MarkedText, MarkKind
from kiosk.visitor.composition import Composition, compose
from kiosk.visitor.edition import Edition
from kiosk.visitor.history import Light, ReadingPlace
from kiosk.visitor.margin_notes import MarginNotes
from kiosk.visitor.mark_names import name_of_mark
from kiosk.visitor.marked_texts import MarkedTexts
from kiosk.visitor.pace import minutes_of, numbered
from kiosk.visitor.page_order import PageOrder, order_of
from kiosk.visitor.reading_rows import PassageRow, SectionRow, passage_rows, section_rows
from kiosk.visitor.record_list import RecordList
from kiosk.visitor.transcription import compose_transcript, without_readings

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The visit holds the reading")  # pyright: ignore[reportCallIssue]
class Reading(MarkedTexts):
    """One document, open at a place. The page tells where it stands; jumps tell the page."""

    placeChanged = Signal()
    asTranscribedChanged = Signal()
    lightChanged = Signal()
    jumped = Signal(int, float)
    """Show the row of this index this many lines below its top, at the top of the page."""

    def __init__(self, edition: Edition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition = edition
        self._sections: tuple[Section, ...] = ()
        self._passages: tuple[Passage, ...] = ()
        self._order = PageOrder()
        self._here = 0
        self._place = ReadingPlace()
        self._light = Light()
        self._as_transcribed = False
        self._passage_list = RecordList(PassageRow, self)
        self._section_list = RecordList(SectionRow, self)
        self._margin = MarginNotes(self)

    def read_in(self, edition: Edition) -> None:
        """Open the document in *edition*, at the same place."""
        self._edition = edition
        self._sections = edition.sections
        self._passages = tuple(p for section in self._sections for p in section.passages)
        self._order = order_of(self._passages)
        self._list_passages()
        self._margin.open(self._passages, edition)
        self.textsChanged.emit()
        self._show_place()

    @property
    def is_open(self) -> bool:
        """Whether a document was opened yet; it is when the page is first needed."""
        return bool(self._passages)

    def place(self) -> ReadingPlace:
        """What stands at the top of the page, a passage or a picture beside it, to come back to."""
        return self._place

    def go_to(self, place: ReadingPlace) -> None:
        """Show *place* at the top of the page."""
        row = max(0, self._order.row(place.passage))
        self._place, self._here = place, self._order.passages[row] if self._order.passages else 0
        self._show_place()
        self.jumped.emit(row, place.lines)

    def passage_here(self) -> Passage | None:
        """The passage that is being read; None while the document is not open."""
        return self._passages[self._here] if self._passages else None

    def light(self) -> Light:
        """The words that are lit."""
        return self._light

    def light_up(self, light: Light) -> None:
        """Light the words of *light*, and no others."""
        if light != self._light:
            self._light = light
            self.lightChanged.emit()

    def first_passage(self, section: str) -> str:
        """The key of the first passage of *section*."""
        return next(passage.key for passage in self._passages if passage.section == section)

    def mark_end(self, passage: str, kind: str, target: str, start: int) -> int:
        """Where the mark of *kind* for *target* that starts at *start* ends; notes answer for claims."""
        kinds = {"note", "claim"} if kind in {"note", "claim"} else {kind}
        marks = self.marked_text(passage).marks
        return next(m.end for m in marks if (m.start, m.target) == (start, target) and m.kind.value in kinds)

    def marked_text(self, key: str) -> MarkedText:
        if key not in self._order.index:
            return MarkedText("")
        reading = self._passages[self._order.index[key]].reading
        return without_readings(reading) if self._as_transcribed else reading

    def composition(self, key: str, *, with_markers: bool) -> Composition:
        text = self.marked_text(key)
        if not self._as_transcribed or key not in self._order.index:
            return compose(text, with_markers=with_markers)
        transcribed = self._passages[self._order.index[key]].transcribed
        return compose_transcript(text, transcribed, self._edition.word("pageBegins"))

    def describe(self, mark: Mark) -> tuple[str, str]:
        number = self._margin.number(mark.target) if mark.kind in {MarkKind.NOTE, MarkKind.CLAIM} else ""
        return number, name_of_mark(mark, self._edition)

    @Slot(int, float, int)
    def stand(self, top: int, lines: float, here: int) -> None:
        """The page stands so: row *top*, *lines* into it; *here* is the row being read."""
        keys, passages = self._order.keys, self._order.passages
        if 0 <= top < len(keys):
            self._place = ReadingPlace(keys[top], lines)
            if 0 <= here < len(keys) and passages[here] != self._here:
                self._here = passages[here]
                self._show_place()

    @Slot()
    def arrive(self) -> None:
        """The page is there now: send it where the reading stands."""
        self.jumped.emit(max(0, self._order.row(self._place.passage)), self._place.lines)

    @Slot(str, result=int)
    def indexOf(self, key: str) -> int:
        """The index of the row called *key*, or -1."""
        return self._order.row(key)

    @Property(bool, notify=asTranscribedChanged)
    def asTranscribed(self) -> bool:
        """Whether passages stand letter for letter as the archive transcribed them."""
        return self._as_transcribed

    @asTranscribed.setter
    def asTranscribed(self, as_transcribed: bool) -> None:
        if as_transcribed != self._as_transcribed:
            self._as_transcribed = as_transcribed
            self._list_passages()
            self.textsChanged.emit()
            self.asTranscribedChanged.emit()

    @Property(RecordList, constant=True)
    def passages(self) -> RecordList:
        return self._passage_list

    @Property(RecordList, constant=True)
    def sections(self) -> RecordList:
        return self._section_list

    @Property(MarginNotes, constant=True)
    def margin(self) -> MarginNotes:
        return self._margin

    @Property(str, notify=placeChanged)
    def sectionNumber(self) -> str:
        section = self._section()
        return "" if section is None or section.number is None else str(section.number)

    @Property(int, notify=placeChanged)
    def numberedSections(self) -> int:
        """How many sections have a number."""
        return sum(section.number is not None for section in self._sections)

    @Property(str, notify=placeChanged)
    def sectionTitle(self) -> str:
        section = self._section()
        return self._edition.said(section.title) if section else ""

    @Property(str, notify=placeChanged)
    def sectionMark(self) -> str:
        """``(English)``, where that title is borrowed from another language."""
        section = self._section()
        return self._edition.borrowing.mark_of(section.title) if section else ""

    @Property(str, notify=placeChanged)
    def sectionKey(self) -> str:
        section = self._section()
        return section.key if section else ""

    @Property(int, notify=placeChanged)
    def paragraph(self) -> int:
        """The number of the paragraph being read, 0 where paragraphs have none."""
        return (self._passages[self._here].number or 0) if self._passages else 0

    @Property(int, notify=placeChanged)
    def paragraphs(self) -> int:
        """How many numbered paragraphs the document has that is being read."""
        return sum(self.counts)

    @Property("QList<int>", notify=placeChanged)
    def counts(self) -> list[int]:
        """How many numbered paragraphs each section of that document has, for those that have any."""
        return [count for section in self._read_together() if (count := numbered(section.passages))]

    @Property(int, notify=placeChanged)
    def paragraphsRead(self) -> int:
        """How many numbered paragraphs of that document stand before the end of the one being read."""
        together = self._read_together()
        first = self._order.index[together[0].passages[0].key] if together else 0
        return numbered(self._passages[first : self._here + 1])

    @Property(int, notify=placeChanged)
    def minutesLeft(self) -> int:
        """Minutes to read that document from the paragraph being read to its end."""
        together = [passage.key for section in self._read_together() for passage in section.passages]
        last = self._order.index[together[-1]] if together else 0
        return minutes_of(self._passages[self._here : last + 1])

    @Property(int, constant=True)
    def documents(self) -> int:
        """How many documents the exhibit has."""
        return len(self._edition.documents)

    @Property(str, notify=lightChanged)
    def lightPassage(self) -> str:
        return self._light.passage

    @Property(int, notify=lightChanged)
    def lightStart(self) -> int:
        return self._light.start

    @Property(int, notify=lightChanged)
    def lightEnd(self) -> int:
        return self._light.end

    def _section(self) -> Section | None:
        key = self._passages[self._here].section if self._passages else ""
        return next((section for section in self._sections if section.key == key), None)

    def _read_together(self) -> tuple[Section, ...]:
        """The sections of the document that is being read."""
        return self._edition.siblings(self._passages[self._here].section) if self._passages else ()

    def _list_passages(self) -> None:
        rows = passage_rows(self._sections, self._edition, as_transcribed=self._as_transcribed)
        self._passage_list.replace(rows)

    def _show_place(self) -> None:
        if self._passages:
            here = self._passages[self._here]
            self._section_list.replace(section_rows(self._sections, self._edition, here))
        self.placeChanged.emit()
