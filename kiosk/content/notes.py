"""Curators' notes and contested claims, numbered in one series."""

from collections.abc import Mapping

from kiosk.content.assembly import Assembly, sources
from kiosk.content.gather import NoteEntry
from kiosk.exhibit.model import Note
from kiosk.exhibit.text import Anchor


def assemble_notes(assembly: Assembly, order: Mapping[str, int]) -> tuple[Note, ...]:
    """All notes that have a place, numbered in document order; *order* ranks the passages."""
    placed = [(entry, anchor) for entry in assembly.gathered.notes if (anchor := _anchor(entry, assembly))]
    placed.sort(key=lambda one: (order[one[1].passage], one[1].start, one[1].end, one[0].key))
    return tuple(_note(entry, number, anchor, assembly) for number, (entry, anchor) in enumerate(placed, 1))


def _anchor(entry: NoteEntry, assembly: Assembly) -> Anchor | None:
    fields = entry.fields
    path = ("anchor", "exact") if fields.anchor else ("contested", "quotation", "exact")
    return assembly.anchor(fields.place, entry.place(*path)) if fields.place else None


def _note(entry: NoteEntry, number: int, anchor: Anchor, assembly: Assembly) -> Note:
    fields = entry.fields
    if fields.kind == "note" and not entry.page.body:
        assembly.problems.error(
            entry.page.body_place(), "There is no text below the front matter.", "Write what visitors read."
        )
    contested = {
        tag: (one, one.fields.contested) for tag, one in entry.translations.items() if one.fields.contested
    }
    titles = {tag: one.fields.title for tag, one in entry.translations.items()}
    events = [entry.place("events", index) for index in range(len(fields.events))]
    return Note(
        key=entry.key,
        number=number,
        kind=fields.kind,
        title=assembly.localizer.text("title", entry.place("title"), fields.title, titles),
        text=assembly.body(entry),
        contested=assembly.contested(fields.contested, entry, contested),
        anchor=anchor,
        events=assembly.known(fields.events, assembly.gathered.keys("timeline"), "event", events),
        sources=sources(fields.sources),
        picture=assembly.picture(fields.picture, entry),
    )
