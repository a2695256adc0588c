"""``kiosk stats``: what visitors read, how long and when, without anything about anybody."""

import argparse
import os
from pathlib import Path


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be asked of the report."""
    parser.description = (
        "Report what was counted: in the terminal, as a page, or as tables for a spreadsheet."
    )
    parser.add_argument("--settings", type=Path, metavar="FILE", help="the settings (else those in force)")
    parser.add_argument(
        "--folder", type=Path, metavar="FOLDER", help="the folder of the counts, for instance a copy"
    )
    parser.add_argument("--exhibit", type=Path, metavar="FILE", help="the exhibit to take titles from")
    parser.add_argument("--days", type=int, metavar="N", help="only the latest N days with visits")
    parser.add_argument("--html", type=Path, metavar="FILE", help="write one page with charts")
    parser.add_argument(
        "--csv", type=Path, metavar="FOLDER", help="write two tables, for instance to a USB stick"
    )


def run(options: argparse.Namespace) -> int:
    """Report; the exit status is 1 where there is nothing to report on."""
    from kiosk.cli.visitor_options import installed_exhibit, settings_in_force
    from kiosk.staff.places import as_the_service
    from kiosk.staff.settings import Settings
    from kiosk.staff.statistics.report import report

    os.environ.update(as_the_service())
    found = settings_in_force(options.settings)
    settings = found.settings if found else Settings()
    return report(
        options.folder or settings.statistics_folder,
        options.exhibit or settings.exhibit or installed_exhibit(settings),
        days=options.days,
        html=options.html,
        tables=options.csv,
    )
