"""The icon font: which glyph draws which icon, read as data from the installed qtawesome package."""

import json
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

FONT_FILE = "phosphor-1.3.0.ttf"
CHARMAP_FILE = "phosphor-charmap-1.3.0.json"

NAMES = (
    "address-book", "archive", "arrow-counter-clockwise", "arrow-down", "arrow-left", "arrow-right",
    "arrow-up", "backspace", "bank", "book-open", "calendar-blank", "caret-down", "caret-left",
    "caret-right", "caret-up", "chat-centered-text", "check", "flag", "globe-hemisphere-west",
    "hand-pointing", "hand-waving", "handshake", "house-simple", "info", "list-bullets",
    "magnifying-glass", "map-pin", "megaphone-simple", "minus", "note", "pause", "pencil-line",
    "person-simple", "play", "plus", "qr-code", "question", "scales", "skip-back", "skip-forward",
    "speaker-high", "speaker-low", "stop", "text-aa", "text-t", "translate", "user", "users-three",
    "wheelchair", "x",
)  # fmt: skip
"""Phosphor's own names of the icons that the screens use; an exhibit's lanes and sections may use others."""


@dataclass(frozen=True, slots=True)
class IconFont:
    """Phosphor as the visitor's window needs it."""

    path: Path
    """The TrueType file."""
    regular: dict[str, str]
    """Name to character, in thin strokes."""
    fill: dict[str, str]
    """Name to character, filled: the place where the visitor is."""


def find_icon_font() -> IconFont:
    """Phosphor from qtawesome's files: every icon that is there in both kinds of stroke.

    An exhibit may name any of them. The package is only located: importing it costs 0.2 s
    and 36 MB.
    """
    folder = _qtawesome_folder() / "fonts"
    codes: dict[str, str] = json.loads((folder / CHARMAP_FILE).read_text(encoding="utf-8"))
    glyphs = {name: chr(int(code, 16)) for name, code in codes.items()}
    names = [name for name in glyphs if f"{name}-fill" in glyphs]
    return IconFont(
        path=folder / FONT_FILE,
        regular={name: glyphs[name] for name in names},
        fill={name: glyphs[f"{name}-fill"] for name in names},
    )


def _qtawesome_folder() -> Path:
    """The folder of the package, of which a frozen Kiosk has nothing but the fonts."""
    spec = find_spec("qtawesome")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("The package qtawesome, whose icon font the screens use, is not installed.")
    return Path(spec.submodule_search_locations[0])
