"""``kiosk report``: the evidence sheet of an exhibit."""

import argparse
from datetime import UTC, datetime
from pathlib import Path


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be asked of the report."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the exhibit's folder")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", required=True, help="the page to write")
    parser.add_argument(
        "--many", type=int, default=30, metavar="N", help="note terms that match more than N times (30)"
    )


def run(options: argparse.Namespace) -> int:
    """Write the page; the exit status."""
    from kiosk.curator.report import report

    today = datetime.now(UTC).astimezone().date()
    return report(options.folder, options.output, today, many=options.many)
