"""What an exhibit says about itself."""

from dataclasses import dataclass, field

from kiosk.exhibit.dating import Dating, When
from kiosk.exhibit.text import Localized, LocalizedProse


@dataclass(frozen=True, slots=True)
class Details:
    """What the exhibit says about itself."""

    key: str
    title: Localized
    kicker: Localized
    introduction: LocalizedProse
    notice: LocalizedProse
    default_language: str
    idle_seconds: int
    takeaway_address: str
    document_date: When
    rights: LocalizedProse
    record: LocalizedProse
    credits: LocalizedProse
    transcription: LocalizedProse = field(default_factory=LocalizedProse)
    """How the document was copied, and what the museum does about slips."""
    dating: Dating = field(default_factory=Dating)
