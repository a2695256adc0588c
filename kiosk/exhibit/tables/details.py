"""What the exhibit says about itself, its languages and its pictures."""

from kiosk.exhibit.database import Database, Row, grouped
from kiosk.exhibit.errors import ExhibitDamaged
from kiosk.exhibit.model import Details, Language, Picture
from kiosk.exhibit.tables.dating import add_dating, read_dating
from kiosk.exhibit.tables.evidence import add_when, read_whens
from kiosk.exhibit.tables.texts import Texts, Whose, add_localized, add_prose, read_texts

EXHIBIT, PICTURE = "exhibit", "picture"


def add_details(database: Database, details: Details) -> None:
    """Put in what the exhibit says about itself."""
    key = details.key
    row = (key, details.default_language, details.idle_seconds, details.takeaway_address)
    database.insert("details", 1, *row)
    add_localized(database, EXHIBIT, key, "title", details.title)
    add_localized(database, EXHIBIT, key, "kicker", details.kicker)
    add_prose(database, EXHIBIT, key, "introduction", details.introduction)
    add_prose(database, EXHIBIT, key, "notice", details.notice)
    add_when(database, EXHIBIT, key, details.document_date)
    add_prose(database, EXHIBIT, key, "rights", details.rights)
    add_prose(database, EXHIBIT, key, "record", details.record)
    add_prose(database, EXHIBIT, key, "credits", details.credits)
    add_prose(database, EXHIBIT, key, "transcription", details.transcription)
    add_dating(database, key, details.dating)


def read_details(database: Database) -> Details:
    """What the exhibit says about itself."""
    row = database.row("SELECT * FROM details")
    key = row.text("key")
    whose = Whose(EXHIBIT, key)
    texts = read_texts(database, whose)
    dates = read_whens(database, whose, texts)
    if key not in dates:
        raise ExhibitDamaged(database.path)
    return Details(
        key=key,
        title=texts.short(key, "title"),
        kicker=texts.short(key, "kicker"),
        introduction=texts.long(key, "introduction"),
        notice=texts.long(key, "notice"),
        default_language=row.text("default_language"),
        idle_seconds=row.integer("idle_seconds"),
        takeaway_address=row.text("takeaway_address"),
        document_date=dates[key],
        rights=texts.long(key, "rights"),
        record=texts.long(key, "record"),
        credits=texts.long(key, "credits"),
        transcription=texts.long(key, "transcription"),
        dating=read_dating(database, key),
    )


def add_languages(database: Database, languages: tuple[Language, ...]) -> None:
    """Put in the languages with their interface words."""
    for position, language in enumerate(languages):
        database.insert("language", position, language.tag, language.name, language.direction)
        for key, text in language.words:
            database.insert("word", language.tag, key, text)


def read_languages(database: Database) -> tuple[Language, ...]:
    """The languages in the exhibit's order, their words by key."""
    words = grouped(
        database.rows("SELECT * FROM word ORDER BY language, key"),
        lambda row: row.text("language"),
        lambda row: (row.text("key"), row.text("text")),
    )
    return tuple(
        Language(row.text("tag"), row.text("name"), row.text("direction"), words.get(row.text("tag"), ()))
        for row in database.rows("SELECT * FROM language ORDER BY position")
    )


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
