"""The index with one finger: filters, letters, pages, cards, and the way back to where it was left."""

import pytest
from PySide6.QtCore import QPoint

from tests.helpers.program import CARD, Visitor, middle
from tests.journeys.conftest import OpenVisit

LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def visitor(request: pytest.FixtureRequest, open_visit: OpenVisit) -> Visitor:
    """A visitor who has gone through the door to the index."""
    visitor = open_visit(request.param)
    visitor.touch("door-index")
    return visitor


def entries_in_sight(visitor: Visitor) -> list[str]:
    """The names of the entries that can be touched now."""
    names = {item.objectName() for item in visitor.items() if item.objectName().startswith("entry-")}
    return sorted(name for name in names if visitor.sees(name))


def test_single_touches_reach_every_entry(visitor: Visitor) -> None:
    index, seen = visitor.visit.index, set[str]()
    for _ in range(index.pages):
        seen.update(entries_in_sight(visitor))
        if index.page < index.pages - 1:
            visitor.touch("page-down")

    assert seen == {f"entry-{term.key}" for term in visitor.visit.edition.reader.terms()}
    assert not visitor.find("page-down").property("enabled")


def test_an_entry_opens_its_card_which_leaves_it_in_sight(visitor: Visitor) -> None:
    for name in entries_in_sight(visitor):
        visitor.touch(name)
        card = visitor.find(CARD)
        assert f"entry-{visitor.visit.card.page().key}" == name
        assert not card.contains(card.mapFromScene(middle(visitor.find(name))))
        visitor.touch("card-close", CARD)


def test_the_card_leads_to_every_passage_that_has_the_term(visitor: Visitor) -> None:
    visit = visitor.visit
    visitor.touch("letter-J")
    visitor.touch("entry-juche")
    passages = [anchor.passage for anchor in visit.edition.term("juche").occurrences]
    assert [chip.passage for chip in visit.card.places.rows] == passages

    for _ in range(5):
        if not visitor.sees(f"chip-{passages[0]}"):
            visitor.touch("card-more", CARD)
    visitor.touch(f"chip-{passages[0]}", CARD)
    visitor.go_on()
    assert (visit.screen, visit.reading.lightPassage) == ("read", passages[0])


def test_back_returns_to_the_filter_the_page_and_the_card(visitor: Visitor) -> None:
    visit = visitor.visit
    visitor.touch("filter-words")
    visitor.touch("page-down")
    name = entries_in_sight(visitor)[0]
    visitor.touch(name)
    left, page = visit.index.view(), visit.index.page
    visit.touchChip(visit.card.places.rows[0].key)
    visitor.rest()
    visitor.touch("bar-back")
    assert (visit.screen, visit.index.view(), visit.index.page) == ("index", left, page)
    assert (f"entry-{visit.index.selectedKey}", visit.card.isOpen) == (name, True)

    visitor.touch("card-close", CARD)
    assert visit.index.view().kind == "words"
    assert name in entries_in_sight(visitor)


def test_a_letter_shows_its_entries_and_lights_it(visitor: Visitor) -> None:
    visitor.touch("letter-U")

    assert visitor.sees(f"entry-{visitor.visit.index.view().entry}")
    assert visitor.find("head-U").property("lit")


def test_a_letter_without_entries_does_nothing(visitor: Visitor) -> None:
    before = visitor.visit.index.view()
    visitor.touch("letter-Z")

    assert visitor.visit.index.view() == before


def test_a_dragging_finger_turns_the_page_and_opens_nothing(visitor: Visitor) -> None:
    start = middle(visitor.find(entries_in_sight(visitor)[0])).toPoint() + QPoint(0, 400)
    visitor.drag(start, start - QPoint(0, 460), steps=20)
    visitor.until(lambda: visitor.visit.index.page == 1, "the next page is shown")

    assert not visitor.visit.card.isOpen


def test_the_index_follows_the_language(visitor: Visitor) -> None:
    visitor.touch("bar-language")
    visitor.touch("letter-ㅈ")

    first = visitor.visit.index.view().entry
    assert visitor.visit.edition.said(visitor.visit.edition.term(first).headword)[0] in "자재저전제조중지"
    assert visitor.sees(f"entry-{first}")


def test_a_touch_beside_the_entries_closes_the_card(visitor: Visitor) -> None:
    visitor.touch(entries_in_sight(visitor)[0])
    visitor.touch(f"head-{visitor.visit.index.letter}")

    assert not visitor.visit.card.isOpen
