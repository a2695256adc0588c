"""``kiosk build``: an exhibit file from a folder."""

import argparse
from pathlib import Path


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be asked of the compiler."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the exhibit's folder")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", required=True, help="the file to write")


def run(options: argparse.Namespace) -> int:
    """Build the file; the exit status."""
    from kiosk.curator.build import build

    return build(options.folder, options.output)
