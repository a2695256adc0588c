"""``kiosk settings``: a settings file to begin with, or what is wrong with one."""

import argparse
from pathlib import Path


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be asked about settings."""
    parser.description = "Print a kiosk.toml with every setting explained, or check one."
    parser.add_argument("--check", action="store_true", help="say what is wrong with the settings in force")
    parser.add_argument("--settings", type=Path, metavar="FILE", help="check this file")


def run(options: argparse.Namespace) -> int:
    """Print or check; the exit status is 1 where something is wrong."""
    from kiosk.staff.settings_report import check_settings, print_new_file

    return check_settings(options.settings) if options.check or options.settings else print_new_file()
