"""Korean letters join into syllables as on every two-set keyboard, and come off one by one."""

import unicodedata
from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visitor.hangul import FINALS, INITIALS, PARTS, VOWELS, is_syllable, with_letter, without_letter

TYPED = [
    ("ㅎㅏㄴㄱㅡㄹ", "한글"),
    ("ㅈㅜㅊㅔ", "주체"),
    ("ㅈㅓㅇㅈㅓㄴㅎㅕㅂㅈㅓㅇ", "정전협정"),
    ("ㅈㅗㅅㅓㄴ", "조선"),
    ("ㄱㅏㅂㅅ", "값"),
    ("ㄱㅏㅂㅅㅣ", "갑시"),
    ("ㄷㅏㄹㄱㅇㅣ", "닭이"),
    ("ㄷㅏㄹㄱㅣ", "달기"),
    ("ㅇㅗㅐㅎㅏㅂㄴㅣㄲㅏ", "왜합니까"),
    ("ㅇㅡㅣ", "의"),
    ("ㄲㅏㄲㄸㅏ", "깎따"),
    ("ㄱㅏㄸㅏ", "가따"),
    ("ㅏㄱㅏ", "ㅏ가"),
    ("ㅗㅏ", "ㅘ"),
    ("ㄱㅅ", "ㄱㅅ"),
    ("ㄱㅏㅏ", "가ㅏ"),
    ("ㅌㅗㅇㅇㅣㄹ", "통일"),
]


def typed(letters: str) -> str:
    return reduce(with_letter, letters, "")


def letters_of(syllable: str) -> str:
    """The keys that are pressed for *syllable*, by Unicode's own decomposition."""
    number = ord(syllable) - 0xAC00
    initial, vowel, final = INITIALS[number // 588], VOWELS[number % 588 // 28], FINALS[number % 28].strip()
    return initial + "".join(PARTS.get(letter, letter) for letter in (vowel, final) if letter)


@pytest.mark.parametrize(("letters", "syllables"), TYPED)
def test_letters_join_as_they_are_typed(letters: str, syllables: str) -> None:
    assert typed(letters) == syllables


def test_every_syllable_can_be_typed() -> None:
    syllables = [chr(code) for code in range(0xAC00, 0xD7A4)]

    assert [typed(letters_of(syllable)) for syllable in syllables] == syllables


def test_the_letters_are_in_unicodes_order() -> None:
    for code in (0xAC00, 0xB2EB, 0xC704, 0xD55C, 0xD7A3):
        initial, vowel, *final = unicodedata.normalize("NFD", chr(code))
        assert ord(initial) - 0x1100 == (code - 0xAC00) // 588
        assert ord(vowel) - 0x1161 == (code - 0xAC00) % 588 // 28
        assert (ord(final[0]) - 0x11A7 if final else 0) == (code - 0xAC00) % 28


def test_letters_come_off_one_by_one() -> None:
    text, seen = "값왜", list[str]()
    while text:
        text = without_letter(text)
        seen.append(text)

    assert seen == ["값오", "값ㅇ", "값", "갑", "가", "ㄱ", ""]


def test_other_letters_stay_apart() -> None:
    assert with_letter("한", "a") == "한a"
    assert with_letter("a", "ㅏ") == "aㅏ"
    assert without_letter("ab") == "a"
    assert without_letter("") == ""


@given(st.text(INITIALS + VOWELS, max_size=12))
def test_whatever_is_typed_comes_off_again(letters: str) -> None:
    text = typed(letters)
    for _ in range(2 * len(letters)):
        text = without_letter(text)

    assert text == ""


@given(st.text("한글값ㅏㄱㅘa ", max_size=6), st.sampled_from(INITIALS + VOWELS))
def test_a_letter_changes_only_the_last_character(text: str, letter: str) -> None:
    longer = with_letter(text, letter)

    assert longer.startswith(text[:-1])
    assert 0 <= len(longer) - len(text) <= 1


def test_syllables_are_told_from_letters() -> None:
    assert is_syllable("한")
    assert not is_syllable("ㅎ")
    assert not is_syllable("h")
