"""Every screen in every size looks as it was last accepted.

``KIOSK_ACCEPT_SCREENS=1`` accepts what is drawn now; look at it first. What differs is left in
``build/screens-that-differ``: the picture drawn now, and beside it where it differs.
"""

import os
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.visitor.all_scenes import show_scene
from kiosk.visitor.app import open_program
from kiosk.visitor.appearance import Appearance
from kiosk.visitor.options import Options
from kiosk.visitor.screenshot import settled_picture

GOLDEN = Path(__file__).parent / "golden"
DIFFERENT = Path(__file__).resolve().parents[2] / "build" / "screens-that-differ"
ACCEPT = os.environ.get("KIOSK_ACCEPT_SCREENS") == "1"
SIZES = [(1920, 1080), (1080, 1920), (3840, 2160)]
SCENES = {
    "attract": "attract:1",
    "idle": "idle:reading:p12",
    "return": "return",
    "attract-turned": "attract:3",
    "home": "home",
    "notice": "notice",
    "reading": "reading:p12",
    "listening": "listening:p12",
    "listening-to": "listening-to:juche",
    "glossary": "glossary:north-south-joint-statement",
    "nested": "glossary:five-point-proposition+confederal-republic-of-koryo",
    "claim": "note:troops-and-armistice",
    "note": "note:who-is-speaking",
    "questions": "questions:4",
    "index": "index",
    "entry": "entry:juche",
    "search": "search:+troops",
    "display": "display:reading:p12",
    "about": "about",
    "timeline": "timeline",
    "event": "event:1972-07-04-joint-statement",
}
SEATED = {
    "seated-home": "home",
    "seated-reading": "reading:p14",
    "seated-questions": "questions:4",
    "seated-search": "search:+troops",
    "seated-timeline": "timeline",
    "seated-display": "display:reading:p14",
}
"""Scenes with everything to touch in the lower half."""
VISIBLE = 24
"""A difference of a colour channel that can be seen, of 255."""
FEW = 0.0005
"""The share of pixels that may differ visibly: none of the screens has so little text."""


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("name", [*SCENES, *SEATED])
def test_a_screen_looks_as_accepted(
    qapp: QGuiApplication, korea: Path, name: str, size: tuple[int, int]
) -> None:
    program = open_program(Options(exhibit=korea, size=size, still=True))
    try:
        program.window.show()
        assert program.visitors is not None
        assert program.look is not None
        program.look.show(Appearance(seated=name in SEATED))
        show_scene(program.visitors, {**SCENES, **SEATED}[name])
        picture = settled_picture(program)
    finally:
        program.close()

    assert (picture.width(), picture.height()) == size
    _compare(picture, f"{name}-{size[0]}x{size[1]}.png")


def _accept(picture: QImage, golden: Path) -> None:
    """Keep *picture* with 255 colours, a third of the size; what that changes cannot be seen."""
    assert picture.save(str(golden))
    with Image.open(golden) as whole:
        small = whole.convert("RGB").quantize(255, dither=Image.Dither.NONE)
    small.save(golden, optimize=True)


def _compare(picture: QImage, file: str) -> None:
    golden, drawn = GOLDEN / file, DIFFERENT / file
    if ACCEPT:
        _accept(picture, golden)
        return
    assert golden.exists(), f"{file} was never accepted; look at the screen and set KIOSK_ACCEPT_SCREENS=1"
    DIFFERENT.mkdir(parents=True, exist_ok=True)
    assert picture.save(str(drawn))
    difference = ImageChops.difference(Image.open(golden).convert("RGB"), Image.open(drawn).convert("RGB"))
    mask = difference.convert("L").point(lambda value: 255 if value > VISIBLE else 0)
    share = mask.histogram()[255] / (mask.width * mask.height)
    if share <= FEW:
        drawn.unlink()
        return
    mask.save(DIFFERENT / f"{drawn.stem}-difference.png")
    pytest.fail(f"{file}: {share:.2%} of the screen looks different; see {DIFFERENT.name}")
