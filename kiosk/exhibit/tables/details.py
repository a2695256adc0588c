"""What the exhibit says about itself."""

from kiosk.exhibit.database import Database
from kiosk.exhibit.errors import ExhibitDamaged
from kiosk.exhibit.records.details import Details
from kiosk.exhibit.tables.dating import add_dating, read_dating
from kiosk.exhibit.tables.evidence import add_when, read_whens
from kiosk.exhibit.tables.texts import Whose, add_localized, add_prose, read_texts

EXHIBIT = "exhibit"


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
