"""The keys on the screen: Latin, two-set Korean and numbers, and how one comes from one to another."""

import pytest

from kiosk.visitor.hangul import INITIALS, PARTS, VOWELS
from kiosk.visitor.keyboard import DOUBLED, HANGUL, ROWS, Keyboard


@pytest.fixture
def keyboard(qapp: object) -> Keyboard:
    return Keyboard("en")


def test_every_layout_has_three_rows_that_grow_shorter() -> None:
    assert {tuple(map(len, rows)) for rows in ROWS.values()} == {(10, 9, 7)}


def test_every_korean_letter_can_be_typed() -> None:
    keys = "".join(ROWS[HANGUL])
    typed = set(keys) | set(keys.translate(DOUBLED))

    assert {letter for letter in INITIALS + VOWELS if letter not in PARTS} == typed


def test_a_visitor_begins_with_the_letters_of_the_language(qapp: object) -> None:
    assert Keyboard("en").layout == "latin"
    assert Keyboard("ko").layout == Keyboard("ko-KR").layout == "hangul"
    assert Keyboard("kok").layout == "latin"


def test_one_key_leads_to_the_other_letters_and_back(keyboard: Keyboard) -> None:
    keyboard.switchLetters()
    assert keyboard.layout == "hangul"
    keyboard.switchLetters()
    assert keyboard.layout == "latin"


def test_numbers_lead_back_to_the_letters_before(keyboard: Keyboard) -> None:
    keyboard.switchLetters()
    keyboard.switchNumbers()
    assert keyboard.layout == "numbers"
    keyboard.switchNumbers()
    assert keyboard.layout == "hangul"
    keyboard.switchNumbers()
    keyboard.switchLetters()
    assert keyboard.layout == "hangul"


def test_the_doubling_key_comes_up_after_one_letter(keyboard: Keyboard) -> None:
    keyboard.restore("hangul")
    keyboard.double()
    assert keyboard.rows[0] == "ㅃㅉㄸㄲㅆㅛㅕㅑㅒㅖ"
    keyboard.release()
    assert (keyboard.isDoubled, keyboard.rows[0]) == (False, ROWS[HANGUL][0])
