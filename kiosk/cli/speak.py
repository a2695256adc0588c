"""``kiosk speak``: the voice, a process of its own that ``kiosk show`` starts when it is needed."""

import argparse


def add_options(parser: argparse.ArgumentParser) -> None:
    """Which engine is to speak."""
    parser.add_argument(
        "--engine", default="", metavar="NAME", help="the speech engine, of those that Qt finds"
    )


def run(options: argparse.Namespace) -> int:
    """Say what standard input tells, until it ends; the exit status, 1 when nothing can speak here."""
    from kiosk.visitor.speaker import speak

    return speak(options.engine)
