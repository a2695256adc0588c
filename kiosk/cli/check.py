"""``kiosk check``: every mistake in an exhibit's folder."""

import argparse
from pathlib import Path


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be asked of the check."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the exhibit's folder")


def run(options: argparse.Namespace) -> int:
    """Check the folder; the exit status."""
    from kiosk.curator.check import check

    return check(options.folder)
