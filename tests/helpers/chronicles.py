"""A small history for the timeline's tests: events as close together as those of the shipped exhibit."""

from datetime import date, timedelta

from kiosk.exhibit.model import Era, Event, Lane, When
from kiosk.exhibit.text import Anchor, Localized, LocalizedProse, Wording
from kiosk.visitor.timeline_contents import Chronicle, make_chronicle

HAPPENINGS = """
1910-08 north context Annexation
1945-08 north document Division
1948-08-15/1948-09-09 north context Two governments
1950-06-25 north context War begins
1950-07-07 nations document One command
1950-10-07 nations document Commission
1950-10-19/1973-11-21 nations document Commission at work
1953-07-27 north document Armistice
1954-04-26/1954-06-15 states context Geneva Conference
1961-05-16 south context Military coup
1971-02-25 states context Advertisement
1971-06~ states document Troops reduced
1971-12 south document State of emergency
1972-05-26 states document Newspaper interview
1972-07-04 north document Joint Statement
1972-10-17 south document Martial law
1972-12-28 north document New constitution
1973-01-27 freedom document Paris agreement
1973-05 nations document North joins WHO
1973-06-23 north document Five-point plan
1973-08-08 south document Tokyo kidnapping
1973-09-11 freedom document Coup in Chile
1973-09-24 freedom document Guinea-Bissau
1973-09/1973-11 nations document Observer office
1973-10 south document Student protests
1973-11-21 nations document Commission ends
1973-12~ north context Sea border
1974-01-08 south document Emergency Measures
1974-03 south document Spy case
1974-03-25 states document Letter to Congress
1974-04 south document Mass arrests
1974-04-09/1974-05-02 freedom document UN special session
1974-05/1974-07 nations document Postal congress
1974-05-30/1974-06-27 states document The answers
1975-04-09 south context Eight executed
1975-08-25 freedom context Non-Aligned entry
1975-11-18 nations context Rival resolutions
1976 states context Group falls silent
1980-10-10 north context Federation plan
1991-09-17 nations document Both join UN
2024-01-15 north context Unity given up
"""
LANES = {
    "north": ("handshake", "North and South"),
    "states": ("flag", "The United States and Korea"),
    "south": ("users-three", "Inside South Korea"),
    "nations": ("bank", "At the United Nations and abroad"),
    "freedom": ("globe-hemisphere-west", "Liberation movements"),
}
ERAS = {
    "division": (1910, 1949),
    "war": (1950, 1954),
    "states": (1955, 1970),
    "talks": (1971, 1975),
    "after": (1976, 2024),
}


def in_english(text: str) -> Localized:
    """*text* in the one language that these tests speak."""
    return Localized((Wording("en", text),))


def year_of(day: date) -> float:
    """*day* as a year with a fraction."""
    first = date(day.year, 1, 1)
    return day.year + (day - first).days / (date(day.year + 1, 1, 1) - first).days


def bounds(text: str) -> tuple[float, float]:
    """The first moment and the last of a year, a month or a day."""
    parts = [int(part) for part in text.rstrip("~").split("-")]
    if len(parts) == 1:
        return float(parts[0]), parts[0] + 1.0
    first = date(parts[0], parts[1], parts[2] if len(parts) > 2 else 1)
    last = (
        first + timedelta(1)
        if len(parts) > 2
        else date(first.year + first.month // 12, first.month % 12 + 1, 1)
    )
    return year_of(first), year_of(last)


def when(text: str) -> When:
    """A date of the kinds that stand above."""
    first, *last = text.split("/")
    is_about = text.endswith("~")
    return When(
        edtf=text,
        words=in_english(text),
        short_words=in_english(text.replace("/", " – ")),
        start=bounds(first)[0],
        end=bounds((last or [first])[0])[1],
        is_span=bool(last),
        approximate=is_about,
        open_start=False,
        open_end=False,
    )


def event(line: str) -> Event:
    """One line of the list above as an event."""
    day, lane, kind, label = line.split(" ", 3)
    return Event(
        key=f"{day.replace('/', '-').rstrip('~')}-{label.lower().replace(' ', '-')}",
        when=when(day),
        lane=lane,
        title=in_english(label),
        label=in_english(label),
        names=(),
        text=LocalizedProse(),
        mentions=(Anchor("p1", 0, 1),) if kind == "document" else (),
        sources=(),
    )


def events() -> tuple[Event, ...]:
    """All events above."""
    return tuple(event(line) for line in HAPPENINGS.strip().splitlines())


def lanes() -> tuple[Lane, ...]:
    """Five lanes."""
    return tuple(Lane(key, icon, in_english(title)) for key, (icon, title) in LANES.items())


def eras() -> tuple[Era, ...]:
    """Five eras without gaps."""
    return tuple(
        Era(key, first, last + 1, f"{first}–{last}", in_english(f"The era {key}"), in_english(key))
        for key, (first, last) in ERAS.items()
    )


DOCUMENT_DATE = when("1974-05-30/1974-06-27")


def chronicle() -> Chronicle:
    """Everything above together."""
    return make_chronicle(events(), lanes(), eras(), DOCUMENT_DATE)


def measure(text: str, size: float, is_bold: bool) -> float:
    """Stands in for a font: every letter is half as wide as high, bold ones a little wider."""
    return len(text) * size * (0.52 if is_bold else 0.47)
