"""Reads the files of one kind: each entry with its fields, its body and its translations."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

from kiosk.content.folder import FoundFile
from kiosk.content.models.fields import Model
from kiosk.content.page import Page, read_fields, read_page
from kiosk.content.problems import Place, Problems
from kiosk.content.suggestions import did_you_mean
from kiosk.content.textfile import read_text
from kiosk.content.validation import ModelType, validate

Fields_co = TypeVar("Fields_co", bound=Model, covariant=True)
Translation_co = TypeVar("Translation_co", bound=Model, covariant=True)


@dataclass(frozen=True, slots=True)
class Translated(Generic[Translation_co]):
    """An entry in another language."""

    page: Page
    fields: Translation_co


@dataclass(frozen=True, slots=True)
class Entry(Generic[Fields_co, Translation_co]):
    """One thing that curators describe, such as a term, an event or a note."""

    key: str
    page: Page
    fields: Fields_co
    translations: Mapping[str, Translated[Translation_co]] = field(
        default_factory=dict[str, Translated[Translation_co]]
    )

    def place(self, *path: str | int) -> Place:
        """Where a value of the front matter stands."""
        return self.page.fields.place(*path)


@dataclass(frozen=True, slots=True)
class Kind(Generic[Fields_co, Translation_co]):
    """What the files of one folder are made of."""

    fields: type[Fields_co]
    translation: type[Translation_co]
    body_is_needed: bool = True


@dataclass(frozen=True, slots=True)
class EntryReader:
    """Reads entries from the exhibit's folder *root*; *languages* are the tags, the default one first."""

    root: Path
    languages: Sequence[str]
    problems: Problems

    def read_all(
        self, files: Sequence[FoundFile], kind: Kind[Fields_co, Translation_co]
    ) -> tuple[Entry[Fields_co, Translation_co], ...]:
        """Every entry whose own file is in order, in order of name."""
        keys = [file.key for file in files if not file.tag]
        for file in files:
            if file.tag and file.key not in keys:
                self.problems.error(
                    Place(file.name),
                    f"This translates “{file.key}”, which is not there.",
                    did_you_mean(file.key, keys, f"Write {file.key}.md first, or delete this file."),
                )
        found = [self._entry(file, files, kind) for file in files if not file.tag]
        return tuple(entry for entry in found if entry)

    def _entry(
        self, file: FoundFile, files: Sequence[FoundFile], kind: Kind[Fields_co, Translation_co]
    ) -> Entry[Fields_co, Translation_co] | None:
        pages = {
            other.tag: page
            for other in files
            if other.key == file.key and other.tag and self._knows(other) and (page := self.page(other))
        }
        translations = {
            tag: Translated(page, fields)
            for tag, page in pages.items()
            if (fields := self._fields(page, kind.translation, body_is_needed=kind.body_is_needed))
        }
        page = self.page(file)
        fields = self._fields(page, kind.fields, body_is_needed=kind.body_is_needed) if page else None
        return Entry(file.key, page, fields, translations) if page and fields else None

    def page(self, file: FoundFile) -> Page | None:
        """The file's front matter and body, or its YAML."""
        text = read_text(self.root, file.name, self.problems)
        if text is None:
            return None
        read = read_fields if file.suffix == ".yaml" else read_page
        return read(text, file.name, self.problems)

    def _fields(self, page: Page, model: type[ModelType], *, body_is_needed: bool) -> ModelType | None:
        if body_is_needed and not page.body:
            self.problems.error(
                page.body_place(), "There is no text below the front matter.", "Write what visitors read."
            )
        return validate(model, page.fields, self.problems)

    def _knows(self, file: FoundFile) -> bool:
        if file.tag in self.languages[1:]:
            return True
        if file.tag == self.languages[0]:
            message, otherwise = "The default language needs no file of its own.", f"Use {file.key}.md."
        else:
            message = f"The exhibit has no language “{file.tag}”."
            otherwise = "Add it to `languages` in exhibit.yaml, or rename the file."
        self.problems.error(Place(file.name), message, did_you_mean(file.tag, self.languages[1:], otherwise))
        return False
