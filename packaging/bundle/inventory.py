"""Where everything in the package came from, as the spec wrote it down while gathering."""

import json
import os
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Origin:
    """Who made a file: a distribution of Python's index, a Debian package, Python, or this project."""

    kind: str
    """``python-package``, ``debian``, ``python`` or ``kiosk``."""
    name: str
    version: str


def write_inventory(finds: Iterable[tuple[str, str, str]], path: Path) -> None:
    """Put down the place and the source of each of PyInstaller's *finds*."""
    rows = sorted((place, source) for place, source, kind in finds if kind != "SYMLINK" and source)
    path.write_text(json.dumps(rows, indent=0), encoding="utf-8")


def read_origins(path: Path, made_in: Path) -> dict[Origin, list[str]]:
    """The places in the package by who made what lies there; *made_in* is where the build made files itself."""
    origins: dict[Origin, list[str]] = {}
    for place, source in json.loads(path.read_text("utf-8")):
        origin = _origin(_original(Path(source), place, made_in))
        origins.setdefault(origin, []).append(place)
    return origins


def _original(source: Path, place: str, made_in: Path) -> Path:
    """The file that *source* is a stripped or trimmed copy of, else itself."""
    if not source.is_relative_to(made_in):
        return source
    name = Path(place).name
    for folder in (Path(os.__file__).parent.parent, *_site_folders()):
        for found in folder.rglob(name):
            return found
    return ROOT / place


def _origin(source: Path) -> Origin:
    real = Path(os.path.realpath(source))
    if real.is_relative_to(ROOT) and ".venv" not in real.parts:
        return Origin("kiosk", "kiosk", "")
    owner = _owners().get(str(source.absolute())) or _owners().get(str(real))
    if owner is not None:
        return Origin("python-package", owner.name, owner.version)
    package = _debian_package(str(real))
    return package or Origin("python", "python", "")


@cache
def _site_folders() -> tuple[Path, ...]:
    import sysconfig

    return (Path(sysconfig.get_path("platlib")),)


@cache
def _owners() -> dict[str, Distribution]:
    """Every installed file by the distribution that brought it."""
    return {
        str(Path(str(distribution.locate_file(file))).absolute()): distribution
        for distribution in distributions()
        for file in distribution.files or ()
    }


def _debian_package(path: str) -> Origin | None:
    """The Debian package that a file belongs to, whichever of its two names dpkg knows it by."""
    for name in (path, path.removeprefix("/usr")):
        said = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True, check=False)
        if said.returncode == 0:
            package = said.stdout.partition(":")[0]
            shown = ["dpkg-query", "-W", "-f=${Version}", package]
            version = subprocess.run(shown, capture_output=True, text=True, check=True).stdout
            return Origin("debian", package, version)
    return None
