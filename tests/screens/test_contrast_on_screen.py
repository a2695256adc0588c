"""Every word on every screen has 7:1 with what really lies behind it, in every scheme.

``tests/theme/test_contrast.py`` computes the pairs that the design names; this one those that are drawn.
Words that can do nothing now, on disabled controls, may fall below (WCAG 2.2, 1.4.6).
"""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from kiosk.visitor.app import Program
from kiosk.visitor.appearance import SCHEMES, Appearance
from tests.helpers.layout import EDIT, TEXT, Place, in_sight, places
from tests.helpers.walk import settled, walk
from tests.screens.conftest import OpenWindow
from tests.theme.test_contrast import contrast

LEAST = 7.0
RECTANGLE = "QQuickRectangle"
OPAQUE = 0.99
LEAST_SEEN = 6.0
"""Pixels of a word that must be in sight for it to be read."""


def too_pale(program: Program) -> list[str]:
    """Words whose colour is too near to what lies behind them."""
    found = places(program.window)
    faint = list[str]()
    for number, place in enumerate(found):
        if not is_read(place):
            continue
        behind = ground(found[:number], in_sight(place).center(), program)
        ink = place.item.property("color")
        if contrast(ink, behind) < LEAST:
            faint.append(f"{contrast(ink, behind):.1f}: {place.name} {ink.name()} on {behind.name()}")
    return faint


def is_read(place: Place) -> bool:
    """Whether *place* is a line of words in sight that does not belong to a disabled control."""
    item, seen = place.item, in_sight(place)
    is_words = item.inherits(TEXT) and not item.inherits(EDIT) and bool(str(item.property("text")).strip())
    return is_words and min(seen.width(), seen.height()) > LEAST_SEEN and item.isEnabled()


def ground(beneath: list[Place], point: QPointF, program: Program) -> QColor:
    """The colour of the last opaque surface that was painted at *point* before."""
    colour = program.window.color()
    for place in beneath:
        if is_surface(place.item) and in_sight(place).contains(point):
            colour = place.item.property("color")
    return colour


def is_surface(item: QQuickItem) -> bool:
    """Whether *item* hides what lies behind it."""
    return item.inherits(RECTANGLE) and item.property("color").alphaF() * item.opacity() > OPAQUE


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_word_stands_out_from_what_is_behind_it(window_of: OpenWindow, scheme: str) -> None:
    program = window_of((1920, 1080))
    wrong = {
        scene: found
        for scene in walk(program, Appearance(scheme), "en")
        if (found := settled(lambda: too_pale(program)))
    }

    assert wrong == {}
