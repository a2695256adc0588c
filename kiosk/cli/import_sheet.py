"""``kiosk import``: a changed spreadsheet back into a folder."""

import argparse
from pathlib import Path


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be asked of an import."""
    parser.description = (
        "Change in a folder what the cells of an exported spreadsheet changed, and nothing else."
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the exhibit's folder")
    parser.add_argument("file", type=Path, metavar="FILE", help="the spreadsheet, .csv or .xlsx")
    parser.add_argument(
        "--sheet", choices=("timeline", "glossary"), help="which sheet, where the file's name does not say"
    )
    parser.add_argument("--remove", action="store_true", help="delete the files whose row is gone")
    parser.add_argument("--try", dest="try_only", action="store_true", help="say what would change, and stop")


def run(options: argparse.Namespace) -> int:
    """Change the files; the exit status."""
    from kiosk.curator.import_sheet import import_sheet

    return import_sheet(
        options.folder, options.file, options.sheet, remove=options.remove, try_only=options.try_only
    )
