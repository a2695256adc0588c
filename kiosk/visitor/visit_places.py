"""Where a visitor is: the screen that is up, the places behind it, and the notice on the way."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.reader import ExhibitReader
from kiosk.visitor.history import History, Light, Place, ReadingPlace, Standing
from kiosk.visitor.visit_picture import VisitPicture

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
HOME, READING, TIMELINE = "home", "read", "timeline"
QUESTIONS, INDEX, SEARCH = "questions", "index", "search"
NOTICE, ABOUT, DISPLAY = "notice", "about", "display"
OPEN = frozenset({HOME, READING, TIMELINE, QUESTIONS, INDEX, SEARCH, ABOUT})
PARTS = {READING: "_reading", **{screen: f"_{screen}" for screen in (OPEN | {NOTICE}) - {HOME, READING}}}
"""The part behind each screen."""
LINES_ABOVE_JUMP = 2.0


@QmlElement
@QmlUncreatable("A visit goes from place to place")  # pyright: ignore[reportCallIssue]
class VisitPlaces(VisitPicture):
    """Goes on to places and back; the first way into the document leads past the notice."""

    placeChanged = Signal()
    comeBackWanted = Signal()
    """Somebody wants to go on with the visit before this one."""

    def __init__(self, reader: ExhibitReader, parent: QObject | None = None) -> None:
        super().__init__(reader, parent)
        self._screen = HOME
        self._came_from = ""
        self._ahead: Place | None = None
        self._notice_passed = False
        self._display_is_open = False
        self._return_is_offered = False
        self._history = History()
        self.takeawayChanged.connect(self.placeChanged)
        self.pictureChanged.connect(self.placeChanged)

    @Property(str, notify=placeChanged)
    def screen(self) -> str:
        return self._screen

    @Property(str, notify=placeChanged)
    def door(self) -> str:
        """The button of the bottom bar under which the screen lies."""
        if self._display_is_open:
            return DISPLAY
        return {NOTICE: READING, ABOUT: HOME}.get(self._screen, self._screen)

    @Property(bool, notify=placeChanged)
    def canGoBack(self) -> bool:
        if (
            self._picture_is_open
            or self._takeaway_is_open
            or self._display_is_open
            or self._return_is_offered
        ):
            return True
        return self._screen != HOME or bool(self._history.places)

    @Property(bool, notify=placeChanged)
    def displayIsOpen(self) -> bool:
        """Whether the panel of choices lies over the screen."""
        return self._display_is_open

    @Property(bool, notify=placeChanged)
    def canComeBack(self) -> bool:
        """Whether the visit before this one can still be gone on with."""
        return self._return_is_offered

    @Property(bool, notify=placeChanged)
    def cameFromTimeline(self) -> bool:
        return self._screen == READING and self._came_from == TIMELINE

    @Property("QStringList", constant=True)
    def closed(self) -> list[str]:
        """The places of the bottom bar, and doors of the first screen, behind which there is nothing."""
        extent = self._reader.extent()
        counts = {"language": len(self._languages) - 1, QUESTIONS: extent.questions}
        counts |= {TIMELINE: extent.events, INDEX: extent.terms}
        return [place for place, count in counts.items() if not count]

    @Slot(str)
    def go(self, screen: str) -> None:
        """Open *screen* as its button asks; its own button does nothing but close the card."""
        if screen == DISPLAY:
            self._lay_display(is_open=True)
        elif screen == self._screen or (screen, self._screen) == (READING, NOTICE):
            self._close_card()
        elif screen in OPEN:
            self._go_to(Place(screen, self.place().reading))

    @Slot()
    def goBack(self) -> None:
        """Close the picture or the panel, else the card, else return to the place before, else home."""
        if self._picture_is_open:
            self.closePicture()
        elif self._takeaway_is_open:
            self.closeTakeaway()
        elif self._display_is_open:
            self.closeDisplay()
        elif self.cardIsOpen:
            self._close_card()
        elif self._history.places:
            place = self._history.places[-1]
            self._history = self._history.without_last()
            self._enter(place)
        elif self._screen != HOME:
            self._enter(Place(HOME))
        else:
            self.comeBack()

    @Slot()
    def comeBack(self) -> None:
        """Go on with the visit before this one, while that is offered."""
        if self._return_is_offered:
            self.comeBackWanted.emit()

    def offer_return(self, *, is_offered: bool) -> None:
        """Offer to go on with the visit before this one, or no longer."""
        if is_offered != self._return_is_offered:
            self._return_is_offered = is_offered
            self.placeChanged.emit()

    def stand_again(self, place: Place) -> None:
        """Stand at *place*, where this visit was before it was put away; the page may have been set anew."""
        if place.screen == READING:
            self._reading.go_to(place.reading)

    @Slot()
    def goOn(self) -> None:
        """Pass the notice: go where the visitor wanted to go. It is not shown again, not by Back either."""
        ahead = self._ahead or Place(READING, self.place().reading)
        self.pass_notice()
        self._history = History(tuple(place for place in self._history.places if place.screen != NOTICE))
        self._enter(ahead)

    def pass_notice(self) -> None:
        """Take the notice as read for the rest of this visit."""
        self._notice_passed = True

    @Slot()
    def openNotice(self) -> None:
        """Show the notice once more; it leads to where the visitor was in the document."""
        self._go_to(Place(NOTICE, ahead=Place(READING, self.place().reading)))

    def begin_again(self) -> None:
        """Go to the first screen as if nothing had been opened; what was chosen and passed stays so."""
        self._lay_display(is_open=False)
        self.closeTakeaway()
        self.closePicture()
        self._history = History()
        self._enter(Place(HOME))

    @Slot()
    def closeCard(self) -> None:
        """Close the card, as its button and a touch beside it ask."""
        self._close_card()

    @Slot()
    def closeDisplay(self) -> None:
        """Take the panel of choices away; what was chosen stays."""
        self._lay_display(is_open=False)

    def place(self) -> Place:
        """Where the visitor is, to come back to."""
        return replace(self.parts_place(), screen=self._screen, came_from=self._came_from, ahead=self._ahead)

    def standing(self) -> Standing:
        """All that another visit needs to go on from here."""
        return Standing(
            self.language, self.place(), self._history, self._notice_passed, self._display_is_open
        )

    def seen(self) -> tuple[object, ...]:
        """Where the visitor stands and what lies over the screen: another whenever something was done."""
        return self.standing(), self._takeaway_is_open, self._picture_is_open

    def stand(self, standing: Standing) -> None:
        """Go on from where another visit stood; the language must be one of the exhibit's."""
        self.read_in(standing.language)
        self._notice_passed = standing.notice_passed
        self._history = standing.history
        self._enter(standing.place)
        self._lay_display(is_open=standing.display_is_open)

    def _lay_display(self, *, is_open: bool) -> None:
        if is_open != self._display_is_open:
            self._display_is_open = is_open
            self.placeChanged.emit()

    def _jump(self, light: Light, lines: float = -LINES_ABOVE_JUMP) -> None:
        came_from = self._screen if self._screen != READING else ""
        self._go_to(Place(READING, ReadingPlace(light.passage, lines), light, came_from=came_from))

    def _go_to(self, place: Place) -> None:
        """Go on to *place*; the first way into the document leads past the notice."""
        if place.screen == READING and not self._notice_passed:
            place = Place(NOTICE, ahead=place)
        if self._screen != NOTICE or place.screen != NOTICE:
            self._leave()
        self._enter(place)

    def _leave(self) -> None:
        self._history = self._history.with_place(self.place())

    def _enter(self, place: Place) -> None:
        self._ask_for(place.screen)
        self._change_screen(place.screen, place.came_from)
        self._ahead = place.ahead
        self.restore_parts(place)
        if place.screen == ABOUT:
            self._about.go_to(place.about)
        if place.screen == READING:
            self._reading.go_to(place.reading)
        self.placeChanged.emit()

    def _ask_for(self, screen: str) -> None:
        """Make what *screen* shows. Errors: ExhibitFileError, while the visitor is still where he was."""
        if screen in PARTS:
            getattr(self, PARTS[screen])

    def _change_screen(self, screen: str, came_from: str) -> None:
        if screen != HOME:
            self.prepare()
        if screen == READING:
            self._open_reading()
        self._screen, self._came_from, self._ahead = screen, came_from, None

    def _open_reading(self) -> None:
        if not self._reading.is_open:
            self._reading.read_in(self._edition)

    def _close_card(self) -> None:
        if self.cardIsOpen:
            self._card.close()
            self._reading.light_up(Light())
            if self._has("_timeline"):
                self._timeline.select("")
        self.placeChanged.emit()
