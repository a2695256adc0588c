"""The settings of one screen, checked: what ``kiosk.toml`` says, or what holds where it says nothing."""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.staff.display_profile import DisplayProfile
from kiosk.staff.opening_hours import OpeningHours
from kiosk.staff.places import exhibits_folder, log_folder, state_folder


@dataclass(frozen=True, slots=True)
class Settings:
    """One field a key; `kiosk.staff.settings_keys` says what each means and what it may be."""

    exhibit: Path | None = None
    language: str = ""
    """Empty for the exhibit's first."""
    scheme: str = "paper"
    display: DisplayProfile = field(default_factory=DisplayProfile)
    text_size: int | None = None
    """Per cent; None for what suits the display."""
    burn_in_shift: bool = True
    idle_seconds: int | None = None
    """None for what the exhibit says."""
    hours: OpeningHours = field(default_factory=OpeningHours)
    pin_hash: str = ""
    """Empty where staff have no corner on the screen."""
    statistics: bool = True
    statistics_folder: Path = field(default_factory=state_folder)
    statistics_days: int = 730
    log_folder: Path = field(default_factory=log_folder)
    metrics_file: Path | None = None
    """None where no metrics are written."""
    packs_folder: Path = field(default_factory=exhibits_folder)
    packs_trust: Path | None = None
    """The root file that the museum's keys are known by; without it no pack is installed."""
    packs_exhibit: str = ""
    """Empty for the name of the first one that was installed."""
    packs_sticks: Path | None = None
    """The folder below which sticks appear; None for where the system puts them."""
    packs_fetch_from: str = ""
    """The web folder that “kiosk fetch” asks for packs; empty where nothing is fetched."""
    packs_fetch_authority: Path | None = None
    """Who vouches for its server; None for those that this machine trusts."""

    @property
    def first_text_size(self) -> int:
        """The size of text that every visit begins with, per cent."""
        return self.text_size or self.display.text_size
