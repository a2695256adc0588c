"""A whole visit with one finger on the real exhibit."""

import pytest

from tests.helpers.program import CARD, Visitor
from tests.journeys.conftest import OpenVisit

SIZES = [(1920, 1080), (1080, 1920), (3840, 2160)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_one_finger_walks_a_whole_visit_and_back_leads_home(
    open_visit: OpenVisit, size: tuple[int, int]
) -> None:
    visitor = open_visit(size)

    _opens_section_two(visitor)
    _opens_juche_and_a_term_within(visitor)
    _jumps_to_an_occurrence(visitor)
    _opens_a_note(visitor)
    _goes_to_the_timeline_and_reads_a_passage(visitor)
    _goes_back_step_by_step_to_home(visitor)


def _opens_section_two(visitor: Visitor) -> None:
    visitor.touch("door-read")
    visitor.go_on()
    choose_section(visitor, "05-reunification")

    reading = visitor.visit.reading
    assert (visitor.visit.screen, reading.sectionNumber, reading.sectionTitle) == (
        "read",
        "2",
        "Reunification",
    )


def _opens_juche_and_a_term_within(visitor: Visitor) -> None:
    choose_section(visitor, "08-diplomacy-and-juche")
    visitor.scroll_to("term-juche")
    visitor.touch("term-juche")
    card = visitor.visit.card
    assert (card.isOpen, card.kind, card.title.lower()) == (True, "glossary", "juche")

    nested = _scroll_card_to_a_term(visitor)
    visitor.touch(nested, CARD)
    assert card.previousTitle.lower() == "juche"


def _jumps_to_an_occurrence(visitor: Visitor) -> None:
    card, reading = visitor.visit.card, visitor.visit.reading
    visitor.touch("card-back", CARD)
    assert card.title.lower() == "juche"

    place = reading.place()
    chip = card.places.rows[0]
    _scroll_card_to(visitor, f"chip-{chip.key}")
    visitor.touch(f"chip-{chip.key}", CARD)
    assert (card.isOpen, reading.lightPassage) == (False, chip.passage)

    visitor.touch("bar-back")
    assert (card.isOpen, reading.place()) == (True, place)
    visitor.touch("card-close", CARD)
    assert not card.isOpen


def _opens_a_note(visitor: Visitor) -> None:
    choose_section(visitor, "09-korea-and-the-united-states")
    visitor.scroll_to("marker-troops-and-armistice")
    visitor.touch("marker-troops-and-armistice")
    card = visitor.visit.card
    assert (card.kind, bool(card.quotation), card.known.count > 0) == ("claim", True, True)

    visitor.touch("card-close", CARD)


def _goes_to_the_timeline_and_reads_a_passage(visitor: Visitor) -> None:
    visit = visitor.visit
    visitor.touch("bar-timeline")
    visitor.touch("event-1972-07-04-joint-statement")
    assert (visit.screen, visit.card.kind) == ("timeline", "event")
    before = visit.timeline.view()

    visitor.touch("read-the-passage", CARD)
    assert (visit.screen, visit.reading.lightPassage) == ("read", "p15")

    visitor.touch("back-to-the-timeline")
    assert (visit.screen, visit.timeline.view(), visit.card.kind) == ("timeline", before, "event")


def _goes_back_step_by_step_to_home(visitor: Visitor) -> None:
    for _ in range(30):
        if visitor.visit.screen == "home":
            break
        visitor.touch("bar-back")

    assert (visitor.visit.screen, visitor.visit.canGoBack) == ("home", False)


def choose_section(visitor: Visitor, key: str) -> None:
    """Touch a section in the list, which portrait screens open first."""
    if not visitor.sees(f"section-{key}"):
        visitor.touch("sections")
    visitor.touch(f"section-{key}")


def _scroll_card_to(visitor: Visitor, name: str) -> None:
    visitor.until(lambda: _is_on_card(visitor, name), f"the card holds {name}")
    for _ in range(10):
        if visitor.sees(name):
            return
        visitor.touch("card-more", CARD)


def _scroll_card_to_a_term(visitor: Visitor) -> str:
    visitor.until(lambda: _is_on_card(visitor, "term-"), "a term stands on the card")
    for _ in range(10):
        names = {item.objectName() for item in visitor.items() if item.objectName().startswith("term-")}
        for name in sorted(names):
            if any(item for item in visitor.in_sight(name) if visitor.is_on_card(item)):
                return name
        visitor.touch("card-more", CARD)
    raise AssertionError("No term on the card can be brought into sight")


def _is_on_card(visitor: Visitor, beginning: str) -> bool:
    named = (item for item in visitor.items() if item.objectName().startswith(beginning))
    return any(visitor.is_on_card(item) for item in named)
