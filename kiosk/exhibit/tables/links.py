"""The events that a term or a note points to."""

from kiosk.exhibit.database import Database, grouped
from kiosk.exhibit.tables.texts import Whose


def add_related_events(database: Database, kind: str, key: str, events: tuple[str, ...]) -> None:
    """Put in the keys of the events that a record points to."""
    for position, event in enumerate(events):
        database.insert("related_event", kind, key, position, event)


def read_related_events(database: Database, whose: Whose) -> dict[str, tuple[str, ...]]:
    """Keys of events by the key of the record that points to them."""
    rows = database.rows(
        f"SELECT * FROM related_event WHERE {whose.clause('related_event')} ORDER BY key, position",
        *whose.values(),
    )
    return grouped(rows, lambda row: row.text("key"), lambda row: row.text("event"))
