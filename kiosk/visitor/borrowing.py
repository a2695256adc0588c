"""How texts say that they stand in another language than the visitor's, for want of a translation."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kiosk.exhibit.particles import with_particles

if TYPE_CHECKING:
    # The first screen does without the records.
    from collections.abc import Iterable, Mapping

    from kiosk.exhibit.text import Localized, LocalizedProse, MarkedText


@dataclass(frozen=True, slots=True)
class Borrowing:
    """What a visitor who reads *language* is told of texts in another one.

    A short text is followed by a mark, and aloud by a phrase. Of a list in which nothing at all is translated
    the screen says so once (`once`), and its rows are left in peace (`is_whole`).
    """

    language: str
    """BCP 47, as all tags here."""
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    """What each language calls itself, by tag."""
    phrase: str = "%1"
    """Says that something is in a language, with a gap for its name: ``in %1``."""
    mark: str = "%1"
    """The same in short: ``(%1)``."""

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

    def is_whole(self, texts: Iterable[Localized]) -> bool:
        """Whether there are *texts* and not one of them is there in this language."""
        tags = {text.in_language(self.language).language for text in texts}
        return bool(tags) and self.language not in tags

    def once(self, texts: Iterable[Localized]) -> str:
        """``in English``, where not one of *texts* is there in this language; else empty."""
        every = tuple(texts)
        return self.phrase_of(*every) if self.is_whole(every) else ""

    def _said(self, word: str, text: Localized | LocalizedProse) -> str:
        tag = text.in_language(self.language).language
        if tag == self.language:
            return ""
        said = word.replace("%1", self.names.get(tag, tag))
        return with_particles(said) if self.language.startswith("ko") else said
