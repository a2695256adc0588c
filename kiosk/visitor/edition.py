"""The exhibit as it reads in one language."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # What the first screen does without is not loaded for it.
    from kiosk.exhibit.model import Details, Event, Language, Note, Passage, Question, Section, Term
    from kiosk.exhibit.reader import ExhibitReader
    from kiosk.exhibit.text import Localized, LocalizedProse, Prose

PARAGRAPH_SIGN = "¶\u00a0"


class Edition:
    """Answers what the screens ask, in *language*, falling back item by item."""

    def __init__(self, reader: ExhibitReader, language: Language) -> None:
        self.reader = reader
        self.language = language
        self._words = dict(language.words)

    @property
    def tag(self) -> str:
        """The language's BCP 47 tag."""
        return self.language.tag

    def word(self, key: str) -> str:
        """The interface word called *key*, or the key itself, which shows that it is missing."""
        return self._words.get(key, key)

    def said(self, text: Localized) -> str:
        """A short text in this language."""
        return text.in_language(self.tag).text

    def prose(self, text: LocalizedProse) -> Prose:
        """The museum's paragraphs in this language."""
        return text.in_language(self.tag)

    def plain(self, text: LocalizedProse) -> str:
        """The museum's paragraphs in this language without their marks."""
        return "\n".join(paragraph.text for paragraph in self.prose(text).paragraphs)

    def place_name(self, passage: Passage) -> str:
        """What a passage is called on a chip: ``¶ 15``, ``Question 6``, or its section's short title."""
        if passage.number is not None:
            return f"{PARAGRAPH_SIGN}{passage.number}"
        if passage.kind == "question":
            for question in self.questions:
                if question.passage == passage.key:
                    return self.word("question").replace("%1", str(question.number))
        return self.said(self.section(passage.section).short_title)

    @cached_property
    def details(self) -> Details:
        """What the exhibit says about itself."""
        return self.reader.details()

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """The editors' questions, in order."""
        return self.reader.questions()

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The sections of the document with all their passages."""
        document = self.reader.documents()[0]
        bare = self.reader.sections(document.key)
        return tuple(replace(section, passages=self.reader.passages_of(section.key)) for section in bare)

    def section(self, key: str) -> Section:
        """The section called *key*, without its passages."""
        return self.reader.section(key)

    def passage(self, key: str) -> Passage:
        """The passage called *key*."""
        return self.reader.passage(key)

    def term(self, key: str) -> Term:
        """The glossary entry called *key*."""
        return self.reader.term(key)

    def event(self, key: str) -> Event:
        """The event called *key*."""
        return self.reader.event(key)

    def note(self, key: str) -> Note:
        """The note or contested claim called *key*."""
        return self.reader.note(key)
