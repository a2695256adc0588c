"""Whether there is a display to open a window on, asked before Qt ends the program without a sentence."""

import os
import sys

WAYS_TO_A_DISPLAY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""X11, Wayland, or what Qt is told to draw on instead: each names one in the environment."""
NO_DISPLAY = (
    "There is no display here. Start it in a session with a screen, or set QT_QPA_PLATFORM=eglfs to draw on "
    "the screen without one."
)


def has_display() -> bool:
    """Whether a window can be hoped for; when not, the terminal is told what to do."""
    if sys.platform != "linux" or any(os.environ.get(way) for way in WAYS_TO_A_DISPLAY):
        return True
    print(NO_DISPLAY, file=sys.stderr)
    return False
