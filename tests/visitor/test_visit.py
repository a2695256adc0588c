"""Rules of a visit: every wish can be taken back, and every place is returned to as it was left."""

import pytest
from hypothesis import HealthCheck, Phase, given, note, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from kiosk.exhibit.reader import ExhibitReader
from kiosk.visitor.history import DEEPEST, Light, ReadingPlace
from kiosk.visitor.visit import Visit
from tests.helpers.walks import Walk, seen

EVENT = "1972-07-04-joint-statement"
JUCHE = "p37"
"""A passage with a link of the term of that key."""
BACK = -1


@settings(
    deadline=None,
    max_examples=50,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # the story says enough; shrinking takes minutes
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(st.integers(BACK, 5000), min_size=5, max_size=30))
def test_back_leads_through_every_place_as_it_was_left_and_home(
    qapp: QGuiApplication, reader: ExhibitReader, choices: list[int]
) -> None:
    walk = Walk(Visit(reader))
    try:
        pressed = wander(walk, choices)
    finally:
        note(", ".join(walk.story))

    assert (walk.visit.screen, walk.visit.card.isOpen, walk.left) == ("home", False, [])
    assert pressed <= 2 * len(choices)


def wander(walk: Walk, choices: list[int]) -> int:
    """Make all *choices*, then go back as far as Back leads; returns how often it was pressed for that."""
    for choice in choices:
        if choice != BACK:
            walk.go_on(choice)
        elif walk.visit.canGoBack:
            walk.back()
    pressed = 0
    while walk.visit.canGoBack:
        walk.back()
        pressed += 1
    return pressed


def touch_term(visit: Visit, passage: str, term: str, lines: float = 0.0) -> None:
    """Stand at *passage*, *lines* below its top, and touch the link of *term* in it."""
    read_at(visit, passage, lines)
    marks = visit.edition.passage(passage).reading.marks
    mark = next(mark for mark in marks if mark.linked and mark.target == term)
    visit.touchMark(passage, "term", term, mark.start)


def read_at(visit: Visit, passage: str, lines: float = 0.0) -> None:
    """Stand at *passage*, *lines* below its top."""
    visit.go("read")
    index = visit.reading.indexOf(passage)
    visit.reading.stand(index, lines, index)


def test_a_visit_begins_at_home_with_nothing_to_go_back_to(visit: Visit) -> None:
    assert (visit.screen, visit.canGoBack, visit.card.isOpen) == ("home", False, False)

    visit.goBack()
    assert visit.screen == "home"


@pytest.mark.parametrize("screen", ["read", "timeline"])
def test_a_button_opens_its_screen_and_back_leads_home(visit: Visit, screen: str) -> None:
    visit.press(screen)
    assert (visit.screen, visit.canGoBack) == (screen, True)

    visit.press("back")
    assert (visit.screen, visit.canGoBack) == ("home", False)


def test_a_place_that_has_no_screen_cannot_be_entered(visit: Visit) -> None:
    for place in visit.closed:
        visit.press(place)
        assert (visit.screen, visit.canGoBack) == ("home", False)


def test_a_screens_own_button_closes_the_card_and_leaves_no_place_behind(visit: Visit) -> None:
    touch_term(visit, JUCHE, "juche")
    before = visit.reading.place()
    visit.press("read")

    assert (visit.card.isOpen, visit.reading.place(), visit.reading.light()) == (False, before, Light())
    visit.goBack()
    assert visit.screen == "home"


def test_back_closes_the_card_before_it_leaves(visit: Visit) -> None:
    touch_term(visit, JUCHE, "juche", lines=1.5)
    visit.goBack()

    assert (visit.screen, visit.card.isOpen, visit.reading.light()) == ("read", False, Light())
    assert visit.reading.place() == ReadingPlace(JUCHE, 1.5)


def test_back_from_a_jump_restores_the_page_the_pile_of_cards_and_the_lit_words(visit: Visit) -> None:
    touch_term(visit, JUCHE, "juche", lines=1.5)
    visit.card.openTerm("dprk")
    left = visit.place()
    chip = visit.card.places.rows[-1]
    visit.touchChip(chip.key)
    assert visit.reading.light() == Light(chip.passage, chip.start, chip.end)
    assert (visit.reading.place(), visit.card.isOpen) == (ReadingPlace(chip.passage, -2.0), False)

    visit.goBack()
    assert seen(visit.place()) == seen(left)
    assert [page.key for page in visit.card.state().pages] == ["juche", "dprk"]


