"""One visit: who does what a touch asks."""

from functools import cached_property

from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visitor.focus_layer import FocusLayer
from kiosk.visitor.history import CardPage, Light
from kiosk.visitor.in_order import InOrder
from kiosk.visitor.read_aloud import ReadAloud
from kiosk.visitor.reveal import Reveal
from kiosk.visitor.visit_places import TIMELINE, VisitPlaces
from kiosk.visitor.whole_lines import WholeLines

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
TYPES_OF_QML = (FocusLayer, InOrder, Reveal, WholeLines)
"""What the stage's QML makes; the screens' own are in kiosk.visitor.parts."""


@QmlElement
@QmlUncreatable("Python opens the visit")  # pyright: ignore[reportCallIssue]
class Visit(VisitPlaces):
    """Handed to the window as its one object. Screens read its parts and send it their wishes."""

    @Property(ReadAloud, constant=True)
    def readAloud(self) -> ReadAloud:
        return self._read_aloud

    @cached_property
    def _read_aloud(self) -> ReadAloud:
        return ReadAloud(self)

    @Slot(str)
    def press(self, button: str) -> None:
        """Do what a button of the bottom bar says."""
        match button:
            case "back":
                self.goBack()
            case "language":
                self.changeLanguage()
            case "display" if self._display_is_open:
                self.closeDisplay()
            case _:
                self.closeTakeaway()
                self.closePicture()
                self.closeDisplay()
                self.go(button)

    @Slot(str)
    def openSection(self, key: str) -> None:
        """Show the beginning of a section."""
        self._open_reading()
        self._jump(Light(self._reading.first_passage(key)), lines=0.0)

    @Slot(str, int, int)
    def openPassage(self, passage: str, start: int, end: int) -> None:
        """Show characters *start* to *end* of a passage, lit."""
        self._jump(Light(passage, start, end))

    @Slot(str, str, str, int)
    def touchMark(self, passage: str, kind: str, target: str, start: int) -> None:
        """Open the card for a mark in the document."""
        end = self._reading.mark_end(passage, kind, target, start)
        self._card.open(CardPage(kind, target, passage, start), Light(passage, start, end))
        self._reading.light_up(Light(passage, start, end))
        self.placeChanged.emit()

    @Slot(str)
    def touchChip(self, key: str) -> None:
        """Jump where a chip of the card leads: to a passage or to an event."""
        chip = self._card.chip(key)
        if chip.mark:
            self.openEvent(key)
        else:
            self._jump(Light(chip.passage, chip.start, chip.end))

    @Slot(str)
    def openEvent(self, key: str) -> None:
        """Show an event on the timeline with its card."""
        if self._screen != TIMELINE:
            self._leave()
            self._change_screen(TIMELINE, came_from=self._screen)
        self._timeline.select(key)
        self._card.open(CardPage("event", key))
        self.placeChanged.emit()

    @Slot(str, str)
    def openRecord(self, kind: str, key: str) -> None:
        """Show a term or a note on its card over this screen, an event on the timeline."""
        if kind == "event":
            self.openEvent(key)
        else:
            self._card.open(CardPage(kind, key))
            self.placeChanged.emit()

    @Slot()
    def readThePassage(self) -> None:
        """Show the passage that mentions the selected event, lit."""
        page = self._card.page()
        mentions = self._edition.event(page.key).mentions if page else ()
        if mentions:
            anchor = mentions[0]
            self._jump(Light(anchor.passage, anchor.start, anchor.end))

    @Slot(str)
    def chooseQuestion(self, number: str) -> None:
        """Show another of the editors' questions."""
        self._close_card()
        self._questions.choose(number)

    @Slot(str, str, int)
    def touchQuestion(self, kind: str, target: str, start: int) -> None:
        """Open the card for a mark in the question shown."""
        light = self._questions.light_of(kind, target, start)
        self._card.open(CardPage(kind, target, light.passage, light.start), light)
        self.placeChanged.emit()

    @Slot()
    def readTheAnswer(self) -> None:
        """Show the passage where the answer to the question begins, its first sentence lit."""
        self._jump(self._questions.answer())

    @Slot(str)
    def openTerm(self, key: str) -> None:
        """Open the card of a term that stands outside the document, as an entry of the index does."""
        self._card.open(CardPage("term", key))
        self.placeChanged.emit()

    @Slot()
    def changeLanguage(self) -> None:
        """Go on in the next language, at the same place."""
        self.read_in(self._following().tag)

    @Slot(str)
    def chooseLanguage(self, tag: str) -> None:
        """Go on in the language *tag*, at the same place."""
        self.read_in(tag)
