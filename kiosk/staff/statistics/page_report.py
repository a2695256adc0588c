"""The counts as one page that needs no network: read on any computer, and printed on two sheets of A4."""

from datetime import datetime
from html import escape

from kiosk.staff.statistics import charts
from kiosk.staff.statistics.figures import Figures
from kiosk.staff.statistics.terminal_report import HEADINGS, summary
from kiosk.staff.statistics.titles import Titles, title

MOST = 15
BOX = "The box holds the middle half of all visits, the red stroke halves them."
HOURS = "Each square is an hour of the day; the darker it is, the more visits began in it."
FOOT = (
    "Counted without visitors: no words, no names, minutes but no seconds, "
    "and nothing that tells which counts belong to one visit."
)
STYLE = """
:root { color-scheme: light }
body { margin: 0 auto; max-width: 720px; padding: 32px 20px; background: #fbf7ec; color: #1e1913;
  font: 16px/1.5 "Source Sans 3", "Noto Sans", "Segoe UI", Helvetica, Arial, sans-serif }
h1 { font-size: 30px; line-height: 1.2; margin: 0 0 4px; color: #1b3a57 }
h2 { font-size: 19px; margin: 34px 0 8px; color: #1b3a57 }
.when, footer { color: #4a4135 }
dl { display: flex; flex-wrap: wrap; gap: 12px; margin: 22px 0 }
dl div { flex: 1 1 140px; border: 1px solid #cdbfa5; border-radius: 6px; padding: 10px 14px;
  background: #fff }
dt { font-size: 14px; color: #4a4135 } dd { margin: 0; font-size: 26px; font-weight: 600; color: #1b3a57 }
svg { display: block; width: 100%; height: auto; overflow: visible; font-size: 14px; fill: #1e1913 }
svg .bar { fill: #3d678f } svg .hour { fill: #1b3a57; stroke: #cdbfa5; stroke-width: 1 }
svg .box { fill: #dbe6f0; stroke: #3d678f } svg .median { stroke: #9f2a17; stroke-width: 4 }
svg .axis { stroke: #7f9db9; stroke-width: 2 }
svg .name, svg .end { text-anchor: end } svg .top, svg .foot { text-anchor: middle; font-size: 13px }
section { break-inside: avoid } .warning { border-left: 4px solid #9f2a17; padding-left: 12px }
@page { size: A4; margin: 16mm }
@media print { body { background: #fff; padding: 0; max-width: none; font-size: 11pt } h2 { margin-top: 18pt }
  dl div { background: none } * { print-color-adjust: exact; -webkit-print-color-adjust: exact } }
"""


def page(found: Figures, titles: Titles, now: datetime, longest: int) -> str:
    """The report as HTML. *longest* is the longest visit in minutes."""
    body = [_head(found, now)]
    if found.visits and found.spread is not None:
        body += [_tiles(found)]
        box = charts.box("Middle half of the visits", found.spread, longest)
        lengths = charts.columns("Minutes a visit took", found.lengths, "visits")
        body += [_section("How long they stayed", box, BOX), _section("Minutes a visit took", lengths)]
        body += [_section("When visits begin", charts.hours("When visits begin", found), HOURS)]
        body += [
            _section("Visits in each month", charts.columns("Visits in each month", found.months, "visits"))
        ]
        ended = [(title(("screen", key), titles), times) for key, times in found.ended_on]
        body += [_section("Where visits end", charts.bars("Where visits end", ended))]
        body += [_opened(kind, heading, found, titles) for kind, heading in HEADINGS.items()]
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Visits to the exhibit</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        + "\n".join(part for part in body if part)
        + f"\n<footer><p>{FOOT}</p></footer>\n</body>\n</html>\n"
    )


def _head(found: Figures, now: datetime) -> str:
    first, *more = summary(found)
    sentences = "".join(f"<p>{escape(line)}</p>" for line in more if not line.startswith("The clock"))
    warnings = "".join(
        f'<p class="warning">{escape(line)}</p>' for line in more if line.startswith("The clock")
    )
    when = f'<p class="when">{escape(first)} Written {now:%Y-%m-%d %H:%M}.</p>'
    return f"<header><h1>Visits to the exhibit</h1>{when}{sentences}{warnings}</header>"


def _tiles(found: Figures) -> str:
    assert found.spread is not None
    tiles = (
        ("Visits", f"{found.visits}"),
        ("Visits a day", f"{found.visits / max(found.days, 1):.0f}"),
        ("Median length", f"{found.spread.median:g} min"),
        ("Middle half", f"{found.spread.quarter:g}–{found.spread.three_quarters:g} min"),
    )
    return "<dl>" + "".join(f"<div><dt>{name}</dt><dd>{value}</dd></div>" for name, value in tiles) + "</dl>"


def _opened(kind: str, heading: str, found: Figures, titles: Titles) -> str:
    rows = [(title((kind, key), titles), times) for key, times in found.opened[kind][:MOST]]
    return _section(heading, charts.bars(heading, rows)) if rows else ""


def _section(heading: str, drawing: str, caption: str = "") -> str:
    words = f'<p class="when">{escape(caption)}</p>' if caption else ""
    return f"<section><h2>{escape(heading)}</h2>{drawing}{words}</section>"
