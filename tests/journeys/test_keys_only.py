"""A whole visit with the keys of a keypad alone: Tab, arrows, Enter and Esc; nobody is ever lost."""

import pytest
from PySide6.QtCore import Qt

from tests.helpers.focus import focus_of, is_rung
from tests.helpers.keypad import Keys
from tests.journeys.conftest import OpenVisit

Key = Qt.Key
SIZES = [(1920, 1080), (1080, 1920)]
LETTERS = "qwertyuiopasdfghjklzxcvbnm"
"""As the arrows come past them on the keys on the screen."""


@pytest.fixture(params=SIZES, ids=["landscape", "portrait"])
def keys(request: pytest.FixtureRequest, open_visit: OpenVisit) -> Keys:
    """A visitor who has woken the screen and has a keypad only."""
    return Keys(open_visit(request.param))


def test_a_whole_visit_through_the_document_and_the_timeline(keys: Keys) -> None:
    assert keys.press(Key.Key_Tab).startswith("door-")
    assert keys.enter("door-read") == "notice-go-on"
    keys.press(Key.Key_Enter)
    assert keys.visit.screen == "read"

    open_section(keys, "section-05-reunification")
    assert keys.at.startswith(("term-", "marker-", "note-"))
    opener = focus_of(keys.window).objectName()
    assert keys.press(Key.Key_Return) == "headword"
    nested(keys)
    assert keys.back() == opener

    page_with(keys, "marker-troops-and-armistice")
    assert keys.enter("marker-troops-and-armistice") == "headword"
    assert keys.enter("chip-19") in {"headword", "chip-1953-07-27-armistice"}
    assert (keys.visit.screen, keys.visit.card.kind) == ("timeline", "event")
    keys.back()
    assert keys.visit.screen == "timeline"
    keys.enter("event-1972-07-04")
    assert keys.enter("event-later").startswith("event-")
    keys.enter("read-the-passage")
    assert (keys.visit.screen, keys.visit.cardIsOpen) == ("read", False)
    assert keys.back() == "headword"
    keys.back()
    home(keys)


def open_section(keys: Keys, name: str) -> None:
    """Choose a section, from the list at the side or from the panel that a button opens."""
    if keys.visitor.program.window.width() < keys.visitor.program.window.height():
        assert keys.enter("sections").startswith("section-")
        keys.press(Key.Key_Escape)
        assert keys.at == "sections"
        keys.press(Key.Key_Return)
    keys.enter(name)
    reading = keys.visit.reading
    assert reading.place().passage == reading.first_passage(name.removeprefix("section-"))


def nested(keys: Keys) -> None:
    """Open a term from the card, and come back to the word that opened it; then an occurrence, and back."""
    card = keys.visit.card
    keys.go_to("term-")
    word = keys.at
    assert keys.press(Key.Key_Return) == "headword"
    assert card.depth == 2
    assert keys.enter("card-back") == word
    assert card.depth == 1
    if any(keys.visitor.in_sight(f"chip-p{number}") for number in range(65)):
        keys.enter("chip-p")
        assert not keys.visit.cardIsOpen
        assert keys.back() == "headword"


def page_with(keys: Keys, name: str) -> None:
    """Turn pages until a mark of this kind is in sight."""
    for _ in range(40):
        if any(i.objectName().startswith(name) and i.activeFocusOnTab() for i in keys.visitor.items()):
            return
        keys.enter("page-down")
    raise AssertionError(f"No page has {name}")


def home(keys: Keys) -> None:
    """Esc, until the first screen is up."""
    for _ in range(20):
        if keys.visit.screen == "home":
            assert keys.at.startswith("door-")
            return
        keys.back()
    raise AssertionError("Esc never led home")


