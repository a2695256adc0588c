"""Draws the pictures of the curators' guide anew: ``guide.py seeds/guide``."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}  # before Qt is imported

from kiosk.curator.workshop import Workshop
from kiosk.visitor.app import make_application
from kiosk.visitor.options import Options
from kiosk.visitor.preview import open_preview
from kiosk.visitor.screenshot import settled_picture

COLOURS = 128
"""So many are enough for screens, and make small files."""
PREVIEWS = ("preview.png", "problems.png")
SCREENS = {"card.png": "glossary:transcription", "timeline.png": "timeline"}
SIZE = "960x540"
MISTAKES = (("exhibit.yaml", "\ntitle:", "\ntitel:"), ("glossary/transcription.md", "[museum]", "[musuem]"))


def draw(folder: Path) -> None:
    """Make the sample exhibit, and take every picture of it."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        exhibit, built = Path(place) / "my-exhibit", Path(place) / "my.exhibit"
        kiosk("new", exhibit)
        kiosk("build", exhibit, "-o", built)
        for name, screen in SCREENS.items():
            kiosk("show", built, "--size", SIZE, "--screen", screen, "--screenshot", folder / name)
        draw_previews(exhibit, *(folder / name for name in PREVIEWS))
    for path in folder.glob("*.png"):
        shrink(path)


def kiosk(*words: object) -> None:
    """Run a command of Kiosk."""
    command = [sys.executable, "-m", "kiosk", *map(str, words)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def draw_previews(exhibit: Path, good: Path, broken: Path) -> None:
    """The window of a preview, and the same after two mistakes."""
    options = Options(screen="reading", screenshot=good)
    make_application(options)
    with Workshop(exhibit) as workshop:
        workshop.renew()
        program = open_preview(workshop.folder, options)
        settled_picture(program).save(str(good))
        for name, right, wrong in MISTAKES:
            text = (exhibit / name).read_text("utf-8")
            (exhibit / name).write_text(text.replace(right, wrong, 1), "utf-8")
        workshop.renew()
        program.followed.look()
        settled_picture(program).save(str(broken))
        program.close()


def shrink(path: Path) -> None:
    """Save a picture with few colours, at most as wide as a page."""
    with Image.open(path) as picture:
        picture.thumbnail((1200, 900))
        picture.convert("RGB").quantize(COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(
            path, optimize=True
        )


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
