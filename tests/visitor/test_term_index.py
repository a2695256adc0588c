"""Rules of the index: every term once, in order; one entry stays on the page whatever changes."""

from collections import Counter
from itertools import pairwise

import pytest

from kiosk.visitor.alphabet import sorting_key
from kiosk.visitor.edition import Edition
from kiosk.visitor.history import CardPage, CardState, IndexView
from kiosk.visitor.index_entries import index_entries, kind_of, times_in_words
from kiosk.visitor.index_layout import IndexFrame, Placed, lay_out
from kiosk.visitor.term_index import TermIndex
from kiosk.visitor.visit import Visit
from tests.helpers.chronicles import measure

FRAMES = [
    IndexFrame(),
    IndexFrame(1032, 1100, 1, 40, 1.0),
    IndexFrame(1856, 500, 2, 40, 1.65),
    IndexFrame(1032, 600, 1, 40, 1.65),
]


@pytest.fixture
def index(english: Edition, qapp: object) -> TermIndex:
    """The index of the shipped exhibit on a landscape screen."""
    return TermIndex(english, measure)


def placed(edition: Edition, frame: IndexFrame) -> tuple[Placed, ...]:
    """All terms of the shipped exhibit in *frame*."""
    return lay_out(index_entries(edition.reader.terms(), edition), frame, measure)


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: f"{frame.width:.0f}x{frame.height:.0f}")
def test_every_term_stands_once_within_its_page(english: Edition, korean: Edition, frame: IndexFrame) -> None:
    for edition in (english, korean):
        blocks = [item for item in placed(edition, frame) if item.block]
        keys = [item.block.entry.key for item in blocks if item.block]
        assert sorted(keys) == sorted(term.key for term in edition.reader.terms())
        for item in blocks:
            assert item.block is not None
            top = item.y - item.page * frame.height
            assert top >= 0
            assert top + item.block.height <= frame.height


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: f"{frame.width:.0f}x{frame.height:.0f}")
def test_nothing_lies_over_anything_else_in_its_column(english: Edition, frame: IndexFrame) -> None:
    items = placed(english, frame)
    for one, other in pairwise(items):
        if (one.page, one.column) == (other.page, other.column):
            height = one.block.height if one.block else 1.0
            assert one.y + height <= other.y + 0.001


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: f"{frame.width:.0f}x{frame.height:.0f}")
def test_a_letter_heads_every_column_and_never_ends_one(english: Edition, frame: IndexFrame) -> None:
    items = placed(english, frame)
    assert items[0].block is None
    assert items[-1].block is not None
    for one, other in pairwise(items):
        is_new_column = (one.page, one.column) != (other.page, other.column)
        assert not is_new_column or (other.block is None and one.block is not None)


def test_what_does_not_fit_on_one_line_is_broken_and_given_room(english: Edition) -> None:
    blocks = {item.block.entry.key: item.block for item in placed(english, IndexFrame()) if item.block}

    assert blocks["juche"].beside
    assert not blocks["student-federation-case"].beside
    assert "\n" in blocks["koreans-abroad"].title
    assert blocks["koreans-abroad"].height > blocks["juche"].height


def test_entries_are_in_the_order_of_the_language(english: Edition, korean: Edition) -> None:
    for edition in (english, korean):
        titles = [entry.title for entry in index_entries(edition.reader.terms(), edition)]
        assert titles == sorted(titles, key=lambda title: sorting_key(title, edition.tag))


def test_an_entry_has_its_korean_name_and_a_translated_one_its_english(
    english: Edition, korean: Edition
) -> None:
    ours, theirs = (
        {entry.key: (entry.title, entry.names) for entry in index_entries(edition.reader.terms(), edition)}
        for edition in (english, korean)
    )

    assert (ours["juche"], theirs["juche"]) == (("Juche", "주체"), ("주체", "Juche"))
    assert (ours["akfic"], theirs["akfic"]) == (("AKFIC", ""), ("AKFIC", ""))


def test_how_often_is_said_in_words(english: Edition, korean: Edition) -> None:
    assert [times_in_words(count, english) for count in range(4)] == ["", "once", "twice", "3 times"]
    assert times_in_words(28, korean) == "28번"


@pytest.mark.parametrize(
    ("category", "kind"),
    [
        ("person", "people"),
        ("people", "people"),
        ("place", "places"),
        ("publication", "organizations"),
        ("event", "events"),
        ("jargon", "words"),
        ("anything-else", "words"),
    ],
)
def test_every_category_belongs_to_a_kind(category: str, kind: str) -> None:
    assert kind_of(category).key == kind


