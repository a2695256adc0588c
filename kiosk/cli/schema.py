"""``kiosk schema``: JSON Schemas for editors."""

import argparse
from pathlib import Path


def add_options(parser: argparse.ArgumentParser) -> None:
    """Where the schemas go."""
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FOLDER", required=True, help="the folder to write to"
    )


def run(options: argparse.Namespace) -> int:
    """Write the schemas; the exit status."""
    from kiosk.curator.schema import write_schemas

    return write_schemas(options.output)
