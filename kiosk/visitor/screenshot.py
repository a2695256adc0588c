"""Renders one screen to a picture file, for people who write guides and for tests."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.visitor.all_scenes import show_scene
from kiosk.visitor.options import Options
from kiosk.visitor.scenes import UnknownScene

if TYPE_CHECKING:
    from kiosk.visitor.app import Program
    from kiosk.visitor.preview import PreviewProgram

SIZE = (1920, 1080)
QUIET = 120
"""Milliseconds without a new frame after which a picture counts as settled."""
PATIENCE = 10_000
READING = "isReading"
"""What QML calls it while the pixels of a picture are on their way."""


def save_screenshot(program: "Program", options: Options) -> int:
    """Save the screen that *options* name; 0, or 1 after saying what was wrong."""
    assert options.screenshot is not None
    program.window.resize(*(options.size or SIZE))
    program.window.show()
    if program.visitors is not None:
        try:
            show_scene(program.visitors, options.screen)
        except UnknownScene as problem:
            print(problem, file=sys.stderr)
            return 1
    if not settled_picture(program).save(str(options.screenshot)):
        print(f"The picture could not be written to {options.screenshot}.", file=sys.stderr)
        return 1
    return 0


def settled_picture(program: "Program | PreviewProgram") -> QImage:
    """What the window shows once nothing moves or is read any more: two pictures in a row are alike."""
    _wait(QUIET)
    previous = program.window.grabWindow()
    for _ in range(PATIENCE // QUIET):
        _wait(QUIET)
        picture = program.window.grabWindow()
        if picture == previous and not _is_reading(program.window.contentItem()):
            return picture
        previous = picture
    return previous


def _is_reading(item: QQuickItem) -> bool:
    """Whether a picture in sight is still being decoded."""
    return item.isVisible() and (item.property(READING) is True or any(map(_is_reading, item.childItems())))


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
