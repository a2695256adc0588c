"""One visit: which screen is up, what lies behind it, and who does what a touch asks."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.reader import ExhibitReader
from kiosk.visitor.history import CardPage, CardState, History, Light, Place, ReadingPlace
from kiosk.visitor.visit_parts import VisitParts

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
HOME, READING, TIMELINE = "home", "read", "timeline"
QUESTIONS, INDEX, SEARCH = "questions", "index", "search"
OPEN = frozenset({HOME, READING, TIMELINE, QUESTIONS, INDEX, SEARCH})
DISPLAY = "display"
CLOSED = ("about",)
LINES_ABOVE_JUMP = 2.0


@QmlElement
@QmlUncreatable("Python opens the visit")  # pyright: ignore[reportCallIssue]
class Visit(VisitParts):
    """Handed to the window as its one object. Screens read its parts and send it their wishes."""

    placeChanged = Signal()

    def __init__(self, reader: ExhibitReader, parent: QObject | None = None) -> None:
        super().__init__(reader, parent)
        self._screen = HOME
        self._came_from = ""
        self._display_is_open = False
        self._history = History()

    @Property(str, notify=placeChanged)
    def screen(self) -> str:
        return self._screen

    @Property(bool, notify=placeChanged)
    def canGoBack(self) -> bool:
        return self._display_is_open or self._screen != HOME or bool(self._history.places)

    @Property(bool, notify=placeChanged)
    def displayIsOpen(self) -> bool:
        """Whether the panel of choices lies over the screen."""
        return self._display_is_open

    @Property(bool, notify=placeChanged)
    def cameFromTimeline(self) -> bool:
        return self._screen == READING and self._came_from == TIMELINE

    @Property("QStringList", constant=True)
    def closed(self) -> list[str]:
        """The places of the bottom bar that have no screen."""
        return [*CLOSED] if len(self._languages) > 1 else [*CLOSED, "language"]

    @Slot(str)
    def go(self, screen: str) -> None:
        """Open *screen* as its button asks; its own button does nothing but close the card."""
        if screen == DISPLAY:
            self._lay_display(is_open=True)
        elif screen == self._screen:
            self._close_card()
        elif screen in OPEN:
            self._leave()
            self._enter(Place(screen, self.place().reading))

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
                self.closeDisplay()
                self.go(button)

    @Slot()
    def goBack(self) -> None:
        """Close the panel of choices, else the card, else return to the place before, else home."""
        if self._display_is_open:
            self.closeDisplay()
        elif self.cardIsOpen:
            self._close_card()
        elif self._history.places:
            place = self._history.places[-1]
            self._history = self._history.without_last()
            self._enter(place)
        elif self._screen != HOME:
            self._enter(Place(HOME))

    @Slot(str)
    def openSection(self, key: str) -> None:
        """Show the beginning of a section."""
        self._jump(Light(self._reading.first_passage(key)), lines=0.0)

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

    @Slot(str, int, int)
    def openPassage(self, passage: str, start: int, end: int) -> None:
        """Show the characters *start* to *end* of a passage, lit."""
        self._jump(Light(passage, start, end))

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
    def closeCard(self) -> None:
        """Close the card, as its button and a touch beside it ask."""
        self._close_card()

    @Slot()
    def closeDisplay(self) -> None:
        """Take the panel of choices away; what was chosen stays."""
        self._lay_display(is_open=False)

    @Slot()
    def changeLanguage(self) -> None:
        """Go on in the next language, at the same place."""
        self.read_in(self._following().tag)

    @Slot(str)
    def chooseLanguage(self, tag: str) -> None:
        """Go on in the language *tag*, at the same place."""
        self.read_in(tag)

    def place(self) -> Place:
        """Where the visitor is, to come back to."""
        return replace(self.parts_place(), screen=self._screen, came_from=self._came_from)

    def _lay_display(self, *, is_open: bool) -> None:
        if is_open != self._display_is_open:
            self._display_is_open = is_open
            self.placeChanged.emit()

    def _jump(self, light: Light, lines: float = -LINES_ABOVE_JUMP) -> None:
        self._leave()
        self._card.restore(CardState())
        came_from = self._screen if self._screen != READING else ""
        self._change_screen(READING, came_from)
        self._reading.light_up(light)
        self._reading.go_to(ReadingPlace(light.passage, lines))
        self.placeChanged.emit()

    def _leave(self) -> None:
        self._history = self._history.with_place(self.place())

    def _enter(self, place: Place) -> None:
        self._change_screen(place.screen, place.came_from)
        self.restore_parts(place)
        if place.screen == READING:
            self._reading.go_to(place.reading)
        self.placeChanged.emit()

    def _change_screen(self, screen: str, came_from: str) -> None:
        if screen != HOME:
            self.prepare()
        if screen == READING and not self._reading.is_open:
            self._reading.read_in(self._edition)
        self._screen, self._came_from = screen, came_from

    def _close_card(self) -> None:
        if self.cardIsOpen:
            self._card.close()
            self._reading.light_up(Light())
            if self._has("_timeline"):
                self._timeline.select("")
        self.placeChanged.emit()
