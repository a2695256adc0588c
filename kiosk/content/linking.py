"""Finds thousands of glossary forms in a text in one pass (Aho–Corasick)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol, cast

import ahocorasick

from kiosk.content.boundaries import is_whole_word


@dataclass(frozen=True, slots=True)
class Form:
    """Words by which the text speaks of a term.

    A form with a capital letter is found in this spelling only; others also with capitals.
    """

    text: str
    term: str


@dataclass(frozen=True, slots=True)
class Match:
    """Characters ``start`` to ``end`` of a text are ``form``."""

    start: int
    end: int
    form: Form


class _Automaton(Protocol):
    """What is used of `ahocorasick.Automaton`, which has no types."""

    def add_word(self, word: str, value: tuple[int, tuple[Form, ...]]) -> bool: ...
    def make_automaton(self) -> None: ...
    def iter(self, text: str) -> Iterator[tuple[int, tuple[int, tuple[Form, ...]]]]: ...


class FormFinder:
    """Finds forms: whole words only, the longest first, none overlapping another."""

    def __init__(self, forms: Iterable[Form]) -> None:
        self.forms = tuple(forms)
        by_spelling: dict[str, list[Form]] = {}
        for form in self.forms:
            if form.text.strip():
                by_spelling.setdefault(fold(form.text), []).append(form)
        self._automaton = cast("_Automaton", ahocorasick.Automaton())  # pyright: ignore[reportUnknownMemberType]
        for spelling, same in by_spelling.items():
            self._automaton.add_word(spelling, (len(spelling), tuple(same)))
        self._empty = not by_spelling
        if by_spelling:
            self._automaton.make_automaton()

    def find(self, text: str, taken: Iterable[tuple[int, int]] = ()) -> tuple[Match, ...]:
        """The matches in *text* outside the stretches *taken*, in order of start."""
        free = bytearray(b"\x01" * len(text))
        for start, end in taken:
            free[start:end] = bytes(end - start)
        chosen: list[Match] = []
        for match in sorted(self.candidates(text), key=lambda match: (match.start - match.end, match.start)):
            if all(free[match.start : match.end]):
                free[match.start : match.end] = bytes(match.end - match.start)
                chosen.append(match)
        return tuple(sorted(chosen, key=lambda match: match.start))

    def occurring(self, text: str) -> frozenset[Form]:
        """All forms that stand in *text*, also inside longer ones."""
        return frozenset(match.form for match in self.candidates(text))

    def candidates(self, text: str) -> Iterator[Match]:
        """All places where a form stands in *text*, also inside longer ones."""
        if self._empty:
            return
        for last, (length, same) in self._automaton.iter(fold(text)):
            start, end = last + 1 - length, last + 1
            if is_whole_word(text, start, end):
                yield from (
                    Match(start, end, form) for form in same if spelled_alike(form.text, text[start:end])
                )


def spelled_alike(form: str, words: str) -> bool:
    """Whether *words* are a spelling of *form*; only a form without capitals also matches capitals."""
    if form.lower() == form:
        return True
    return all(one == other or one.isspace() for one, other in zip(form, words, strict=True))


def fold(text: str) -> str:
    """*text* in small letters and with plain spaces, of the same length."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)
    return "".join(" " if sign.isspace() else sign for sign in lowered)
