"""Breaks a label into lines that fit its column."""

from collections.abc import Callable

NO_BREAK_SPACE = "\u00a0"


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


def wrapped_date(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """Lines of the date or span *text*, broken after its dash alone if each date fits, else as any text."""
    unbroken = text.replace(" ", NO_BREAK_SPACE).replace(f"–{NO_BREAK_SPACE}", "– ")
    fits = all(measure(date) <= width for date in unbroken.split(" "))
    return wrapped(unbroken if fits else text, width, measure)


def _pieces(word: str, width: float, measure: Callable[[str], float]) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and measure(pieces[-1] + letter) > width:
            pieces.append("")
        pieces[-1] += letter
    return pieces
