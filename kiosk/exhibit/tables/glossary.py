"""Terms and where they occur."""

from kiosk.exhibit.database import Database, Row, grouped
from kiosk.exhibit.records.glossary import Term
from kiosk.exhibit.tables.evidence import (
    add_contested,
    add_names,
    add_sources,
    read_anchor,
    read_contested,
    read_names,
    read_sources,
)
from kiosk.exhibit.tables.links import add_related_events, read_related_events
from kiosk.exhibit.tables.pictures import add_illustration, read_illustrations
from kiosk.exhibit.tables.texts import Whose, add_localized, add_prose, read_texts

TERM = "term"


def add_terms(database: Database, terms: tuple[Term, ...]) -> None:
    """Put in the terms with all their occurrences."""
    for position, term in enumerate(terms):
        key = term.key
        database.insert("term", position, key, term.category)
        add_localized(database, TERM, key, "headword", term.headword)
        add_names(database, TERM, key, term.names)
        add_prose(database, TERM, key, "definition", term.definition)
        add_contested(database, TERM, key, term.contested)
        add_related_events(database, TERM, key, term.events)
        add_sources(database, TERM, key, "sources", term.sources)
        add_illustration(database, TERM, key, term.picture)
        for place, other in enumerate(term.see_also):
            database.insert("see_also", key, place, other)
        for place, anchor in enumerate(term.occurrences):
            database.insert("occurrence", key, place, anchor.passage, anchor.start, anchor.end)


def read_terms(database: Database, key: str | None = None) -> tuple[Term, ...]:
    """All terms, or the one with that *key*."""
    whose = Whose(TERM, key)
    texts, sources = read_texts(database, whose), read_sources(database, whose)
    pictures = read_illustrations(database, whose)
    names = read_names(database, whose)
    contested = read_contested(database, whose, texts, sources)
    events = read_related_events(database, whose)
    see_also = grouped(_rows_of(database, "see_also", key), _term, lambda row: row.text("other"))
    occurrences = grouped(_rows_of(database, "occurrence", key), _term, read_anchor)
    condition, values = ("1", ()) if key is None else ("key = ?", (key,))
    rows = database.rows(f"SELECT * FROM term WHERE {condition} ORDER BY position", *values)
    return tuple(
        Term(
            key=name,
            category=category,
            headword=texts.short(name, "headword"),
            names=names.get(name, ()),
            definition=texts.long(name, "definition"),
            contested=contested.get(name),
            see_also=see_also.get(name, ()),
            events=events.get(name, ()),
            sources=sources.get((name, "sources"), ()),
            occurrences=occurrences.get(name, ()),
            picture=pictures.get(name, ""),
        )
        for name, category in ((row.text("key"), row.text("category")) for row in rows)
    )


def _rows_of(database: Database, table: str, term: str | None) -> list[Row]:
    condition, values = ("1", ()) if term is None else ("term = ?", (term,))
    return database.rows(f"SELECT * FROM {table} WHERE {condition} ORDER BY term, position", *values)


def _term(row: Row) -> str:
    return row.text("term")
