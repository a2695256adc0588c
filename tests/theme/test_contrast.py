"""The contrast of every pair of colours that meets on a screen, computed from the colour files themselves."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlComponent, QQmlEngine

from tests.helpers.tree import ROOT

THEME = ROOT / "kiosk" / "qml" / "Kiosk" / "Theme"
SCHEMES = ("Paper", "White", "Evening", "HighContrast")
TEXT = 7.0
SIGN = 3.0

TEXT_PAIRS = {
    # colour on background:  Paper, White, Evening, High contrast
    ("ink", "sheet"): (16.3, 18.9, 14.6, 21.0),
    ("ink", "sheet2"): (14.8, 17.2, 13.1, 18.4),
    ("ink", "hit"): (14.5, 15.7, 11.1, 13.1),
    ("ink2", "sheet"): (9.3, 9.8, 9.3, 16.0),
    ("ink2", "desk"): (7.5, 8.0, 10.2, 16.0),
    ("mus", "wash"): (10.5, 10.5, 11.0, 12.2),
    ("mus", "wash2"): (9.3, 9.3, 9.0, 9.8),
    ("mus", "desk"): (8.8, 9.7, 12.6, 13.5),
    ("mus", "sheet"): (11.0, 11.7, 11.5, 13.5),
    ("mus", "hit"): (9.7, 9.7, 8.8, 8.4),
    ("mus2", "wash"): (8.8, 8.8, 8.9, 12.2),
    ("mus2", "desk"): (7.3, 8.1, 10.2, 13.5),
    ("mus2", "sheet"): (9.2, 9.8, 9.4, 13.5),
    ("mus2", "hit"): (8.1, 8.1, 7.1, 8.4),
    ("textOnBar", "bar"): (13.2, 13.2, 16.6, 21.0),
    ("textOnBar", "barHi"): (9.5, 9.5, 10.4, 15.2),
    ("textOnBar2", "bar"): (9.9, 9.9, 12.4, 21.0),
    ("sealText", "sheet"): (9.4, 10.1, 8.4, 10.3),
    ("sealText", "desk"): (7.5, 8.3, 9.2, 10.3),
    ("sealText", "wash"): (9.0, 9.0, 8.0, 9.3),
    ("textOnSeal", "seal"): (7.1, 7.1, 7.9, 7.4),
}
SIGN_PAIRS = {
    ("line", "sheet"): (5.5, 5.9, 7.3, 9.8),
    ("line", "wash"): (5.3, 5.3, 7.0, 8.8),
    ("line", "desk"): (4.4, 4.9, 8.0, 9.8),
    ("seal", "sheet"): (7.0, 7.5, 6.9, 7.4),
    ("seal", "desk"): (5.6, 6.1, 7.5, 7.4),
    ("seal", "wash"): (6.7, 6.7, 6.6, 6.7),
    ("line", "hit"): (4.9, 4.9, 5.6, 6.1),
    ("focus", "sheet"): (6.2, 6.7, 12.0, 14.7),
    ("focus", "desk"): (5.0, 5.5, 13.1, 14.7),
    ("focus", "wash"): (6.0, 6.0, 11.4, 13.2),
    ("focusBar", "bar"): (10.2, 10.2, 12.9, 14.7),
    ("focusBar", "barHi"): (7.4, 7.4, 8.1, 10.6),
}


@pytest.fixture(scope="module", params=SCHEMES)
def scheme(request: pytest.FixtureRequest, qapp: object) -> Iterator[tuple[int, QObject]]:
    """The place of a scheme in the tables above, and its colours as QML reads them."""
    del qapp
    engine = QQmlEngine()
    component = QQmlComponent(engine, QUrl.fromLocalFile(str(THEME / f"{request.param}Colours.qml")))
    colours = component.create()
    assert colours is not None, component.errorString()
    yield SCHEMES.index(request.param), colours
    del colours, component, engine


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it, 0 to 1."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: QColor, second: QColor) -> float:
    """Contrast ratio as WCAG 2.2 defines it, 1 to 21."""
    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("pair", TEXT_PAIRS, ids=" on ".join)
def test_all_text_has_seven_to_one(pair: tuple[str, str], scheme: tuple[int, QObject]) -> None:
    place, colours = scheme
    ratio = contrast(colours.property(pair[0]), colours.property(pair[1]))

    assert ratio >= TEXT
    assert ratio == pytest.approx(TEXT_PAIRS[pair][place], abs=0.06)


@pytest.mark.parametrize("pair", SIGN_PAIRS, ids=" on ".join)
def test_lines_marks_and_rings_have_three_to_one(pair: tuple[str, str], scheme: tuple[int, QObject]) -> None:
    place, colours = scheme
    ratio = contrast(colours.property(pair[0]), colours.property(pair[1]))

    assert ratio >= SIGN
    assert ratio == pytest.approx(SIGN_PAIRS[pair][place], abs=0.06)


def test_no_colour_is_named_like_a_signal_handler() -> None:
    """QML takes ``onBar: …`` for a handler of ``bar`` and leaves the colour black without a word."""
    named = [line.split()[-1] for line in tokens(THEME / "ColourTokens.qml")]

    assert named
    assert not [name for name in named if name.startswith("on") and name[2:3].isupper()]


def tokens(path: Path) -> list[str]:
    """The lines that declare a colour."""
    return [line for line in path.read_text("utf-8").splitlines() if "property color" in line]
