"""``kiosk show``: the exhibit on the screen, for visitors."""

import argparse
import gc
from pathlib import Path


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be asked of the visitor's program."""
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE", help="the exhibit file to show")
    parser.add_argument("--exhibit", type=Path, metavar="FILE", help="the same")
    parser.add_argument("--windowed", action="store_true", help="in a window instead of the full screen")
    parser.add_argument("--size", type=_size, metavar="WxH", help="size in pixels, for instance 1080x1920")
    parser.add_argument(
        "--screenshot", type=Path, metavar="FILE", help="save a picture of one screen and end"
    )
    parser.add_argument("--screen", default="home", metavar="NAME", help="the screen to save")
    parser.add_argument("--language", metavar="TAG", help="the language to begin in")
    parser.add_argument("--text-size", type=int, metavar="N", help="size of the text, per cent")
    parser.add_argument("--scheme", metavar="NAME", help="the colour scheme to begin in")
    parser.add_argument("--settings", type=Path, metavar="FILE", help="the settings (else those in force)")


def run(options: argparse.Namespace) -> int:
    """Show the exhibit until its window closes; the exit status."""
    gc.disable()  # until the first frame is painted: what a start makes is kept
    from kiosk.cli.visitor_options import settings_in_force, visitor_options
    from kiosk.visitor import app

    return app.run(visitor_options(options, settings_in_force(options.settings)))


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and int(width) and int(height)):
        raise argparse.ArgumentTypeError(f"“{text}” is not a size; write it as 1920x1080")
    return int(width), int(height)
