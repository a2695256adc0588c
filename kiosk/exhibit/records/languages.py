"""The languages of an exhibit."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """A language visitors may choose."""

    tag: str
    """BCP 47, for instance ``en`` or ``ko``."""
    name: str
    """The language's name in itself, for instance ``한국어``."""
    direction: str
    """``ltr`` or ``rtl``."""
    words: tuple[tuple[str, str], ...]
    """Interface words: pairs of key and text, sorted by key."""
