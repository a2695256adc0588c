"""The counts in the terminal."""

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from kiosk.staff.statistics.figures import WEEKDAYS, Figures
from kiosk.staff.statistics.titles import Titles, title

MOST = 10
BAR = 24
"""Characters of the longest bar."""
SHADES = " ░▒▓█"
HEADINGS = {
    "section": "Sections read",
    "term": "Words looked up",
    "event": "Events opened",
    "note": "Notes opened",
    "question": "Questions opened",
    "language": "Languages chosen",
    "aid": "Aids used",
    "screen": "Screens opened",
}


def print_report(found: Figures, titles: Titles, console: Console) -> None:
    """Print what *found* says; names come from *titles*."""
    for line in summary(found):
        console.print(line, markup=False, highlight=False)
    if not found.visits:
        return
    _print_bars(console, "Minutes a visit took", found.lengths)
    _print_hours(console, found)
    ended = [(title(("screen", screen), titles), times) for screen, times in found.ended_on]
    _print_bars(console, "Where visits end", ended)
    for kind, heading in HEADINGS.items():
        rows = [(title((kind, key), titles), times) for key, times in found.opened[kind][:MOST]]
        _print_bars(console, heading, rows)


def summary(found: Figures) -> list[str]:
    """The report in a few sentences."""
    if not found.visits:
        return ["Nobody has visited yet."]
    spread = found.spread
    assert spread is not None
    half = f"Half of the visits took {spread.median:g} minutes or less"
    middle = f"the middle half took between {spread.quarter:g} and {spread.three_quarters:g} minutes"
    waited = found.visits - found.left_by_visitor
    lines = [
        f"{found.visits} visits on {found.days} days, {found.first_day} to {found.last_day}.",
        f"{half}; {middle}.",
        f"{found.left_by_visitor} were ended by the visitor, {waited} by walking away.",
    ]
    lines += [
        f"The clock was set between {before} and {after}: the days around it may be wrong."
        for before, after in found.jumps
    ]
    return lines


def _print_bars(console: Console, heading: str, rows: Sequence[tuple[str, int]]) -> None:
    most = max((times for _, times in rows), default=0)
    if not most:
        return
    table = Table(
        title=heading, title_justify="left", title_style="bold", box=None, show_header=False, pad_edge=False
    )
    table.add_column(max_width=48, overflow="ellipsis", no_wrap=True)
    table.add_column(justify="right")
    table.add_column()
    for name, times in rows:
        table.add_row(name, str(times), "█" * max(1, round(BAR * times / most)) if times else "")
    console.print()
    console.print(table, highlight=False, markup=False)


def _print_hours(console: Console, found: Figures) -> None:
    used = [hour for hour in range(24) if any(day[hour] for day in found.hours)]
    most = max(max(day) for day in found.hours)
    hours = range(used[0], used[-1] + 1)
    console.print()
    console.print("When visits begin", style="bold")
    console.print("           " + " ".join(f"{hour:02}" for hour in hours), highlight=False)
    for name, day in zip(WEEKDAYS, found.hours, strict=True):
        shades = " ".join(SHADES[-(-day[hour] * (len(SHADES) - 1) // most)] * 2 for hour in hours)
        console.print(f"{name:<10} {shades}", markup=False, highlight=False)
