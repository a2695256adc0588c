"""Libraries that belong to the machine: taken along, and used only where the machine has none.

A driver of the machine's own graphics card wants the libraries that it was built with; a bare machine has
none at all. So the copies lie apart, in an order in which each finds those that it needs already loaded
(`start/machine.py`).
"""

import os
import re
from pathlib import Path, PurePosixPath

from bundle.needs import needed_by
from bundle.pruning import Find

FOLDER = "system"
LIBRARIES = Path("/usr/lib/x86_64-linux-gnu")
NAMES = re.compile(
    r"lib(stdc\+\+|gcc_s|X11|X11-xcb|Xau|Xdmcp|Xext|bsd|md|xcb.*|xkbcommon.*|wayland-.*|EGL|GL|GLX|GLdispatch"
    r"|OpenGL|drm|gbm|expat|fontconfig|freetype|png16|brotli.*|glib-2\.0|gthread-2\.0|pcre2-8|dbus-1|systemd|cap"
    r"|gcrypt|gpg-error|lz4|lzma|zstd|krb5|krb5support|gssapi_krb5|k5crypto|com_err|keyutils|uuid|input|udev"
    r"|mtdev|evdev|gudev-1\.0|wacom|speechd|gmodule-2\.0|pulse|pulsecommon-.*|sndfile|asound|FLAC|vorbis.*|ogg"
    r"|opus|mpg123|mp3lame|asyncns|apparmor|gthread.*|ffi|selinux|mount|blkid|gobject-2\.0|gio-2\.0)\.so(\.|$)"
)
"""Graphics, X, Wayland, sound and speech, the C++ runtime, and what they need in their turn."""
NEVER_FOUND = (
    "libEGL.so.1",
    "libGL.so.1",
    "libGLX.so.0",
    "libGLdispatch.so.0",
    "libOpenGL.so.0",
    "libxcb.so.1",
    "libwayland-client.so.0",
    "libwayland-cursor.so.0",
    "libwayland-egl.so.1",
)
"""What PyInstaller never takes along by itself."""


def set_apart(finds: list[Find]) -> tuple[list[Find], list[str]]:
    """The *finds* with the machine's libraries in a folder of their own; and their names, in order."""
    names: dict[str, str] = {}
    rest: list[Find] = []
    for place, source, kind in finds:
        name = PurePosixPath(place).name
        if kind == "BINARY" and "/" not in place and NAMES.match(name):
            names[name] = source
        else:
            rest.append((place, source, kind))
    names |= {name: str(LIBRARIES / name) for name in NEVER_FOUND if (LIBRARIES / name).exists()}
    _add_what_they_need(names)
    order = _in_order(names)
    return rest + [(f"{FOLDER}/{name}", names[name], "BINARY") for name in order], order


def _add_what_they_need(names: dict[str, str]) -> None:
    waiting = list(names)
    while waiting:
        for name in needed_by(os.path.realpath(names[waiting.pop()])):
            if NAMES.match(name) and name not in names and (LIBRARIES / name).exists():
                names[name] = str(LIBRARIES / name)
                waiting.append(name)


def _in_order(names: dict[str, str]) -> list[str]:
    """*names* so that each stands behind those that it needs."""
    order: list[str] = []
    seen: set[str] = set()

    def visit(name: str) -> None:
        if name not in seen:
            seen.add(name)
            for other in needed_by(os.path.realpath(names[name])):
                if other in names:
                    visit(other)
            order.append(name)

    for name in sorted(names):
        visit(name)
    return order
