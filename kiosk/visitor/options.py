"""What the command line and the settings may ask of the visitor's program, as plain values."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.visitor.staff_door import StaffDoor


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
    picture_height_mm: float = 398.5
    """How high the picture is, in millimetres."""
    lower_edge_mm: float = 800.0
    """Millimetres from the floor to the lower edge of the picture."""
    idle_seconds: int | None = None
    """Seconds without a touch after which "Still reading?" is asked; None for what the exhibit says."""
    staff: StaffDoor | None = None
    """What lies behind the staff's corner; None where no PIN is set, and then the corner does nothing."""
    still: bool = False
    """Without motion, and with a voice that makes no sound, as pictures and tests need it."""
    log: Callable[[str, str], None] | None = None
    """Takes a level (``info``, ``warning``, ``error``) and what to write; None: the terminal is told."""
    sleeps_until: Callable[[], str | None] | None = None
    """Asked every 15 seconds: None while the museum is open, else when it opens next (``09:30``), empty
    where that is more than a day away. Without it the screen never sleeps."""
    burn_in_shift: bool = False
    """Whether the waiting screen moves a little every minute."""
    record: Callable[[str, str], None] | None = None
    """Counts that a visit starts or ends (``visit``: ``start``, ``end`` or ``idle``), or that something is
    opened or used: a ``screen``, ``section``, ``term``, ``event``, ``note``, ``question``, ``language`` or
    ``aid``, and its key. What visitors type is never a key. Called from the main thread."""
    beat: Callable[[], None] | None = None
    """Called from the main thread after the first frame, and then after a frame every ten seconds."""
    voice: str = ""
    """The speech engine that reads aloud; empty for the best there is."""

    is_renewed: Callable[[], bool] | None = None
    """Asked every two seconds while nobody is there: whether another exhibit is to be shown. Then the program
    ends with the exit status RENEWED, and whoever started it starts it again."""

    @property
    def is_kiosk(self) -> bool:
        """Whether visitors are left alone with it: on the full screen, with no way out."""
        return not (self.windowed or self.size or self.screenshot)
