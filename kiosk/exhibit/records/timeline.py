"""The timeline: what happened, its lanes and eras."""

from dataclasses import dataclass

from kiosk.exhibit.dating import When
from kiosk.exhibit.evidence import Source
from kiosk.exhibit.records.glossary import Name
from kiosk.exhibit.text import Anchor, Localized, LocalizedProse


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened. ``mentions`` are the passages that speak of it."""

    key: str
    when: When
    lane: str
    title: Localized
    label: Localized
    """A few words for the timeline."""
    names: tuple[Name, ...]
    text: LocalizedProse
    mentions: tuple[Anchor, ...]
    sources: tuple[Source, ...]
    picture: str = ""
    """Key of the picture on its card; empty for none."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A row of the timeline."""

    key: str
    icon: str
    title: Localized


@dataclass(frozen=True, slots=True)
class Era:
    """A stretch of years that visitors can enlarge: ``start`` (inclusive) to ``end`` (exclusive)."""

    key: str
    start: float
    end: float
    years: str
    title: Localized
    short_title: Localized
