"""The icon font: which character draws which icon, read as data from the installed qtawesome package."""

import re
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

FONT_FILE = "phosphor-1.3.0.ttf"
CHARMAP_FILE = "phosphor-charmap-1.3.0.json"

NAMES = (
    "address-book", "archive", "arrow-counter-clockwise", "arrow-down", "arrow-left", "arrow-right",
    "arrow-up", "backspace", "bank", "book-open", "calendar-blank", "caret-down", "caret-left",
    "caret-right", "caret-up", "chat-centered-text", "check", "download-simple", "flag",
    "globe-hemisphere-west", "hand-pointing", "hand-waving", "handshake", "house-simple", "info",
    "list-bullets", "magnifying-glass", "map-pin", "megaphone-simple", "minus", "note", "pause",
    "pencil-line", "person-simple", "play", "plus", "qr-code", "question", "scales", "skip-back",
    "skip-forward", "speaker-high", "speaker-low", "stop", "text-aa", "text-t", "translate", "user",
    "users-three", "wheelchair", "x",
)  # fmt: skip
"""Phosphor's own names of the icons that the screens use; an exhibit's lanes and sections may use others."""


@dataclass(frozen=True, slots=True)
class IconFont:
    """Phosphor as the visitor's window needs it. An exhibit may name any of its icons."""

    path: Path
    """The TrueType file."""
    characters: str
    """A line of JSON for each icon: its name and the number of its character."""

    def glyph(self, name: str, *, filled: bool) -> str:
        """The character that draws *name* in thin strokes, or *filled*; none where there is no such icon.

        It is looked for in the text: of thousands of icons a visit shows a few dozen.
        """
        line = rf'"{re.escape(name)}{"-fill" if filled else ""}": "0x([0-9a-f]+)"'
        found = re.search(line, self.characters)
        return chr(int(found[1], 16)) if found else ""


def find_icon_font() -> IconFont:
    """Phosphor from qtawesome's files. The package is only located: importing it costs 0.2 s and 36 MB."""
    folder = _qtawesome_folder() / "fonts"
    return IconFont(folder / FONT_FILE, (folder / CHARMAP_FILE).read_text(encoding="utf-8"))


def _qtawesome_folder() -> Path:
    """The folder of the package, of which a frozen Kiosk has nothing but the fonts."""
    spec = find_spec("qtawesome")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("The package qtawesome, whose icon font the screens use, is not installed.")
    return Path(spec.submodule_search_locations[0])
