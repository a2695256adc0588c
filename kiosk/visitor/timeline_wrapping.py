"""Breaks a label into lines that fit its column."""

import re
from collections.abc import Callable

NO_BREAK_SPACE = "\u00a0"
UNBROKEN = re.compile(r"[^ -]*-+|[^ -]+| ")
"""A stretch that is not broken while it fits on a line: up to a hyphen, or a word, or a space."""


def wrapped(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """Lines of *text* no wider than *width* dp, broken at spaces and after hyphens; longer words within."""
    lines = [""]
    for stretch in UNBROKEN.findall(text):
        if measure((lines[-1] + stretch).rstrip(" ")) <= width:
            lines[-1] += stretch
        elif stretch != " ":
            first, *others = _pieces(stretch, width, measure)
            lines = [*lines, first, *others] if lines[-1].strip() else [first, *others]
    return [line.strip(" ") for line in lines]


def wrapped_date(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """Lines of the date or span *text*, broken after its dash alone if each date fits, else as any text."""
    unbroken = text.replace(" ", NO_BREAK_SPACE).replace(f"–{NO_BREAK_SPACE}", "– ")
    if " " not in text and measure(text) > width:
        unbroken = text.replace("–", "– ")
    fits = all(measure(date) <= width for date in unbroken.split(" "))
    return wrapped(unbroken if fits else text, width, measure)


def breaks_words(text: str, width: float, measure: Callable[[str], float]) -> bool:
    """Whether a word of *text* is too long for *width* dp and has to be broken within."""
    return any(measure(stretch) > width for stretch in UNBROKEN.findall(text))


def _pieces(word: str, width: float, measure: Callable[[str], float]) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and measure(pieces[-1] + letter) > width:
            pieces.append("")
        pieces[-1] += letter
    return pieces
