"""Where words begin and end, in scripts with and without spaces."""

import re

_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_HANGUL = re.compile(r"[\uac00-\ud7a3]+")
_PARTICLES = re.compile(
    "은|는|이|가|을|를|의|와|과|도|만|에|에서|에게|께서|로|으로|부터|까지|처럼|보다|나|이나|라고|이라고|라는|이라는|"
    "(에|에서|에게|으로|로)(는|도)|(와|과|로|으로|에서)의|로서|으로서|이다|입니다|이었다|였다"
)
"""What Korean writes onto the end of a noun."""


def is_whole_word(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` begins and ends where words do."""
    return _begins(text, start) and _ends(text, end)


def _begins(text: str, start: int) -> bool:
    return start == 0 or not _joined(text[start - 1], text[start])


def _ends(text: str, end: int) -> bool:
    if end == len(text):
        return True
    if text[end - 1] == ".":
        return not text[end].isalnum()  # “U.S.” goes on in “U.S.A.”
    if not _joined(text[end - 1], text[end]):
        return True
    following = _HANGUL.match(text, end)
    return bool(following and _PARTICLES.fullmatch(following[0]))


def _joined(left: str, right: str) -> bool:
    """Whether two neighbouring characters belong to one word."""
    if not (_in_word(left) and _in_word(right)):
        return False
    return not (_UNSPACED.match(left) or _UNSPACED.match(right))


def _in_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"
