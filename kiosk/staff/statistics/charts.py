"""Drawings of the counts as SVG, made of plain shapes: they need no script and print as they look."""

from collections.abc import Sequence
from html import escape

from kiosk.staff.statistics.figures import WEEKDAYS, Figures, Spread

WIDTH = 680
ROW, LABEL, NUMBER = 26, 250, 56
"""Height of a bar's row; room for its name, and for its number."""
CELL, DAY, HEAD = 26, 96, 24
"""Side of an hour; room for a weekday's name, and for the hours above."""
LONG = 5
"""The line of minutes ends at so many times what three quarters of the visits took."""
COLUMN_HEIGHT, COLUMN_FOOT, COLUMN_HEAD = 150, 40, 22


def bars(heading: str, rows: Sequence[tuple[str, int]]) -> str:
    """Horizontal bars, one a row: name, bar, number."""
    most = max((times for _, times in rows), default=0) or 1
    room = WIDTH - LABEL - NUMBER
    parts = [_row(index, name, times, room * times / most) for index, (name, times) in enumerate(rows)]
    return _svg(heading, _spoken(rows), ROW * len(rows), parts)


def _row(index: int, name: str, times: int, length: float) -> str:
    y = index * ROW
    label = f"{escape(_cut(name))}<title>{escape(name)}</title>"
    return (
        f'<text x="{LABEL - 10}" y="{y + 17}" class="name">{label}</text>'
        f'<rect x="{LABEL}" y="{y + 3}" width="{length:.1f}" height="{ROW - 8}" class="bar"/>'
        f'<text x="{LABEL + length + 8:.1f}" y="{y + 17}" class="number">{times}</text>'
    )


def columns(heading: str, rows: Sequence[tuple[str, int]], unit: str) -> str:
    """Upright bars side by side, their names beneath."""
    most = max((times for _, times in rows), default=0) or 1
    step = WIDTH / max(len(rows), 1)
    every = max(1, -(-len(rows) * 52 // WIDTH))  # names that would touch each other are left out
    parts: list[str] = []
    for index, (name, times) in enumerate(rows):
        height = COLUMN_HEIGHT * times / most
        top = COLUMN_HEAD + COLUMN_HEIGHT - height
        middle = step * (index + 0.5)
        parts.append(f'<rect x="{step * index + 3:.1f}" y="{top:.1f}" width="{max(1, step - 6):.1f}"')
        parts.append(f' height="{height:.1f}" class="bar"><title>{escape(name)}: {times}</title></rect>')
        if index % every == 0:
            parts.append(f'<text x="{middle:.1f}" y="{top - 6:.1f}" class="top">{times}</text>')
            foot = COLUMN_HEAD + COLUMN_HEIGHT + 18
            parts.append(f'<text x="{middle:.1f}" y="{foot}" class="foot">{escape(name)}</text>')
    spoken = f"{_spoken(rows)}; {unit}"
    return _svg(heading, spoken, COLUMN_HEAD + COLUMN_HEIGHT + COLUMN_FOOT, parts)


def box(heading: str, spread: Spread, longest: int) -> str:
    """The middle half of all visits as a box on a line of minutes, the median as a stroke in it."""
    most = max(1, min(longest, round(LONG * spread.three_quarters)))

    def x(minutes: float) -> float:
        return 16 + (WIDTH - 32) * minutes / most

    marks = ((spread.quarter, "start"), (spread.median, "middle"), (spread.three_quarters, "end"))
    middle = max(2, x(spread.three_quarters) - x(spread.quarter))
    parts = [
        f'<line x1="{x(0):.1f}" x2="{x(most):.1f}" y1="30" y2="30" class="axis"/>',
        f'<rect x="{x(spread.quarter):.1f}" y="14" width="{middle:.1f}" height="32" class="box"/>',
        f'<line x1="{x(spread.median):.1f}" x2="{x(spread.median):.1f}" y1="8" y2="52" class="median"/>',
        f'<text x="{x(0):.1f}" y="70" class="start">0</text>',
        f'<text x="{x(most):.1f}" y="70" class="end">{most} minutes (the longest visit: {longest})</text>',
    ]
    spoken = ", ".join(f"{minutes:g} minutes" for minutes, _ in marks)
    return _svg(heading, f"Quarter, half and three quarters of the visits: {spoken}", 76, parts)


def hours(heading: str, found: Figures) -> str:
    """A square for each hour of each weekday, the darker the more visits began in it."""
    most = max((max(day) for day in found.hours), default=0) or 1
    used = [hour for hour in range(24) if any(day[hour] for day in found.hours)] or [9, 17]
    shown = range(used[0], used[-1] + 1)
    side = min(CELL, (WIDTH - DAY) / len(shown))
    parts = [
        f'<text x="{DAY + side * (place + 0.5):.1f}" y="16" class="foot">{hour}</text>'
        for place, hour in enumerate(shown)
    ]
    for row, day in enumerate(found.hours):
        y = HEAD + row * CELL
        parts.append(f'<text x="{DAY - 10}" y="{y + 18}" class="name">{WEEKDAYS[row]}</text>')
        parts += [
            _hour(DAY + side * place, y, side, hour, row, day[hour], most) for place, hour in enumerate(shown)
        ]
    busiest = max(((day[hour], WEEKDAYS[row], hour) for row, day in enumerate(found.hours) for hour in shown))
    spoken = f"Most visits began on {busiest[1]} between {busiest[2]} and {busiest[2] + 1}: {busiest[0]}"
    return _svg(heading, spoken, HEAD + len(WEEKDAYS) * CELL, parts)


def _hour(x: float, y: int, side: float, hour: int, weekday: int, times: int, most: int) -> str:
    told = f"<title>{WEEKDAYS[weekday]}, {hour}:00: {times}</title>"
    size = f'width="{side - 2:.1f}" height="{CELL - 2}"'
    return f'<rect x="{x:.1f}" y="{y}" {size} class="hour" fill-opacity="{times / most:.2f}">{told}</rect>'


def _svg(heading: str, spoken: str, height: float, parts: Sequence[str]) -> str:
    label = escape(f"{heading}. {spoken}.", quote=True)
    return f'<svg viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{label}">{"".join(parts)}</svg>'


def _spoken(rows: Sequence[tuple[str, int]]) -> str:
    return ", ".join(f"{name} {times}" for name, times in rows)


def _cut(name: str, room: int = 32) -> str:
    return name if len(name) <= room else name[: room - 1].rstrip() + "…"
