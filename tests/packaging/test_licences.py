"""Nothing is handed on without the words of its licence."""

from pathlib import Path

import pytest
from bundle.inventory import PYTHON, Origin
from bundle.licences import gather_licences

from tests.helpers.tree import ROOT

CRYPTOGRAPHY = Origin("python-package", "cryptography", "50")


def test_every_text_of_a_part_is_there_under_its_name(tmp_path: Path) -> None:
    gather_licences([CRYPTOGRAPHY, PYTHON, Origin("kiosk", "kiosk", "")], tmp_path / "licences")

    texts = {path.name for path in (tmp_path / "licences").iterdir()}
    assert {f"python-package.cryptography.LICENSE{name}.txt" for name in ("", ".APACHE", ".BSD")} <= texts
    assert {"python.python.LICENSE.txt", "kiosk.GPL-3.txt", "qt.LGPL-3.txt", "SOURCE-OFFER.txt"} <= texts


def test_every_font_and_the_icons_have_theirs(tmp_path: Path) -> None:
    gather_licences([], tmp_path / "licences")

    texts = {path.name for path in (tmp_path / "licences").glob("font.*")}
    fonts = {f"font.{path.name}" for path in (ROOT / "assets" / "fonts").glob("OFL-*.txt")}
    assert texts == fonts | {"font.Phosphor-MIT.txt"}


def test_qts_wheels_which_bring_none_get_the_lgpl(tmp_path: Path) -> None:
    gather_licences([Origin("python-package", "PySide6_Essentials", "6")], tmp_path / "licences")

    text = tmp_path / "licences" / "python-package.PySide6_Essentials.LGPL-3.txt"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text.read_text("utf-8")


def test_a_part_without_a_text_stops_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bundle.licences.NAMES", ("nothing",))

    with pytest.raises(FileNotFoundError, match="python-package cryptography"):
        gather_licences([CRYPTOGRAPHY], tmp_path / "licences")
