"""The command line: one short function for each command; a command imports its room when it runs."""

import argparse
import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk import __version__

_COMMANDS = ("show", "check", "build")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that *arguments* name, else show the exhibit; returns the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not any(word in (*_COMMANDS, "-h", "--help", "--version") for word in words[:1]):
        words.insert(0, "show")
    options = _parser().parse_args(words)
    return int(options.run(options))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kiosk", description="A historical document on a touch screen.")
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_show(commands.add_parser("show", help="show an exhibit to visitors (the default)"))
    _add_check(commands.add_parser("check", help="find every mistake in an exhibit's folder"))
    _add_build(commands.add_parser("build", help="make an exhibit file from a folder"))
    return parser


def _add_show(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE", help="the exhibit file to show")
    parser.add_argument("--exhibit", type=Path, metavar="FILE", help="the same")
    parser.add_argument("--windowed", action="store_true", help="in a window instead of the full screen")
    parser.add_argument("--size", type=_size, metavar="WxH", help="size in pixels, for instance 1080x1920")
    parser.add_argument(
        "--screenshot", type=Path, metavar="FILE", help="save a picture of one screen and end"
    )
    parser.add_argument("--screen", default="home", metavar="NAME", help="the screen to save")
    parser.add_argument("--language", default="", metavar="TAG", help="the language to begin in")
    parser.add_argument("--text-size", type=int, default=100, metavar="N", help="size of the text, per cent")
    parser.add_argument("--scheme", default="paper", metavar="NAME", help="the colour scheme to begin in")
    parser.set_defaults(run=_show)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and int(width) and int(height)):
        raise argparse.ArgumentTypeError(f"“{text}” is not a size; write it as 1920x1080")
    return int(width), int(height)


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the exhibit's folder")
    parser.set_defaults(run=_check)


def _add_build(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the exhibit's folder")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", required=True, help="the file to write")
    parser.set_defaults(run=_build)


def _show(options: argparse.Namespace) -> int:
    gc.disable()  # until the first frame is painted: what a start makes is kept
    from kiosk.visitor.app import run
    from kiosk.visitor.options import Options

    return run(
        Options(
            exhibit=options.exhibit or options.file,
            windowed=options.windowed,
            size=options.size,
            screenshot=options.screenshot,
            screen=options.screen,
            language=options.language,
            text_size=options.text_size,
            scheme=options.scheme,
        )
    )


def _check(options: argparse.Namespace) -> int:
    from kiosk.curator.check import check

    return check(options.folder)


def _build(options: argparse.Namespace) -> int:
    from kiosk.curator.build import build

    return build(options.folder, options.output)
