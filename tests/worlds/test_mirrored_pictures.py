"""The mirrored screens look as they were last accepted; tests/screens/test_screens.py says how."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.visitor.all_scenes import show_scene
from kiosk.visitor.app import open_program
from kiosk.visitor.options import Options
from kiosk.visitor.screenshot import settled_picture
from tests.helpers.arabic import arabic_exhibit
from tests.screens.test_screens import compare

GOLDEN = Path(__file__).parent / "golden"
SIZES = [(1920, 1080), (1080, 1920)]
SCENES = {
    "home": "home",
    "glossary": "glossary:north-south-joint-statement",
    "timeline": "timeline",
    "index": "index",
    "display": "display:reading:p12",
}


@pytest.fixture(scope="module")
def arabic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped exhibit with some Arabic."""
    return arabic_exhibit(tmp_path_factory.mktemp("arabic") / "korea")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("name", SCENES)
def test_a_mirrored_screen_looks_as_accepted(
    qapp: QGuiApplication, arabic: Path, name: str, size: tuple[int, int]
) -> None:
    program = open_program(Options(exhibit=arabic, size=size, still=True, language="ar"))
    try:
        program.window.show()
        assert program.visitors is not None
        show_scene(program.visitors, SCENES[name])
        picture = settled_picture(program)
    finally:
        program.close()

    compare(picture, f"arabic-{name}-{size[0]}x{size[1]}.png", GOLDEN)
