"""Cuts the kiosk's fonts: static, subset and renamed, from the upstream font files, always the same bytes."""

import argparse
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont
from fontTools.varLib.instancer import instantiateVariableFont

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "assets" / "fonts"
DEBIAN_NOTO = Path("/usr/share/fonts/opentype/noto")
DEBIAN_NOTO_CORE = Path("/usr/share/fonts/truetype/noto")
KOREAN_FACE = 1
"""Debian's Noto CJK collections hold the Japanese, Korean, Chinese (three) faces in this order."""

LINE = (1024, -400)
"""The lines of Kiosk Sans, so that Arabic words among Latin ones move no line."""
ARABIC_FEATURES = ("init", "medi", "fina", "isol", "rlig", "calt")
"""What joins the letters of a word."""
FEATURES = (
    *ARABIC_FEATURES, "kern", "mark", "mkmk", "ccmp", "locl", "liga", "onum", "pnum", "lnum", "tnum", "case",
)  # fmt: skip
STYLES = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}

LATIN = (
    (0x20, 0x7E), (0xA0, 0x24F), (0x2B0, 0x2FF), (0x300, 0x36F), (0x1E00, 0x1EFF), (0x2000, 0x206F),
    (0x2070, 0x209F), (0x20A0, 0x20C0), (0x2100, 0x214F), (0x2150, 0x215F), (0x2190, 0x21FF),
    (0x2212, 0x2215), (0x2248, 0x2248), (0x2260, 0x2265), (0x25A0, 0x25FF), (0x2610, 0x2612),
    (0x2713, 0x2717), (0xFB00, 0xFB06),
)  # fmt: skip
"""Latin with extensions and Vietnamese, punctuation, arrows, currency, simple shapes: first, last code."""

KOREAN = ((0x20, 0x7E), (0xA0, 0xFF), (0x2010, 0x2027), (0x3000, 0x303F), (0x30FB, 0x30FB), (0x3131, 0x318E),
          (0x3200, 0x321E), (0xFF01, 0xFF5E))  # fmt: skip
"""ASCII and Latin 1, dashes and quotes, CJK punctuation, letters of the Korean alphabet, full-width forms."""

ARABIC = ((0x20, 0x20), (0x200C, 0x200F), (0x600, 0x6FF), (0xFD3E, 0xFD3F))
"""The Arabic script, its signs and figures; Latin is drawn by Kiosk Sans."""

Ranges = Sequence[tuple[int, int]]


@dataclass(frozen=True)
class Cut:
    """One font file to make."""

    family: str
    weight: int
    source: Path
    italic: bool = False
    axes: dict[str, float] = field(default_factory=dict)
    """Where to cut a variable font."""
    face: int | None = None
    """Which face of a collection."""
    line: tuple[int, int] | None = None
    """How far lines reach above and below the baseline, in thousandths of an em, else as upstream."""

    @property
    def style(self) -> str:
        """The style's name, as in ``Bold``, ``Italic`` or ``SemiBold Italic``."""
        words = [STYLES[self.weight], "Italic"] if self.italic else [STYLES[self.weight]]
        return " ".join(word for word in words if word != "Regular" or not self.italic)

    @property
    def file_name(self) -> str:
        """For instance ``KioskSerif-SemiBold.ttf``."""
        suffix = "ttf" if self.face is None else "otf"
        return f"{self.family.replace(' ', '')}-{self.style.replace(' ', '')}.{suffix}"


def package_file(package: str, name: str) -> Path:
    """A font file inside an installed fontpkg package."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"Install the package {package.replace('_', '-')} first.")
    return Path(spec.origin).parent / "files" / name


def latin_cuts() -> list[Cut]:
    """The document's and the museum's voices."""
    upright = package_file("fontpkg_literata", "Literata[opsz,wght].ttf")
    italic = package_file("fontpkg_literata", "Literata-Italic[opsz,wght].ttf")
    sans = package_file("fontpkg_source_sans_3", "SourceSans3[wght].ttf")
    sans_italic = package_file("fontpkg_source_sans_3", "SourceSans3-Italic[wght].ttf")
    cuts: list[Cut] = []
    for family, size, weights in (
        ("Kiosk Serif", 24, (400, 500, 600, 700)),
        ("Kiosk Display", 60, (400, 600, 700)),
    ):
        cuts += [Cut(family, weight, upright, axes={"opsz": size, "wght": weight}) for weight in weights]
        cuts.append(Cut(family, 400, italic, italic=True, axes={"opsz": size, "wght": 400}))
    cuts += [Cut("Kiosk Sans", weight, sans, axes={"wght": weight}) for weight in STYLES]
    cuts.append(Cut("Kiosk Sans", 400, sans_italic, italic=True, axes={"wght": 400}))
    return cuts


def korean_cuts() -> list[Cut]:
    """Hangul and Hanja in both voices; Debian has two weights of each."""
    return [
        Cut(
            f"Kiosk {voice} Korean",
            weight,
            DEBIAN_NOTO / f"Noto{voice}CJK-{STYLES[weight]}.ttc",
            face=KOREAN_FACE,
        )
        for voice in ("Sans", "Serif")
        for weight in (400, 700)
    ]


def arabic_cuts() -> list[Cut]:
    """The museum's voice in Arabic script; loaded only for an exhibit that speaks such a language."""
    return [
        Cut("Kiosk Sans Arabic", weight, DEBIAN_NOTO_CORE / f"NotoSansArabic-{STYLES[weight]}.ttf", line=LINE)
        for weight in (400, 700)
    ]


