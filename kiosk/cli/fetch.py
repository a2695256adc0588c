"""``kiosk fetch``: takes an exhibit from a web folder of signed packs, if this screen can trust it."""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.staff.packs.web_folder import WebFolder
    from kiosk.staff.settings import Settings
    from kiosk.staff.settings_file import SettingsFile

KEY = "fetch_from"
OFF = "Nothing is fetched: kiosk.toml names no folder to fetch from. It would be fetch_from, under [packs]."


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be asked."""
    parser.description = (
        "Ask a web folder for an exhibit that is newer than those accepted here, and install it as “kiosk"
        " install” does. Off unless kiosk.toml or --from names the folder. What cannot be trusted, or not"
        " shown, changes nothing."
    )
    parser.add_argument(
        "--from", dest="address", metavar="URL", help="the web folder (else fetch_from in the settings)"
    )
    parser.add_argument(
        "--to", type=Path, metavar="FILE", help="keep the pack there and install nothing: another user does"
    )
    parser.add_argument("--settings", type=Path, metavar="FILE", help="the settings (else those in force)")


def run(options: argparse.Namespace) -> int:
    """Fetch; the exit status is 1 where fetching is off, or the folder was out of reach or refused."""
    from kiosk.cli.visitor_options import settings_in_force
    from kiosk.staff.packs.last_fetch import write_last_fetch
    from kiosk.staff.packs.owner import AnothersFolder
    from kiosk.staff.packs.refusal import CannotReach, NothingThere, Refused
    from kiosk.staff.packs.web_folder import WebFolder
    from kiosk.staff.settings import Settings
    from kiosk.staff.settings_values import Unfit

    found = settings_in_force(options.settings)
    settings = found.settings if found else Settings()
    folder = options.to.parent if options.to else settings.packs_folder
    try:
        address = _address(options.address, found)
        if not address:
            print(OFF, file=sys.stderr)
            return 1
        web = WebFolder(address, authority=settings.packs_fetch_authority)
        said = _fetch(web, options.to, settings)
    except Unfit as unfit:
        print(unfit, file=sys.stderr)
        return 1
    except Refused as refused:
        is_about_the_pack = not isinstance(refused, CannotReach | NothingThere | AnothersFolder)
        said = f"Refused: {refused}" if is_about_the_pack else str(refused)
        print(said, file=sys.stderr)
        if not isinstance(refused, AnothersFolder):
            write_last_fetch(folder, datetime.now(UTC), said, went_well=False)
        return 1
    print(said)
    write_last_fetch(folder, datetime.now(UTC), said, went_well=True)
    return 0


def _address(asked: str | None, found: "SettingsFile | None") -> str:
    """The folder to fetch from, empty where there is none. Errors: `Unfit`."""
    from kiosk.staff.settings_values import Unfit, web_folder

    if asked is not None:
        try:
            return web_folder(asked)
        except Unfit as unfit:
            raise Unfit(f"“--from” must be {unfit.wanted}", unfit.remedy) from unfit
    for mistake in found.mistakes if found else ():
        if f"“packs.{KEY}”" in mistake.sentence:
            raise Unfit(mistake.sentence.removesuffix("."), mistake.remedy)
    return found.settings.packs_fetch_from if found else ""


def _fetch(web: "WebFolder", to: Path | None, settings: "Settings") -> str:
    """Fetch; what came of it, in a sentence. Errors: `Refused`."""
    from kiosk.cli.install import sentence, warn
    from kiosk.cli.itself import command
    from kiosk.staff.packs.fetching import fetch, fetch_to
    from kiosk.staff.packs.rendering import first_failure

    now, trust, wanted = datetime.now(UTC), settings.packs_trust, settings.packs_exhibit
    if to is not None:
        kept = fetch_to(web, to, trust, now, wanted)
        if kept is not None:
            return f"Fetched: {kept.target.path}, number {kept.number} of {kept.made[:10]}, to {to}."
    else:
        folder = settings.packs_folder
        done = fetch(web, folder, trust, lambda file: first_failure(file, command), now, wanted)
        if done is not None:
            warn(done)
            return sentence(done, settings)
    return f"There is nothing newer at {web.address}."
