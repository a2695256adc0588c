"""Joins the staff's settings and the command line: what the visitor's program is asked to do."""

import argparse
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.staff_corner import staff_door
from kiosk.staff.opening_hours import OpeningHours
from kiosk.staff.settings import Settings
from kiosk.visitor.options import Options

if TYPE_CHECKING:
    from kiosk.staff.settings_file import SettingsFile


def settings_in_force(named: Path | None) -> "SettingsFile | None":
    """The settings file of this screen with its mistakes; None where there is no file."""
    from kiosk.staff.places import find_settings

    path = find_settings(named)
    if path is None:
        return None
    from kiosk.staff.settings_file import read_settings

    return read_settings(path)


def visitor_options(asked: argparse.Namespace, settings: Settings) -> Options:
    """What the command line asks for; where it is silent, what the settings say."""
    return Options(
        exhibit=asked.exhibit or asked.file or settings.exhibit,
        windowed=asked.windowed,
        size=asked.size,
        screenshot=asked.screenshot,
        screen=asked.screen,
        language=asked.language or settings.language,
        text_size=asked.text_size or settings.first_text_size,
        scheme=asked.scheme or settings.scheme,
        millimetres_per_dp=settings.display.millimetres_per_dp,
        picture_height_mm=settings.display.picture_height_mm,
        lower_edge_mm=settings.display.lower_edge_mm,
        idle_seconds=settings.idle_seconds,
        sleeps_until=_sleeps_until(settings.hours),
        burn_in_shift=settings.burn_in_shift,
        staff=staff_door(settings, named=asked.settings),
    )


def installed_exhibit(settings: Settings) -> Path | None:
    """The exhibit file that “kiosk install” installed; None where there is none."""
    from kiosk.staff.packs.versions import file_of, read_pointer, shown

    version = shown(settings.packs_folder, read_pointer(settings.packs_folder))
    return file_of(settings.packs_folder, version) if version else None


def _sleeps_until(hours: OpeningHours) -> Callable[[], str | None] | None:
    """Asks *hours* by the clock of this machine; None where the screen never sleeps."""
    if hours.never_closes:
        return None

    def ask() -> str | None:
        return hours.sleeps_until(datetime.now().astimezone())

    return ask
