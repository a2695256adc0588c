"""An exhibit file, open: one method for every question that a screen asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, TypeVar

from kiosk.exhibit import tables
from kiosk.exhibit.errors import NotInExhibit
from kiosk.exhibit.fileformat import open_database

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from types import TracebackType

    from kiosk.exhibit.database import Database
    from kiosk.exhibit.model import (
        Details,
        Document,
        Era,
        Event,
        Lane,
        Language,
        Note,
        Passage,
        Picture,
        Question,
        Section,
        Term,
    )
    from kiosk.exhibit.records.first_sight import FirstSight
    from kiosk.exhibit.search import Found
    from kiosk.exhibit.tables.extent import Extent

Record = TypeVar("Record")


def open_exhibit(path: Path) -> ExhibitReader:
    """Open the exhibit file at *path*; takes the same short time whatever it holds.

    Errors: ExhibitMissing, NotAnExhibit, ExhibitTooNew, ExhibitDamaged.
    """
    return ExhibitReader(open_database(path))


class ExhibitReader:
    """Answers from one exhibit file, for the thread that opened it; close it, or use ``with``.

    Every method may raise ExhibitDamaged; those that take a key, NotInExhibit.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def path(self) -> Path:
        return self._database.path

    def close(self) -> None:
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def details(self) -> Details:
        return tables.details.read_details(self._database)

    def extent(self) -> Extent:
        """How much there is, counted without reading it."""
        return tables.extent.read_extent(self._database)

    def vocabulary(self) -> tuple[tuple[str, str], ...]:
        """Pairs of kind and key of everything that visitors can open, without what stands behind them."""
        return tables.vocabulary.read_vocabulary(self._database)

    def first_sight(self) -> FirstSight:
        """What is shown before anybody has touched the screen, read in less time than the rest."""
        return tables.first_sight.read_first_sight(self._database)

    def languages(self) -> tuple[Language, ...]:
        return tables.languages.read_languages(self._database)

    def picture(self, key: str) -> Picture:
        return self._only("picture", key, tables.pictures.read_pictures(self._database, key))

    def pictures(self) -> tuple[Picture, ...]:
        return tables.pictures.read_pictures(self._database)

    def described_pictures(self) -> tuple[Picture, ...]:
        """All pictures with their sizes and words; ask `picture` for their content, it is left empty."""
        return tables.pictures.read_described_pictures(self._database)

    def documents(self) -> tuple[Document, ...]:
        """All documents; ask `sections` and `source_text` for what they hold, it is left empty."""
        return tables.documents.read_documents(self._database)

    def source_text(self, document: str) -> str:
        """The transcription of *document* as received."""
        text = tables.documents.read_source_text(self._database, document)
        return self._only("document", document, () if text is None else (text,))

    def document_of(self, section: str) -> str:
        """The key of the document that holds *section*."""
        document = tables.documents.read_document_of(self._database, section)
        return self._only("section", section, () if document is None else (document,))

    def sections(self, document: str) -> tuple[Section, ...]:
        """The sections of *document*; ask `passages_of` for their passages, they are left empty."""
        return tables.documents.read_sections(self._database, tables.documents.IN_DOCUMENT, document)

    def section(self, key: str) -> Section:
        """One section; its passages are left empty."""
        found = tables.documents.read_sections(self._database, tables.documents.IN_SECTION, key)
        return self._only("section", key, found)

    def passage_keys(self, document: str) -> dict[str, tuple[str, ...]]:
        """The keys of all passages of *document* by section, in order."""
        return tables.documents.read_passage_keys(self._database, document)

    def passages_of(self, section: str) -> tuple[Passage, ...]:
        return tables.documents.read_passages(self._database, tables.documents.IN_SECTION, section)

    def passage(self, key: str) -> Passage:
        found = tables.documents.read_passages(self._database, tables.documents.WITH_KEY, key)
        return self._only("passage", key, found)

    def terms(self) -> tuple[Term, ...]:
        return tables.glossary.read_terms(self._database)

    def term(self, key: str) -> Term:
        return self._only("term", key, tables.glossary.read_terms(self._database, key))

    def lanes(self) -> tuple[Lane, ...]:
        return tables.timeline.read_lanes(self._database)

    def eras(self) -> tuple[Era, ...]:
        return tables.timeline.read_eras(self._database)

    def events(self) -> tuple[Event, ...]:
        return tables.timeline.read_events(self._database)

    def event(self, key: str) -> Event:
        return self._only("event", key, tables.timeline.read_events(self._database, key))

    def notes(self) -> tuple[Note, ...]:
        return tables.remarks.read_notes(self._database)

    def note(self, key: str) -> Note:
        return self._only("note", key, tables.remarks.read_notes(self._database, key))

    def notes_in(self, passage: str) -> tuple[Note, ...]:
        """The notes and claims about words of *passage*, in order."""
        keys = tables.remarks.read_note_keys_in(self._database, passage)
        return tuple(self.note(key) for key in keys)

    def questions(self) -> tuple[Question, ...]:
        return tables.remarks.read_questions(self._database)

    def search(self, text: str, language: str, limit: int) -> Found:
        """What answers a visitor's *text*, whatever it is: at most *limit* passages and *limit* records.

        Of a record's texts one in *language* is shown before others.
        """
        return tables.lookup.look_up(self._database, text, language, limit)

    def _only(self, kind: str, key: str, found: Sequence[Record]) -> Record:
        if not found:
            raise NotInExhibit(self.path, kind, key)
        return found[0]
