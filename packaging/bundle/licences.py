"""The licence of everything in the package, word for word, and the offer of the sources."""

import shutil
import sys
from collections.abc import Iterable
from importlib.metadata import distribution
from pathlib import Path

from bundle.inventory import Origin

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ROOT / "packaging" / "share-texts"
LGPL = TEXTS / "LGPL-3.txt"
ICU = Path("/usr/share/doc/icu-devtools/copyright")
"""Of the package that the build takes ICU's tools from: Qt's wheels for Linux bring ICU without a text."""
WITHOUT_TEXTS = ("pyside6", "pyside6-essentials", "pyside6-addons", "shiboken6")
"""Distributions that come without a licence text: Qt for Python's, under the LGPL 3."""
NAMES = ("licen", "copying", "notice", "authors")


def gather_licences(origins: Iterable[Origin], folder: Path) -> None:
    """Copy the licence texts of *origins* into *folder*, each in a file that names whose it is.

    Raises FileNotFoundError for one that has none: nothing is handed on without its licence.
    """
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", folder / "kiosk.GPL-3.txt")
    shutil.copy(LGPL, folder / "qt.LGPL-3.txt")
    shutil.copy(ROOT / "LICENSE", folder / "qt.GPL-3.txt")
    if ICU.is_file():
        shutil.copy(ICU, folder / "qt.ICU.txt")
    shutil.copy(TEXTS / "source-offer.txt", folder / "SOURCE-OFFER.txt")
    shutil.copy(TEXTS / "Phosphor-MIT.txt", folder / "font.Phosphor-MIT.txt")
    for font in sorted((ROOT / "assets" / "fonts").glob("OFL-*.txt")):
        shutil.copy(font, folder / f"font.{font.name}")
    for origin in sorted(set(origins), key=lambda origin: (origin.kind, origin.name)):
        texts = _texts(origin)
        if not texts and origin.kind != "kiosk":
            raise FileNotFoundError(f"No licence text was found for {origin.kind} {origin.name}")
        for text in texts:
            shutil.copy(text, folder / f"{origin.kind}.{origin.name}.{text.name.removesuffix('.txt')}.txt")


def licence_names(origin: Origin) -> str:
    """What the licence is called, as its maker says it; empty where only a text says so."""
    if origin.kind == "python-package":
        about = distribution(origin.name).metadata
        return str(about["License-Expression"] or about["License"] or "").partition("\n")[0]
    return {"kiosk": "GPL-3.0-or-later", "python": "PSF-2.0"}.get(origin.kind, "")


def _texts(origin: Origin) -> list[Path]:
    match origin.kind:
        case "debian":
            return [Path("/usr/share/doc") / origin.name / "copyright"]
        case "python":
            return [next(Path(sys.base_prefix).rglob("LICENSE.txt"))]
        case "python-package":
            return _texts_of_distribution(origin.name)
    return []


def _texts_of_distribution(name: str) -> list[Path]:
    if name.lower().replace("_", "-") in WITHOUT_TEXTS:
        return [LGPL]
    found = distribution(name)
    files = [file for file in found.files or () if ".dist-info" in str(file)]
    named = [file for file in files if file.name.lower().startswith(NAMES)]
    return [Path(str(found.locate_file(file))) for file in named]
