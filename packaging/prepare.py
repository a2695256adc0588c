"""Makes a checkout ready to run: system libraries, virtual environment, pinned packages.

Runs on the system's own Python, so it uses the standard library only.
"""

import ctypes
import fcntl
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PYTHON = (3, 11)
STAMP = "ready"
ALWAYS = {
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libpulse.so.0": "libpulse0",
    "libstdc++.so.6": "libstdc++6",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""What Qt loads even without a display, and the Debian packages that hold it."""
ON_A_DISPLAY = {
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt loads to open a window under X11 or Wayland."""


def loads(library: str) -> bool:
    """Whether the system has *library*."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages() -> list[str]:
    """The Debian packages that Kiosk needs and this machine lacks."""
    has_display = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    libraries = ALWAYS | ON_A_DISPLAY if has_display else ALWAYS
    packages = [package for library, package in libraries.items() if not loads(library)]
    if importlib.util.find_spec("ensurepip") is None:
        packages.append("python3-venv")
    return packages


@contextmanager
def taking_turns() -> Iterator[None]:
    """Let one program of this machine in at a time: Debian's package tools do not wait for another."""
    with (Path(tempfile.gettempdir()) / "kiosk-set-up.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def install(packages: list[str]) -> None:
    """Install *packages* when that is allowed, else end and name the command that does."""
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        sys.exit(f"This machine lacks parts that Kiosk needs. Install them with:\n  sudo {' '.join(command)}")
    print("Installing", *packages, flush=True)
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    with taking_turns():
        subprocess.run(["apt-get", "update", "--quiet"], check=True, env=quiet, stdout=subprocess.DEVNULL)
        subprocess.run(command, check=True, env=quiet, stdout=subprocess.DEVNULL)


def fingerprint() -> str:
    """What the environment is made from: when this changes, it is filled again."""
    made_from = (ROOT / "requirements.txt").read_bytes() + (ROOT / "pyproject.toml").read_bytes()
    return hashlib.sha256(made_from + repr((sys.version_info[:2], ROOT)).encode()).hexdigest()


def fill(environment: Path) -> None:
    """Create *environment* and install exactly the pinned packages, and Kiosk itself as it lies here."""
    print(f"Setting up {environment} (a few minutes, once)", flush=True)
    subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
    python = str(environment.resolve() / "bin" / "python")
    pip = [python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    subprocess.run([*pip, "--require-hashes", "--requirement", "requirements.txt"], cwd=ROOT, check=True)
    as_it_lies = [*pip, "--no-deps", "--no-build-isolation", "--editable", "."]
    subprocess.run(as_it_lies, cwd=ROOT, check=True, env=os.environ | {"PYTHONWARNINGS": "ignore"})


def main(environment: Path) -> None:
    """Make *environment* ready; quick when it already is."""
    if sys.version_info < OLDEST_PYTHON:
        sys.exit(f"Kiosk needs Python {'.'.join(map(str, OLDEST_PYTHON))} or newer.")
    packages = missing_packages()
    if packages:
        install(packages)
    stamp = environment / STAMP
    if not stamp.is_file() or stamp.read_text("utf-8") != fingerprint():
        fill(environment)
        stamp.write_text(fingerprint(), "utf-8")


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]))
    except subprocess.CalledProcessError as failed:
        sys.exit(f"Set-up stopped: {failed}")
