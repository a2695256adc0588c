"""Rules of the icon font."""

import subprocess
import sys

import pytest
from fontTools.ttLib import TTFont

from kiosk.visitor.icons import NAMES, find_icon_font
from tests.helpers.tree import ROOT


def test_every_icon_has_a_thin_and_a_filled_glyph() -> None:
    icons = find_icon_font()

    assert set(icons.regular) == set(icons.fill) >= set(NAMES)
    assert all(len(glyph) == 1 for glyph in [*icons.regular.values(), *icons.fill.values()])


def test_the_font_draws_every_glyph() -> None:
    icons = find_icon_font()
    drawn = {chr(code) for code in TTFont(icons.path).getBestCmap()}

    assert {*icons.regular.values(), *icons.fill.values()} - drawn == set()


def test_an_exhibit_may_name_any_icon_of_phosphor() -> None:
    icons = find_icon_font()

    assert "lightbulb" not in NAMES
    assert "lightbulb" in icons.fill
    assert "no-such-icon" not in icons.regular


@pytest.mark.parametrize("module", ["qtawesome", "qtpy", "PySide6.QtWidgets"])
def test_the_package_is_never_imported(module: str) -> None:
    program = (
        f"import sys; from kiosk.visitor.icons import find_icon_font; find_icon_font(); "
        f"sys.exit({module!r} in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False).returncode == 0
