"""The kiosk's own fonts: loaded from files, so that every screen looks the same on every computer."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

SUBSTITUTES = {
    "Kiosk Sans": "Kiosk Sans Korean",
    "Kiosk Serif": "Kiosk Serif Korean",
    "Kiosk Display": "Kiosk Serif Korean",
}
"""Latin family to the family that draws its Hangul and Hanja."""


def load_fonts(folder: Path, icon_font: Path) -> str:
    """Make the fonts in *folder* and the icon font known to Qt; the icon font's family name.

    Raises FileNotFoundError when a file is missing or is no font.
    """
    paths = sorted(path for path in folder.glob("Kiosk*") if path.suffix in (".ttf", ".otf"))
    if not paths:
        raise FileNotFoundError(f"There are no fonts in {folder}")
    for path in paths:
        _load(path)
    for family, substitute in SUBSTITUTES.items():
        QFont.insertSubstitution(family, substitute)
    return _load(icon_font)


def _load(path: Path) -> str:
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    if not families:
        raise FileNotFoundError(f"Qt cannot use the font {path}")
    return families[0]
