"""Seated, everything that can be touched has its middle in the lower half of the screen, on every screen.

Auckland Museum's low-reach mode (standards A29): all interactive points in the bottom half of the screen, and
the switch itself within reach both ways.
"""

import pytest

from kiosk.visitor.app import Program
from kiosk.visitor.appearance import SCHEMES, TEXT_FACTORS, Appearance
from tests.helpers.layout import faults, in_sight, touchables
from tests.helpers.walk import settled, walk
from tests.screens.conftest import OpenWindow
from tests.screens.test_targets import DISPLAYS, pitch

SIZES = ((1920, 1080), (1080, 1920))
LANGUAGES = ("en", "ko")
MOUNTED = {"as low as a table": 450.0, "as high as usual": 760.0}
"""Millimetres from the floor to the lower edge of an upright 43-inch picture, 953 mm high."""
LINES = {"as low as a table": 0.5, "as high as usual": 1 - (1220 - 12.7 - 760) / 951.9}
"""Where the line stands then, as a share of the picture's height: half of it, or where a hand reaches."""
PAGES = {"home", "about", "questions:4", "index", "timeline", "reading:p12"}
A_BUTTON = 110
"""Pixels within which something to touch follows the line."""
LOOSE = 1.0
"""Pixels that rounding may cost."""


def above_the_line(program: Program) -> list[str]:
    """What can be touched with its middle in the upper half."""
    half = program.window.height() / 2
    found = [(place, in_sight(place)) for place in touchables(program.window)]
    return [
        f"above the line: {place.name} at {rect.center().y():.0f}"
        for place, rect in found
        if not rect.isEmpty() and rect.center().y() < half - LOOSE
    ]


@pytest.mark.parametrize("size", SIZES, ids=["landscape", "portrait"])
@pytest.mark.parametrize("factor", TEXT_FACTORS)
def test_seated_nothing_to_touch_is_in_the_upper_half(
    window_of: OpenWindow, size: tuple[int, int], factor: float
) -> None:
    program = window_of(size)
    number = TEXT_FACTORS.index(factor) + SIZES.index(size)
    language = LANGUAGES[number % len(LANGUAGES)]
    look = Appearance(SCHEMES[number % len(SCHEMES)], factor, wide_lines=number % 2 == 1, seated=True)
    wrong = {
        scene: found
        for scene in walk(program, look, language)
        if (found := settled(lambda: above_the_line(program) + faults(program.window)))
    }

    assert wrong == {}


@pytest.mark.parametrize("display", ["43 in 1080p upright", "55 in 4K upright"])
def test_on_a_tall_display_the_line_is_lower_and_every_screen_still_has_room(
    window_of: OpenWindow, display: str
) -> None:
    size, inches = DISPLAYS[display]
    program = window_of(size, pitch(inches))
    wrong = {
        scene: found
        for scene in walk(program, Appearance(seated=True), "en")
        if (found := settled(lambda: above_the_line(program) + faults(program.window)))
    }

    assert wrong == {}


@pytest.mark.parametrize("mounted", MOUNTED)
def test_the_line_stands_where_a_seated_hand_reaches(window_of: OpenWindow, mounted: str) -> None:
    size, inches = DISPLAYS["43 in 1080p upright"]
    program = window_of(size, pitch(inches), MOUNTED[mounted])
    highest = {
        scene: min(
            in_sight(place).center().y()
            for place in touchables(program.window)
            if not in_sight(place).isEmpty()
        )
        for scene in walk(program, Appearance(seated=True), "en")
        if scene in PAGES
    }

    line = size[1] * LINES[mounted]
    assert highest.keys() == PAGES
    assert all(line < middle for middle in highest.values()), (line, highest)
    assert min(highest.values()) < line + A_BUTTON, (line, highest)
