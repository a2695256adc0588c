"""Keeps a visitor's place when the exhibit is replaced by a later state of itself."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.exhibit.errors import NotInExhibit
from kiosk.visitor.card_pages import card_content
from kiosk.visitor.edition import Edition
from kiosk.visitor.history import CardPage, CardState, History, Light, Place, ReadingPlace, Standing
from kiosk.visitor.page_order import passage_of
from kiosk.visitor.timeline_parts import Memory
from kiosk.visitor.timeline_view import TimelineView
from kiosk.visitor.visit import Visit

GONE = (NotInExhibit, LookupError, StopIteration)
"""What asking for something raises that the exhibit no longer has."""


def move(old: Visit, new: Visit) -> None:
    """Let *new* stand where *old* stands: screen, passage, card, light, look back.

    A passage that got another number is found by its words; what is gone is left out.
    """
    standing = old.standing()
    tags = [language.tag for language in new.edition.reader.languages()]
    language = standing.language if standing.language in tags else tags[0]
    moved = _Mover(old.edition, new.edition).place
    history = History(tuple(moved(place) for place in standing.history.places))
    moved_to = moved(standing.place)
    new.stand(Standing(language, moved_to, history, standing.notice_passed, standing.display_is_open))


class _Mover:
    """Says where things of one state of an exhibit are in the next."""

    def __init__(self, old: Edition, new: Edition) -> None:
        self._new = new
        self._texts = {p.key: p.reading.text for section in old.sections for p in section.passages}
        self._passages = {p.key: p.reading.text for section in new.sections for p in section.passages}
        self._by_text = {text: key for key, text in reversed(self._passages.items())}

    def place(self, place: Place) -> Place:
        """*place* without anything that is gone."""
        reading = self._reading(place.reading)
        light = self._light(place.light)
        return replace(
            place,
            reading=reading,
            light=light,
            card=self._card(place.card),
            timeline=self._timeline(place.timeline) if place.timeline else None,
            question=place.question if self._has(place.question, self._question) else "",
            index=place.index and (place.index if self._has(place.index.entry, self._new.term) else None),
            ahead=self.place(place.ahead) if place.ahead else None,
        )

    def passage(self, key: str) -> str:
        """The key of the passage that had *key*: of the same words, else of the same number.

        A picture beside a passage is looked for beside that passage.
        """
        if (beside := passage_of(key)) != key:
            moved = self.passage(beside)
            return moved + key.removeprefix(beside) if moved else ""
        text = self._texts.get(key, "")
        if self._passages.get(key) == text:
            return key
        return self._by_text.get(text, key if key in self._passages else "")

    def _reading(self, reading: ReadingPlace) -> ReadingPlace:
        key = self.passage(reading.passage)
        return ReadingPlace(key, reading.lines) if key else ReadingPlace()

    def _light(self, light: Light) -> Light:
        key = self.passage(light.passage)
        same = key and self._passages[key] == self._texts.get(light.passage)
        return Light(key, light.start, light.end) if same else Light()

    def _card(self, card: CardState) -> CardState:
        pages = [replace(page, passage=self.passage(page.passage)) for page in card.pages]
        kept = tuple(page for page in pages if self._has_page(page))
        return CardState(kept, self._light(card.light)) if kept else CardState()

    def _has_page(self, page: CardPage) -> bool:
        try:
            card_content(page, self._new)
        except GONE:
            return False
        return True

    def _timeline(self, view: TimelineView) -> TimelineView:
        selected = view.selected if self._has(view.selected, self._new.event) else ""
        lanes = len(self._new.reader.lanes())
        return TimelineView(view.interval, selected, min(view.lane, max(lanes - 1, 0)), Memory())

    def _question(self, number: str) -> object:
        return next(one for one in self._new.questions if str(one.number) == number)

    @staticmethod
    def _has(key: str, find: Callable[[str], object]) -> bool:
        """Whether there is still something called *key*; the empty key asks for nothing."""
        try:
            return not key or find(key) is not None
        except GONE:
            return False
