"""The kiosk's own fonts: loaded from files, so that every screen looks the same on every computer."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

SUBSTITUTES = {
    "Kiosk Sans": "Kiosk Sans Korean",
    "Kiosk Serif": "Kiosk Serif Korean",
    "Kiosk Display": "Kiosk Serif Korean",
}
"""Latin family to the family that draws its Hangul and Hanja."""
ARABIC = "Kiosk Sans Arabic"
"""The family that draws Arabic script, whichever family the words are set in."""
ARABIC_FILES = "KioskSansArabic-*.ttf"


def load_fonts(folder: Path, icon_font: Path) -> str:
    """Make the fonts in *folder* that every exhibit needs known to Qt; the icon font's family name.

    Raises FileNotFoundError when a file is missing or is no font.
    """
    rare = set(folder.glob(ARABIC_FILES))
    paths = sorted(path for path in folder.glob("Kiosk*") if path.suffix in (".ttf", ".otf"))
    if not paths:
        raise FileNotFoundError(f"There are no fonts in {folder}")
    for path in paths:
        if path not in rare:
            _load(path)
    for family, substitute in SUBSTITUTES.items():
        QFont.insertSubstitution(family, substitute)
    return _load(icon_font)


def load_fonts_for(language_names: Iterable[str], folder: Path) -> None:
    """Load what the languages that call themselves *language_names* need beyond the fonts of every exhibit.

    Raises FileNotFoundError when a file is missing or is no font.
    """
    if not any(_is_arabic(character) for name in language_names for character in name):
        return
    for path in sorted(folder.glob(ARABIC_FILES)):
        _load(path)
    for family in SUBSTITUTES:
        if ARABIC not in QFont.substitutes(family):
            QFont.insertSubstitution(family, ARABIC)


def _is_arabic(character: str) -> bool:
    return "\u0600" <= character <= "\u06ff"


def _load(path: Path) -> str:
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    if not families:
        raise FileNotFoundError(f"Qt cannot use the font {path}")
    return families[0]
