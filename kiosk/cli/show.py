"""``kiosk show``: the exhibit on the screen, for visitors."""

import argparse
import gc
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.displays import has_display
from kiosk.cli.looks import SCHEMES, TEXT_SIZES, listed, scheme, text_size
from kiosk.cli.sizes import size

if TYPE_CHECKING:
    from kiosk.staff.doctor.surroundings import Graphics
    from kiosk.staff.packs.trial import Trial
    from kiosk.staff.settings import Settings
    from kiosk.staff.settings_file import SettingsFile
    from kiosk.visitor.options import Options

RENDERER, IN_SOFTWARE = "QT_QUICK_BACKEND", "software"
SUPERVISED = "NOTIFY_SOCKET"
"""Set where systemd or ``kiosk supervise`` waits for a sign of life: sd_notify(3)."""
ONCE_MORE = "KIOSK_STARTS_ONCE_MORE"
"""Set for a start that goes on with one that could not paint."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be asked of the visitor's program."""
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE", help="the exhibit file to show")
    parser.add_argument("--exhibit", type=Path, metavar="FILE", help="the same")
    parser.add_argument("--windowed", action="store_true", help="in a window instead of the full screen")
    parser.add_argument("--size", type=size, metavar="WxH", help="size in pixels, for instance 1080x1920")
    parser.add_argument(
        "--screenshot", type=Path, metavar="FILE", help="save a picture of one screen and end"
    )
    parser.add_argument("--screen", default="home", metavar="NAME", help="the screen to save")
    parser.add_argument("--language", metavar="TAG", help="the language to begin in")
    parser.add_argument(
        "--text-size", type=text_size, metavar="N", help=f"the size of text: {listed(TEXT_SIZES)} per cent"
    )
    parser.add_argument(
        "--scheme", type=scheme, metavar="NAME", help=f"the colours to begin in: {listed(SCHEMES)}"
    )
    parser.add_argument("--settings", type=Path, metavar="FILE", help="the settings (else those in force)")


def run(options: argparse.Namespace) -> int:
    """Show the exhibit until its window closes; the exit status."""
    if options.screenshot is None and not has_display():
        return 1
    gc.disable()  # until the first frame is painted: what a start makes is kept
    from kiosk.cli.visitor_options import installed_exhibit, settings_in_force, visitor_options
    from kiosk.staff.settings import Settings

    found = settings_in_force(options.settings)
    settings = found.settings if found else Settings()
    asked = visitor_options(options, settings)
    mistakes = _mistakes(found)
    for sentence in mistakes:
        print(sentence, file=sys.stderr)
    if options.screenshot or (found is None and SUPERVISED not in os.environ):
        return _show(replace(asked, exhibit=asked.exhibit or installed_exhibit(settings)))
    if found is None:
        from kiosk.staff.settings_file import SettingsFile

        found = SettingsFile(Path("none"), Settings())
    return _show_for_months(asked, found, mistakes)


def _mistakes(found: "SettingsFile | None") -> list[str]:
    """Every mistake of the settings in a sentence; none of them keeps the exhibit from being shown."""
    if found is None or not found.mistakes:
        return []
    from kiosk.staff.settings_report import said

    return said(found)


def _show(asked: "Options") -> int:
    """Show the exhibit; the exit status. Without a graphics card that works, once more in software."""
    if asked.screenshot is None and RENDERER not in os.environ:
        _choose_renderer()
    from kiosk.visitor import app
    from kiosk.visitor.watching import GRAPHICS_FAILED

    status = app.run(asked)
    if status == GRAPHICS_FAILED and os.environ.get(RENDERER) != IN_SOFTWARE:
        os.environ[RENDERER] = IN_SOFTWARE
        os.environ[ONCE_MORE] = "yes"
        return _again()
    return status


def _choose_renderer() -> None:
    """Leave to the graphics card what it can do on this machine (see `kiosk.staff.graphics_choice`)."""
    from kiosk.cli.itself import command
    from kiosk.staff.graphics_choice import choose_renderer
    from kiosk.staff.places import state_folder

    def ask() -> "Graphics":
        from kiosk.staff.doctor.display_child import ask_child

        return ask_child(command("display"))

    if renderer := choose_renderer(state_folder(), ask):
        os.environ[RENDERER] = renderer


def _again() -> int:
    """Begin this program anew, as the same process where the system can."""
    from kiosk.cli.itself import this_command

    if sys.platform != "win32":
        os.execv(sys.executable, this_command())  # noqa: S606 - this very program
    import subprocess

    return subprocess.call(this_command())  # noqa: S603 - this very program


def _show_for_months(asked: "Options", found: "SettingsFile", mistakes: list[str]) -> int:
    """Show the exhibit on a screen of its own, with all that runs beside it."""
    from kiosk.cli.alongside import Alongside
    from kiosk.visitor.renewal import RENEWED

    trial = _trial(found.settings) if asked.exhibit is None else None
    beside = Alongside(found.settings, found.path, trial)
    if trial is not None:
        asked = replace(asked, exhibit=trial.exhibit)
        if trial.went_back:
            beside.log("error", "The new exhibit never came to its first frame; the one before it is back.")
    for sentence in mistakes:
        beside.log("warning", sentence)
    if beside.last_start_failed() and os.environ.setdefault(RENDERER, IN_SOFTWARE) == IN_SOFTWARE:
        beside.log("warning", "The last start never painted; this one does without the graphics card.")
    try:
        status = _show(beside.told_of(asked))
    finally:
        beside.end()
    if status == RENEWED and sys.platform != "win32":
        return _again()
    return status


def _trial(settings: "Settings") -> "Trial":
    """This start of what is installed; a new version has to prove itself by it."""
    from kiosk.staff.packs.trial import Trial

    return Trial(settings.packs_folder, once_more=os.environ.pop(ONCE_MORE, "") != "")
