"""How texts say that they stand in another language than the visitor's, for want of a translation."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kiosk.exhibit.particles import with_particles

if TYPE_CHECKING:
    # The first screen does without the records.
    from collections.abc import Iterable, Mapping, Sequence

    from kiosk.exhibit.text import Localized, LocalizedProse, MarkedText

MOSTLY = 0.75
"""The share of a list from which on it is said once that it is borrowed."""


@dataclass(frozen=True, slots=True)
class Borrowing:
    """What a visitor who reads *language* is told of texts in another one.

    A short text is followed by a mark, and aloud by a phrase. Of a list in which little or nothing is
    translated the screen says so once (`once`), and its rows are left in peace (`is_told_once`).
    """

    language: str
    """BCP 47, as all tags here."""
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    """What each language calls itself, by tag."""
    phrase: str = "%1"
    """Says that something is in a language, with a gap for its name: ``in %1``."""
    mostly: str = "%1"
    """Says the same of most of a list: ``mostly in %1``."""
    mark: str = "%1"
    """In short, after a title: ``(%1)``."""

    def phrase_of(self, *texts: Localized | LocalizedProse | None) -> str:
        """``in English``, where one of *texts* is not there in this language; empty where all are."""
        return next(filter(None, (self._said(self.phrase, text) for text in texts if text)), "")

    def mark_of(self, text: Localized) -> str:
        """``(English)``, where *text* is not there in this language, else empty."""
        return self._said(self.mark, text)

    def marked(self, text: Localized) -> str:
        """A short text, with a mark where it is borrowed: ``Editors’ questions (English)``."""
        return " ".join(filter(None, (text.in_language(self.language).text, self.mark_of(text))))

    def spoken(self, text: Localized) -> str:
        """A short text as part of what is spoken: ``Editors’ questions, in English``."""
        return ", ".join(filter(None, (text.in_language(self.language).text, self.phrase_of(text))))

    def told(self, text: LocalizedProse) -> tuple[MarkedText, ...]:
        """The museum's paragraphs; the last one ends with a phrase where they are borrowed."""
        paragraphs, phrase = text.in_language(self.language).paragraphs, self.phrase_of(text)
        if not (paragraphs and phrase):
            return paragraphs
        last = paragraphs[-1]
        return (*paragraphs[:-1], replace(last, text=f"{last.text} ({phrase})"))

    def is_told_once(self, texts: Iterable[Localized]) -> bool:
        """Whether so many of *texts* are borrowed that a mark on each would be in the way."""
        return self._share(tuple(texts)) >= MOSTLY

    def once(self, texts: Iterable[Localized]) -> str:
        """``in English`` or ``mostly in English`` of *texts* that are told once; else empty."""
        every = tuple(texts)
        share = self._share(every)
        if share < MOSTLY:
            return ""
        word = self.phrase if share == 1 else self.mostly
        return next(filter(None, (self._said(word, text) for text in every)), "")

    def _share(self, texts: Sequence[Localized]) -> float:
        """How many of *texts* are borrowed, from 0 to 1."""
        borrowed = sum(text.in_language(self.language).language != self.language for text in texts)
        return borrowed / len(texts) if texts else 0.0

    def _said(self, word: str, text: Localized | LocalizedProse) -> str:
        tag = text.in_language(self.language).language
        if tag == self.language:
            return ""
        said = word.replace("%1", self.names.get(tag, tag))
        return with_particles(said) if self.language.startswith("ko") else said
