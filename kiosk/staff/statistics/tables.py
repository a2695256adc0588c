"""The counts as tables for a spreadsheet: one row for each visit, one for each thing opened on a day."""

import csv
from collections.abc import Iterable
from pathlib import Path

from kiosk.staff.statistics.file import StatisticsError
from kiosk.staff.statistics.records import Counts
from kiosk.staff.statistics.titles import Titles, title

VISITS, OPENED = "kiosk-visits.csv", "kiosk-opened.csv"


def write_tables(counts: Counts, titles: Titles, folder: Path) -> tuple[Path, Path]:
    """Write both tables into *folder*, on a USB stick for instance; what was called so before is replaced.

    UTF-8 with a mark in front, as spreadsheets expect it. Source: RFC 4180. Errors: StatisticsError.
    """
    visits = (
        (
            visit.moment.date,
            f"{visit.moment.minute // 60:02}:{visit.moment.minute % 60:02}",
            visit.minutes,
            title(("screen", visit.last_screen), titles),
            "visitor" if visit.was_left else "waiting",
        )
        for visit in counts.visits
    )
    opened = (
        (tally.date, tally.kind, tally.key, title((tally.kind, tally.key), titles), tally.times)
        for tally in counts.tallies
    )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write(folder / VISITS, ("date", "began", "minutes", "last screen", "ended by"), visits)
        _write(folder / OPENED, ("date", "kind", "key", "title", "times"), opened)
    except OSError as error:
        raise StatisticsError(f"The tables cannot be written to {folder}: {error.strerror}.") from error
    return folder / VISITS, folder / OPENED


def _write(path: Path, head: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(head)
        writer.writerows([_inert(cell) for cell in row] for row in rows)


def _inert(cell: object) -> object:
    """A text that no spreadsheet takes for a formula. Source: OWASP, "CSV Injection"."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
