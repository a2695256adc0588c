"""Korean particles, whose form follows the sound that a name ends in: “주체”를, “조국”을, “서울”로."""

import re

PARTICLES = {
    "을(를)": ("을", "를"),
    "이(가)": ("이", "가"),
    "은(는)": ("은", "는"),
    "와(과)": ("과", "와"),
    "(으)로": ("으로", "로"),
}
"""How curators write a particle that depends on a name; its form after a closed syllable and an open one."""
_FIRST, _LAST, _FINALS, _LIQUID = 0xAC00, 0xD7A3, 28, 8
"""Hangul syllables in Unicode, how many finals each may have, and which one is ㄹ (Unicode, chapter 3.12)."""
_FIGURES = "영일이삼사오육칠팔구"
_LETTERS = {"l": "엘", "m": "엠", "n": "엔", "r": "알", "b": "읍", "p": "읍", "k": "윽", "c": "윽", "t": "읏"}
"""How Latin words that end in a letter are read in Korean; those that are not here end open."""
_AFTER_NAME = re.compile(r"(\w)([^\w\s]*?)(" + "|".join(map(re.escape, PARTICLES)) + ")")


def with_particles(text: str) -> str:
    """*text* with the particles that its names ask for; after letters of other scripts both forms stay."""
    return _AFTER_NAME.sub(_chosen, text)


def _chosen(match: re.Match[str]) -> str:
    last, between, particle = match.groups()
    syllable = _syllable(last)
    if syllable is None:
        return match[0]
    final = (ord(syllable) - _FIRST) % _FINALS
    is_open = final == 0 or (particle == "(으)로" and final == _LIQUID)
    return f"{last}{between}{PARTICLES[particle][is_open]}"


def _syllable(character: str) -> str | None:
    """A syllable that ends as *character* is spoken in Korean."""
    if _FIRST <= ord(character) <= _LAST:
        return character
    if character.isascii() and character.isdigit():
        return _FIGURES[int(character)]
    if character.isascii() and character.isalpha():
        return _LETTERS.get(character.lower(), "이")
    return None
