"""Pictures."""

from kiosk.exhibit.database import Database, Row
from kiosk.exhibit.records.pictures import Picture
from kiosk.exhibit.tables.texts import Texts, Whose, add_localized, read_texts

PICTURE = "picture"


def add_pictures(database: Database, pictures: tuple[Picture, ...]) -> None:
    """Put in the pictures."""
    for position, picture in enumerate(pictures):
        size = (picture.width, picture.height)
        about = (*size, picture.credit, picture.rights, picture.content)
        database.insert("picture", position, picture.key, picture.media_type, *about)
        add_localized(database, PICTURE, picture.key, "alt", picture.alt)


def read_pictures(database: Database, key: str | None = None) -> tuple[Picture, ...]:
    """All pictures, or the one with that *key*."""
    texts = read_texts(database, Whose(PICTURE, key))
    condition, values = ("1", ()) if key is None else ("key = ?", (key,))
    rows = database.rows(f"SELECT * FROM picture WHERE {condition} ORDER BY position", *values)
    return tuple(_picture(row, texts) for row in rows)


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
    )
