"""Whether this machine's graphics card draws: tried once, in a child that may not survive it, and remembered.

Without a driver that works, OpenGL does not fail: it takes the process down with it. Without a card, OpenGL
is worked out by the processor, which Qt's own software renderer does in less time.
"""

import json
import os
import platform
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from kiosk import __version__
from kiosk.staff.doctor.surroundings import Graphics

CARD, SOFTWARE = "", "software"
BY_THE_PROCESSOR = ("llvmpipe", "softpipe", "swrast", "software rasterizer")
"""What Mesa calls renderers that use no card."""
WITHOUT_DISPLAY = ("offscreen", "minimal", "vnc")
FILE_NAME = "graphics.json"


def choose_renderer(
    folder: Path, ask: Callable[[], Graphics], environment: Mapping[str, str] = os.environ
) -> str:
    """`CARD` or `SOFTWARE`, as remembered in *folder* for a machine like this; else what *ask* finds out.

    The trial is made anew when the kernel, the kind of display or Kiosk has changed.
    """
    if environment.get("QT_QPA_PLATFORM", "").startswith(WITHOUT_DISPLAY):
        return CARD
    machine = _machine(environment)
    memory = folder / FILE_NAME
    known = _remembered(memory)
    if known.get("machine") == machine:
        return known.get("renderer", SOFTWARE)
    renderer = judge(ask())
    with suppress(OSError):  # it is tried again next time
        folder.mkdir(parents=True, exist_ok=True)
        memory.write_text(json.dumps({"machine": machine, "renderer": renderer}), encoding="utf-8")
    return renderer


def judge(found: Graphics) -> str:
    """What to draw with on a machine where the trial *found* this."""
    drawn_by = found.renderer.casefold()
    if found.trouble or not drawn_by or any(name in drawn_by for name in BY_THE_PROCESSOR):
        return SOFTWARE
    return CARD


def _machine(environment: Mapping[str, str]) -> str:
    named = environment.get("QT_QPA_PLATFORM", "")
    wayland = "wayland" if environment.get("WAYLAND_DISPLAY") else "x11"
    return f"Kiosk {__version__} on {platform.release()}, {named or wayland}"


def _remembered(memory: Path) -> dict[str, str]:
    try:
        found: object = json.loads(memory.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {str(name): str(value) for name, value in found.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
