"""``kiosk stats``: the counts in the terminal, as a page, or as tables."""

import sys
from pathlib import Path

from rich.console import Console

from kiosk.staff.statistics.figures import figures
from kiosk.staff.statistics.file import NAME, StatisticsError, open_to_read
from kiosk.staff.statistics.page_report import page
from kiosk.staff.statistics.recorder import local_now
from kiosk.staff.statistics.records import Counts
from kiosk.staff.statistics.tables import write_tables
from kiosk.staff.statistics.terminal_report import print_report
from kiosk.staff.statistics.titles import Titles, titles_of


def report(
    folder: Path, exhibit: Path | None, *, days: int | None, html: Path | None, tables: Path | None
) -> int:
    """Report on the counts in *folder*, of the latest *days* or of all; the exit status."""
    try:
        with open_to_read(folder / NAME) as file:
            counts = file.read(days)
        titles = titles_of(exhibit)
        if html is None and tables is None:
            print_report(figures(counts), titles, Console(soft_wrap=True))
        if html is not None:
            _write_page(counts, titles, html)
        if tables is not None:
            print("Written: {}, {}".format(*write_tables(counts, titles, tables)))
    except StatisticsError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _write_page(counts: Counts, titles: Titles, path: Path) -> None:
    longest = max((visit.minutes for visit in counts.visits), default=0)
    try:
        path.write_text(page(figures(counts), titles, local_now(), longest), "utf-8")
    except OSError as error:
        raise StatisticsError(f"The page cannot be written to {path}: {error.strerror}.") from error
    print(f"Written: {path}")
