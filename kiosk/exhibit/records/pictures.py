"""Pictures."""

from dataclasses import dataclass, field

from kiosk.exhibit.text import Localized

COVER = "cover"
"""The key of the picture that stands in for a cover, where a document has none."""


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
    caption: Localized = field(default_factory=Localized)
    """What the museum says beneath it; ``alt`` is for those who cannot see it."""
