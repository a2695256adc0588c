"""The calm screen in place of the exhibit; it reads no exhibit and no settings, which may be at fault."""

from kiosk.visitor.app import make_application, open_calm_window, show_window
from kiosk.visitor.ending import Ending
from kiosk.visitor.fonts import load_fonts
from kiosk.visitor.icons import find_icon_font
from kiosk.visitor.options import Options
from kiosk.visitor.places import FONTS

SENTENCES = ("This screen will be back soon.", "이 화면은 곧 다시 켜집니다.")
"""In the languages of the shipped exhibit; the Korean is a draft that no reader of Korean has approved."""


def show_back_soon(options: Options) -> int:
    """Show the screen until the program is ended; the exit status."""
    application = make_application(options)
    load_fonts(FONTS, find_icon_font().path)
    program = open_calm_window("\n".join(SENTENCES), options)
    Ending(application)
    show_window(program.window, options)
    status = application.exec()
    program.close()
    return status
