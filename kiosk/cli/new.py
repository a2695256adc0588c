"""``kiosk new``: the beginning of an exhibit."""

import argparse
from pathlib import Path


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said of the new exhibit."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the folder to make")
    parser.add_argument(
        "--from-text", type=Path, metavar="FILE", help="a transcription: .txt, .md, .docx or TEI .xml"
    )
    parser.add_argument("--title", default="", metavar="WORDS", help="the document's title")
    parser.add_argument("--date", default="", metavar="EDTF", help="the document's date, for instance 1905~")
    parser.add_argument("--language", default="en", metavar="TAG", help="the document's language")


def run(options: argparse.Namespace) -> int:
    """Make the folder; the exit status."""
    from kiosk.curator.new import new_exhibit, new_from_text
    from kiosk.curator.received import Told

    if options.from_text is None:
        return new_exhibit(options.folder)
    told = Told(options.title, options.language, options.date)
    return new_from_text(options.folder, options.from_text, told)
