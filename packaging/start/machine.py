"""Runs in the package before the program: the machine's libraries where it has them, else the package's.

``KIOSK_LIBRARIES`` may say ``bundled`` or ``system``, for tests; else the machine's come first.
"""

import ctypes
import os
import sys
from pathlib import Path

HERE = Path(sys._MEIPASS)  # noqa: SLF001  the name that PyInstaller documents


def load_libraries() -> None:
    """Load, in their order, the package's copies of the libraries that this machine lacks."""
    choice = os.environ.get("KIOSK_LIBRARIES", "")
    for name in (HERE / "system" / "order.txt").read_text("utf-8").split():
        if choice != "bundled" and _has(name):
            continue
        if choice != "system":
            ctypes.CDLL(str(HERE / "system" / name))


def _has(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def point_to_data() -> None:
    """Where the machine has no font settings, no keyboard tables or no language, Qt is told others."""
    if not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
        os.environ["LC_CTYPE"] = "C.UTF-8"
    share = str(HERE / "share")
    if not Path("/etc/fonts/fonts.conf").exists():
        os.environ.setdefault("FONTCONFIG_FILE", f"{share}/fonts.conf")
    if not Path("/usr/share/X11/xkb").is_dir():
        os.environ.setdefault("XKB_CONFIG_ROOT", share)  # any folder will do: the display sends its own


def keep_to_itself() -> None:
    """Programs of the machine, such as a speech engine, find the machine's libraries; this one its own again.

    Source: PyInstaller's manual, "Launching External Programs" and ``PYINSTALLER_RESET_ENVIRONMENT``.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


load_libraries()
point_to_data()
keep_to_itself()
