"""Events and their mentions, lanes and eras."""

from kiosk.exhibit.database import Database, grouped
from kiosk.exhibit.errors import ExhibitDamaged
from kiosk.exhibit.records.timeline import Era, Event, Lane
from kiosk.exhibit.tables.evidence import (
    add_names,
    add_sources,
    add_when,
    read_anchor,
    read_names,
    read_sources,
    read_whens,
)
from kiosk.exhibit.tables.pictures import add_illustration, read_illustrations
from kiosk.exhibit.tables.texts import Whose, add_localized, add_prose, read_texts

EVENT, LANE, ERA = "event", "lane", "era"


def add_lanes(database: Database, lanes: tuple[Lane, ...]) -> None:
    """Put in the lanes."""
    for position, lane in enumerate(lanes):
        database.insert("lane", position, lane.key, lane.icon)
        add_localized(database, LANE, lane.key, "title", lane.title)


def read_lanes(database: Database) -> tuple[Lane, ...]:
    """All lanes, top to bottom."""
    texts = read_texts(database, Whose(LANE))
    rows = database.rows("SELECT * FROM lane ORDER BY position")
    return tuple(
        Lane(row.text("key"), row.text("icon"), texts.short(row.text("key"), "title")) for row in rows
    )


def add_eras(database: Database, eras: tuple[Era, ...]) -> None:
    """Put in the eras."""
    for position, era in enumerate(eras):
        database.insert("era", position, era.key, era.start, era.end, era.years)
        add_localized(database, ERA, era.key, "title", era.title)
        add_localized(database, ERA, era.key, "short title", era.short_title)


def read_eras(database: Database) -> tuple[Era, ...]:
    """All eras, first to last."""
    texts = read_texts(database, Whose(ERA))
    return tuple(
        Era(
            row.text("key"),
            row.real("begins"),
            row.real("ends"),
            row.text("years"),
            texts.short(row.text("key"), "title"),
            texts.short(row.text("key"), "short title"),
        )
        for row in database.rows("SELECT * FROM era ORDER BY position")
    )


def add_events(database: Database, events: tuple[Event, ...]) -> None:
    """Put in the events with all their mentions."""
    for position, event in enumerate(events):
        key = event.key
        database.insert("event", position, key, event.lane)
        add_when(database, EVENT, key, event.when)
        add_localized(database, EVENT, key, "title", event.title)
        add_localized(database, EVENT, key, "label", event.label)
        add_names(database, EVENT, key, event.names)
        add_prose(database, EVENT, key, "text", event.text)
        add_sources(database, EVENT, key, "sources", event.sources)
        add_illustration(database, EVENT, key, event.picture)
        for place, anchor in enumerate(event.mentions):
            database.insert("mention", key, place, anchor.passage, anchor.start, anchor.end)


def read_events(database: Database, key: str | None = None) -> tuple[Event, ...]:
    """All events, or the one with that *key*."""
    whose = Whose(EVENT, key)
    texts, sources = read_texts(database, whose), read_sources(database, whose)
    pictures = read_illustrations(database, whose)
    names, dates = read_names(database, whose), read_whens(database, whose, texts)
    condition, values = ("1", ()) if key is None else ("event = ?", (key,))
    mentions = grouped(
        database.rows(f"SELECT * FROM mention WHERE {condition} ORDER BY event, position", *values),
        lambda row: row.text("event"),
        read_anchor,
    )
    condition = "1" if key is None else "key = ?"
    rows = database.rows(f"SELECT * FROM event WHERE {condition} ORDER BY position", *values)
    if any(row.text("key") not in dates for row in rows):
        raise ExhibitDamaged(database.path)
    return tuple(
        Event(
            key=name,
            when=dates[name],
            lane=lane,
            title=texts.short(name, "title"),
            label=texts.short(name, "label"),
            names=names.get(name, ()),
            text=texts.long(name, "text"),
            mentions=mentions.get(name, ()),
            sources=sources.get((name, "sources"), ()),
            picture=pictures.get(name, ""),
        )
        for name, lane in ((row.text("key"), row.text("lane")) for row in rows)
    )
