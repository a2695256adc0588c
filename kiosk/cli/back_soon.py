"""``kiosk back-soon``: a calm screen in place of an exhibit that cannot be shown just now."""

import argparse


def add_options(parser: argparse.ArgumentParser) -> None:
    """How large the screen is."""
    from kiosk.cli.sizes import size

    parser.description = "Show a calm screen that says that the exhibit will be back soon."
    parser.add_argument("--windowed", action="store_true", help="in a window instead of the full screen")
    parser.add_argument("--size", type=size, metavar="WxH", help="size in pixels, for instance 1080x1920")


def run(options: argparse.Namespace) -> int:
    """Show it until it is ended; drawn without the graphics card, which may be what failed."""
    import os

    from kiosk.cli.displays import has_display

    if not has_display():
        return 1
    os.environ["QT_QUICK_BACKEND"] = "software"
    from kiosk.visitor.back_soon import show_back_soon
    from kiosk.visitor.options import Options

    return show_back_soon(Options(windowed=options.windowed, size=options.size))
