"""What Qt finds of this machine's display, and whether its graphics card draws.

A card without a driver that works takes the process down with it, so this runs in one of its own: what was
found before that is printed already.
"""

import json
import os
import sys

from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext

GL_RENDERER = 0x1F01
WITHOUT_DISPLAY = {"offscreen", "minimal", "vnc"}
"""Platforms of Qt that draw where nobody sees it."""


def print_display() -> int:
    """Print lines of JSON: the platform with its screens, then the renderer, or what is the matter."""
    application = QGuiApplication(sys.argv[:1])
    found = _screens(application)
    _print(found)
    if "platform" in found:
        _print(_renderer())
    return 0


def _print(found: dict[str, object]) -> None:
    print(json.dumps(found), flush=True)


def _screens(application: QGuiApplication) -> dict[str, object]:
    platform = application.platformName()
    if platform in WITHOUT_DISPLAY:
        return {"trouble": f"the platform is {platform}"}
    screens = [
        {
            "name": screen.name(),
            "width_px": round(screen.geometry().width() * screen.devicePixelRatio()),
            "height_px": round(screen.geometry().height() * screen.devicePixelRatio()),
            "width_mm": screen.physicalSize().width(),
            "height_mm": screen.physicalSize().height(),
        }
        for screen in application.screens()
    ]
    return {"platform": platform, "screens": screens}


def _renderer() -> dict[str, object]:
    if os.environ.get("QT_QUICK_BACKEND") == "software":
        return {"trouble": "QT_QUICK_BACKEND asks for software"}
    surface = QOffscreenSurface()
    surface.create()
    context = QOpenGLContext()
    if not context.create() or not context.makeCurrent(surface):
        return {"trouble": "no OpenGL"}
    renderer = context.functions().glGetString(GL_RENDERER)
    context.doneCurrent()
    return {"renderer": str(renderer)}
