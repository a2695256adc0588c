"""``kiosk display``: which display there is, and whether its graphics card draws; the doctor asks it."""

import argparse


def add_options(parser: argparse.ArgumentParser) -> None:
    """There is nothing to ask."""
    parser.description = "Print what is known of the display and its graphics, as two lines of JSON."


def run(options: argparse.Namespace) -> int:
    """Print it; the process may be taken down by the driver that it tries."""
    del options
    from kiosk.visitor.display_check import print_display

    return print_display()
