"""``kiosk doctor``: looks at everything that keeps the exhibit on the wall, and says what to do."""

import argparse
import os
import shutil
import subprocess
from pathlib import Path

TIMER = "kiosk-fetch.timer"


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be asked of the doctor."""
    parser.description = (
        "Check everything that keeps the exhibit on the wall. Ends with 1 where a check fails."
    )
    parser.add_argument("--settings", type=Path, metavar="FILE", help="the settings (else those in force)")
    parser.add_argument("--json", action="store_true", help="for other programs")


def run(options: argparse.Namespace) -> int:
    """Examine and print; the exit status is 1 where a check fails."""
    from kiosk import __version__
    from kiosk.cli.itself import command
    from kiosk.cli.visitor_options import installed_exhibit, settings_in_force
    from kiosk.staff.doctor.display_child import ask_child
    from kiosk.staff.doctor.examination import as_json, as_text, examine, status
    from kiosk.staff.doctor.surroundings import Surroundings
    from kiosk.staff.places import FETCHER, as_the_service, settings_places
    from kiosk.staff.settings import Settings
    from kiosk.staff.statistics.recorder import local_now
    from kiosk.visitor.places import BUILT_EXHIBIT, FONTS

    os.environ.update(as_the_service())
    found = settings_in_force(options.settings)
    settings = found.settings if found else Settings()
    findings = examine(
        Surroundings(
            version=__version__,
            settings=found,
            exhibit=settings.exhibit or installed_exhibit(settings) or BUILT_EXHIBIT,
            fonts=FONTS,
            now=local_now,
            graphics=lambda: ask_child(command("display")),
            speech=_why_silent,
            timer=_timer,
            fetched=(FETCHER,),
            places=settings_places(),
        )
    )
    print(as_json(findings) if options.json else as_text(findings))
    return status(findings)


def _why_silent() -> str:
    """Why nothing can be read aloud here; only this check needs Qt, and none fails with it."""
    from kiosk.visitor.voice_process import why_silent

    return why_silent()


def _timer() -> str:
    """Whether systemd starts a fetch by itself, in its own word; empty where there is no systemd at work."""
    if not Path("/run/systemd/system").is_dir() or shutil.which("systemctl") is None:
        return ""
    asked = ["systemctl", "is-enabled", TIMER]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)  # noqa: S603 - no words from outside
    return done.stdout.strip() or "not there"
