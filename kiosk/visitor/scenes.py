"""Screens by name (``timeline``, ``glossary:juche``), for pictures in guides and for tests."""

from collections.abc import Callable

from kiosk.exhibit.model import Passage
from kiosk.exhibit.text import Mark, MarkKind
from kiosk.visitor.history import Light, ReadingPlace
from kiosk.visitor.visit import Visit
from kiosk.visitor.visit_places import ABOUT, DISPLAY, INDEX, NOTICE, QUESTIONS, READING, SEARCH, TIMELINE

Scene = Callable[[Visit, str], None]
NOTES = frozenset({MarkKind.NOTE, MarkKind.CLAIM})


class UnknownScene(Exception):
    """A screen was asked for by a name that nothing has; the message lists the names."""


def set_scene(visit: Visit, name: str) -> None:
    """Bring *visit* to the screen called *name*, as a visitor would come there.

    Errors: UnknownScene for a screen, passage, term, note, era or event that the exhibit does not have.
    """
    kind, _, key = name.partition(":")
    visit.pass_notice()
    if visit.screen == NOTICE:
        visit.goOn()
    if kind not in SCENES:
        raise UnknownScene(f"There is no screen called “{kind}”. There are: {', '.join(sorted(SCENES))}.")
    try:
        SCENES[kind](visit, key)
    except (LookupError, StopIteration) as error:
        raise UnknownScene(f"The exhibit has nothing called “{key}” to show as “{kind}”.") from error


def _home(visit: Visit, _key: str) -> None:
    visit.go("home")


def _notice(visit: Visit, _key: str) -> None:
    visit.openNotice()


def _about(visit: Visit, _key: str) -> None:
    visit.go(ABOUT)


def _reading(visit: Visit, key: str) -> None:
    """The key of a passage, or of a picture beside it (``p1:below-1``)."""
    visit.go(READING)
    if key:
        visit.reading.go_to(
            ReadingPlace(next(row.key for row in visit.reading.passages.rows if row.key == key))
        )


def _listening(visit: Visit, key: str) -> None:
    """The document while it is read aloud from the passage that *key* names."""
    _reading(visit, key)
    visit.readAloud.start()


def _listening_to(visit: Visit, key: str) -> None:
    """The card of the term that *key* names while it is read aloud."""
    _glossary(visit, key)
    visit.readAloud.start()


def _glossary(visit: Visit, key: str) -> None:
    """The key of a term, or of several joined by ``+``: each is touched on the card of the one before."""
    first, *nested = key.split("+")
    _touch(visit, lambda mark: mark.kind == MarkKind.TERM and mark.linked and first in {"", mark.target})
    for term in nested:
        visit.card.openTerm(term)


def _note(visit: Visit, key: str) -> None:
    _touch(visit, lambda mark: mark.kind in NOTES and key in {"", mark.target})


def _timeline(visit: Visit, key: str) -> None:
    visit.go(TIMELINE)
    if key:
        visit.timeline.chooseEra(next(era.key for era in visit.edition.reader.eras() if era.key == key))


def _event(visit: Visit, key: str) -> None:
    visit.openEvent(visit.edition.event(key).key)


def _questions(visit: Visit, key: str) -> None:
    visit.go(QUESTIONS)
    if key:
        visit.chooseQuestion(next(row.key for row in visit.questions.rows.rows if row.key == key))


def _index(visit: Visit, key: str) -> None:
    """The key of a kind of entries."""
    visit.go(INDEX)
    if key:
        visit.index.choose(next(row.key for row in visit.index.filters.rows if row.key == key))


def _entry(visit: Visit, key: str) -> None:
    visit.go(INDEX)
    visit.openTerm(next(row.key for row in visit.index.entries.rows if key in {"", row.key}))


def _display(visit: Visit, key: str) -> None:
    """The panel of choices over another scene, which *key* names: over the document where it is empty."""
    set_scene(visit, key or "reading")
    visit.go(DISPLAY)


def _takeaway(visit: Visit, key: str) -> None:
    """The key of a passage of the document; only where the exhibit has an address."""
    if not visit.canTakeAway:
        raise LookupError
    _reading(visit, key)
    visit.openTakeaway()
    if key:
        visit.takeaway.show(visit.edition.passage(key))


def _picture(visit: Visit, key: str) -> None:
    """The key of a picture, enlarged over the place where it stands in the document, if it stands there."""
    visit.go(READING)
    rows = [row for row in visit.reading.passages.rows if row.picture and key in {"", row.picture}]
    if rows:
        visit.reading.go_to(ReadingPlace(rows[0].key))
    visit.openPicture(key or rows[0].picture)


def _search(visit: Visit, key: str) -> None:
    """The words to look for; after a ``+`` with the keys shown."""
    visit.go(SEARCH)
    if key.startswith("+"):
        visit.search.showKeys()
    visit.search.choose(key.removeprefix("+"))


def _touch(visit: Visit, is_wanted: Callable[[Mark], bool]) -> None:
    visit.go(READING)
    passage = _passage(visit, lambda passage: any(map(is_wanted, passage.reading.marks)))
    mark = next(mark for mark in passage.reading.marks if is_wanted(mark))
    visit.reading.light_up(Light(passage.key, mark.start, mark.end))
    visit.reading.go_to(ReadingPlace(passage.key, -2.0))
    visit.touchMark(passage.key, mark.kind.value, mark.target, mark.start)


def _passage(visit: Visit, is_wanted: Callable[[Passage], bool]) -> Passage:
    passages = (passage for section in visit.edition.sections for passage in section.passages)
    return next(passage for passage in passages if is_wanted(passage))


SCENES: dict[str, Scene] = {
    "home": _home,
    "about": _about,
    "notice": _notice,
    "reading": _reading,
    "listening": _listening,
    "listening-to": _listening_to,
    "glossary": _glossary,
    "note": _note,
    "timeline": _timeline,
    "event": _event,
    "questions": _questions,
    "index": _index,
    "entry": _entry,
    "display": _display,
    "search": _search,
    "takeaway": _takeaway,
    "picture": _picture,
}
