"""What the checks look at: the settings, and what other rooms know of this machine."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kiosk.staff.settings_file import SettingsFile

UNITS = tuple(map(Path, ("/etc/systemd/system", "/run/systemd/system", "/usr/lib/systemd/system")))


@dataclass(frozen=True, slots=True)
class Screen:
    """A display as its cable describes it."""

    name: str
    width_px: int
    height_px: int
    width_mm: float
    height_mm: float
    """0 where the display does not say."""


@dataclass(frozen=True, slots=True)
class Graphics:
    """What a child process found that tried to draw with the graphics card."""

    platform: str = ""
    """Empty where not even a window could be made."""
    screens: tuple[Screen, ...] = ()
    renderer: str = ""
    """Empty where the graphics card cannot be used."""
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Everything is asked for when a check needs it; nothing of it raises."""

    version: str
    settings: SettingsFile | None
    exhibit: Path | None
    """The file that would be shown."""
    fonts: Path
    now: Callable[[], datetime]
    graphics: Callable[[], Graphics]
    speech: Callable[[], str]
    """Why there is no voice, and what to do; empty where there is one."""
    timer: Callable[[], str] = str
    """How it stands with the timer that fetches, in systemd's word (“enabled”); empty without systemd."""
    fetched: tuple[Path, ...] = ()
    """The folders in which a fetch writes down how it ended."""
    program: Callable[[str], str | None] = shutil.which
    """Where a program of the machine lies; None where it is not installed."""
    units: tuple[Path, ...] = UNITS
    """The folders in which systemd looks for units."""
    places: tuple[Path, ...] = field(default_factory=tuple)
    """Where a settings file is looked for."""
