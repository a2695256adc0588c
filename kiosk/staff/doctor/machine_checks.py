"""Checks of the machine: its disks, its clock, its graphics, its display and its voice."""

import shutil
import tempfile
from datetime import UTC, datetime
from math import hypot
from pathlib import Path

from kiosk.exhibit.seated_reach import highest_lower_edge, seated_reach
from kiosk.staff.display_profile import MILLIMETRES_PER_INCH
from kiosk.staff.doctor.finding import Finding, failed, passed, warned
from kiosk.staff.doctor.owner import as_owner_of, nearest
from kiosk.staff.doctor.surroundings import Screen, Surroundings
from kiosk.staff.places import SERVICE, SERVICE_LOG
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
        folder: shutil.disk_usage(nearest(folder)).free
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
    """Whether *folder* takes a file of the user whom it belongs to, which for the service is the screen's."""
    if folder in (SERVICE, SERVICE_LOG) and not folder.exists():
        return passed(check, f"{what} will be written to {folder}, which the service makes when it starts.")
    owner = ""
    try:
        with as_owner_of(folder) as owner:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=folder) as file:
                file.write(b"doctor")
    except OSError as error:
        remedy = f"Let {owner} write to the folder, or name another one in kiosk.toml."
        return failed(check, f"{what} cannot be written to {folder}: {error.strerror}.", remedy)
    return passed(check, f"{what} is written to {folder}.")


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


def reach(around: Surroundings) -> Finding:
    """Whether somebody who sits reaches what the seated screen leaves under its line.

    Source: 2010 ADA Standards 308.2.1; kiosk/DECISIONS.md, "Seated, every screen stands under one line".
    """
    profile = settings_of(around).display
    room, edge = profile.seated_room_mm, profile.lower_edge_mm
    within = seated_reach(profile.picture_height_mm, edge)
    hangs = f"The picture's lower edge hangs {edge:.0f} mm above the floor"
    if within >= room:
        return passed("reach", f"{hangs}; a seated hand reaches all that the seated screen needs.")
    lower = max(0.0, highest_lower_edge(room))
    sentence = f"{hangs}; of the {room:.0f} mm that the seated screen needs, a hand reaches {within:.0f}."
    remedy = f"Hang it {edge - lower:.0f} mm lower, and write lower_edge_mm = {lower:.0f} under [screen]."
    return warned("reach", sentence, remedy)


def _diagonal(screen: Screen) -> float:
    """Inches, 0 where the display does not tell."""
    return hypot(screen.width_mm, screen.height_mm) / MILLIMETRES_PER_INCH


def speech(around: Surroundings) -> Finding:
    """Whether texts can be read aloud."""
    if reason := around.speech():
        return warned("speech", reason, "Without a voice the screen offers no reading aloud; all else works.")
    return passed("speech", "There is a voice to read aloud with.")