def test_back_restores_the_years_under_the_lens_and_the_selected_event(visit: Visit) -> None:
    visit.go("timeline")
    visit.timeline.chooseEra(visit.edition.reader.eras()[0].key)
    visit.openEvent(EVENT)
    view = visit.timeline.view()
    visit.readThePassage()
    visit.goBack()

    assert (visit.screen, visit.timeline.view(), visit.timeline.selectedKey) == ("timeline", view, EVENT)
    assert (visit.card.kind, visit.card.isOpen) == ("event", True)


def test_an_event_of_a_card_opens_on_the_timeline(visit: Visit) -> None:
    touch_term(visit, "p15", "north-south-joint-statement")
    left = visit.place()
    visit.touchChip(EVENT)
    assert (visit.screen, visit.timeline.selectedKey, visit.card.kind) == ("timeline", EVENT, "event")

    visit.goBack()
    assert (visit.screen, visit.card.isOpen, visit.timeline.selectedKey) == ("timeline", False, "")
    visit.goBack()
    assert seen(visit.place()) == seen(left)


def test_events_on_the_timeline_follow_each_other_without_leaving_places_behind(visit: Visit) -> None:
    visit.go("timeline")
    for _ in range(3):
        visit.openEvent(visit.timeline.later or EVENT)
    visit.goBack()
    visit.goBack()

    assert (visit.screen, visit.canGoBack) == ("home", False)


def test_the_timelines_button_opens_it_with_no_event_selected(visit: Visit) -> None:
    visit.go("timeline")
    visit.openEvent(EVENT)
    visit.go("home")
    visit.go("timeline")

    assert (visit.card.isOpen, visit.timeline.selectedKey) == (False, "")


def test_reading_an_events_passage_lights_its_words_and_offers_the_way_back(visit: Visit) -> None:
    visit.go("timeline")
    visit.openEvent(EVENT)
    mention = visit.edition.event(EVENT).mentions[0]
    visit.readThePassage()

    assert (visit.screen, visit.cameFromTimeline) == ("read", True)
    assert visit.reading.light() == Light(mention.passage, mention.start, mention.end)
    visit.openSection("05-reunification")
    assert not visit.cameFromTimeline


def test_an_event_for_context_has_no_passage_to_read(visit: Visit) -> None:
    context = next(event for event in visit.edition.reader.events() if not event.mentions)
    visit.go("timeline")
    visit.openEvent(context.key)
    visit.readThePassage()

    assert (visit.screen, visit.card.isOpen) == ("timeline", True)


def test_a_section_opens_at_its_beginning(visit: Visit) -> None:
    read_at(visit, "p39", 4.0)
    visit.openSection("05-reunification")

    assert visit.reading.place() == ReadingPlace("p14", 0.0)
    assert visit.reading.sectionKey == "05-reunification"


def test_a_note_opens_from_its_marker_and_from_the_margin_alike(visit: Visit) -> None:
    read_at(visit, "p55")
    note_ = visit.reading.margin.note("troops-and-armistice")
    said = []
    for kind in ("note", "claim"):
        visit.touchMark(note_.passage, kind, note_.key, note_.start)
        said.append((visit.card.kind, visit.card.title, visit.card.number, visit.reading.light()))

    assert said[0] == said[1]
    assert said[0][0] == "claim"


def test_every_touchable_mark_of_the_document_opens_a_card(visit: Visit) -> None:
    visit.go("read")
    for row in visit.reading.passages.rows:
        for mark in visit.reading.marked_text(row.key).marks:
            if mark.linked or mark.kind in {"note", "claim", "slip", "supplied", "sic"}:
                visit.touchMark(row.key, mark.kind.value, mark.target, mark.start)
                assert visit.card.isOpen
                assert visit.card.title
                assert visit.reading.light() == Light(row.key, mark.start, mark.end)


def test_the_oldest_places_are_forgotten_and_back_still_leads_home(visit: Visit) -> None:
    visit.go("read")
    for number in range(DEEPEST + 20):
        visit.openSection(("05-reunification", "08-diplomacy-and-juche")[number % 2])
    pressed = 0
    while visit.canGoBack:
        visit.goBack()
        pressed += 1

    assert (visit.screen, pressed) == ("home", DEEPEST + 1)
