"""What the museum says about the document: notes, and answers to its questions."""

from dataclasses import dataclass

from kiosk.exhibit.evidence import Contested, Quotation, Source
from kiosk.exhibit.text import Anchor, Localized, LocalizedProse


@dataclass(frozen=True, slots=True)
class Note:
    """The museum's remark on some words of the document."""

    key: str
    number: int
    """Notes and claims share one series, in document order."""
    kind: str
    """``note`` or ``claim``."""
    title: Localized
    text: LocalizedProse
    contested: Contested | None
    anchor: Anchor
    events: tuple[str, ...]
    sources: tuple[Source, ...]
    picture: str = ""
    """Key of the picture on its card; empty for none."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the editors and where it is answered."""

    number: int
    passage: str
    title: Localized
    answered_in: tuple[str, ...]
    """Keys of sections, the main one first."""
    begins_at: str
    """Key of the passage where the answer begins."""
    fit: str
    """``direct`` or ``partial``."""
    explanation: LocalizedProse
    key_sentence: Quotation | None
    sources: tuple[Source, ...]
