"""``kiosk export``: a spreadsheet, a book or TEI from a folder."""

import argparse
from pathlib import Path


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be exported."""
    parser.description = (
        "Write what the file's name says: a spreadsheet (timeline.csv, glossary.xlsx), a page or a book for "
        "reading at home (.html, .epub), or TEI P5 for scholars (.xml)."
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the exhibit's folder")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", required=True, help="the file to write")
    parser.add_argument(
        "--sheet", choices=("timeline", "glossary"), help="which sheet, where the file's name does not say"
    )
    parser.add_argument("--language", metavar="TAG", help="the language of the museum's words in a book")


def run(options: argparse.Namespace) -> int:
    """Write the file; the exit status."""
    from kiosk.curator.export import export

    return export(options.folder, options.output, options.sheet, options.language)
