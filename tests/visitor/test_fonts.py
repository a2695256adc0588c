"""Rules of the kiosk's own fonts as Qt sees them."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetricsF, QRawFont, QTextLayout

from kiosk.visitor.fonts import ARABIC, load_fonts, load_fonts_for
from kiosk.visitor.icons import find_icon_font
from tests.helpers.tree import ROOT

FONTS = ROOT / "assets" / "fonts"
WEIGHTS = [
    *(("Kiosk Serif", weight) for weight in (400, 500, 600, 700)),
    *(("Kiosk Display", weight) for weight in (400, 600, 700)),
    *(("Kiosk Sans", weight) for weight in (400, 500, 600, 700)),
    *(("Kiosk Sans Korean", weight) for weight in (400, 700)),
    *(("Kiosk Serif Korean", weight) for weight in (400, 700)),
]


@pytest.fixture(autouse=True)
def icon_family(qapp: object) -> str:
    """Load all fonts, as the visitor's program does; the icon font's family."""
    del qapp
    return load_fonts(FONTS, find_icon_font().path)


def font(family: str, weight: int = 400, *, italic: bool = False) -> QFont:
    """A font as QML's ``font.family`` and ``font.weight`` make it."""
    made = QFont(family)
    made.setPixelSize(100)
    made.setWeight(QFont.Weight(weight))
    made.setItalic(italic)
    return made


def drawn_with(text: str, family: str) -> set[str]:
    """The families whose glyphs Qt takes for *text*."""
    layout = QTextLayout(text, font(family))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {run.rawFont().familyName() for run in layout.glyphRuns()}


def test_the_icon_font_has_a_family(icon_family: str) -> None:
    assert icon_family == "Phosphor"


@pytest.mark.parametrize(("family", "weight"), WEIGHTS)
def test_plain_weights_choose_the_cut(family: str, weight: int) -> None:
    raw = QRawFont.fromFont(font(family, weight))

    assert raw.familyName() == family
    assert raw.weight() == weight


@pytest.mark.parametrize("family", ["Kiosk Serif", "Kiosk Display", "Kiosk Sans"])
def test_italics_are_drawn_not_slanted(family: str) -> None:
    assert QRawFont.fromFont(font(family, italic=True)).styleName() == "Italic"


@pytest.mark.parametrize("family", ["Kiosk Serif", "Kiosk Display"])
def test_old_style_figures_can_be_had(family: str) -> None:
    plain, old = font(family), font(family)
    for feature in ("onum", "pnum"):
        old.setFeature(QFont.Tag(feature), 1)

    assert (
        QFontMetricsF(old).tightBoundingRect("4").bottom()
        > QFontMetricsF(plain).tightBoundingRect("4").bottom()
    )


@pytest.mark.parametrize(
    ("family", "korean"), [("Kiosk Sans", "Kiosk Sans Korean"), ("Kiosk Serif", "Kiosk Serif Korean")]
)
def test_hangul_and_hanja_come_from_the_korean_cut(family: str, korean: str) -> None:
    assert drawn_with("주체 主體", family) <= {family, korean}
    assert korean in drawn_with("주체 主體", family)


def test_arabic_is_loaded_for_a_language_written_in_it_alone(qapp: object) -> None:
    del qapp
    load_fonts_for(["English", "한국어"], FONTS.parent / "no-such-folder")
    load_fonts_for(["English", "العربية"], FONTS)

    assert drawn_with("مسرد", "Kiosk Sans") == {ARABIC}
    assert drawn_with("مسرد", "Kiosk Serif") == {ARABIC}


def test_a_folder_without_fonts_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=tmp_path.name):
        load_fonts(tmp_path, find_icon_font().path)


def test_a_file_that_is_no_font_is_named(tmp_path: Path) -> None:
    (tmp_path / "KioskBroken-Regular.ttf").write_bytes(b"no font")

    with pytest.raises(FileNotFoundError, match="KioskBroken-Regular"):
        load_fonts(tmp_path, find_icon_font().path)
