"""Rules of the card's pile of pages: nested terms are laid on top, and Back takes them off one by one."""

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from kiosk.exhibit.text import Mark, MarkKind
from kiosk.visitor.card import DEEPEST, Card
from kiosk.visitor.edition import Edition
from kiosk.visitor.history import CardPage, CardState, Light

TERMS = [
    "juche",
    "self-reliance",
    "dprk",
    "kim-il-sung",
    "third-world",
    "imperialism",
    "united-nations",
    "un-command",
    "detente",
    "kcia",
]
TOUCHED = Light("p39", 10, 15)


@pytest.fixture
def card(qapp: object, english: Edition) -> Card:
    """A closed card in English."""
    return Card(english)


def keys(card: Card) -> list[str]:
    """The keys of the card's pages, the shown one last."""
    return [page.key for page in card.state().pages]


def lay(card: Card, *terms: str) -> None:
    """Touch the first term in the document and each other on the card of the one before."""
    card.open(CardPage("term", terms[0], TOUCHED.passage), TOUCHED)
    for term in terms[1:]:
        card.openTerm(term)


def test_a_new_card_is_closed(card: Card) -> None:
    assert not card.isOpen
    assert card.page() is None


def test_a_second_term_of_the_document_replaces_the_first(card: Card) -> None:
    lay(card, "juche")
    lay(card, "dprk")

    assert keys(card) == ["dprk"]


def test_back_takes_nested_terms_off_one_by_one(card: Card) -> None:
    lay(card, *TERMS[:4])
    titles = []
    while card.canGoBack:
        titles.append((card.title, card.previousTitle))
        card.back()

    assert [before for before, _ in titles[1:]] == [previous for _, previous in titles[:-1]]
    assert keys(card) == TERMS[:1]
    assert card.previousTitle == ""


def test_the_card_is_eight_pages_deep_and_then_forgets_the_oldest(card: Card) -> None:
    assert DEEPEST == 8
    lay(card, *TERMS)

    assert keys(card) == TERMS[-8:]


def test_every_page_of_a_full_card_can_be_reached_by_back(card: Card) -> None:
    lay(card, *TERMS)
    for expected in TERMS[-2:-9:-1]:
        card.back()
        assert keys(card)[-1] == expected

    assert not card.canGoBack


def test_the_words_first_touched_stay_those_of_the_card(card: Card) -> None:
    lay(card, *TERMS)
    assert card.state().light == TOUCHED

    card.back()
    assert card.state().light == TOUCHED


def test_nested_terms_do_not_offer_the_passage_where_the_card_was_opened(
    card: Card, english: Edition
) -> None:
    marks = english.passage("p25").reading.marks
    first, second, *_ = dict.fromkeys(mark.target for mark in marks if mark.kind == MarkKind.TERM)
    card.open(CardPage("term", first, "p25"), Light("p25", 0, 5))
    card.openTerm(second)

    assert keys(card) == [first, second]
    assert card.places.rows
    assert "p25" not in [chip.key for chip in card.places.rows]


def test_a_term_on_its_own_card_leads_nowhere(card: Card) -> None:
    lay(card, "juche", "juche")

    assert keys(card) == ["juche"]


def test_a_term_opens_from_a_note_of_the_same_key(card: Card) -> None:
    card.open(CardPage("note", "un-command", "p25"))
    card.openTerm("un-command")

    assert [page.kind for page in card.state().pages] == ["note", "term"]


def test_a_closed_card_opens_no_nested_term(card: Card) -> None:
    card.openTerm("juche")

    assert not card.isOpen


def test_closing_takes_all_pages_off_and_forgets_what_was_touched(card: Card) -> None:
    lay(card, *TERMS[:4])
    card.close()

    assert card.state() == CardState()
    assert card.title == ""
    assert [getattr(card, part).rows for part in ("body", "places", "events", "sources")] == [()] * 4


def test_a_restored_card_is_as_it_was(card: Card, english: Edition) -> None:
    lay(card, *TERMS[:4])
    other = Card(english)
    other.restore(card.state())

    for name in ("kind", "title", "names", "quotation", "previousTitle"):
        assert getattr(other, name) == getattr(card, name)
    for part in ("body", "claim", "known", "places", "events", "sources"):
        assert getattr(other, part).rows == getattr(card, part).rows


def test_another_language_keeps_every_page(card: Card, korean: Edition) -> None:
    lay(card, "juche", "dprk")
    before, title = card.state(), card.title
    card.read_in(korean)

    assert card.state() == before
    assert card.title != title
    card.back()
    assert card.title == korean.said(korean.term("juche").headword)


def test_every_change_is_told_once(card: Card, qtbot: QtBot) -> None:
    told: list[str] = []
    card.changed.connect(lambda: told.append(card.title))
    lay(card, "juche", "dprk")
    card.back()
    card.close()

    assert len(told) == 4
    assert all(before != after for before, after in pairwise(told))


def test_each_paragraph_is_typeset_by_the_key_of_its_row(card: Card, english: Edition) -> None:
    lay(card, "juche")
    definition = english.prose(english.term("juche").definition).paragraphs
    rows = card.body.rows

    assert [card.marked_text(row.key) for row in rows] == list(definition)
    assert [row.spoken for row in rows] == [text.text for text in definition]
    assert card.marked_text("body-9").text == ""


def test_a_term_on_the_card_is_spoken_by_its_headword(card: Card) -> None:
    mark = Mark(0, 4, MarkKind.TERM, "five-point-proposition", linked=True)

    assert card.describe(mark) == ("", "Five-point proposition, explained")


def test_a_chip_is_found_by_its_key_among_passages_and_events(card: Card, english: Edition) -> None:
    lay(card, "north-south-joint-statement")
    chips = [*card.places.rows, *card.events.rows]
    assert {bool(chip.mark) for chip in chips} == {True, False}

    assert [card.chip(chip.key) for chip in chips] == chips
