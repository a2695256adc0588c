"""The names of icons that an exhibit may use: those of Phosphor, the icon font that the screens have."""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from kiosk.content.gather import Gathered
from kiosk.content.problems import Place, Problems
from kiosk.content.suggestions import did_you_mean

_CHARMAP = "fonts/phosphor-charmap-1.3.0.json"
"""In the package qtawesome, which is not imported but read as data."""


def check_icons(gathered: Gathered, problems: Problems) -> None:
    """Warn of icons that nothing draws."""
    lanes = gathered.manifest.fields.lanes
    named = [(lane.icon, gathered.manifest.place("lanes", index, "icon")) for index, lane in enumerate(lanes)]
    for sections in gathered.sections.values():
        named += [(one.fields.icon, one.place("icon")) for one in sections if one.fields.icon]
    known = icon_names()
    for icon, place in named:
        if known and icon not in known:
            _warn(icon, place, known, problems)


def _warn(icon: str, place: Place, known: frozenset[str], problems: Problems) -> None:
    problems.warn(
        place,
        f"There is no icon “{icon}”; nothing will be drawn here.",
        did_you_mean(icon, known, "Choose one of phosphoricons.com, for instance “anchor”."),
    )


@cache
def icon_names() -> frozenset[str]:
    """Every name; none where the package with the icons is not installed."""
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        return frozenset()
    codes: dict[str, str] = json.loads((Path(spec.origin).parent / _CHARMAP).read_text("utf-8"))
    return frozenset(name for name in codes if f"{name}-fill" in codes)
