"""Breaks a label into lines that fit its column."""

from collections.abc import Callable


def wrapped(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """Lines of *text* no wider than *width* dp, broken between words; a longer word is broken within."""
    lines: list[str] = []
    for word in text.split(" "):
        together = f"{lines[-1]} {word}" if lines else word
        if lines and measure(together) <= width:
            lines[-1] = together
        else:
            lines.extend(_pieces(word, width, measure))
    return lines


def _pieces(word: str, width: float, measure: Callable[[str], float]) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and measure(pieces[-1] + letter) > width:
            pieces.append("")
        pieces[-1] += letter
    return pieces
