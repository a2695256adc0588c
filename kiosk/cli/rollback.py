"""``kiosk rollback``: goes back to the exhibit that was shown before the latest pack."""

import argparse
import sys
from pathlib import Path


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be asked."""
    parser.description = (
        "Go back to the version of the exhibit that was shown before. Once more goes forward."
    )
    parser.add_argument("--settings", type=Path, metavar="FILE", help="the settings (else those in force)")


def run(options: argparse.Namespace) -> int:
    """Go back; the exit status is 1 where there is nothing to go back to."""
    from kiosk.cli.visitor_options import settings_in_force
    from kiosk.staff.packs.refusal import Refused
    from kiosk.staff.packs.versions import roll_back
    from kiosk.staff.settings import Settings

    found = settings_in_force(options.settings)
    try:
        version = roll_back((found.settings if found else Settings()).packs_folder)
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 1
    print(f"Back to {version.file}, number {version.number}. It is shown as soon as nobody is at the screen.")
    return 0
