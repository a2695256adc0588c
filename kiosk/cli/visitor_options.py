"""Joins the staff's settings and the command line: what the visitor's program is asked to do."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

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
    )
