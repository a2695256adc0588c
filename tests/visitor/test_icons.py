"""Rules of the icon font."""

import json
import subprocess
import sys

import pytest
from fontTools.ttLib import TTFont

from kiosk.visitor.icons import NAMES, find_icon_font
from tests.helpers.tree import ROOT


def test_every_icon_that_screens_use_has_a_thin_and_a_filled_character_that_the_font_draws() -> None:
    icons = find_icon_font()
    drawn = {chr(code) for code in TTFont(icons.path).getBestCmap()}

    for name in NAMES:
        thin, filled = icons.glyph(name, filled=False), icons.glyph(name, filled=True)
        assert thin != filled, name
        assert {thin, filled} <= drawn, name


def test_each_icon_has_the_character_that_the_table_gives_it() -> None:
    icons = find_icon_font()
    table = json.loads(icons.characters)

    assert icons.glyph("x", filled=False) == chr(int(table["x"], 16))
    assert icons.glyph("x", filled=True) == chr(int(table["x-fill"], 16))
    assert icons.glyph("circle", filled=True) == chr(int(table["circle-fill"], 16))


def test_an_exhibit_may_name_any_icon_of_phosphor() -> None:
    icons = find_icon_font()

    assert "lightbulb" not in NAMES
    assert icons.glyph("lightbulb", filled=True)
    assert icons.glyph("no-such-icon", filled=False) == ""
    assert icons.glyph("x.*", filled=False) == ""


@pytest.mark.parametrize("module", ["qtawesome", "qtpy", "PySide6.QtWidgets"])
def test_the_package_is_never_imported(module: str) -> None:
    program = (
        f"import sys; from kiosk.visitor.icons import find_icon_font; find_icon_font(); "
        f"sys.exit({module!r} in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False).returncode == 0
