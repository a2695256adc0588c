"""Builds the visitor's program: fonts, exhibit, visit, window."""

import gc
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.exhibit.errors import ExhibitFileError
from kiosk.exhibit.reader import ExhibitReader, open_exhibit
from kiosk.visitor.clock import MachineClock, StillClock
from kiosk.visitor.edition import Edition
from kiosk.visitor.ending import Ending
from kiosk.visitor.fonts import load_fonts, load_fonts_for
from kiosk.visitor.hours import Hours
from kiosk.visitor.icons import find_icon_font
from kiosk.visitor.look import Look, look_of
from kiosk.visitor.options import Options
from kiosk.visitor.places import BUILT_EXHIBIT, FONTS
from kiosk.visitor.qt_messages import pass_on_messages
from kiosk.visitor.renewal import RENEWED, Renewal
from kiosk.visitor.visitors import Visitors
from kiosk.visitor.watching import watch
from kiosk.visitor.windows import load_window

if TYPE_CHECKING:
    from kiosk.visitor.guards import Guards
    from kiosk.visitor.staff_panel import StaffPanel
    from kiosk.visitor.visit import Visit
    from kiosk.visitor.voice import Voice

FIRST_SIZE = QSize(1280, 720)
SETTLED = 1000
"""Milliseconds after which the start is over."""


@dataclass
class Program:
    """The running program. The engine goes before what it shows (see ``close``)."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    visitors: Visitors | None
    look: Look | None
    reader: ExhibitReader | None
    options: Options

    @cached_property
    def guards(self) -> "Guards":
        """What stands at the window's door, made when it is first asked for."""
        from kiosk.visitor.guards import guard  # noqa: PLC0415

        guards = guard(self.engine, self.window, self.options)
        if self.visitors is not None and self.look is not None:
            from kiosk.visitor.reception import receive  # noqa: PLC0415

            receive(self.visitors, self.look, self.window, guards, self.options)
        return guards

    def stand_guard(self) -> "Guards":
        """Make the guards; the same as them."""
        return self.guards

    @property
    def staff_is_there(self) -> bool:
        """Whether the staff's panel lies over the window."""
        return self._staff is not None and self._staff.is_open

    @property
    def _staff(self) -> "StaffPanel | None":
        guards: Guards | None = self.__dict__.get("guards")  # nobody is there before they are made
        return guards.staff if guards is not None else None

    @property
    def visit(self) -> "Visit | None":
        """What the visitor has opened; None where there is no exhibit."""
        return self.visitors.visit if self.visitors else None

    def close(self) -> None:
        """Take the window down with its engine, before the objects that its bindings read."""
        if self._staff is not None:
            self._staff.end()
        shiboken6.delete(self.engine)
        if self.visitors is not None:
            if self.visitors.presentVisit is not None:
                self.visitors.visit.readAloud.voice.close()
            shiboken6.delete(self.visitors)
        if self.reader is not None:
            self.reader.close()


def run(options: Options) -> int:
    """Show the exhibit until the window closes; the exit status, 1 when there was none to show."""
    application = make_application(options)
    if options.log is not None:
        pass_on_messages(options.log)
    program = _open(options)
    watch(program.window, options).began.connect(lambda: QTimer.singleShot(0, program.stand_guard))
    QTimer.singleShot(SETTLED, _begin_collecting)
    if options.screenshot is not None:
        from kiosk.visitor.screenshot import save_screenshot  # noqa: PLC0415

        status = save_screenshot(program, options)
    else:
        Ending(application)
        _make_way(program, options)
        if program.visitors is not None:
            program.visitors.damage.watch()
        show_window(program.window, options)
        status = application.exec()
    has_exhibit = program.visitors is not None
    program.close()
    return status or int(not has_exhibit)


def _make_way(program: Program, options: Options) -> None:
    """End when another exhibit is to be shown and nobody is there, as in front of a screen without one."""
    if options.is_renewed is not None:
        visitors = program.visitors
        Renewal(
            MachineClock(),
            lambda: not program.staff_is_there and (visitors is None or visitors.attractIsUp),
            options.is_renewed,
            lambda: QGuiApplication.exit(RENEWED),
            program.window,
        )


