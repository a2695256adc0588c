"""Whether a new exhibit file is in order and holds everything that it points to."""

from kiosk.exhibit.database import Database
from kiosk.exhibit.errors import ExhibitDamaged

MARKED_RECORDS = {"term": "term", "note": "note", "claim": "note", "event": "event"}
"""Kinds of marks that point to a record, and the table that must have it."""

ANCHORED = ("occurrence", "mention", "note", "quotation")
"""Tables whose rows name a place in a passage."""


def check_soundness(database: Database) -> None:
    """Raise ExhibitDamaged, saying what is out of order, or what points to nothing."""
    for row in database.rows("PRAGMA integrity_check"):
        if row.text("integrity_check") != "ok":
            raise ExhibitDamaged(database.path, f"{row.text('integrity_check')}.")
    for row in database.rows("PRAGMA foreign_key_check"):
        table, parent = row.text("table"), row.text("parent")
        raise ExhibitDamaged(database.path, f"{table} points to a {parent} that is not in the exhibit.")
    for kind, table in MARKED_RECORDS.items():
        _check_marks(database, kind, table)
    for table in ANCHORED:
        _check_anchors(database, table)


def _check_marks(database: Database, kind: str, table: str) -> None:
    rows = database.rows(
        f"SELECT target FROM mark WHERE kind = ? AND target NOT IN (SELECT key FROM {table})", kind
    )
    for row in rows:
        target = row.text("target")
        raise ExhibitDamaged(
            database.path, f"a mark points to the {table} “{target}”, which is not in the exhibit."
        )


def _check_anchors(database: Database, table: str) -> None:
    rows = database.rows(
        f"SELECT passage.key FROM {table} JOIN passage ON passage.key = {table}.passage"
        f" JOIN marked_text ON marked_text.id = passage.reading WHERE {table}.ends > length(marked_text.text)"
    )
    for row in rows:
        raise ExhibitDamaged(
            database.path, f"a place of kind {table} lies beyond the end of the passage “{row.text('key')}”."
        )
