"""Pictures."""

from dataclasses import dataclass

from kiosk.exhibit.text import Localized


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with what must be said about it."""

    key: str
    media_type: str
    content: bytes
    width: int
    height: int
    alt: Localized
    credit: str
    rights: str
    """A Creative Commons or RightsStatements.org address."""
