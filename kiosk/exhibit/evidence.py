"""What the museum's statements rest on: sources, the document's own words, what is contested."""

from dataclasses import dataclass

from kiosk.exhibit.text import Anchor, LocalizedProse


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement of the museum comes from."""

    title: str
    url: str
    kind: str
    status: str
    """``verified``, ``unverified`` or ``inference``."""
    supports: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """Exact words of the document and where they stand."""

    text: str
    anchor: Anchor


@dataclass(frozen=True, slots=True)
class Contested:
    """What the document says beside what is known."""

    quotation: Quotation | None
    claim: LocalizedProse
    """The claim in the museum's words, where no short quotation carries it."""
    known: LocalizedProse
    sources: tuple[Source, ...]
