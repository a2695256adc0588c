"""``kiosk install``: takes an exhibit from a signed pack, if this screen can trust it."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.staff.packs.installing import Installed
    from kiosk.staff.settings import Settings


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be asked."""
    parser.description = (
        "Install the exhibit of a signed pack beside the one that is shown. Every screen of it is drawn once;"
        " then it is shown as soon as nobody is at the screen. A pack that cannot be trusted, or not shown,"
        " changes nothing."
    )
    parser.add_argument("pack", type=Path, metavar="FILE", help="the pack, for instance on a stick")
    parser.add_argument(
        "--newer",
        action="store_true",
        help="only a pack that was not accepted before: what staff took back stays back",
    )
    parser.add_argument("--settings", type=Path, metavar="FILE", help="the settings (else those in force)")


def run(options: argparse.Namespace) -> int:
    """Install; the exit status is 1 where the pack was refused."""
    from datetime import UTC, datetime

    from kiosk.cli.itself import command
    from kiosk.cli.visitor_options import settings_in_force
    from kiosk.staff.packs.installing import install, is_news
    from kiosk.staff.packs.last_fetch import write_last_fetch
    from kiosk.staff.packs.refusal import Refused
    from kiosk.staff.packs.rendering import first_failure
    from kiosk.staff.settings import Settings

    found = settings_in_force(options.settings)
    settings = found.settings if found else Settings()
    folder, trust = settings.packs_folder, settings.packs_trust
    try:
        if options.newer and not is_news(options.pack, folder, trust):
            print("There is nothing newer.")
            return 0
        done = install(
            options.pack,
            folder,
            trust,
            lambda file: first_failure(file, command),
            datetime.now(UTC),
            settings.packs_exhibit,
        )
    except Refused as refused:
        print(refused, file=sys.stderr)
        if options.newer:
            write_last_fetch(folder, datetime.now(UTC), f"Fetched, but refused: {refused}", went_well=False)
        return 1
    warn(done)
    print(said := sentence(done, settings))
    write_last_fetch(folder, datetime.now(UTC), said, went_well=True)
    return 0


def warn(done: "Installed") -> None:
    """Print what staff should know of the clock."""
    if done.warning:
        print(done.warning, file=sys.stderr)


def sentence(done: "Installed", settings: "Settings") -> str:
    """What was *done* on a screen with *settings*."""
    what = f"{done.version.file}, number {done.version.number} of {done.version.made[:10]}"
    if not done.is_new:
        return f"Installed already: {what}."
    if settings.exhibit is not None:
        return f"Installed: {what}. kiosk.toml names another exhibit, which is shown until that line is gone."
    return f"Installed: {what}. It is shown as soon as nobody is at the screen."
