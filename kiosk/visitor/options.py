"""What the command line may ask of the visitor's program."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """``size`` is width and height in pixels; ``screenshot`` renders *screen* to a file and ends."""

    exhibit: Path | None = None
    windowed: bool = False
    size: tuple[int, int] | None = None
    screenshot: Path | None = None
    screen: str = "home"
    language: str = ""
    text_size: int = 100
    """Per cent."""
    scheme: str = "paper"
    millimetres_per_dp: float = 0.369
    """How large a design pixel is on the display: 0.369 at 32 inches, 16:9."""
    still: bool = False
    """Without motion, as pictures and tests need it."""
