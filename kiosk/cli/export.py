"""``kiosk export``: a spreadsheet or a book from a folder."""

import argparse
from pathlib import Path


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be exported."""
    parser.description = "Write what the file's name says: timeline.csv, glossary.xlsx and so on."
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the exhibit's folder")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", required=True, help="the file to write")
    parser.add_argument(
        "--sheet", choices=("timeline", "glossary"), help="which sheet, where the file's name does not say"
    )


def run(options: argparse.Namespace) -> int:
    """Write the file; the exit status."""
    from kiosk.curator.export import export

    return export(options.folder, options.output, options.sheet)
