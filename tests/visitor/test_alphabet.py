"""Rules of the alphabet: where a word stands, what comes first, and which keys there are."""

import pytest

from kiosk.visitor.alphabet import FIGURES, HANGUL, LATIN, LATIN_WORDS, letter_of, letters_for, sorting_key


@pytest.mark.parametrize(
    ("word", "tag", "letter"),
    [
        ("Juche", "en", "J"),
        ("south Korea", "en", "S"),
        ("Détente", "en", "D"),
        ("Élan", "en", "E"),
        ("“Great Victories”", "en", "G"),
        ("7·4 남북 공동 성명", "ko", FIGURES),
        ("주체", "ko", "ㅈ"),
        ("쿠데타", "ko", "ㅋ"),
        ("까치", "ko", "ㄱ"),
        ("“두 개 조선” 음모", "ko", "ㄷ"),
        ("AKFIC", "ko", LATIN_WORDS),
        ("AKFIC", "ko-KP", LATIN_WORDS),
        ("Ωμέγα", "el", "Ω"),
        ("ميناء", "ar", "م"),
    ],
)
def test_a_word_stands_under_its_first_letter(word: str, tag: str, letter: str) -> None:
    assert letter_of(word, tag) == letter


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("en", ["Détente", "DPRK", "“Great Victories”", "Great War", "Juche", "south Korea", "7 things"]),
        ("ko", ["가", "까치", "나무", "하늘", "AKFIC", "7·4 성명"]),
    ],
)
def test_words_are_in_the_order_of_their_language(tag: str, words: list[str]) -> None:
    mixed = words[::-1]

    assert sorted(mixed, key=lambda word: sorting_key(word, tag)) == words


def test_an_index_in_latin_letters_has_all_of_them() -> None:
    assert letters_for("BJ", "en") == LATIN
    assert letters_for(["B", FIGURES], "en") == (*LATIN, FIGURES)


def test_a_korean_index_has_the_fourteen_consonants() -> None:
    assert letters_for("ㅈ", "ko") == HANGUL
    assert letters_for(["ㅈ", FIGURES, LATIN_WORDS], "ko") == (*HANGUL, LATIN_WORDS, FIGURES)


def test_any_other_index_has_the_letters_that_occur() -> None:
    assert letters_for("مبا", "ar") == ("ا", "ب", "م")
