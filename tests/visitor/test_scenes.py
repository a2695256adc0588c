"""Screens by name: each is reached as a visitor would reach it; a name that nothing has says so."""

from collections.abc import Callable

import pytest

from kiosk.visitor.scenes import SCENES, UnknownScene, set_scene
from kiosk.visitor.timeline_scale import Interval
from kiosk.visitor.visit import Visit

REACHED: dict[str, Callable[[Visit], object]] = {
    "home": lambda visit: visit.screen == "home",
    "reading": lambda visit: visit.screen == "read" and visit.reading.is_open,
    "reading:p15": lambda visit: visit.reading.place().passage == "p15",
    "glossary": lambda visit: visit.card.kind == "glossary",
    "glossary:juche": lambda visit: visit.card.page().key == "juche",
    "glossary:juche+dprk": lambda visit: [p.key for p in visit.card.state().pages] == ["juche", "dprk"],
    "listening:p15": lambda visit: visit.reading.place().passage == "p15",
    "listening-to:juche": lambda visit: visit.card.isOpen,
    "note": lambda visit: visit.card.kind in {"note", "claim"},
    "note:troops-and-armistice": lambda visit: visit.card.kind == "claim",
    "about": lambda visit: visit.screen == "about",
    "notice": lambda visit: visit.screen == "notice",
    "timeline": lambda visit: visit.screen == "timeline" and not visit.card.isOpen,
    "timeline:war": lambda visit: visit.timeline.view().interval == Interval(1950, 1955),
    "event:1972-07-04-joint-statement": lambda visit: visit.card.kind == "event",
    "questions": lambda visit: (visit.screen, visit.questions.number) == ("questions", "1"),
    "questions:4": lambda visit: visit.questions.number == "4",
    "index": lambda visit: visit.screen == "index" and not visit.card.isOpen,
    "index:people": lambda visit: visit.index.view().kind == "people",
    "entry": lambda visit: visit.index.selectedKey == visit.index.entries.rows[0].key,
    "entry:juche": lambda visit: (visit.screen, visit.index.selectedKey) == ("index", "juche"),
    "display": lambda visit: visit.displayIsOpen and visit.screen == "read",
    "display:timeline": lambda visit: visit.displayIsOpen and visit.screen == "timeline",
    "search": lambda visit: visit.screen == "search",
    "search:troops": lambda visit: "troops" in repr(visit.search.view().typed),
}


@pytest.mark.parametrize("name", REACHED)
def test_a_scene_is_reached(name: str, visit: Visit) -> None:
    set_scene(visit, name)

    assert REACHED[name](visit)


def test_a_scene_is_reached_from_the_notice_too(visit: Visit) -> None:
    set_scene(visit, "notice")
    set_scene(visit, "reading:p15")

    assert (visit.screen, visit.reading.place().passage) == ("read", "p15")


def test_every_kind_of_scene_is_tried() -> None:
    assert {name.partition(":")[0] for name in REACHED} == set(SCENES) - {"takeaway", "picture"}


def test_a_scene_with_a_card_shows_the_words_that_were_touched(visit: Visit) -> None:
    set_scene(visit, "glossary:juche")
    light = visit.reading.light()
    words = visit.edition.passage(light.passage).reading.text[light.start : light.end]

    assert visit.reading.place().passage == light.passage
    assert "juche" in words.lower()


def test_a_screen_that_nobody_knows_is_answered_with_those_there_are(visit: Visit) -> None:
    with pytest.raises(UnknownScene) as error:
        set_scene(visit, "attic:x")

    assert str(error.value) == (
        "There is no screen called “attic”. There are: about, display, entry, event, glossary, home, index, "
        "listening, listening-to, note, notice, picture, questions, reading, search, takeaway, timeline."
    )


@pytest.mark.parametrize(
    "name",
    [
        "reading:p999",
        "glossary:nobody",
        "glossary:juche+nobody",
        "note:nobody",
        "timeline:nobody",
        "event:nobody",
        "questions:9",
        "index:nobody",
        "entry:nobody",
    ],
)
def test_a_key_that_the_exhibit_does_not_have_is_named(name: str, visit: Visit) -> None:
    kind, _, key = name.partition(":")
    with pytest.raises(UnknownScene) as error:
        set_scene(visit, name)

    assert str(error.value) == f"The exhibit has nothing called “{key}” to show as “{kind}”."


def test_a_visitor_can_go_back_from_a_scene(visit: Visit) -> None:
    set_scene(visit, "event:1972-07-04-joint-statement")
    visit.goBack()
    visit.goBack()

    assert (visit.screen, visit.canGoBack) == ("home", False)
