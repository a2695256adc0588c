"""``kiosk supervise``: shows the exhibit and starts it again whenever it ends, where there is no systemd."""

import argparse
import sys
from datetime import datetime


def add_options(parser: argparse.ArgumentParser) -> None:
    """The options of ``kiosk show``, and how long to wait for a sign of life."""
    parser.description = "Show the exhibit, and start it again whenever it ends or stands still."
    parser.add_argument(
        "--watchdog", type=float, default=30, metavar="SECONDS", help="longest silence allowed"
    )
    parser.add_argument("show", nargs=argparse.REMAINDER, metavar="...", help="options of “kiosk show”")


def run(options: argparse.Namespace) -> int:
    """Supervise until SIGTERM."""
    from kiosk.cli.itself import command
    from kiosk.staff.supervisor import Patience, Supervisor

    asked = [word for word in options.show if word != "--"]
    _refuse_what_show_refuses(asked)
    patience = Patience(to_paint=options.watchdog)
    Supervisor(command("show", *asked), command("back-soon"), _say, patience).run()
    return 0


def _refuse_what_show_refuses(asked: list[str]) -> None:
    """End at once, with a sentence, where "kiosk show" would end with the same at every start."""
    from kiosk.cli import show

    parser = argparse.ArgumentParser(prog="kiosk supervise", add_help=False)
    show.add_options(parser)
    parser.parse_args(asked)


def _say(sentence: str) -> None:
    moment = datetime.now().astimezone().isoformat(timespec="seconds")
    print(f"{moment} {sentence}", file=sys.stderr, flush=True)
