"""Everything that can be touched is large enough for a finger, in millimetres of real displays.

Primary targets measure 20 mm and more (Colle and Hiszem, Ergonomics 47, 2004), none less than 15 mm
(touch guidelines of the Natural History Museum). Sizes are of the shorter side.
"""

from functools import partial

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.visitor.app import Program
from kiosk.visitor.appearance import Appearance
from tests.helpers.layout import BUTTON, Place, touchables
from tests.helpers.walk import settled, walk
from tests.screens.conftest import OpenWindow

PRIMARY, LEAST = 20.0, 15.0
"""Millimetres."""
SLOP = 12.0
"""Millimetres beside words and events that still mean them (kiosk/visitor/mark_boxes.py)."""
SECONDARY = frozenset(
    {
        *("SectionRow", "IndexEntry", "QuestionRow", "QuestionKey", "SlipRow", "DatingClue"),  # rows of lists
        *("Chip", "MarginNoteButton", "LetterKey", "TimelineEraTab", "TimelineZoomButton"),
    }
)
"""Rows of lists, chips, notes, letters and tabs: many stand side by side, and each is at least 15 mm."""
DISPLAYS = {
    "21.5 in 1080p": ((1920, 1080), 21.5),
    "21.5 in 1080p upright": ((1080, 1920), 21.5),
    "43 in 1080p": ((1920, 1080), 43.0),
    "43 in 1080p upright": ((1080, 1920), 43.0),
    "55 in 4K": ((3840, 2160), 55.0),
    "55 in 4K upright": ((2160, 3840), 55.0),
}
KNOWN = {
    f"KioskButton page-{way} on {scene}": "stands in the index's row of filters, which is 72 dp high: 17.8 mm"
    for way in ("up", "down")
    for scene in ("index", "entry")
}
"""Primary controls that are smaller than 20 mm on 21.5 inches, and why; none is under 15 mm."""


def pitch(inches: float) -> float:
    """Millimetres per dp of a 16:9 display, 1080 dp on its short side."""
    return inches * 25.4 * 9 / (16**2 + 9**2) ** 0.5 / 1080


def kind(item: QQuickItem) -> str:
    """The component that *item* is."""
    return item.metaObject().className().partition("_QMLTYPE")[0]


def shorter_side(place: Place, millimetres: float) -> float:
    """How wide or high the place is that means *place* when touched, in mm."""
    rect = QRectF(place.rect)
    reach = 0.0 if place.item.inherits(BUTTON) else 2 * SLOP
    return min(rect.width(), rect.height()) * millimetres + reach


LOOKS = [Appearance(), Appearance(text_factor=2.0), Appearance(seated=True)]


@pytest.mark.parametrize("look", LOOKS, ids=["100%", "200%", "seated"])
@pytest.mark.parametrize("display", DISPLAYS)
def test_a_finger_fits_on_everything_that_can_be_touched(
    window_of: OpenWindow, display: str, look: Appearance
) -> None:
    size, inches = DISPLAYS[display]
    program = window_of(size, pitch(inches))
    millimetres = pitch(inches) / (min(size) / 1080)
    small: list[str] = []
    for scene in walk(program, look, "en"):
        small += settled(partial(too_small, program, scene.partition(":")[0], millimetres))

    assert small == []


def too_small(program: Program, scene: str, millimetres: float) -> list[str]:
    """What can be touched on *scene* and is too small for a finger, with its size in mm."""
    small = list[str]()
    for place in touchables(program.window):
        control = kind(place.item)
        name = f"{control} {place.item.objectName()} on {scene}"
        side = shorter_side(place, millimetres)
        if side < (LEAST if control in SECONDARY or name in KNOWN else PRIMARY):
            small.append(f"{name}: {side:.1f} mm")
    return small
