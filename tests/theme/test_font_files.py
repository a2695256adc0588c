"""The font files draw every character that can occur, and carry names of our own."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from fontTools.ttLib import TTFont

from tests.helpers.tree import ROOT, written_files

FONTS = ROOT / "assets" / "fonts"
RESERVED = ("source", "noto", "literata", "adobe")
INVISIBLE = {"\n", "\r", "\t", "\ufeff"}


def script() -> ModuleType:
    """``packaging/fonts.py``, which is no part of any package."""
    spec = importlib.util.spec_from_file_location("cut_fonts", ROOT / "packaging" / "fonts.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["cut_fonts"] = module
    spec.loader.exec_module(module)
    return module


CUT = script()
CUTS = {cut.file_name: cut for cut in [*CUT.latin_cuts(), *CUT.korean_cuts(), *CUT.arabic_cuts()]}


def drawable(*names: str) -> set[str]:
    """The characters that any of the files draws."""
    return {chr(code) for name in names for code in TTFont(FONTS / name).getBestCmap()}


def test_there_is_a_file_for_every_cut_and_no_other() -> None:
    assert sorted(CUTS) == sorted(path.name for path in FONTS.iterdir() if path.suffix in (".ttf", ".otf"))


@pytest.mark.parametrize("name", CUTS)
def test_a_file_is_named_after_its_cut(name: str) -> None:
    font, cut = TTFont(FONTS / name), CUTS[name]

    assert font["name"].getDebugName(16) == cut.family
    assert font["name"].getDebugName(17) == cut.style
    assert font["OS/2"].usWeightClass == cut.weight


@pytest.mark.parametrize("name", CUTS)
def test_no_file_carries_a_reserved_name(name: str) -> None:
    names = TTFont(FONTS / name)["name"]
    shown = " ".join(str(names.getDebugName(number)) for number in (1, 4, 6, 16)).lower()

    assert [word for word in RESERVED if word in shown] == []


@pytest.mark.parametrize("name", [name for name in CUTS if name.startswith(("KioskSerif-", "KioskDisplay-"))])
def test_the_documents_voice_has_old_style_figures(name: str) -> None:
    features = {record.FeatureTag for record in TTFont(FONTS / name)["GSUB"].table.FeatureList.FeatureRecord}

    assert {"onum", "pnum", "lnum", "tnum", "liga"} <= features


@pytest.mark.parametrize("voice", ["Sans", "Serif"])
@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_every_character_of_exhibits_and_words_is_drawn(voice: str, weight: str) -> None:
    """Run packaging/fonts.py when an exhibit brings characters that are new."""
    drawn = drawable(f"Kiosk{voice}-{weight}.ttf", f"Kiosk{voice}Korean-{weight}.otf") | INVISIBLE
    seeds = [path for path in written_files(".md", ".yaml") if path.is_relative_to(ROOT / "seeds")]
    words = sorted((ROOT / "assets" / "words").glob("*.yaml"))

    missing = {c: path.name for path in [*seeds, *words] for c in set(path.read_text("utf-8")) - drawn}

    assert missing == {}


def test_licences_lie_beside_the_fonts() -> None:
    for upstream in ("Literata", "SourceSans3", "NotoCJK", "NotoSansArabic"):
        assert "SIL OPEN FONT LICENSE Version 1.1" in (FONTS / f"OFL-{upstream}.txt").read_text("utf-8")


def test_the_same_source_gives_the_same_bytes(tmp_path: Path) -> None:
    cut = CUTS["KioskSans-Italic.ttf"]

    made = CUT.make(cut, CUT.codes_of(CUT.LATIN), tmp_path)

    assert made.read_bytes() == (FONTS / cut.file_name).read_bytes()
