"""``kiosk stick``: tells the staff's corner which packs lie on sticks, and installs one of them."""

import argparse
import json
import os
import sys
from contextlib import suppress
from pathlib import Path

NICENESS = 10
"""The exhibit on the screen comes first."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be asked."""
    parser.description = (
        "Tell which packs lie on sticks, a line of JSON whenever that changes, and install the one that a"
        " line on standard input asks for. The visitor's program starts it for the staff's corner; by hand,"
        " use “kiosk install”."
    )
    parser.add_argument("--settings", type=Path, metavar="FILE", help="the settings (else those in force)")


def run(options: argparse.Namespace) -> int:
    """Tell and install until standard input ends."""
    from datetime import UTC, datetime

    from kiosk.cli.itself import command
    from kiosk.cli.visitor_options import settings_in_force
    from kiosk.staff.packs.asked import lines_of, serve
    from kiosk.staff.packs.installing import Installed, install
    from kiosk.staff.packs.rendering import first_failure
    from kiosk.staff.packs.sticks import FoundPack, found_packs, stick_places
    from kiosk.staff.settings import Settings

    if sys.platform != "win32":
        with suppress(OSError):  # the service's programs may not even make themselves less important
            os.nice(NICENESS)
    found = settings_in_force(options.settings)
    settings = found.settings if found else Settings()
    folder, trust, wanted = settings.packs_folder, settings.packs_trust, settings.packs_exhibit
    places = (settings.packs_sticks,) if settings.packs_sticks else stick_places()

    def look() -> tuple[FoundPack, ...]:
        return found_packs(places, folder, trust, datetime.now(UTC), wanted)

    def take(file: Path) -> Installed:
        return install(file, folder, trust, lambda it: first_failure(it, command), datetime.now(UTC), wanted)

    serve(lines_of(sys.stdin), _tell, look, take, is_shown=settings.exhibit is None)
    return 0


def _tell(news: dict[str, object]) -> None:
    with suppress(OSError):  # whoever asked may be gone by now
        print(json.dumps(news), flush=True)
