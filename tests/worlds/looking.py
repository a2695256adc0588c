"""The program with the two letters, brought to a screen and looked at."""

from PySide6.QtGui import QImage

from kiosk.visitor.all_scenes import show_scene
from kiosk.visitor.app import Program
from kiosk.visitor.appearance import Appearance
from kiosk.visitor.screenshot import settled_picture

SIZES = [(1920, 1080), (1080, 1920)]


def shown(program: Program, size: tuple[int, int], scene: str, appearance: Appearance) -> QImage:
    """What a window of *size* shows of *scene* to somebody who has chosen *appearance*."""
    assert program.look
    assert program.visitors
    program.window.resize(*size)
    program.look.show(appearance)
    show_scene(program.visitors, scene)
    return settled_picture(program)
