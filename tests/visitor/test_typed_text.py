"""Keys put letters where the cursor stands; only the syllable that is being typed changes."""

import pytest

from kiosk.visitor.typed_text import LONGEST, TypedText, from_units, moved, put, remove, to_units, written

NOTHING = TypedText()


def typed(letters: str, start: TypedText = NOTHING) -> TypedText:
    for letter in letters:
        start = put(start, letter)
    return start


def test_letters_follow_one_another() -> None:
    assert typed("troops") == TypedText("troops", 6)


def test_korean_letters_join() -> None:
    assert typed("ㅈㅜㅊㅔ ") == TypedText("주체 ", 3)


def test_a_syllable_that_is_typed_gives_up_its_letters_one_by_one() -> None:
    text = typed("ㅈㅜㅊㅔ")
    seen = list[str]()
    while text.text:
        text = remove(text)
        seen.append(text.text)

    assert seen == ["주ㅊ", "주", ""]


def test_a_finished_syllable_takes_no_letter_in() -> None:
    assert typed("ㄱ", written("주", 1)).text == "주ㄱ"
    assert typed("ㄱ", moved(moved(typed("ㅈㅜ"), 0), 1)).text == "주ㄱ"
    assert remove(written("각", 1)).text == ""


def test_letters_go_where_the_cursor_stands() -> None:
    assert put(written("trops", 3), "o") == TypedText("troops", 4)
    assert remove(written("trooops", 4)) == TypedText("troops", 3)
    assert remove(written("troops", 0)) == TypedText("troops", 0)


def test_a_full_field_takes_no_more() -> None:
    full = typed("a" * (LONGEST + 5))

    assert (len(full.text), full.cursor) == (LONGEST, LONGEST)
    assert written("b" * 10_000, 10_000) == TypedText("b" * LONGEST, LONGEST)


@pytest.mark.parametrize(
    ("text", "place", "units"), [("abc", 2, 2), ("a🙂c", 2, 3), ("🙂", 1, 2), ("주체", 1, 1)]
)
def test_places_are_counted_as_qt_counts_them(text: str, place: int, units: int) -> None:
    assert to_units(text, place) == units
    assert from_units(text, units) == place


def test_half_a_character_does_not_fail() -> None:
    assert from_units("\ud83d", 1) == 1
    assert from_units("🙂", 1) in {0, 1}
    assert to_units("\ud83d", 1) == 1
