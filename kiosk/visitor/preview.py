"""The window of a preview: the exhibit as on its screen, and beside it the problems of its folder."""

import sys
from pathlib import Path

import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.exhibit.handover import Wish, write_wish
from kiosk.visitor.app import make_application
from kiosk.visitor.followed import Followed
from kiosk.visitor.fonts import load_fonts
from kiosk.visitor.icons import find_icon_font
from kiosk.visitor.look import Look, look_of
from kiosk.visitor.options import Options
from kiosk.visitor.places import FONTS
from kiosk.visitor.scenes import UnknownScene, set_scene
from kiosk.visitor.screenshot import settled_picture
from kiosk.visitor.windows import load_window

SCREEN = (1920, 1080)
"""The screen that an exhibit is made for, where nothing else is said."""
WINDOW = QSize(1600, 800)
SHARE = 0.92
"""How much of a small display the window may take."""


class PreviewProgram:
    """The running preview. The engine goes before what it shows (see ``close``)."""

    def __init__(
        self, engine: QQmlApplicationEngine, window: QQuickWindow, followed: Followed, look: Look
    ) -> None:
        self.engine, self.window, self.followed, self.look = engine, window, followed, look

    def close(self) -> None:
        """Take the window down with its engine, before the objects that its bindings read."""
        shiboken6.delete(self.engine)
        self.followed.close()
        shiboken6.delete(self.followed)


def run_preview(folder: Path, options: Options) -> int:
    """Show what is left in *folder* until the window closes; the exit status."""
    application = make_application(options)
    program = open_preview(folder, options)
    status = _save(program, options.screenshot) if options.screenshot else application.exec()
    program.close()
    return status


def open_preview(folder: Path, options: Options) -> PreviewProgram:
    """The preview in its window, at the screen and in the language that were asked for."""
    icons = find_icon_font()
    look = look_of(options, icons, load_fonts(FONTS, icons.path))
    followed = Followed(folder, options.size or SCREEN, _say)
    followed.look()
    engine, window = load_window("PreviewWindow", {"followed": followed, "look": look}, _window_size(options))
    window.show()
    _begin(followed, options)
    return PreviewProgram(engine, window, followed, look)


def _begin(followed: Followed, options: Options) -> None:
    """Go to the screen and the language that were asked for, where the exhibit has them."""
    visit = followed.visit
    if visit is None:
        return
    if options.language in visit.languageTags:
        visit.read_in(options.language)
    if options.screen != "home":
        try:
            set_scene(visit, options.screen)
        except UnknownScene as problem:
            print(problem, file=sys.stderr)


def _window_size(options: Options) -> QSize:
    if options.screenshot is not None:
        return WINDOW
    return WINDOW.boundedTo(QGuiApplication.primaryScreen().availableSize() * SHARE)


def _say(wish: Wish) -> None:
    """Tell the watching side, which reads the standard output."""
    print(write_wish(wish), flush=True)


def _save(program: PreviewProgram, path: Path) -> int:
    if settled_picture(program).save(str(path)):
        return 0
    print(f"The picture could not be written to {path}.", file=sys.stderr)
    return 1