def ks_x_1001_hangul() -> set[int]:
    """The 2350 syllables of KS X 1001."""
    rows = ((lead, trail) for lead in range(0xB0, 0xC9) for trail in range(0xA1, 0xFF))
    return {ord(bytes(row).decode("euc_kr")) for row in rows}


def hanja_in(files: Iterable[Path]) -> set[int]:
    """Every Chinese character that stands in *files*."""
    codes = {ord(character) for path in files for character in path.read_text(encoding="utf-8")}
    return {code for code in codes if 0x3400 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF}


def exhibit_texts() -> list[Path]:
    """The files whose Hanja must be drawable: the shipped exhibits', and a list of further characters."""
    seeds = sorted(path for kind in ("md", "yaml") for path in (ROOT / "seeds").rglob(f"*.{kind}"))
    return [*seeds, FONTS / "hanja.txt"]


def codes_of(ranges: Ranges) -> set[int]:
    """All code points of *ranges*."""
    return {code for first, last in ranges for code in range(first, last + 1)}


def open_source(cut: Cut) -> TTFont:
    """The upstream font, at the cut's place on its axes."""
    if cut.face is not None:
        return TTCollection(cut.source).fonts[cut.face]
    font = TTFont(cut.source, recalcTimestamp=False)
    return instantiateVariableFont(font, cut.axes) if cut.axes else font


def subset(font: TTFont, codes: set[int]) -> None:
    """Leave only *codes* and the features that the screens use."""
    options = Options()
    options.layout_features = list(FEATURES)
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    options.name_languages = [0x409]
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.drop_tables = [*options.drop_tables, "DSIG", "STAT", "vhea", "vmtx", "VORG", "BASE"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)


def rename(font: TTFont, cut: Cut) -> None:
    """Give the cut its own family: its upstream names are reserved."""
    plain = cut.style in ("Regular", "Bold", "Italic")
    names = {
        1: cut.family if plain else f"{cut.family} {cut.style}",
        2: cut.style if plain else "Regular",
        3: f"{cut.family} {cut.style}; {font['name'].getDebugName(5)}",
        4: f"{cut.family} {cut.style}",
        6: f"{cut.family.replace(' ', '')}-{cut.style.replace(' ', '')}",
        16: cut.family,
        17: cut.style,
    }
    kept = {number: font["name"].getDebugName(number) for number in (0, 5, 13, 14)}
    font["name"].names = []
    for number, text in sorted({**kept, **names}.items()):
        font["name"].setName(text, number, 3, 1, 0x409)


def mark_style(font: TTFont, cut: Cut) -> None:
    """Say weight and slope where Qt and fontconfig look for them."""
    bold = cut.weight == 700
    font["OS/2"].usWeightClass = cut.weight
    font["OS/2"].fsSelection &= ~0b0110_0001
    font["OS/2"].fsSelection |= (0x20 if bold else 0) | (0x01 if cut.italic else 0)
    font["OS/2"].fsSelection |= 0 if bold or cut.italic else 0x40
    font["head"].macStyle = int(bold) | int(cut.italic) << 1
    if "CFF " in font:
        rename_compact(font, cut)


def set_line(font: TTFont, line: tuple[int, int]) -> None:
    """Give the font lines of this height, in every table that says it."""
    ascent, descent = (round(part * font["head"].unitsPerEm / 1000) for part in line)
    font["hhea"].ascent = font["OS/2"].sTypoAscender = font["OS/2"].usWinAscent = ascent
    font["hhea"].descent = font["OS/2"].sTypoDescender = descent
    font["OS/2"].usWinDescent = -descent


def rename_compact(font: TTFont, cut: Cut) -> None:
    """The same names once more, inside the outlines of an OpenType font."""
    compact = font["CFF "].cff
    compact.fontNames = [f"{cut.family.replace(' ', '')}-{cut.style}"]
    top = compact.topDictIndex[0]
    top.FullName, top.FamilyName, top.Weight = f"{cut.family} {cut.style}", cut.family, cut.style


def make(cut: Cut, codes: set[int], folder: Path) -> Path:
    """Write one font file into *folder*."""
    font = open_source(cut)
    subset(font, codes)
    rename(font, cut)
    mark_style(font, cut)
    if cut.line is not None:
        set_line(font, cut.line)
    font.recalcTimestamp = False
    path = folder / cut.file_name
    font.save(path, reorderTables=True)
    return path


def make_all(folder: Path) -> list[Path]:
    """Write every font file of the kiosk into *folder*."""
    latin = codes_of(LATIN)
    korean = codes_of(KOREAN) | ks_x_1001_hangul() | hanja_in(exhibit_texts())
    made = [make(cut, latin, folder) for cut in latin_cuts()]
    made += [make(cut, codes_of(ARABIC), folder) for cut in arabic_cuts()]
    return made + [make(cut, korean, folder) for cut in korean_cuts()]


def main() -> int:
    """Cut all fonts into assets/fonts, or elsewhere."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-o", "--output", type=Path, default=FONTS, help="folder to write to")
    folder: Path = parser.parse_args().output
    for path in make_all(folder):
        print(f"{path.stat().st_size:>9} {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