def test_filters_count_their_entries_and_together_all(index: TermIndex) -> None:
    counts = {row.key: row.count for row in index.filters.rows}

    assert counts.pop("all") == sum(counts.values()) == len(index.entries.rows)
    for kind, count in counts.items():
        index.choose(kind)
        assert (index.count, len(index.entries.rows)) == (count, count)


def test_only_letters_with_entries_can_be_chosen(index: TermIndex) -> None:
    index.choose("people")
    letters = Counter(row.title[0] for row in index.entries.rows)

    assert {row.key for row in index.letters.rows if row.isThere} == set(letters)
    assert len(index.letters.rows) == 26


def test_a_letter_shows_its_page_and_is_lit_until_something_else_is_done(index: TermIndex) -> None:
    index.goToLetter("S")
    assert (index.letter, index.litLetter) == ("S", "S")
    first = next(row for row in index.entries.rows if row.title.lower().startswith("s"))
    assert index.page == first.page

    index.turn(-1)
    assert index.litLetter == ""
    index.goToLetter("X")
    assert index.letter != "X"


def test_pages_are_turned_one_by_one_and_no_further(index: TermIndex) -> None:
    seen = [index.page]
    for _ in range(index.pages + 2):
        index.turn(1)
        seen.append(index.page)
    assert sorted(set(seen)) == list(range(index.pages))

    for _ in range(index.pages + 2):
        index.turn(-1)
    assert index.page == 0


def test_another_room_keeps_the_entry_on_the_page(index: TermIndex) -> None:
    index.goToLetter("N")
    kept = index.view().entry
    index.resize(1032, 500, 1, 40, 1.65)
    row = next(row for row in index.entries.rows if row.key == kept)

    assert (index.view().entry, index.page) == (kept, row.page)


def test_another_language_keeps_the_entry_on_the_page(index: TermIndex, korean: Edition) -> None:
    index.goToLetter("J")
    kept = index.view().entry
    index.read_in(korean)
    row = next(row for row in index.entries.rows if row.key == kept)

    assert (index.view().entry, index.page) == (kept, row.page)
    assert index.letters.rows[0].key == "ㄱ"


def test_what_was_shown_is_shown_again(index: TermIndex) -> None:
    index.choose("words")
    index.turn(1)
    view, page = index.view(), index.page
    index.choose("people")
    index.restore(view)

    assert (index.view(), index.page, index.count) == (view, page, 26)


def test_the_entry_whose_card_is_open_is_marked(index: TermIndex) -> None:
    index.follow_card(CardState((CardPage("term", "juche"), CardPage("term", "dprk"))))
    assert index.selectedKey == "juche"

    index.follow_card(CardState((CardPage("term", "juche", "p37"),)))
    assert index.selectedKey == ""


def test_a_card_lies_on_the_left_only_for_entries_of_the_last_column(index: TermIndex) -> None:
    pitch = IndexFrame().column_width + IndexFrame().gutter
    for row in index.entries.rows:
        index.follow_card(CardState((CardPage("term", row.key),)))
        assert index.cardOnLeft == (row.itemX == pitch * 2)

    index.resize(1032, 1100, 1, 40, 1.0)
    assert not index.cardOnLeft


def test_an_entry_says_all_that_it_shows(index: TermIndex) -> None:
    spoken = {row.key: row.spoken for row in index.entries.rows}

    assert spoken["juche"] == "Juche, 주체, word, twice"
    assert spoken["akfic"] == "AKFIC, organization, 8 times"


def test_the_card_of_an_entry_names_every_passage(visit: Visit) -> None:
    visit.go("index")
    for term in visit.edition.reader.terms():
        visit.openTerm(term.key)
        named = {chip.passage for chip in visit.card.places.rows}
        assert named == {anchor.passage for anchor in term.occurrences}


def test_back_restores_filter_page_and_card(visit: Visit) -> None:
    visit.go("index")
    visit.index.choose("words")
    visit.openTerm("juche")
    view = visit.index.view()
    visit.touchChip(visit.card.places.rows[0].key)
    visit.goBack()

    assert (visit.screen, visit.index.view(), visit.index.selectedKey) == ("index", view, "juche")
    assert view == IndexView("words", "juche")
    visit.goBack()
    assert (visit.card.isOpen, visit.index.view(), visit.index.selectedKey) == (False, view, "")
