"""A walk through the exhibit: what visitors can wish for where they are, and what Back must lead to."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

from kiosk.exhibit.text import Mark
from kiosk.visitor.about_dating import ClueRow
from kiosk.visitor.about_slips import SlipRow
from kiosk.visitor.composition import NOTES, READINGS
from kiosk.visitor.history import Place
from kiosk.visitor.visit import Visit
from kiosk.visitor.visit_places import ABOUT, HOME, INDEX, NOTICE, QUESTIONS, READING, TIMELINE

TOUCHABLE = NOTES | READINGS
GO_ON = "go on"
"""The wish to pass the notice, which Back does not show again."""


@dataclass(frozen=True)
class Wish:
    """Something a visitor can do now, to one of many things; ``leaves`` says that Back must lead here."""

    name: str
    do: Callable[[int], None]
    leaves: bool = False


@dataclass
class Walk:
    """A visitor on their way. ``left`` are the places that Back must lead to, the next one last."""

    visit: Visit
    left: list[Place] = field(default_factory=list)
    story: list[str] = field(default_factory=list)

    def go_on(self, choice: int) -> None:
        """Do one of the things that are possible, as *choice* picks."""
        possible = [*wishes_of(self.visit)]
        wish, number = possible[choice % len(possible)], choice // len(possible)
        self.story.append(f"{wish.name} {number}")
        before = self.visit.place()
        wish.do(number)
        if self.visit.screen == TIMELINE:
            assert self.visit.timeline.diagram  # its screen asks for it
        if wish.leaves:
            self.left.append(before)
        if wish.name == GO_ON:
            self.left = [place for place in self.left if place.screen != NOTICE]

    def back(self) -> None:
        """Press Back, and see that it closes the card, or else leads exactly where it must."""
        self.story.append("Back")
        was, was_open = self.visit.place(), self.visit.card.isOpen
        self.visit.press("back")
        now = self.visit.place()
        if was_open:
            assert not self.visit.card.isOpen
            assert (now.screen, now.reading) == (was.screen, was.reading)
        else:
            assert seen(now) == seen(self.left.pop())


def seen(place: Place) -> tuple[object, ...]:
    """What a visitor sees of *place*: of what screens keep only that of the one shown."""
    view = place.timeline
    timeline = (view.interval, view.selected, view.lane) if view and place.screen == TIMELINE else None
    page = (place.reading, place.light, place.came_from) if place.screen == READING else None
    question = place.question if place.screen == QUESTIONS else ""
    index = place.index if place.screen == INDEX else None
    about = place.about if place.screen == ABOUT else None
    ahead = place.ahead and seen(place.ahead)
    return place.screen, page, place.card, timeline, question, index, about, ahead


def wishes_of(visit: Visit) -> Iterator[Wish]:
    """All that can be wished for where the visitor is."""
    for screen in (HOME, READING, TIMELINE, QUESTIONS, INDEX, ABOUT):
        own = {visit.screen, READING if visit.screen == NOTICE else visit.screen}
        yield Wish(screen, lambda _, screen=screen: visit.press(screen), leaves=screen not in own)
    yield Wish("language", lambda _: visit.press("language"))
    if visit.screen in ON_SCREEN:
        yield from ON_SCREEN[visit.screen](visit)
    if visit.card.isOpen:
        yield from _on_the_card(visit)


def _on_the_page(visit: Visit) -> Iterator[Wish]:
    reading = visit.reading
    last = reading.passages.count - 1
    sections = [row.key for row in reading.sections.rows]
    yield Wish("mark", partial(_touch_mark, visit, _marks(visit)))
    yield Wish("section", lambda n: visit.openSection(sections[n % len(sections)]), leaves=True)
    yield Wish("scroll", lambda n: reading.stand(n % last, (n % 7) / 2, n % last + 1))


def _on_about(visit: Visit) -> Iterator[Wish]:
    jumps = [row for row in (*visit.about.clues.rows, *visit.about.slips.rows) if row.passage]
    jump = partial(_open_passage, visit, jumps)
    yield Wish("about passage", jump, leaves=True)
    yield Wish("notice", lambda _: visit.openNotice(), leaves=True)
    yield Wish("move a card", lambda n: visit.about.stand("slips", (n % 7) / 7))


def _open_passage(visit: Visit, jumps: list[SlipRow | ClueRow], number: int) -> None:
    jump = jumps[number % len(jumps)]
    visit.openPassage(jump.passage, jump.start, jump.end)


def _on_the_timeline(visit: Visit) -> Iterator[Wish]:
    events = [event.key for event in visit.edition.reader.events()]
    eras = [era.key for era in visit.edition.reader.eras()]
    yield Wish("event", lambda n: visit.openEvent(events[n % len(events)]))
    yield Wish("era", lambda n: visit.timeline.chooseEra(eras[n % len(eras)]))
    yield Wish("closer", lambda _: visit.timeline.zoomCloser())


def _on_the_questions(visit: Visit) -> Iterator[Wish]:
    questions = visit.questions
    marks = [mark for mark in questions.marked_text(questions.passage).marks if mark.linked]
    yield Wish("question", lambda n: visit.chooseQuestion(str(n % questions.rows.count + 1)))
    yield Wish("read the answer", lambda _: visit.readTheAnswer(), leaves=True)
    if marks:
        yield Wish("mark", lambda n: _touch_question(visit, marks[n % len(marks)]))


def _on_the_index(visit: Visit) -> Iterator[Wish]:
    index = visit.index
    kinds, letters = ([row.key for row in rows.rows] for rows in (index.filters, index.letters))
    entries = [row.key for row in index.entries.rows]
    yield Wish("kind", lambda n: index.choose(kinds[n % len(kinds)]))
    yield Wish("letter", lambda n: index.goToLetter(letters[n % len(letters)]))
    yield Wish("turn", lambda n: index.turn(n % 3 - 1))
    yield Wish("entry", lambda n: visit.openTerm(entries[n % len(entries)]))


def _touch_question(visit: Visit, mark: Mark) -> None:
    visit.touchQuestion(mark.kind.value, mark.target, mark.start)


def _on_the_card(visit: Visit) -> Iterator[Wish]:
    card = visit.card
    terms = _terms_on_card(visit)
    places, events = ([chip.key for chip in chips.rows] for chips in (card.places, card.events))
    yield Wish("close", lambda _: visit.closeCard())
    if terms:
        yield Wish("nested term", lambda n: card.openTerm(terms[n % len(terms)]))
    if card.canGoBack:
        yield Wish("page off", lambda _: card.back())
    if places:
        yield Wish("passage", lambda n: visit.touchChip(places[n % len(places)]), leaves=True)
    if events:
        leaves = visit.screen != TIMELINE
        yield Wish("event chip", lambda n: visit.touchChip(events[n % len(events)]), leaves=leaves)
    if card.kind == "event" and card.isInDocument:
        yield Wish("read the passage", lambda _: visit.readThePassage(), leaves=True)


def _on_the_notice(visit: Visit) -> Iterator[Wish]:
    yield Wish(GO_ON, lambda _: visit.goOn())


ON_SCREEN: dict[str, Callable[[Visit], Iterator[Wish]]] = {
    READING: _on_the_page,
    TIMELINE: _on_the_timeline,
    QUESTIONS: _on_the_questions,
    INDEX: _on_the_index,
    ABOUT: _on_about,
    NOTICE: _on_the_notice,
}


def _marks(visit: Visit) -> list[tuple[str, Mark]]:
    passages = [passage for section in visit.edition.sections for passage in section.passages]
    return [(p.key, m) for p in passages for m in p.reading.marks if m.linked or m.kind in TOUCHABLE]


def _touch_mark(visit: Visit, marks: list[tuple[str, Mark]], number: int) -> None:
    passage, mark = marks[number % len(marks)]
    visit.touchMark(passage, mark.kind.value, mark.target, mark.start)


def _terms_on_card(visit: Visit) -> list[str]:
    rows = [*visit.card.body.rows, *visit.card.claim.rows, *visit.card.known.rows]
    return [m.target for row in rows for m in visit.card.marked_text(row.key).marks if m.linked]
