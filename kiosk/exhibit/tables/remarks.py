"""The museum's notes and claims, and the editors' questions."""

from kiosk.exhibit.database import Database, grouped
from kiosk.exhibit.records.remarks import Note, Question
from kiosk.exhibit.tables.evidence import (
    add_contested,
    add_quotation,
    add_sources,
    read_anchor,
    read_contested,
    read_quotations,
    read_sources,
)
from kiosk.exhibit.tables.links import add_related_events, read_related_events
from kiosk.exhibit.tables.pictures import add_illustration, read_illustrations
from kiosk.exhibit.tables.texts import Whose, add_localized, add_prose, read_texts

NOTE, QUESTION = "note", "question"


def add_notes(database: Database, notes: tuple[Note, ...]) -> None:
    """Put in the notes and claims."""
    for position, note in enumerate(notes):
        key, anchor = note.key, note.anchor
        place = (anchor.passage, anchor.start, anchor.end)
        database.insert("note", position, key, note.number, note.kind, *place)
        add_localized(database, NOTE, key, "title", note.title)
        add_prose(database, NOTE, key, "text", note.text)
        add_contested(database, NOTE, key, note.contested)
        add_related_events(database, NOTE, key, note.events)
        add_sources(database, NOTE, key, "sources", note.sources)
        add_illustration(database, NOTE, key, note.picture)


def read_notes(database: Database, key: str | None = None) -> tuple[Note, ...]:
    """All notes and claims, or the one with that *key*."""
    whose = Whose(NOTE, key)
    texts, sources = read_texts(database, whose), read_sources(database, whose)
    pictures = read_illustrations(database, whose)
    contested = read_contested(database, whose, texts, sources)
    events = read_related_events(database, whose)
    condition, values = ("1", ()) if key is None else ("key = ?", (key,))
    rows = database.rows(f"SELECT * FROM note WHERE {condition} ORDER BY position", *values)
    return tuple(
        Note(
            key=name,
            number=row.integer("number"),
            kind=row.text("kind"),
            title=texts.short(name, "title"),
            text=texts.long(name, "text"),
            contested=contested.get(name),
            anchor=read_anchor(row),
            events=events.get(name, ()),
            sources=sources.get((name, "sources"), ()),
            picture=pictures.get(name, ""),
        )
        for name, row in ((row.text("key"), row) for row in rows)
    )


def read_note_keys_in(database: Database, passage: str) -> tuple[str, ...]:
    """The keys of the notes about words of *passage*, in order."""
    rows = database.rows("SELECT key FROM note WHERE passage = ? ORDER BY position", passage)
    return tuple(row.text("key") for row in rows)


def add_questions(database: Database, questions: tuple[Question, ...]) -> None:
    """Put in the questions."""
    for position, question in enumerate(questions):
        key = str(question.number)
        about = (question.passage, question.begins_at, question.fit)
        database.insert("question", position, question.number, *about)
        add_localized(database, QUESTION, key, "title", question.title)
        add_prose(database, QUESTION, key, "explanation", question.explanation)
        add_quotation(database, QUESTION, key, "key sentence", question.key_sentence)
        add_sources(database, QUESTION, key, "sources", question.sources)
        for place, section in enumerate(question.answered_in):
            database.insert("answered_in", question.number, place, section)


def read_questions(database: Database) -> tuple[Question, ...]:
    """All questions."""
    whose = Whose(QUESTION)
    texts, sources = read_texts(database, whose), read_sources(database, whose)
    sentences = read_quotations(database, whose)
    sections = grouped(
        database.rows("SELECT * FROM answered_in ORDER BY question, position"),
        lambda row: row.integer("question"),
        lambda row: row.text("section"),
    )
    rows = database.rows("SELECT * FROM question ORDER BY position")
    return tuple(
        Question(
            number=number,
            passage=row.text("passage"),
            title=texts.short(str(number), "title"),
            answered_in=sections.get(number, ()),
            begins_at=row.text("begins_at"),
            fit=row.text("fit"),
            explanation=texts.long(str(number), "explanation"),
            key_sentence=sentences.get((str(number), "key sentence")),
            sources=sources.get((str(number), "sources"), ()),
        )
        for number, row in ((row.integer("number"), row) for row in rows)
    )
