"""The card beside the text: a glossary entry, a note, a claim, an event or a correction."""

from PySide6.QtCore import Property, QObject, QSize, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.text import Mark, MarkedText
from kiosk.visitor.card_content import CardContent, Chip, SourceLine
from kiosk.visitor.card_pages import card_content
from kiosk.visitor.card_rows import TextRow, text_rows
from kiosk.visitor.edition import Edition
from kiosk.visitor.history import CardPage, CardState, Light
from kiosk.visitor.mark_names import name_of_mark
from kiosk.visitor.marked_texts import MarkedTexts
from kiosk.visitor.record_list import RecordList

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
DEEPEST = 8


@QmlElement
@QmlUncreatable("The visit holds the card")  # pyright: ignore[reportCallIssue]
class Card(MarkedTexts):
    """A pile of pages, the last one shown. Nested terms are laid on top; Back takes them off."""

    changed = Signal()

    def __init__(self, edition: Edition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition = edition
        self._state = CardState()
        self._content = CardContent()
        self._texts: dict[str, MarkedText] = {}
        self._body = RecordList(TextRow, self)
        self._claim = RecordList(TextRow, self)
        self._known = RecordList(TextRow, self)
        self._places = RecordList(Chip, self)
        self._events = RecordList(Chip, self)
        self._sources = RecordList(SourceLine, self)

    def state(self) -> CardState:
        """What is open, to come back to."""
        return self._state

    def restore(self, state: CardState) -> None:
        """Open what was open, or close the card."""
        self._state = state
        self._show()

    def read_in(self, edition: Edition) -> None:
        """Show the same page in another language."""
        self._edition = edition
        self._show()

    def open(self, page: CardPage, light: Light | None = None) -> None:
        """Open *page* alone; *light* are the words that were touched."""
        self.restore(CardState((page,), light or Light()))

    @Slot(str)
    def openTerm(self, key: str) -> None:
        """Lay a term on top, as a touch on a word of the card asks."""
        page, shown = CardPage("term", key, self._state.light.passage), self.page()
        if shown is not None and (shown.kind, shown.key) != (page.kind, page.key):
            self.restore(CardState((*self._state.pages, page)[-DEEPEST:], self._state.light))

    @Slot()
    def back(self) -> None:
        """Take the upper page off."""
        self.restore(CardState(self._state.pages[:-1], self._state.light))

    @Slot()
    def close(self) -> None:
        """Take all pages off."""
        self.restore(CardState())

    def marked_text(self, key: str) -> MarkedText:
        return self._texts.get(key, MarkedText(""))

    def describe(self, mark: Mark) -> tuple[str, str]:
        return "", name_of_mark(mark, self._edition)

    def chip(self, key: str) -> Chip:
        """The chip called *key*.

        Raises:
            StopIteration: when the card has no such chip.
        """
        return next(chip for chip in (*self._content.places, *self._content.events) if chip.key == key)

    def page(self) -> CardPage | None:
        """The page shown."""
        return self._state.pages[-1] if self._state.pages else None

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        return bool(self._state.pages)

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        return len(self._state.pages) > 1

    @Property(int, notify=changed)
    def depth(self) -> int:
        """How many pages lie on each other."""
        return len(self._state.pages)

    @Property(str, notify=changed)
    def previousTitle(self) -> str:
        """The title of the page beneath, empty at the bottom of the pile."""
        pages = self._state.pages
        return card_content(pages[-2], self._edition).title if len(pages) > 1 else ""

    @Property(str, notify=changed)
    def wayBack(self) -> str:
        """What Back says on a card that was reached from another."""
        return self._edition.naming("backTo", self.previousTitle) if self.previousTitle else ""

    @Property(str, notify=changed)
    def borrowed(self) -> str:
        """``in English``, where something on the card is not there in the visitor's language."""
        return self._content.borrowed

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._content.kind

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._content.number

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._content.title

    @Property(str, notify=changed)
    def date(self) -> str:
        return self._content.date

    @Property(str, notify=changed)
    def names(self) -> str:
        return self._content.names

    @Property(str, notify=changed)
    def otherNames(self) -> str:
        return self._content.otherNames

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The key of its picture; empty for none."""
        return self._content.plate.picture

    @Property(str, notify=changed)
    def pictureAlt(self) -> str:
        return self._content.plate.alt

    @Property(str, notify=changed)
    def pictureCaption(self) -> str:
        return self._content.plate.caption

    @Property(str, notify=changed)
    def pictureCredit(self) -> str:
        return self._content.plate.credit

    @Property(QSize, notify=changed)
    def pictureSize(self) -> QSize:
        """In pixels."""
        return QSize(self._content.plate.pixelWidth, self._content.plate.pixelHeight)

    @Property(str, notify=changed)
    def quotation(self) -> str:
        return self._content.quotation

    @Property(str, notify=changed)
    def quotationPlace(self) -> str:
        return self._content.quotationPlace

    @Property(bool, notify=changed)
    def isInDocument(self) -> bool:
        return self._content.isInDocument

    @Property(RecordList, constant=True)
    def body(self) -> RecordList:
        return self._body

    @Property(RecordList, constant=True)
    def claim(self) -> RecordList:
        return self._claim

    @Property(RecordList, constant=True)
    def known(self) -> RecordList:
        return self._known

    @Property(RecordList, constant=True)
    def places(self) -> RecordList:
        return self._places

    @Property(RecordList, constant=True)
    def events(self) -> RecordList:
        return self._events

    @Property(RecordList, constant=True)
    def sources(self) -> RecordList:
        return self._sources

    def _show(self) -> None:
        page = self.page()
        self._content = card_content(page, self._edition) if page else CardContent()
        content = self._content
        parts = {"body": content.body, "claim": content.claim, "known": content.known}
        self._texts = {f"{part}-{n}": text for part, texts in parts.items() for n, text in enumerate(texts)}
        self._body.replace(text_rows("body", content.body))
        self._claim.replace(text_rows("claim", content.claim))
        self._known.replace(text_rows("known", content.known))
        self._places.replace(content.places)
        self._events.replace(content.events)
        self._sources.replace(content.sources)
        self.textsChanged.emit()
        self.changed.emit()
