"""``kiosk preview``: the exhibit beside the editor; one process watches, another shows."""

import argparse
from pathlib import Path

from kiosk.cli.displays import has_display
from kiosk.cli.looks import TEXT_SIZES, listed, text_size
from kiosk.cli.sizes import size


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be asked of the preview."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the exhibit's folder")
    parser.add_argument(
        "--size", type=size, metavar="WxH", help="size of the screen it is made for, in pixels"
    )
    parser.add_argument("--portrait", action="store_true", help="as on an upright screen: 1080x1920")
    parser.add_argument("--language", default="", metavar="TAG", help="the language to begin in")
    sizes = f"the size of text: {listed(TEXT_SIZES)} per cent"
    parser.add_argument("--text-size", type=text_size, default=100, metavar="N", help=sizes)
    parser.add_argument("--screen", default="home", metavar="NAME", help="the screen to begin at")
    parser.add_argument(
        "--screenshot", type=Path, metavar="FILE", help="save a picture of the window and end"
    )
    parser.add_argument("--follow", action="store_true", help=argparse.SUPPRESS)


def run(options: argparse.Namespace) -> int:
    """Watch the folder and show it until the window closes; as the window itself with ``--follow``."""
    if options.follow:
        return _show(options)
    from kiosk.curator.preview import own_command, preview

    if options.screenshot is None and not has_display():
        return 1
    return preview(options.folder, [*own_command(), "preview", "--follow", *_passed_on(options)])


def _show(options: argparse.Namespace) -> int:
    from kiosk.visitor.options import Options
    from kiosk.visitor.preview import run_preview

    wishes = Options(
        size=options.size or ((1080, 1920) if options.portrait else (1920, 1080)),
        screenshot=options.screenshot,
        screen=options.screen,
        language=options.language,
        text_size=options.text_size,
    )
    return run_preview(options.folder, wishes)


def _passed_on(options: argparse.Namespace) -> list[str]:
    """The same wishes for the window's process."""
    words = ["--text-size", str(options.text_size), "--screen", options.screen]
    words += ["--size", "x".join(map(str, options.size))] if options.size else []
    words += ["--portrait"] if options.portrait else []
    words += ["--language", options.language] if options.language else []
    return words + (["--screenshot", str(options.screenshot)] if options.screenshot else [])
