"""The index of all terms: filtered by kind, ordered by letter, turned page by page."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visitor.edition import Edition
from kiosk.visitor.history import CardState, IndexView
from kiosk.visitor.index_entries import ALL, Entry, index_entries
from kiosk.visitor.index_layout import IndexFrame, Measure, Placed, lay_out
from kiosk.visitor.index_rows import (
    EntryRow,
    FilterRow,
    HeadRow,
    LetterRow,
    entry_rows,
    filter_rows,
    head_rows,
    letter_rows,
)
from kiosk.visitor.record_list import RecordList

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The visit holds the index")  # pyright: ignore[reportCallIssue]
class TermIndex(QObject):
    """One entry is kept on the page whatever changes: room, language, text size. Lengths are in dp."""

    changed = Signal()

    def __init__(self, edition: Edition, measure: Measure, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition = edition
        self._measure = measure
        self._frame = IndexFrame()
        self._view = IndexView()
        self._selected = ""
        self._lit = ""
        self._all: tuple[Entry, ...] = ()
        self._shown: tuple[Entry, ...] = ()
        self._placed: tuple[Placed, ...] = ()
        self._entries = RecordList(EntryRow, self)
        self._heads = RecordList(HeadRow, self)
        self._filters = RecordList(FilterRow, self)
        self._letters = RecordList(LetterRow, self)
        self.read_in(edition)

    def read_in(self, edition: Edition) -> None:
        """List the terms in another language, in its order."""
        self._edition = edition
        self._all = index_entries(edition.reader.terms(), edition)
        self._look(self._view)

    def view(self) -> IndexView:
        """What is shown, to come back to."""
        return self._view

    def restore(self, view: IndexView) -> None:
        """Show what was shown."""
        self._look(view)

    def follow_card(self, card: CardState) -> None:
        """Mark the entry whose card is open, and keep it on the page."""
        first = card.pages[0] if card.pages else None
        is_ours = first is not None and first.kind == "term" and not first.passage
        self._selected = first.key if first is not None and is_ours else ""
        if any(entry.key == self._selected for entry in self._shown):
            self._look(replace(self._view, entry=self._selected))
        self.changed.emit()

    @Slot(str)
    def choose(self, kind: str) -> None:
        """Show the entries of one kind alone, or ``all``."""
        self._look(IndexView(kind))

    @Slot(str)
    def goToLetter(self, letter: str) -> None:
        """Show the page on which *letter* begins."""
        entry = next((entry for entry in self._shown if entry.letter == letter), None)
        if entry is not None:
            self._look(replace(self._view, entry=entry.key), lit=letter)

    @Slot(int)
    def turn(self, direction: int) -> None:
        """Show the next page (1) or the one before (-1)."""
        self.stand(self.page + direction)

    @Slot(int)
    def stand(self, page: int) -> None:
        """The finger has moved to *page*: go on from there."""
        here = max(0, min(page, self.pages - 1))
        if here != self.page:
            first = next(item.block.entry for item in self._placed if item.page == here and item.block)
            self._look(replace(self._view, entry=first.key))

    @Slot(str)
    def reveal(self, entry: str) -> None:
        """Keep *entry* on the page, as the keyboard comes to it."""
        self._look(replace(self._view, entry=entry))

    @Slot(float, float, int, float, float)
    def resize(self, width: float, height: float, columns: int, gutter: float, scale: float) -> None:
        """Lay out for a page of this size."""
        frame = IndexFrame(width, max(height, 1.0), columns, gutter, scale)
        if frame != self._frame:
            self._frame = frame
            self._look(self._view)

    @Property(RecordList, constant=True)
    def entries(self) -> RecordList:
        return self._entries

    @Property(RecordList, constant=True)
    def heads(self) -> RecordList:
        return self._heads

    @Property(RecordList, constant=True)
    def filters(self) -> RecordList:
        return self._filters

    @Property(RecordList, constant=True)
    def letters(self) -> RecordList:
        return self._letters

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many entries the chosen filter has."""
        return len(self._shown)

    @Property(int, notify=changed)
    def page(self) -> int:
        return next(
            (item.page for item in self._placed if item.block and item.block.entry is self._here()), 0
        )

    @Property(int, notify=changed)
    def pages(self) -> int:
        return self._placed[-1].page + 1 if self._placed else 1

    @Property(str, notify=changed)
    def borrowed(self) -> str:
        """``in English``, where no term at all is there in the visitor's language."""
        return self._edition.borrowing.once(term.headword for term in self._edition.reader.terms())

    @Property(str, notify=changed)
    def firstLetter(self) -> str:
        return next((item.letter for item in self._placed if item.page == self.page), "")

    @Property(str, notify=changed)
    def lastLetter(self) -> str:
        return next((item.letter for item in reversed(self._placed) if item.page == self.page), "")

    @Property(str, notify=changed)
    def letter(self) -> str:
        """The letter under which the entry stands that the page is kept at."""
        here = self._here()
        return here.letter if here else ""

    @Property(str, notify=changed)
    def litLetter(self) -> str:
        """The letter whose key was touched last, if nothing else was touched since."""
        return self._lit

    @Property(str, notify=changed)
    def selectedKey(self) -> str:
        """The entry whose card is open."""
        return self._selected

    @Property(bool, notify=changed)
    def cardOnLeft(self) -> bool:
        """Whether a card over the last column would cover the selected entry."""
        last = self._frame.columns - 1
        columns = [
            item.column for item in self._placed if item.block and item.block.entry.key == self._selected
        ]
        return last > 0 and columns == [last]

    def _here(self) -> Entry | None:
        kept = (entry for entry in self._shown if entry.key == self._view.entry)
        return next(kept, self._shown[0] if self._shown else None)

    def _look(self, view: IndexView, lit: str = "") -> None:
        self._view, self._lit = view, lit
        self._shown = tuple(e for e in self._all if view.kind in {ALL, e.kind.key})
        self._placed = lay_out(self._shown, self._frame, self._measure)
        self._entries.replace(entry_rows(self._placed, self._frame, self._edition))
        self._heads.replace(head_rows(self._placed, self._frame))
        self._filters.replace(filter_rows(self._all, view.kind, self._edition))
        self._letters.replace(letter_rows(self._all, self._shown, self.letter, self._edition))
        self.changed.emit()
