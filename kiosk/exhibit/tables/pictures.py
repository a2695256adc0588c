"""Pictures, and where each of them stands."""

from kiosk.exhibit.database import Database, Row, grouped
from kiosk.exhibit.records.documents import Passage
from kiosk.exhibit.records.pictures import Picture
from kiosk.exhibit.tables.texts import Texts, Whose, add_localized, read_texts

PICTURE = "picture"
BEFORE, AFTER = "before", "after"
WITHOUT_CONTENT = "position, key, media_type, width, height, credit, rights, x'' AS content"

Figures = dict[tuple[str, str], tuple[str, ...]]
"""Keys of pictures by a passage and whether they stand BEFORE or AFTER it."""


def add_pictures(database: Database, pictures: tuple[Picture, ...]) -> None:
    """Put in the pictures."""
    for position, picture in enumerate(pictures):
        size = (picture.width, picture.height)
        about = (*size, picture.credit, picture.rights, picture.content)
        database.insert("picture", position, picture.key, picture.media_type, *about)
        add_localized(database, PICTURE, picture.key, "alt", picture.alt)
        add_localized(database, PICTURE, picture.key, "caption", picture.caption)


def read_pictures(database: Database, key: str | None = None) -> tuple[Picture, ...]:
    """All pictures, or the one with that *key*."""
    condition, values = ("1", ()) if key is None else ("key = ?", (key,))
    return _pictures(database, key, f"SELECT * FROM picture WHERE {condition} ORDER BY position", *values)


def read_described_pictures(database: Database) -> tuple[Picture, ...]:
    """All pictures, their content left empty."""
    return _pictures(database, None, f"SELECT {WITHOUT_CONTENT} FROM picture ORDER BY position")


def add_figures(database: Database, passage: Passage) -> None:
    """Put in which pictures stand around *passage*."""
    for place, pictures in ((BEFORE, passage.pictures_before), (AFTER, passage.pictures_after)):
        for position, picture in enumerate(pictures):
            database.insert("figure", passage.key, place, position, picture)


def read_figures(database: Database, condition: str, value: str) -> Figures:
    """The pictures around the passages that *condition* chooses (see `tables.documents`)."""
    if not database.has_table("figure"):
        return {}  # a file of format 1.1
    rows = database.rows(
        "SELECT figure.* FROM section JOIN passage ON passage.section = section.key"
        f" JOIN figure ON figure.passage = passage.key WHERE {condition}"
        " ORDER BY figure.passage, figure.place, figure.position",
        value,
    )
    return grouped(rows, lambda row: (row.text("passage"), row.text("place")), _key_of_picture)


def add_illustration(database: Database, kind: str, key: str, picture: str) -> None:
    """Put in the picture on the card of a record, if it has one."""
    if picture:
        database.insert("illustration", kind, key, picture)


def read_illustrations(database: Database, whose: Whose) -> dict[str, str]:
    """Keys of pictures by the key of the record whose card they stand on."""
    if not database.has_table("illustration"):
        return {}  # a file of format 1.1
    rows = database.rows(f"SELECT * FROM illustration WHERE {whose.clause('illustration')}", *whose.values())
    return {row.text("key"): row.text("picture") for row in rows}


def _pictures(database: Database, key: str | None, statement: str, *values: str) -> tuple[Picture, ...]:
    texts = read_texts(database, Whose(PICTURE, key))
    return tuple(_picture(row, texts) for row in database.rows(statement, *values))


def _picture(row: Row, texts: Texts) -> Picture:
    key = row.text("key")
    return Picture(
        key,
        row.text("media_type"),
        row.content("content"),
        row.integer("width"),
        row.integer("height"),
        texts.short(key, "alt"),
        row.text("credit"),
        row.text("rights"),
        texts.short(key, "caption"),
    )


def _key_of_picture(row: Row) -> str:
    return row.text("picture")
