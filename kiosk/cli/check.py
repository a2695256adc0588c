"""``kiosk check``: every mistake in an exhibit's folder."""

import argparse
from pathlib import Path


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be asked of the check."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the exhibit's folder")
    parser.add_argument("--strict", action="store_true", help="for releases: warnings fail as errors do")
    parser.add_argument("--json", action="store_true", help="print one JSON document, for tools")
    parser.epilog = (
        "Exit status: 0 nothing in the way; 1 mistakes found (errors; with --strict also warnings); "
        "2 nothing was checked (no such folder, wrong option)."
    )


def run(options: argparse.Namespace) -> int:
    """Check the folder; the exit status."""
    from kiosk.curator.check import check

    return check(options.folder, strict=options.strict, machine=options.json)
