"""The order of an index: under which letter a word stands, which comes first, and which keys there are."""

import unicodedata
from collections.abc import Iterable

LATIN = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
HANGUL = tuple("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ")
"""The fourteen consonants under which Korean dictionaries are ordered."""
CONSONANTS = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ"
"""The consonant for each of Unicode's nineteen initials: doubled ones stand with the plain."""
FIRST_SYLLABLE, LAST_SYLLABLE, SYLLABLES_PER_INITIAL = 0xAC00, 0xD7A3, 588
"""Unicode 3.12: a Hangul syllable's number tells its initial."""
LATIN_WORDS, FIGURES = "A–Z", "0–9"
"""Where another alphabet leads, the one key for words in Latin letters; the key for figures."""


def letter_of(word: str, tag: str) -> str:
    """The letter of the index in the language *tag* (BCP 47) under which *word* stands."""
    initial = _initial(word)
    if initial.isdigit():
        return FIGURES
    if FIRST_SYLLABLE <= ord(initial) <= LAST_SYLLABLE:
        return CONSONANTS[(ord(initial) - FIRST_SYLLABLE) // SYLLABLES_PER_INITIAL]
    return LATIN_WORDS if _is_korean(tag) and initial in LATIN else initial


def sorting_key(word: str, tag: str) -> tuple[int, str]:
    """Orders words: those of the language's alphabet first, then Latin ones, then figures."""
    letter = letter_of(word, tag)
    rank = (LATIN_WORDS, FIGURES).index(letter) + 1 if letter in {LATIN_WORDS, FIGURES} else 0
    return rank, unicodedata.normalize("NFC", _without_signs(word)).casefold()


def letters_for(letters: Iterable[str], tag: str) -> tuple[str, ...]:
    """The keys of an index in the language *tag* whose words stand under *letters*, in order."""
    there = set(letters)
    alphabet = HANGUL if _is_korean(tag) else LATIN if there & set(LATIN) else ()
    others = sorted(there - {*alphabet, LATIN_WORDS, FIGURES})
    return (*alphabet, *others, *(key for key in (LATIN_WORDS, FIGURES) if key in there))


def _is_korean(tag: str) -> bool:
    return tag.partition("-")[0] == "ko"


def _initial(word: str) -> str:
    composed = unicodedata.normalize("NFC", _without_signs(word))[:1] or "0"
    return composed.upper()[:1]


def _without_signs(word: str) -> str:
    """*word* from its first letter or figure on, Latin letters without their accents."""
    start = next((place for place, character in enumerate(word) if character.isalnum()), 0)
    apart = unicodedata.normalize("NFD", word[start:])
    return "".join(character for character in apart if not unicodedata.combining(character))
