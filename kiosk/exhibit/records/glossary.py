"""The glossary."""

from dataclasses import dataclass

from kiosk.exhibit.evidence import Contested, Source
from kiosk.exhibit.text import Anchor, Localized, LocalizedProse


@dataclass(frozen=True, slots=True)
class Name:
    """A headword in another language or script, for instance ``hanja`` 主體."""

    script: str
    text: str


@dataclass(frozen=True, slots=True)
class Term:
    """A glossary entry. ``occurrences`` are all its places, in document order."""

    key: str
    category: str
    """``person``, ``place``, ``organization``, ``concept``, ``event``, ``agreement``, …"""
    headword: Localized
    names: tuple[Name, ...]
    definition: LocalizedProse
    contested: Contested | None
    see_also: tuple[str, ...]
    events: tuple[str, ...]
    sources: tuple[Source, ...]
    occurrences: tuple[Anchor, ...]
    picture: str = ""
    """Key of the picture on its card; empty for none."""
