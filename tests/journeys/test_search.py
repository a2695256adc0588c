"""One finger, or a keyboard, finds passages and the museum's records, and Back returns to the search."""

import pytest
from PySide6.QtCore import Qt

from kiosk.visitor.search import PAUSE
from tests.helpers.passing import let_pass
from tests.helpers.program import CARD, Visitor, middle
from tests.journeys.conftest import OpenVisit

SIZES = [(1920, 1080), (1080, 1920)]


@pytest.fixture(params=SIZES, ids=lambda size: "x".join(map(str, size)))
def searcher(open_visit: OpenVisit, request: pytest.FixtureRequest) -> Visitor:
    """A visitor who has opened the search."""
    visitor = open_visit(request.param)
    visitor.visit.pass_notice()
    visitor.touch("bar-search")
    return visitor


def type_on_keys(visitor: Visitor, letters: str) -> None:
    """Touch the field, then a key for each letter, and wait for the results."""
    visitor.touch("search-field")
    for letter in letters:
        visitor.touch("key-space" if letter == " " else f"key-{letter}")
    let_pass(PAUSE + 100)


def test_words_are_offered_before_any_key(searcher: Visitor) -> None:
    assert not searcher.sees("keys")
    searcher.touch("word-Kim Il Sung")

    assert searcher.visit.search.text == "Kim Il Sung"
    assert not searcher.sees("keys")
    searcher.find("hit-" + searcher.visit.search.document.rows[0].passage)


def test_a_finger_types_finds_a_passage_and_comes_back(searcher: Visitor) -> None:
    type_on_keys(searcher, "troops")
    search = searcher.visit.search
    assert search.text == "troops"
    row, before = search.document.rows[1], search.view()

    searcher.touch(f"hit-{row.passage}")
    reading = searcher.visit.reading
    assert (searcher.visit.screen, reading.lightPassage, reading.lightStart) == (
        "read",
        row.passage,
        row.start,
    )
    lit = searcher.find("lit")
    assert 0 < middle(lit).y() < searcher.program.window.height()

    searcher.touch("bar-back")
    assert (searcher.visit.screen, search.view()) == ("search", before)
    searcher.find(f"hit-{row.passage}")
    assert searcher.sees("keys")


def test_the_first_result_stays_in_sight_above_the_keys(searcher: Visitor) -> None:
    type_on_keys(searcher, "peace")
    search = searcher.visit.search

    first = searcher.find(f"hit-{search.document.rows[0].passage}")
    field = searcher.find("search-field")
    assert middle(first).y() + first.height() / 2 < middle(field).y() - field.height() / 2
    searcher.find(f"hit-{search.museum.rows[0].key}")


def test_show_all_gives_the_keys_room_to_the_results(searcher: Visitor) -> None:
    type_on_keys(searcher, "peace")
    searcher.touch("show-all")
    assert not searcher.sees("keys")

    seen = set[str]()
    for _ in range(20):
        seen |= {item.objectName() for item in searcher.items() if item.objectName().startswith("hit-")}
        if not searcher.find("results-down").isEnabled():
            break
        searcher.touch("results-down")
    rows = searcher.visit.search
    assert {f"hit-{row.passage}" for row in rows.document.rows} <= seen
    assert {f"hit-{row.key}" for row in rows.museum.rows} <= seen


def test_a_scrolled_list_comes_back_where_it_was(searcher: Visitor) -> None:
    type_on_keys(searcher, "peace")
    searcher.touch("results-down")
    searcher.rest()
    before = searcher.visit.search.view()
    assert before.document_row > 0
    shown = next(row for row in searcher.visit.search.document.rows if searcher.sees(f"hit-{row.passage}"))

    searcher.touch(f"hit-{shown.passage}")
    searcher.touch("bar-back")
    searcher.rest()
    assert searcher.visit.search.view() == before


def test_a_term_opens_its_card_and_an_event_the_timeline(searcher: Visitor) -> None:
    searcher.touch("search-field")
    searcher.visit.search.choose("juche")
    searcher.touch("hit-term-juche")
    assert (searcher.visit.screen, searcher.visit.card.title) == ("search", "Juche")
    searcher.touch("card-close", CARD)
    searcher.find("hit-term-juche")

    searcher.visit.search.choose("letter to congress")
    searcher.touch("hit-event-1974-03-25-letter-to-congress")
    assert (searcher.visit.screen, searcher.visit.card.kind) == ("timeline", "event")
    searcher.touch("card-close", CARD)
    searcher.touch("bar-back")
    assert (searcher.visit.screen, searcher.visit.search.text) == ("search", "letter to congress")


def test_korean_keys_compose_syllables(searcher: Visitor) -> None:
    searcher.touch("search-field")
    searcher.touch("key-letters")
    type_on_keys(searcher, "ㅈㅜㅊㅔ")
    assert searcher.visit.search.text == "주체"
    searcher.find("hit-p36")

    searcher.touch("key-delete")
    assert searcher.visit.search.text == "주ㅊ"
    searcher.touch("key-double")
    searcher.touch("key-ㅉ")
    assert searcher.visit.search.text == "주ㅊㅉ"
    searcher.find("key-ㅈ")


def test_what_is_not_there_leads_to_words_that_are(searcher: Visitor) -> None:
    type_on_keys(searcher, "zzz")
    search = searcher.visit.search
    assert (search.answeredText, search.document.count, search.museum.count) == ("zzz", 0, 0)

    searcher.touch("word-1972")
    assert (search.text, search.document.count > 0) == ("1972", True)


def test_clear_brings_the_words_back(searcher: Visitor) -> None:
    type_on_keys(searcher, "juche")
    searcher.touch("clear")

    assert searcher.visit.search.text == ""
    searcher.find("word-Kim Il Sung")


def test_a_keyboard_of_its_own_types_too(searcher: Visitor) -> None:
    for letter in "TROOPS":
        searcher.press(Qt.Key[f"Key_{letter}"])
    let_pass(PAUSE + 100)
    search = searcher.visit.search
    assert (search.text.lower(), searcher.sees("keys")) == ("troops", False)

    _walk_to(searcher, f"hit-{search.document.rows[0].passage}")
    searcher.press(Qt.Key.Key_Return)
    lit = searcher.visit.reading.lightPassage
    assert (searcher.visit.screen, lit) == ("read", search.document.rows[0].passage)
    searcher.press(Qt.Key.Key_Escape)
    assert searcher.visit.screen == "search"


def _walk_to(visitor: Visitor, name: str) -> None:
    """Go on with Tab until the item called *name* has the focus."""
    for _ in range(80):
        item = visitor.program.window.activeFocusItem()
        if item is not None and item.objectName() == name:
            return
        visitor.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {name}")


def test_a_key_acts_only_where_the_finger_leaves_it(searcher: Visitor) -> None:
    searcher.touch("search-field")
    q, m = middle(searcher.find("key-q")).toPoint(), middle(searcher.find("key-m")).toPoint()
    searcher.drag(q, m)

    assert searcher.visit.search.text == ""
