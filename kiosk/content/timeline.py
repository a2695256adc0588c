"""Events, lanes and eras."""

from kiosk.content.assembly import Assembly, names, sources
from kiosk.content.datewords import when
from kiosk.content.gather import EventEntry
from kiosk.content.models.manifest import EraFields
from kiosk.exhibit.model import Era, Event, Lane, When
from kiosk.exhibit.text import Anchor


def assemble_events(assembly: Assembly) -> tuple[Event, ...]:
    """All events whose date is in order, by date."""
    events = [event for entry in assembly.gathered.events if (event := _event(entry, assembly))]
    return tuple(sorted(events, key=lambda event: (event.when.start, event.when.end, event.key)))


def _check_era(entry: EventEntry, date: When, assembly: Assembly) -> None:
    """The timeline is divided into eras; an event outside all of them would have no place."""
    eras = assembly.gathered.manifest.fields.eras
    if eras and not any(era.first_year <= date.start < era.last_year + 1 for era in eras):
        assembly.problems.warn(
            entry.place("date"),
            "No era of the timeline holds this date.",
            "Widen an era in exhibit.yaml, or add one.",
        )


def _event(entry: EventEntry, assembly: Assembly) -> Event | None:
    fields, translations = entry.fields, entry.translations
    date = _when(entry, assembly)
    assembly.known([fields.lane], _lane_keys(assembly), "lane", [entry.place("lane")])
    titles = {tag: one.fields.title for tag, one in translations.items()}
    labels = {tag: one.fields.label for tag, one in translations.items()}
    text = assembly.localizer.text
    title = text("title", entry.place("title"), fields.title, titles)
    label = text("label", entry.place("label"), fields.label, labels)
    body, mentions = assembly.body(entry), _mentions(entry, assembly)
    picture = assembly.picture(fields.picture, entry)
    if date is None:
        return None
    _check_era(entry, date, assembly)
    return Event(
        entry.key,
        date,
        fields.lane,
        title,
        label,
        names(fields.names),
        body,
        mentions,
        sources(fields.sources),
        picture,
    )


def _when(entry: EventEntry, assembly: Assembly) -> When | None:
    fields, own_words = entry.fields, assembly.localizer.own_words
    date = assembly.date(fields.date, entry.place("date"))
    words = own_words("date_words", entry.place("date_words"), fields.date_words)
    short = own_words("date_short", entry.place("date_short"), fields.date_short)
    for tag, one in entry.translations.items():
        words |= {tag: one.fields.date_words} if one.fields.date_words else {}
        short |= {tag: one.fields.date_short} if one.fields.date_short else {}
    return when(date, assembly.localizer.languages, words, short) if date else None


def _mentions(entry: EventEntry, assembly: Assembly) -> tuple[Anchor, ...]:
    found = [
        assembly.anchor(mention, entry.place("mentions", index, "exact"))
        for index, mention in enumerate(entry.fields.mentions)
    ]
    return tuple(anchor for anchor in found if anchor)


def _lane_keys(assembly: Assembly) -> frozenset[str]:
    return frozenset(lane.key for lane in assembly.gathered.manifest.fields.lanes)


def assemble_lanes(assembly: Assembly) -> tuple[Lane, ...]:
    """The timeline's rows, in the curator's order."""
    manifest = assembly.gathered.manifest
    return tuple(
        Lane(
            lane.key,
            lane.icon,
            assembly.localizer.text(
                f"lanes › {lane.key}", manifest.place("lanes", index, "title"), lane.title
            ),
        )
        for index, lane in enumerate(manifest.fields.lanes)
    )


def assemble_eras(assembly: Assembly) -> tuple[Era, ...]:
    """The stretches of years, in the curator's order."""
    return tuple(
        _era(index, era, assembly) for index, era in enumerate(assembly.gathered.manifest.fields.eras)
    )


def _era(index: int, era: EraFields, assembly: Assembly) -> Era:
    manifest, text = assembly.gathered.manifest, assembly.localizer.text
    return Era(
        key=era.key,
        start=float(era.first_year),
        end=float(era.last_year + 1),
        years=str(era.first_year) if era.first_year == era.last_year else f"{era.first_year}–{era.last_year}",
        title=text(f"eras › {era.key}", manifest.place("eras", index, "title"), era.title),
        short_title=text(f"eras › {era.key}", manifest.place("eras", index, "short"), era.short or era.title),
    )
