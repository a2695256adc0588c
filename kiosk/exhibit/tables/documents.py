"""Documents, their sections and their passages."""

from kiosk.exhibit.database import Database, Row, grouped
from kiosk.exhibit.errors import ExhibitDamaged
from kiosk.exhibit.records.documents import Document, Passage, Section
from kiosk.exhibit.tables.evidence import Fields, add_sources, read_sources
from kiosk.exhibit.tables.pictures import AFTER, BEFORE, add_figures, read_figures
from kiosk.exhibit.tables.texts import (
    Texts,
    Whose,
    add_localized,
    add_marked_text,
    add_prose,
    read_marked_texts,
    read_texts,
)

DOCUMENT, SECTION = "document", "section"

IN_DOCUMENT = "section.document = ?"
IN_SECTION = "section.key = ?"
WITH_KEY = "passage.key = ?"
"""Conditions that choose passages; each takes one key."""


def add_documents(database: Database, documents: tuple[Document, ...]) -> None:
    """Put in the documents, whole."""
    for position, document in enumerate(documents):
        source = (document.source_name, document.source_sha256, document.source_text)
        database.insert("document", position, document.key, document.language, *source)
        add_localized(database, DOCUMENT, document.key, "title", document.title)
        for place, section in enumerate(document.sections):
            _add_section(database, document.key, place, section)


def _add_section(database: Database, document: str, position: int, section: Section) -> None:
    key = section.key
    row = (key, section.kind, section.number, section.icon, int(section.listed), section.speaker)
    database.insert("section", document, position, *row)
    add_localized(database, SECTION, key, "title", section.title)
    add_localized(database, SECTION, key, "short title", section.short_title)
    add_prose(database, SECTION, key, "summary", section.summary)
    add_sources(database, SECTION, key, "summary", section.summary_sources)
    for place, passage in enumerate(section.passages):
        reading = add_marked_text(database, passage.reading)
        about = (passage.key, passage.kind, passage.number, reading, passage.transcribed)
        database.insert("passage", passage.section, place, *about)
        add_figures(database, passage)


def read_documents(database: Database, key: str | None = None) -> tuple[Document, ...]:
    """All documents, or the one with that *key*, without their sections and source texts."""
    texts = read_texts(database, Whose(DOCUMENT, key))
    condition, values = ("1", ()) if key is None else ("key = ?", (key,))
    rows = database.rows(
        f"SELECT key, language, source_name, source_sha256 FROM document WHERE {condition} ORDER BY position",
        *values,
    )
    return tuple(_document(row, texts) for row in rows)


def read_source_text(database: Database, document: str) -> str | None:
    """The transcription of *document* as received; None if there is no such document."""
    for row in database.rows("SELECT source_text FROM document WHERE key = ?", document):
        return row.text("source_text")
    return None


def read_sections(database: Database, condition: str, value: str) -> tuple[Section, ...]:
    """The sections that *condition* (IN_DOCUMENT or IN_SECTION) chooses, without their passages."""
    whose = Whose(SECTION, value if condition == IN_SECTION else None)
    texts, sources = read_texts(database, whose), read_sources(database, whose)
    rows = database.rows(f"SELECT * FROM section WHERE {condition} ORDER BY document, position", value)
    return tuple(_section(row, texts, sources) for row in rows)


def read_passage_keys(database: Database, document: str) -> dict[str, tuple[str, ...]]:
    """The keys of a document's passages, by section, in order."""
    rows = database.rows(
        "SELECT section.key AS section, passage.key FROM section"
        " JOIN passage ON passage.section = section.key"
        " WHERE section.document = ? ORDER BY section.position, passage.position",
        document,
    )
    return grouped(rows, lambda row: row.text("section"), lambda row: row.text("key"))


def read_document_of(database: Database, section: str) -> str | None:
    """The key of the document that holds *section*; None if there is no such section."""
    for row in database.rows("SELECT document FROM section WHERE key = ?", section):
        return row.text("document")
    return None


def read_passages(database: Database, condition: str, value: str) -> tuple[Passage, ...]:
    """The passages that *condition* (IN_DOCUMENT, IN_SECTION or WITH_KEY) chooses, in order."""
    tables = "section JOIN passage ON passage.section = section.key"
    texts = read_marked_texts(
        database, f"{tables} JOIN marked_text ON marked_text.id = passage.reading", condition, value
    )
    rows = database.rows(
        f"SELECT passage.* FROM {tables} WHERE {condition} ORDER BY section.position, passage.position", value
    )
    if any(row.integer("reading") not in texts for row in rows):
        raise ExhibitDamaged(database.path)
    figures = read_figures(database, condition, value)
    return tuple(
        Passage(
            key,
            row.text("section"),
            row.text("kind"),
            row.integer_or_none("number"),
            texts[row.integer("reading")],
            row.text("transcribed"),
            figures.get((key, BEFORE), ()),
            figures.get((key, AFTER), ()),
        )
        for key, row in ((row.text("key"), row) for row in rows)
    )


def _document(row: Row, texts: Texts) -> Document:
    key = row.text("key")
    return Document(
        key=key,
        language=row.text("language"),
        title=texts.short(key, "title"),
        source_name=row.text("source_name"),
        source_text="",
        source_sha256=row.text("source_sha256"),
        sections=(),
    )


def _section(row: Row, texts: Texts, sources: Fields) -> Section:
    key = row.text("key")
    return Section(
        key=key,
        kind=row.text("kind"),
        number=row.integer_or_none("number"),
        icon=row.text("icon"),
        listed=row.flag("listed"),
        speaker=row.text("speaker"),
        title=texts.short(key, "title"),
        short_title=texts.short(key, "short title"),
        summary=texts.long(key, "summary"),
        summary_sources=sources.get((key, "summary"), ()),
        passages=(),
    )