def test_questions_index_about_and_the_panel_of_choices(keys: Keys) -> None:
    keys.press(Key.Key_Tab)
    assert keys.enter("door-questions").startswith("question-")
    keys.enter("question-4")
    assert keys.enter("term-") == "headword"
    assert keys.back().startswith("term-")
    keys.enter("read-the-answer")
    assert keys.visit.screen == "notice"
    assert keys.back() == "read-the-answer"

    keys.enter("bar-index")
    keys.enter("letter-K")
    assert keys.enter("entry-k") == "headword"
    assert keys.back().startswith("entry-k")

    keys.enter("bar-display")
    assert keys.at == "text-size-0"
    keys.press(Key.Key_Right)
    keys.press(Key.Key_Return)
    assert keys.at == "text-size-1"
    assert keys.back() == "bar-display"

    keys.enter("bar-home")
    keys.enter("door-about")
    keys.enter("slip-", Key.Key_Tab)
    assert keys.visit.screen != "about"
    home(keys)


def test_a_search_typed_with_a_keyboard(keys: Keys) -> None:
    assert keys.enter("bar-search") == "search-field"
    assert is_rung(focus_of(keys.window))
    for letter in (Key.Key_K, Key.Key_O, Key.Key_R, Key.Key_E, Key.Key_A):
        keys.press(letter)
    assert keys.visit.search.text == "korea"
    keys.press(Key.Key_Return)
    assert not keys.visit.search.keysShown
    keys.go_to("hit-p")
    keys.press(Key.Key_Return)
    assert keys.visit.screen in {"read", "notice"}
    assert keys.back().startswith("hit-p")
    home(keys)


def test_a_search_with_the_keys_on_the_screen_reached_by_tab_and_arrows(keys: Keys) -> None:
    assert keys.enter("bar-search") == "search-field"
    assert keys.press(Key.Key_Return) == "search-field"
    assert keys.press(Key.Key_Down).startswith("key-")
    for letter in "korea":
        is_before = LETTERS.index(letter) < LETTERS.index(keys.at[-1])
        assert keys.enter(f"key-{letter}", Key.Key_Left if is_before else Key.Key_Right) == f"key-{letter}"
    assert keys.visit.search.text == "korea"
    keys.go_to("key-p", Key.Key_Left)
    assert keys.press(Key.Key_Down) in {"key-l", "key-k"}
    assert keys.press(Key.Key_Up) in {"key-o", "key-p"}
    assert keys.enter("key-delete", Key.Key_Right) == "key-delete"
    assert keys.visit.search.text == "kore"

    keys.go_to("hit-", Key.Key_Right)
    keys.go_to("hit-term-", Key.Key_Right)
    keys.enter("key-hide", Key.Key_Left)
    assert not keys.visit.search.keysShown
    assert not keys.at.startswith("key-")
    keys.enter("hit-p")
    assert keys.visit.screen in {"read", "notice"}
    assert keys.back().startswith("hit-p")
    home(keys)


def test_arrows_alone_reach_what_tab_reaches(keys: Keys) -> None:
    keys.press(Key.Key_Tab)
    keys.go_to("bar-language", Key.Key_Right)
    keys.go_to("door-timeline", Key.Key_Left)
    keys.press(Key.Key_Down)
    assert keys.at != "door-timeline"
    keys.press(Key.Key_Up)
    assert keys.at.startswith("door-")


def test_a_button_that_can_no_longer_be_pressed_gives_the_focus_to_its_neighbour(keys: Keys) -> None:
    keys.visit.pass_notice()
    keys.visit.go("read")
    keys.visitor.rest()
    keys.go_to("page-down")
    for _ in range(60):
        if keys.press(Key.Key_Return) != "page-down":
            break
    assert keys.at in {"page-up", "take"}
    assert is_rung(focus_of(keys.window))


def test_a_finger_leaves_no_ring_and_a_key_begins_in_what_lies_uppermost(open_visit: OpenVisit) -> None:
    keys = Keys(open_visit(SIZES[0]))
    keys.visit.pass_notice()
    keys.visitor.touch("door-read")
    keys.visit.openSection("05-reunification")
    keys.visitor.rest()
    keys.visitor.touch(
        next(
            i.objectName()
            for i in keys.visitor.items()
            if i.objectName().startswith("term-") and i.activeFocusOnTab()
        )
    )
    assert keys.at == "headword"
    assert not is_rung(focus_of(keys.window))
    keys.press(Key.Key_Tab)
    assert keys.visitor.is_on_card(focus_of(keys.window))
