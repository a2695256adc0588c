"""Korean as it is typed on a two-set keyboard: letters join into syllables while they are typed.

The arithmetic of syllables is that of the Unicode Standard, section 3.12, "Conjoining Jamo Behavior".
"""

FIRST_SYLLABLE, LAST_SYLLABLE = 0xAC00, 0xD7A3
INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
"""In Unicode's order; the space stands for none."""

TWO_IN_ONE = {
    "ㅗㅏ": "ㅘ", "ㅗㅐ": "ㅙ", "ㅗㅣ": "ㅚ", "ㅜㅓ": "ㅝ", "ㅜㅔ": "ㅞ", "ㅜㅣ": "ㅟ", "ㅡㅣ": "ㅢ",
    "ㄱㅅ": "ㄳ", "ㄴㅈ": "ㄵ", "ㄴㅎ": "ㄶ", "ㄹㄱ": "ㄺ", "ㄹㅁ": "ㄻ", "ㄹㅂ": "ㄼ",
    "ㄹㅅ": "ㄽ", "ㄹㅌ": "ㄾ", "ㄹㅍ": "ㄿ", "ㄹㅎ": "ㅀ", "ㅂㅅ": "ㅄ",
}  # fmt: skip
"""Letters typed one after the other that are written as one: vowels, and ends of syllables."""
PARTS = {whole: pair for pair, whole in TWO_IN_ONE.items()}


def with_letter(text: str, letter: str) -> str:
    """*text* after *letter* was typed at its end; a Korean letter joins the syllable before it.

    A syllable's last consonant goes over to a vowel that follows: ``각`` and ``ㅏ`` become ``가가``.
    """
    if not text:
        return letter
    return text[:-1] + _joined(text[-1], letter)


def without_letter(text: str) -> str:
    """*text* without the letter typed last: ``값`` becomes ``갑``, then ``가``, then ``ㄱ``."""
    if not text:
        return ""
    last = text[-1]
    if not is_syllable(last):
        return text[:-1] + PARTS.get(last, " ")[:-1]
    initial, vowel, final = _taken_apart(last)
    if final:
        return text[:-1] + _syllable(initial, vowel, PARTS.get(final, " ")[:-1])
    return text[:-1] + (_syllable(initial, PARTS[vowel][0], "") if vowel in PARTS else initial)


def is_syllable(character: str) -> bool:
    """Whether *character* is a Korean syllable, for instance ``한``."""
    return FIRST_SYLLABLE <= ord(character) <= LAST_SYLLABLE


def _joined(last: str, letter: str) -> str:
    """What becomes of the character *last* and a *letter* typed after it."""
    if is_syllable(last):
        initial, vowel, final = _taken_apart(last)
        if letter in VOWELS:
            return _with_vowel(initial, vowel, final, letter)
        longer = TWO_IN_ONE.get(final + letter, "") if final else letter
        return _syllable(initial, vowel, longer) if longer and longer in FINALS[1:] else last + letter
    if letter in VOWELS and last in INITIALS:
        return _syllable(last, letter, "")
    return TWO_IN_ONE[last + letter] if last in VOWELS and last + letter in TWO_IN_ONE else last + letter


def _with_vowel(initial: str, vowel: str, final: str, letter: str) -> str:
    if final:
        stays, goes = PARTS.get(final, f" {final}")
        return _syllable(initial, vowel, stays.strip()) + _syllable(goes, letter, "")
    if vowel + letter in TWO_IN_ONE:
        return _syllable(initial, TWO_IN_ONE[vowel + letter], "")
    return _syllable(initial, vowel, "") + letter


def _taken_apart(syllable: str) -> tuple[str, str, str]:
    number = ord(syllable) - FIRST_SYLLABLE
    initial, rest = divmod(number, len(VOWELS) * len(FINALS))
    vowel, final = divmod(rest, len(FINALS))
    return INITIALS[initial], VOWELS[vowel], FINALS[final].strip()


def _syllable(initial: str, vowel: str, final: str) -> str:
    number = INITIALS.index(initial) * len(VOWELS) + VOWELS.index(vowel)
    return chr(FIRST_SYLLABLE + number * len(FINALS) + FINALS.index(final or " "))
