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
from kiosk.visitor.staff_door import StaffDoor
from tests.helpers.sticks import NEW, OLDER, REFUSED, SHOWN, open_door
from tests.helpers.walk import open_packs, open_staff

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
CHOSEN = {
    "high-contrast": ("reading:p12", Appearance("high-contrast"), "en"),
    "text-200": ("glossary:north-south-joint-statement", Appearance(text_factor=2.0), "en"),
    "korean": ("home", Appearance(), "ko"),
}
"""Scenes as some visitors choose to see them."""
TAKEAWAY = {"takeaway": ("takeaway:p14", Appearance(), "en")}
"""What only an exhibit with an address shows."""
STAFF = {
    "staff-packs": (Appearance(), "en"),
    "staff-packs-korean": (Appearance("high-contrast", text_factor=2.0), "ko"),
}
"""The packs on sticks in the staff's corner. What else it shows changes with the time of day."""
SHOTS = {
    **{name: (scene, Appearance(), "en") for name, scene in SCENES.items()},
    **{name: (scene, Appearance(seated=True), "en") for name, scene in SEATED.items()},
    **CHOSEN,
}
LANDSCAPE, PORTRAIT = "1920x1080", "1080x1920"
MOCKUPS = {
    "01": f"attract-{LANDSCAPE}",
    "02": f"home-{LANDSCAPE}",
    "03": f"notice-{LANDSCAPE}",
    "04": f"reading-{LANDSCAPE}",
    "05": f"glossary-{LANDSCAPE}",
    "06": f"claim-{LANDSCAPE}",
    "07": f"questions-{LANDSCAPE}",
    "08": f"timeline-{LANDSCAPE}",
    "09": f"event-{LANDSCAPE}",
    "10": f"index-{LANDSCAPE}",
    "11": f"search-{LANDSCAPE}",
    "12": f"about-{LANDSCAPE}",
    "13": f"display-{LANDSCAPE}",
    "14": f"idle-{LANDSCAPE}",
    "15": f"takeaway-{LANDSCAPE}",
    "16": f"home-{PORTRAIT}",
    "17": f"nested-{PORTRAIT}",
    "18": f"timeline-{PORTRAIT}",
    "19": f"high-contrast-{LANDSCAPE}",
    "20": f"text-200-{LANDSCAPE}",
    "21": f"korean-{LANDSCAPE}",
    "22": f"seated-reading-{PORTRAIT}",
}
"""The picture that was accepted for each screen that the design draws, by the number of the drawing."""
VISIBLE = 24
"""A difference of a colour channel that can be seen, of 255."""
FEW = 0.0005
"""The share of pixels that may differ visibly: none of the screens has so little text."""


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("name", SHOTS)
def test_a_screen_looks_as_accepted(
    qapp: QGuiApplication, korea: Path, name: str, size: tuple[int, int]
) -> None:
    compare(_drawn(korea, size, *SHOTS[name]), f"{name}-{size[0]}x{size[1]}.png")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("name", TAKEAWAY)
def test_a_screen_of_an_exhibit_with_an_address_looks_as_accepted(
    qapp: QGuiApplication, korea_with_address: Path, name: str, size: tuple[int, int]
) -> None:
    compare(_drawn(korea_with_address, size, *TAKEAWAY[name]), f"{name}-{size[0]}x{size[1]}.png")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("name", STAFF)
def test_the_staffs_corner_looks_as_accepted(
    qapp: QGuiApplication, korea: Path, name: str, size: tuple[int, int]
) -> None:
    appearance, language = STAFF[name]
    picture = _drawn(korea, size, "home", appearance, language, open_door(NEW, SHOWN, REFUSED, OLDER))
    compare(picture, f"{name}-{size[0]}x{size[1]}.png")


def test_every_screen_that_the_design_draws_was_accepted() -> None:
    assert list(MOCKUPS) == [f"{number:02}" for number in range(1, 23)]
    assert [picture for picture in MOCKUPS.values() if not (GOLDEN / f"{picture}.png").exists()] == []


def test_no_accepted_picture_is_of_a_screen_that_is_not_looked_at() -> None:
    looked_at = {
        f"{name}-{width}x{height}" for name in (*SHOTS, *TAKEAWAY, *STAFF) for width, height in SIZES
    }

    assert {picture.stem for picture in GOLDEN.glob("*.png")} == looked_at


def _drawn(
    exhibit: Path,
    size: tuple[int, int],
    scene: str,
    appearance: Appearance,
    language: str,
    door: StaffDoor | None = None,
) -> QImage:
    """What a window of this size shows of *exhibit*, once nothing moves; with a *door*, what is behind it."""
    program = open_program(Options(exhibit=exhibit, size=size, still=True, staff=door))
    try:
        program.window.show()
        assert program.visitors is not None
        assert program.look is not None
        program.look.show(appearance)
        program.visitors.visit.read_in(language)
        show_scene(program.visitors, scene)
        if door is not None:
            open_staff(program)
            open_packs(program)
        picture = settled_picture(program)
    finally:
        program.close()
    assert (picture.width(), picture.height()) == size
    return picture


def _accept(picture: QImage, golden: Path) -> None:
    """Keep *picture* with 255 colours, a third of the size; what that changes cannot be seen."""
    assert picture.save(str(golden))
    with Image.open(golden) as whole:
        small = whole.convert("RGB").quantize(255, dither=Image.Dither.NONE)
    small.save(golden, optimize=True)


def compare(picture: QImage, file: str, accepted: Path = GOLDEN) -> None:
    """Hold *picture* beside the one that was *accepted*."""
    golden, drawn = accepted / file, DIFFERENT / file
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
