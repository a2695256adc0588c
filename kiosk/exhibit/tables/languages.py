"""The languages of an exhibit with their interface words."""

from kiosk.exhibit.database import Database, grouped
from kiosk.exhibit.records.languages import Language


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