def make_application(options: Options) -> QGuiApplication:
    """The application object, set up for *options* before Qt reads its environment."""
    if options.screenshot is not None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    assert isinstance(application, QGuiApplication)
    application.setApplicationName("kiosk")
    return application


def open_program(options: Options) -> Program:
    """Open the exhibit in a window that is not shown yet, guarded, else a calm window that says why not."""
    program = _open(options)
    program.stand_guard()
    return program


def _open(options: Options) -> Program:
    icons = find_icon_font()
    family = load_fonts(FONTS, icons.path)
    try:
        reader, edition = _open_edition(options)
    except ExhibitFileError as error:
        _say(str(error), options)
        return open_calm_window(str(error), options)
    look = look_of(options, icons, family)
    clock = StillClock() if options.still or options.screenshot else MachineClock()
    idle_seconds = options.idle_seconds or edition.first_sight.idle_seconds
    visitors = Visitors(edition, _beginner(edition, options), look, clock, idle_seconds)
    shifts = options.burn_in_shift and options.screenshot is None
    hours = Hours(clock, lambda: visitors.attractIsUp, options.sleeps_until, visitors, shifts=shifts)
    engine, window = load_window(
        "Main", {"visitors": visitors, "look": look, "hours": hours}, _first_size(options)
    )
    return Program(engine, window, visitors, look, reader, options)


def _open_edition(options: Options) -> tuple[ExhibitReader, Edition]:
    """The exhibit, as it reads in the language that *options* ask for, else in its first."""
    reader = open_exhibit(options.exhibit or BUILT_EXHIBIT)
    try:
        languages = {language.tag: language for language in reader.languages()}
        edition = Edition(reader, languages.get(options.language) or next(iter(languages.values())))
        load_fonts_for([language.name for language in languages.values()], FONTS)
        edition.first_sight  # noqa: B018  a file that is damaged there is not shown at all
    except ExhibitFileError:
        reader.close()
        raise
    if options.language not in {"", *languages}:
        tags = ", ".join(languages)
        _say(f"The exhibit has no language “{options.language}”. It has: {tags}.", options)
    return reader, edition


def _beginner(edition: Edition, options: Options) -> "Callable[[], Visit]":
    """What makes visits, each at its beginning in the language of *edition*, all with one voice."""

    @cache
    def voice() -> "Voice":
        from kiosk.visitor.voice_process import voice_for  # noqa: PLC0415

        return voice_for(options)

    def begin() -> "Visit":
        from kiosk.visitor.visit import Visit  # noqa: PLC0415  the attract screen does not wait for it

        visit = Visit(edition.reader)
        visit.readAloud.use(voice())
        if visit.language != edition.tag:
            visit.read_in(edition.tag)
        return visit

    return begin


def _begin_collecting() -> None:
    """Let Python look for garbage again, but not among what the start has made."""
    gc.freeze()
    gc.enable()


def _say(sentence: str, options: Options) -> None:
    """Tell staff, on the terminal and in the log."""
    print(sentence, file=sys.stderr)
    if options.log is not None:
        options.log("error", sentence)


def open_calm_window(sentence: str, options: Options) -> Program:
    """A window, not shown yet, that says one *sentence*; ``load_fonts`` comes first."""
    engine, window = load_window("TroubleWindow", {"sentence": sentence}, _first_size(options))
    return Program(engine, window, None, None, None, options)


def _first_size(options: Options) -> QSize:
    """The size to lay out for from the start: what is asked for, else the whole screen, else a window's."""
    if options.size:
        return QSize(*options.size)
    return FIRST_SIZE if options.windowed else QGuiApplication.primaryScreen().size()


def show_window(window: QQuickWindow, options: Options) -> None:
    """Show *window* as *options* ask: on the full screen, or in a size of its own."""
    if options.windowed or options.size:
        window.show()
    else:
        window.showFullScreen()
