"""The exhibit as it reads in one language."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.exhibit.particles import with_particles
from kiosk.exhibit.plurals import counted
from kiosk.visitor.borrowing import Borrowing

if TYPE_CHECKING:
    # What the first screen does without is not loaded for it.
    from kiosk.exhibit.model import (
        Details,
        Document,
        Event,
        Language,
        Note,
        Passage,
        Picture,
        Question,
        Section,
        Term,
    )
    from kiosk.exhibit.reader import ExhibitReader
    from kiosk.exhibit.records.first_sight import FirstSight
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

    @property
    def title(self) -> str:
        """What the exhibit is called in this language, else in its first."""
        titles = self.first_sight.titles
        return titles.get(self.tag) or next(iter(titles.values()), "")

    def word(self, key: str) -> str:
        """The interface word called *key*, or the key itself, which shows that it is missing."""
        return self._words.get(key, key)

    def counted(self, key: str, number: int) -> str:
        """The interface word called *key* in the form that goes with *number*."""
        return counted(self._words, key, number)

    def naming(self, key: str, name: str) -> str:
        """The interface word called *key* with *name* in it, and with the particle that the name asks for."""
        text = self.word(key).replace("%1", name)
        return with_particles(text) if self.tag.startswith("ko") else text

    @cached_property
    def borrowing(self) -> Borrowing:
        """How texts say that they are not there in this language."""
        names = {language.tag: language.name for language in self.reader.languages()}
        phrase, mostly = self.word("inLanguage"), self.word("mostlyInLanguage")
        return Borrowing(self.tag, names, phrase, mostly, self.word("inLanguageMark"))

    def borrowed(self, *texts: Localized | LocalizedProse | None) -> str:
        """``in English``, where one of *texts* is not there in this language; empty where all are."""
        return self.borrowing.phrase_of(*texts)

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
        """What a passage is called on a chip: ``¶ 15``, ``Question 6``, or its section's short title.

        Where documents count their paragraphs each for itself, a number stands with its section's title.
        """
        if passage.number is not None:
            number = f"{PARAGRAPH_SIGN}{passage.number}"
            title = (
                self.borrowing.marked(self.section(passage.section).short_title) if self.are_several else ""
            )
            return f"{title} {number}" if title else number
        if passage.kind == "question":
            for question in self.questions:
                if question.passage == passage.key:
                    return self.word("question").replace("%1", str(question.number))
        return self.borrowing.marked(self.section(passage.section).short_title)

    @cached_property
    def details(self) -> Details:
        """What the exhibit says about itself."""
        return self.reader.details()

    @cached_property
    def first_sight(self) -> FirstSight:
        """What is shown before anybody has touched the screen."""
        return self.reader.first_sight()

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """The editors' questions, in order."""
        return self.reader.questions()

    @cached_property
    def documents(self) -> tuple[Document, ...]:
        """The documents with all their sections and passages, in order."""
        return tuple(
            replace(document, sections=tuple(map(self._whole, self.reader.sections(document.key))))
            for document in self.reader.documents()
        )

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The sections of all documents, one after the other, with all their passages."""
        return tuple(section for document in self.documents for section in document.sections)

    def siblings(self, section: str) -> tuple[Section, ...]:
        """All sections of the document that *section* is part of."""
        return self._document_of(section).sections

    @cached_property
    def are_several(self) -> bool:
        """Whether the exhibit has more than one document."""
        return len(self.reader.documents()) > 1

    def document_title(self, section: str) -> str:
        """The title of the document that *section* is part of; empty where there is only one document."""
        return self.borrowing.marked(self._document_of(section).title) if self.are_several else ""

    def _document_of(self, section: str) -> Document:
        return next(one for one in self.documents if any(part.key == section for part in one.sections))

    def _whole(self, section: Section) -> Section:
        return replace(section, passages=self.reader.passages_of(section.key))

    @cached_property
    def pictures(self) -> dict[str, Picture]:
        """The pictures by their keys, without their content."""
        return {picture.key: picture for picture in self.reader.described_pictures()}

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
