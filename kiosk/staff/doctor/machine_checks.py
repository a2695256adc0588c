"""Checks of the machine: its disks, its clock, its graphics, its display and its voice."""

import os
import shutil
import tempfile
from datetime import UTC, datetime
from math import hypot
from pathlib import Path

from kiosk.staff.display_profile import MILLIMETRES_PER_INCH
from kiosk.staff.doctor.finding import Finding, failed, passed, warned
from kiosk.staff.doctor.surroundings import Screen, Surroundings
from kiosk.staff.settings import Settings

MEGABYTE = 1_000_000
LITTLE, TOO_LITTLE = 500 * MEGABYTE, 50 * MEGABYTE
EARLIEST, LATEST = datetime(2026, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
"""No clock of a machine that runs this program stands before the first or after the last."""
NEAR = 0.1
"""The share by which a diagonal may differ from what the display says of itself."""


def settings_of(around: Surroundings) -> Settings:
    """The settings in force."""
    return around.settings.settings if around.settings else Settings()


def disk(around: Surroundings) -> Finding:
    """Whether there is room for counts, logs and updates."""
    settings = settings_of(around)
    free = {
        folder: shutil.disk_usage(_nearest(folder)).free
        for folder in (settings.statistics_folder, settings.log_folder)
    }
    folder = min(free, key=lambda place: free[place])
    sentence = f"{free[folder] / MEGABYTE:,.0f} MB are free where {folder} is."
    if free[folder] < TOO_LITTLE:
        return failed("disk", sentence, "Make room: old downloads and other programs' logs are a good start.")
    if free[folder] < LITTLE:
        return warned("disk", sentence, "Make room before the next update.")
    return passed("disk", sentence)


def log_folder(around: Surroundings) -> Finding:
    """Whether the log can be written."""
    return _writable("log", settings_of(around).log_folder, "The log")


def state_folder(around: Surroundings) -> Finding:
    """Whether counts can be written."""
    return _writable("state", settings_of(around).statistics_folder, "What the screen keeps")


def _writable(check: str, folder: Path, what: str) -> Finding:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"doctor")
    except OSError as error:
        owner = os.environ.get("USER", "the kiosk's user")
        remedy = f"Let {owner} write to the folder, or name another one in kiosk.toml."
        return failed(check, f"{what} cannot be written to {folder}: {error.strerror}.", remedy)
    return passed(check, f"{what} is written to {folder}.")


def _nearest(folder: Path) -> Path:
    """The folder, or the lowest one above it that exists."""
    return next(place for place in (folder.absolute(), *folder.absolute().parents) if place.exists())


def clock(around: Surroundings) -> Finding:
    """Whether the time can be true."""
    now = around.now()
    said = f"The clock says {now:%Y-%m-%d %H:%M %z}."
    if not EARLIEST < now < LATEST:
        return failed(
            "clock", said, "Set the clock, and change the battery of the machine's board if it forgets."
        )
    return passed("clock", said)


def graphics(around: Surroundings) -> Finding:
    """Whether the graphics card draws; tried in a process of its own, which it may take down."""
    found = around.graphics()
    if not found.platform:
        remedy = "Run the doctor on the screen itself, as the user that the kiosk runs as."
        return warned("graphics", f"No display can be reached from here{_because(found.trouble)}.", remedy)
    if not found.renderer:
        return warned(
            "graphics",
            f"The graphics card cannot be used{_because(found.trouble)}; the exhibit is drawn without it.",
            "Nothing must be done. Install the card's driver if movements are not smooth.",
        )
    return passed("graphics", f"Drawn by {found.renderer}, platform {found.platform}.")


def _because(trouble: str) -> str:
    return f" ({trouble})" if trouble else ""


def display(around: Surroundings) -> Finding:
    """Whether the display in the settings is the one on the wall."""
    profile = settings_of(around).display
    said = f"{profile.diagonal_in:g} inches, {profile.width_px}x{profile.height_px}"
    screens = around.graphics().screens
    if not screens:
        return passed("display", f"The settings say {said}; no display could be asked.")
    screen = screens[0]
    if (screen.width_px, screen.height_px) != (profile.width_px, profile.height_px):
        remedy = (
            f'Write resolution = "{screen.width_px}x{screen.height_px}" under [screen], or turn the display.'
        )
        is_size = f"{screen.name or 'the display'} has {screen.width_px}x{screen.height_px}"
        return warned("display", f"The settings say {said}, but {is_size}.", remedy)
    measured = _diagonal(screen)
    if measured and abs(measured / profile.diagonal_in - 1) > NEAR:
        sentence = f"The settings say {said}, but the display says it has {measured:.1f} inches."
        return warned("display", sentence, "Measure the picture from corner to corner and write diagonal_in.")
    return passed("display", f"{said}, as {screen.name or 'the display'} says itself.")


def _diagonal(screen: Screen) -> float:
    """Inches, 0 where the display does not tell."""
    return hypot(screen.width_mm, screen.height_mm) / MILLIMETRES_PER_INCH


def speech(around: Surroundings) -> Finding:
    """Whether texts can be read aloud."""
    if reason := around.speech():
        return warned("speech", reason, "Without a voice the screen offers no reading aloud; all else works.")
    return passed("speech", "There is a voice to read aloud with.")
