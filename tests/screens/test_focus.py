"""The keyboard on every screen: Tab comes past all that can be touched, in sight, with a ring, and round."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from shiboken6 import isValid

from kiosk.visitor.app import Program
from kiosk.visitor.appearance import Appearance
from kiosk.visitor.focus_chain import can_stand
from tests.helpers.focus import hidden_part, is_rung, round_by_tab
from tests.helpers.layout import Place, touchables
from tests.helpers.passing import let_pass
from tests.helpers.walk import walk
from tests.screens.conftest import OpenWindow
from tests.screens.test_targets import kind

WITH_BAR = ("card", "display-panel", "takeaway-panel", "picture-panel")
ALONE = {"section-panel", "idle-warning", "staff-panel"}
"""What keeps the focus to itself while it lies over a screen, with the bar below it or without."""
SURFACES = {
    "landscape": ((1920, 1080), Appearance()),
    "landscape, large text": ((1920, 1080), Appearance(text_factor=2.0)),
    "portrait": ((1080, 1920), Appearance()),
    "portrait, seated": ((1080, 1920), Appearance(seated=True)),
}
MORE = {"card-more"}
"""Leads on to what Tab brings into sight before it comes there."""
RING = 3.0
"""The least contrast of the ring with what it is drawn on (WCAG 1.4.11); it is 2 pixels wide (2.4.13)."""


def expected(program: Program) -> list[Place]:
    """What Tab must come past now: all that can be touched, or what lies over it and keeps the focus."""
    found = [place for place in touchables(program.window) if place.item.isEnabled()]
    layers = {place.layer for place in found}
    if over := layers & ALONE:
        return [place for place in found if place.layer in over]
    for over in reversed(WITH_BAR):
        if over in layers:
            is_bar = [place for place in found if place.item.objectName().startswith("bar-")]
            return [place for place in found if place.layer == over] + is_bar
    return found


@pytest.mark.parametrize("surface", SURFACES)
def test_tab_comes_past_everything_that_can_be_touched_in_sight_and_round(
    window_of: OpenWindow, surface: str
) -> None:
    size, look = SURFACES[surface]
    program = window_of(size)
    faults = list[str]()
    for scene in walk(program, look, "en"):
        if scene.startswith("attract"):
            continue  # one button, and every key is a touch: tests/journeys/test_attract.py
        wanted = {place.item for place in expected(program)}
        way = round_by_tab(program.window)
        faults += [f"{scene}: never at {name}" for name in missed(wanted, way)]
        faults += [f"{scene}: no ring around {f}" for f in without_ring(program, way)]
        faults += [f"{scene}: {fault}" for fault in out_of_sight(program)]

    assert faults == []


def missed(wanted: set[QQuickItem], way: list[QQuickItem]) -> list[str]:
    """What of *wanted* is not on the *way*; at the end of a way Up can be pressed, not Down nor More."""
    names = {item.objectName() for item in filter(isValid, way)}
    left = [item.objectName() for item in filter(isValid, wanted - set(way)) if can_stand(item)]
    ended = {name for name in left if name.endswith("-down") and name.replace("-down", "-up") in names}
    return [name for name in left if name not in ended | MORE]


def without_ring(program: Program, way: list[QQuickItem]) -> list[str]:
    """What of *way* has no ring when Tab comes to it."""
    missing = list[str]()
    for _ in way:
        QTest.keyClick(program.window, Qt.Key.Key_Tab)
        item = program.window.activeFocusItem()
        if item is None or not is_rung(item):
            missing.append(item.objectName() if item is not None else "nothing")
    return missing


def out_of_sight(program: Program) -> list[str]:
    """What hides the focus anywhere on its way round."""
    faults, seen = list[str](), set[QQuickItem]()
    while (item := program.window.activeFocusItem()) is not None and item not in seen:
        seen.add(item)
        QTest.qWait(1)
        faults += filter(None, [hidden_part(program.window, item)])
        QTest.keyClick(program.window, Qt.Key.Key_Tab)
    return faults


@pytest.mark.parametrize("scheme", ["paper", "evening"])
def test_the_ring_is_painted_two_pixels_wide_and_stands_out(window_of: OpenWindow, scheme: str) -> None:
    program = window_of((1920, 1080))
    looked_at, faults = set[str](), list[str]()
    for scene in walk(program, Appearance(scheme=scheme), "en"):
        if scene.startswith("attract"):
            continue
        for item in [place.item for place in expected(program) if kind(place.item) not in looked_at]:
            if kind(item) not in looked_at and item.isVisible() and not hidden_part(program.window, item):
                looked_at.add(kind(item))
                faults += ring_faults(program, item, scene)

    assert {"KioskButton", "BarButton", "MarkTarget", "TimelineEvent", "Option", "Chip"} <= looked_at
    assert faults == []


def ring_faults(program: Program, item: QQuickItem, scene: str) -> list[str]:
    """What is wrong with the ring around *item*, seen in two pictures: with it and without."""
    QTest.keyClick(program.window, Qt.Key.Key_Shift)  # a key, so that the ring is wanted
    item.nextItemInFocusChain(True).forceActiveFocus(Qt.FocusReason.OtherFocusReason)
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    let_pass(20)
    with_ring = program.window.grabWindow()
    where = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    item.nextItemInFocusChain(True).forceActiveFocus(Qt.FocusReason.OtherFocusReason)
    let_pass(20)
    without = program.window.grabWindow()
    painted = standing_out(with_ring, without, where.adjusted(-12, -12, 12, 12).toRect().getRect())
    least = 2 * 2 * (where.width() + where.height()) * 0.9
    return [] if painted >= least else [f"{kind(item)} on {scene}: {painted} pixels of {least:.0f}"]


def standing_out(one: QImage, other: QImage, rect: tuple[int, int, int, int]) -> int:
    """How many pixels of *rect* differ between the pictures with a contrast of 3 and more."""
    x, y, width, height = rect
    count = 0
    for row in range(max(0, y), min(one.height(), y + height)):
        for column in range(max(0, x), min(one.width(), x + width)):
            a, b = one.pixel(column, row), other.pixel(column, row)
            count += a != b and contrast(a, b) >= RING
    return count


def contrast(one: int, other: int) -> float:
    """The contrast of two colours (WCAG 2.2, relative luminance)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: int) -> float:
    """The relative luminance of *colour*, 0xAARRGGBB."""
    shares = [(colour >> shift & 0xFF) / 255 for shift in (16, 8, 0)]
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
