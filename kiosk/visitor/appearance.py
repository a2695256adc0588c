"""What a visitor may choose about how the exhibit looks."""

from dataclasses import dataclass

SCHEMES = ("paper", "white", "evening", "high-contrast")
TEXT_FACTORS = (1.0, 1.25, 1.5, 2.0)


@dataclass(frozen=True, slots=True)
class Appearance:
    """One choice of each kind. A visit begins with the museum's and ends with it again."""

    scheme: str = "paper"
    """One of ``SCHEMES``."""
    text_factor: float = 1.0
    """How many times its usual size the text is; one of ``TEXT_FACTORS`` in the panel."""
    wide_lines: bool = False
    """Lines stand further apart (WCAG 2.2, 1.4.12)."""
    less_motion: bool = False
    """Nothing slides or fades (WCAG 2.2, 2.3.3)."""
    as_transcribed: bool = False
    """The document stands letter for letter as it was transcribed."""
    seated: bool = False
    """Everything that can be touched stands in the lower half of the screen."""
