"""What statements rest on: sources, quotations, contested claims; and names and dates."""

from kiosk.exhibit.database import Database, Row, grouped
from kiosk.exhibit.dating import When
from kiosk.exhibit.evidence import Contested, Quotation, Source
from kiosk.exhibit.records.glossary import Name
from kiosk.exhibit.tables.texts import Texts, Whose, add_localized, add_prose
from kiosk.exhibit.text import Anchor

Fields = dict[tuple[str, str], tuple[Source, ...]]
"""Sources by record key and field."""


def add_sources(database: Database, kind: str, key: str, field: str, sources: tuple[Source, ...]) -> None:
    """Put in the sources of one field of a record."""
    for position, source in enumerate(sources):
        row = (source.title, source.url, source.kind, source.status, source.supports)
        database.insert("source", kind, key, field, position, *row)


def read_sources(database: Database, whose: Whose) -> Fields:
    """The sources of the records that *whose* names."""
    rows = database.rows(
        f"SELECT * FROM source WHERE {whose.clause('source')} ORDER BY key, field, position", *whose.values()
    )
    return grouped(rows, lambda row: (row.text("key"), row.text("field")), _source)


def add_names(database: Database, kind: str, key: str, names: tuple[Name, ...]) -> None:
    """Put in the names of a record in other scripts."""
    for position, name in enumerate(names):
        database.insert("name", kind, key, position, name.script, name.text)


def read_names(database: Database, whose: Whose) -> dict[str, tuple[Name, ...]]:
    """Names by record key."""
    rows = database.rows(
        f"SELECT * FROM name WHERE {whose.clause('name')} ORDER BY key, position", *whose.values()
    )
    return grouped(rows, _key, lambda row: Name(row.text("script"), row.text("text")))


def add_quotation(database: Database, kind: str, key: str, field: str, quotation: Quotation | None) -> None:
    """Put in the quotation, if there is one."""
    if quotation is not None:
        anchor = quotation.anchor
        place = (anchor.passage, anchor.start, anchor.end)
        database.insert("quotation", kind, key, field, quotation.text, *place)


def read_quotations(database: Database, whose: Whose) -> dict[tuple[str, str], Quotation]:
    """Quotations by record key and field."""
    rows = database.rows(f"SELECT * FROM quotation WHERE {whose.clause('quotation')}", *whose.values())
    return {
        (row.text("key"), row.text("field")): Quotation(row.text("text"), read_anchor(row)) for row in rows
    }


def add_contested(database: Database, kind: str, key: str, contested: Contested | None) -> None:
    """Put in what is contested, if anything is."""
    if contested is None:
        return
    database.insert("contested", kind, key)
    add_quotation(database, kind, key, "contested", contested.quotation)
    add_prose(database, kind, key, "claim", contested.claim)
    add_prose(database, kind, key, "known", contested.known)
    add_sources(database, kind, key, "contested", contested.sources)


def read_contested(database: Database, whose: Whose, texts: Texts, sources: Fields) -> dict[str, Contested]:
    """What is contested in the records that *whose* names, by record key."""
    quotations = read_quotations(database, whose)
    rows = database.rows(f"SELECT key FROM contested WHERE {whose.clause('contested')}", *whose.values())
    return {
        key: Contested(
            quotations.get((key, "contested")),
            texts.long(key, "claim"),
            texts.long(key, "known"),
            sources.get((key, "contested"), ()),
        )
        for key in (row.text("key") for row in rows)
    }


def add_when(database: Database, kind: str, key: str, when: When) -> None:
    """Put in the date of a record."""
    flags = (when.is_span, when.approximate, when.open_start, when.open_end)
    database.insert("date", kind, key, when.edtf, when.start, when.end, *map(int, flags))
    add_localized(database, kind, key, "date words", when.words)
    add_localized(database, kind, key, "date short words", when.short_words)


def read_whens(database: Database, whose: Whose, texts: Texts) -> dict[str, When]:
    """The dates of the records that *whose* names, by record key."""
    rows = database.rows(f"SELECT * FROM date WHERE {whose.clause('date')}", *whose.values())
    return {row.text("key"): _when(row, texts) for row in rows}


def read_anchor(row: Row) -> Anchor:
    """The place that a row with columns passage, begins and ends names."""
    return Anchor(row.text("passage"), row.integer("begins"), row.integer("ends"))


def _source(row: Row) -> Source:
    return Source(
        row.text("title"), row.text("url"), row.text("type"), row.text("status"), row.text("supports")
    )


def _when(row: Row, texts: Texts) -> When:
    key = row.text("key")
    return When(
        row.text("edtf"),
        texts.short(key, "date words"),
        texts.short(key, "date short words"),
        row.real("begins"),
        row.real("ends"),
        row.flag("is_span"),
        row.flag("approximate"),
        row.flag("open_start"),
        row.flag("open_end"),
    )


def _key(row: Row) -> str:
    return row.text("key")
