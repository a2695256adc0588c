"""What the museum says, in one language, with its interface words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from kiosk.exhibit.model import Exhibit, Passage, Section
from kiosk.exhibit.text import Localized, LocalizedProse, Prose, Wording


@dataclass(frozen=True, slots=True)
class Voice:
    """An exhibit read in one *language*; what is not there in it is given in another and says so."""

    exhibit: Exhibit
    language: str
    words: Mapping[str, str]
    passages: Mapping[str, tuple[Section, Passage]]
    """All passages by key, with their sections."""

    @classmethod
    def of(cls, exhibit: Exhibit, language: str) -> Self:
        """*exhibit* in *language*, one of its own."""
        words = next(dict(one.words) for one in exhibit.languages if one.tag == language)
        passages = {
            passage.key: (section, passage)
            for document in exhibit.documents
            for section in document.sections
            for passage in section.passages
        }
        return cls(exhibit, language, words, passages)

    def word(self, key: str, *values: object) -> str:
        """A word of the interface, with *values* in it."""
        text = self.words[key]
        for number, value in enumerate(values, 1):
            text = text.replace(f"%{number}", str(value))
        return text.replace("<b>", "").replace("</b>", "")

    def text(self, localized: Localized) -> Wording:
        """A short text."""
        return localized.in_language(self.language)

    def prose(self, localized: LocalizedProse) -> Prose:
        """The museum's paragraphs."""
        return localized.in_language(self.language)

    def place(self, passage: str) -> str:
        """How a passage is called: by its number, else by its section; by both among several documents."""
        section, found = self.passages[passage]
        title = self.text(section.short_title).text
        if found.number is None:
            return title
        return f"{title} {found.number}" if len(self.exhibit.documents) > 1 else str(found.number)

    @property
    def direction(self) -> str:
        """``ltr`` or ``rtl``."""
        return next(one.direction for one in self.exhibit.languages if one.tag == self.language)
