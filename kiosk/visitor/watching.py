"""What is kept an eye on while the window is up: its heartbeat, and whether its graphics work."""

import sys

from PySide6.QtCore import QTimer, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.visitor.heartbeat import Heartbeat
from kiosk.visitor.options import Options

GRAPHICS_FAILED = 70
"""The exit status when nothing can be painted so: whoever started the program may try it in software."""


def watch(window: QQuickWindow, options: Options) -> Heartbeat:
    """Begin to watch over *window* for those whom *options* name."""

    def fail(_error: QQuickWindow.SceneGraphError, message: str) -> None:
        say(f"The graphics failed: {message}", options)
        QTimer.singleShot(0, lambda: QGuiApplication.exit(GRAPHICS_FAILED))

    window.sceneGraphError.connect(fail)
    heartbeat = Heartbeat(window)
    if options.log is not None:
        log = options.log
        heartbeat.began.connect(lambda: log("info", f"The first frame is painted: {described(window)}."))
    if options.beat is not None:
        heartbeat.beat.connect(options.beat)
    return heartbeat


def say(sentence: str, options: Options) -> None:
    """Say *sentence*, which is about something that failed, where staff will find it."""
    if options.log is None:
        print(sentence, file=sys.stderr)
    else:
        options.log("error", sentence)


def described(window: QQuickWindow) -> str:
    """How *window* is painted, in words."""
    drawn = window.rendererInterface().graphicsApi().name
    screen = window.screen()
    return (
        f"{window.width()} × {window.height()} pixels on {screen.name() or 'a screen'}"
        f" of {screen.geometry().width()} × {screen.geometry().height()},"
        f" drawn with {drawn}, platform {QGuiApplication.platformName()}, Qt {qVersion()}"
    )
