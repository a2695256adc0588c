"""Finds what a curator probably meant."""

from collections.abc import Iterable

from rapidfuzz import fuzz, process

_LIKE_ENOUGH = 65.0


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The entry of *known* most like *word*, if any is like it at all."""
    found = process.extractOne(word, sorted(known), scorer=fuzz.ratio, score_cutoff=_LIKE_ENOUGH)
    return found[0] if found else None


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    """A remedy: the nearest known word, or else *otherwise*."""
    near = nearest(word, known)
    return f"Did you mean “{near}”?" if near else otherwise


def listed(words: Iterable[str], conjunction: str = "or") -> str:
    """Words in a row as a sentence has them: ``a, b or c``."""
    *first, last = words
    return f"{', '.join(first)} {conjunction} {last}" if first else last
