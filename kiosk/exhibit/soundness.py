"""Whether a new exhibit file is in order and holds everything that it points to."""

from kiosk.exhibit.database import Database
from kiosk.exhibit.errors import ExhibitDamaged

MARKED_RECORDS = {"term": "term", "note": "note", "claim": "note", "event": "event"}
"""Kinds of marks that point to a record, and the table that must have it."""

ANCHORED = ("occurrence", "mention", "note", "quotation", "clue")
"""Tables whose rows name a place in a passage."""


def check_soundness(database: Database) -> None:
    """Raise ExhibitDamaged, saying what is out of order, or what points to nothing."""
    for row in database.rows("PRAGMA integrity_check"):
        if row.text("integrity_check") != "ok":
            raise ExhibitDamaged(database.path, f"{row.text('integrity_check')}.")
    _check_references(database)
    _check_marks(database)
    _check_anchors(database)


def _check_references(database: Database) -> None:
    for fault in database.rows("PRAGMA foreign_key_check"):
        table, parent, number = fault.text("table"), fault.text("parent"), fault.integer("fkid")
        links = database.rows(f"PRAGMA foreign_key_list({table})")
        link = next(link for link in links if link.integer("id") == number)
        column, target = link.text("from"), link.text("to")
        missing = database.row(
            f"SELECT {column} AS key FROM {table} WHERE {column} NOT IN (SELECT {target} FROM {parent})"
        )
        raise _points_to_nothing(database, table, parent, str(missing.values["key"]))


def _check_marks(database: Database) -> None:
    for kind, table in MARKED_RECORDS.items():
        missing = f"kind = ? AND target NOT IN (SELECT key FROM {table})"
        for mark in database.rows(f"SELECT target FROM mark WHERE {missing}", kind):
            raise _points_to_nothing(database, "mark", table, mark.text("target"))
    too_long = (
        "SELECT t.text FROM mark JOIN marked_text AS t ON t.id = mark.text WHERE mark.ends > length(t.text)"
    )
    for row in database.rows(too_long):
        raise ExhibitDamaged(database.path, f"a mark ends after the end of “{row.text('text')}”.")


def _check_anchors(database: Database) -> None:
    for table in ANCHORED:
        rows = database.rows(
            f"SELECT passage.key FROM {table} JOIN passage ON passage.key = {table}.passage"
            " JOIN marked_text ON marked_text.id = passage.reading"
            f" WHERE {table}.ends > length(marked_text.text)"
        )
        for row in rows:
            key = row.text("key")
            raise ExhibitDamaged(database.path, f"a place ({table}) ends after the end of passage “{key}”.")


def _points_to_nothing(database: Database, table: str, parent: str, key: str) -> ExhibitDamaged:
    sentence = f"something ({table}) points to the {parent} “{key}”, which is not in the exhibit."
    return ExhibitDamaged(database.path, sentence)
