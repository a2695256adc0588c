"""Short texts and prose in several languages, and marked paragraphs."""

from dataclasses import dataclass

from kiosk.exhibit.database import Database, Row, grouped
from kiosk.exhibit.errors import ExhibitDamaged
from kiosk.exhibit.text import Localized, LocalizedProse, Mark, MarkedText, MarkKind, Prose, Wording


@dataclass(frozen=True, slots=True)
class Whose:
    """The record that texts belong to; without a key, all records of that kind."""

    kind: str
    key: str | None = None

    def clause(self, table: str) -> str:
        """The SQL condition on *table* that selects what belongs to it."""
        return f"{table}.kind = ?" if self.key is None else f"{table}.kind = ? AND {table}.key = ?"

    def values(self) -> tuple[str, ...]:
        """The values for the condition's question marks."""
        return (self.kind,) if self.key is None else (self.kind, self.key)


def add_localized(database: Database, kind: str, key: str, field: str, text: Localized) -> None:
    """Put in a short text in all its languages."""
    for position, wording in enumerate(text.wordings):
        database.insert("wording", kind, key, field, position, wording.language, wording.text)


def add_prose(database: Database, kind: str, key: str, field: str, text: LocalizedProse) -> None:
    """Put in paragraphs in all their languages."""
    for position, version in enumerate(text.versions):
        prose = database.insert("prose", None, kind, key, field, position, version.language)
        for place, paragraph in enumerate(version.paragraphs):
            database.insert("paragraph", prose, place, add_marked_text(database, paragraph))


def add_marked_text(database: Database, marked: MarkedText) -> int:
    """Put one paragraph in; returns its number."""
    text = database.insert("marked_text", None, marked.text)
    for place, mark in enumerate(marked.marks):
        row = (mark.start, mark.end, mark.kind.value, mark.target, mark.label, int(mark.linked))
        database.insert("mark", text, place, *row)
    return text


@dataclass(frozen=True, slots=True)
class Texts:
    """All short texts and prose of some records, by record key and field."""

    localized: dict[tuple[str, str], Localized]
    prose: dict[tuple[str, str], LocalizedProse]

    def short(self, key: str, field: str) -> Localized:
        return self.localized.get((key, field), Localized())

    def long(self, key: str, field: str) -> LocalizedProse:
        return self.prose.get((key, field), LocalizedProse())


def read_texts(database: Database, whose: Whose) -> Texts:
    """All short texts and prose of the records that *whose* names."""
    return Texts(_read_localized(database, whose), _read_prose(database, whose))


def read_marked_texts(database: Database, tables: str, condition: str, *values: str) -> dict[int, MarkedText]:
    """The marked texts that *condition* selects in the join of *tables*, by their number."""
    texts = database.rows(f"SELECT marked_text.id, marked_text.text FROM {tables} WHERE {condition}", *values)
    marks = grouped(
        database.rows(
            f"SELECT mark.* FROM {tables} JOIN mark ON mark.text = marked_text.id WHERE {condition}"
            " ORDER BY mark.text, mark.position",
            *values,
        ),
        key=lambda row: row.integer("text"),
        value=_mark,
    )
    return {row.integer("id"): _marked_text(row, marks.get(row.integer("id"), ())) for row in texts}


def _marked_text(row: Row, marks: tuple[Mark, ...]) -> MarkedText:
    text = row.text("text")
    if any(mark.end > len(text) for mark in marks):
        raise ExhibitDamaged(row.path)
    return MarkedText(text, marks)


def _mark(row: Row) -> Mark:
    try:
        kind = MarkKind(row.text("kind"))
    except ValueError as error:
        raise ExhibitDamaged(row.path) from error
    start, end = row.integer("begins"), row.integer("ends")
    return Mark(start, end, kind, row.text("target"), row.text("label"), row.flag("linked"))


def _read_localized(database: Database, whose: Whose) -> dict[tuple[str, str], Localized]:
    rows = database.rows(
        f"SELECT * FROM wording WHERE {whose.clause('wording')} ORDER BY key, field, position",
        *whose.values(),
    )
    wordings = grouped(rows, _key_and_field, lambda row: Wording(row.text("language"), row.text("text")))
    return {name: Localized(members) for name, members in wordings.items()}


def _read_prose(database: Database, whose: Whose) -> dict[tuple[str, str], LocalizedProse]:
    condition, values = whose.clause("prose"), whose.values()
    versions = database.rows(f"SELECT * FROM prose WHERE {condition} ORDER BY key, field, position", *values)
    tables = "prose JOIN paragraph ON paragraph.prose = prose.id"
    texts = read_marked_texts(
        database, f"{tables} JOIN marked_text ON marked_text.id = paragraph.text", condition, *values
    )
    order = database.rows(
        f"SELECT paragraph.* FROM {tables} WHERE {condition} ORDER BY paragraph.prose, paragraph.position",
        *values,
    )
    paragraphs = grouped(order, lambda row: row.integer("prose"), lambda row: _found(texts, row))
    proses = grouped(
        versions,
        _key_and_field,
        lambda row: Prose(row.text("language"), paragraphs.get(row.integer("id"), ())),
    )
    return {name: LocalizedProse(members) for name, members in proses.items()}


def _found(texts: dict[int, MarkedText], row: Row) -> MarkedText:
    try:
        return texts[row.integer("text")]
    except KeyError as error:
        raise ExhibitDamaged(row.path) from error


def _key_and_field(row: Row) -> tuple[str, str]:
    return row.text("key"), row.text("field")
