"""Where everything in the package came from, as the spec wrote it down while gathering."""

import json
import os
import platform
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Origin:
    """Who made a file: a distribution of Python's index, a Debian package, Python, or this project."""

    kind: str
    """``python-package``, ``debian``, ``python`` or ``kiosk``."""
    name: str
    version: str


PYTHON = Origin("python", "python", platform.python_version())


def write_inventory(finds: Iterable[tuple[str, str, str]], path: Path) -> None:
    """Put down the place and the source of each of PyInstaller's *finds*."""
    rows = sorted((place, source) for place, source, kind in finds if kind != "SYMLINK" and source)
    path.write_text(json.dumps(rows, indent=0), encoding="utf-8")


def read_origins(path: Path, made_in: Path) -> dict[Origin, list[str]]:
    """The places in the package by who made what lies there; what lies in *made_in* the build made itself."""
    rows = [(place, Path(source)) for place, source in json.loads(path.read_text("utf-8"))]
    owners = _owners()
    origins: dict[Origin, list[str]] = {}
    others: dict[str, str] = {}
    for place, source in rows:
        real = Path(os.path.realpath(source))
        owner = owners.get(str(source.absolute())) or owners.get(str(real))
        if owner is not None:
            origins.setdefault(owner, []).append(place)
        elif source.is_relative_to(made_in) or (real.is_relative_to(ROOT) and ".venv" not in real.parts):
            origins.setdefault(Origin("kiosk", "kiosk", ""), []).append(place)
        else:
            others[place] = str(real)
    packages = _debian_packages(set(others.values()))
    for place, source_name in others.items():
        origins.setdefault(packages.get(source_name, PYTHON), []).append(place)
    return origins


def _owners() -> dict[str, Origin]:
    """Every installed file by the distribution that brought it."""
    return {
        os.path.normpath(str(found.locate_file(file))): Origin("python-package", found.name, found.version)
        for found in distributions()
        for file in found.files or ()
    }


def _debian_packages(paths: set[str]) -> dict[str, Origin]:
    """The Debian packages that *paths* belong to, by whichever of its two names dpkg knows a file."""
    if shutil.which("dpkg") is None:
        return {}
    asked = {name: path for path in paths for name in (path, path.removeprefix("/usr"))}
    said = _output("dpkg", "-S", *sorted(asked))
    owners = dict(reversed(line.split(": ", 1)) for line in said.splitlines() if ": " in line)
    names = {path: owners[name].partition(":")[0] for name, path in asked.items() if name in owners}
    shown = _output("dpkg-query", "-W", "-f=${Package} ${Version}\n", *sorted(set(names.values())))
    versions = dict(line.split() for line in shown.splitlines())
    return {path: Origin("debian", name, versions[name]) for path, name in names.items()}


def _output(*command: str) -> str:
    """What *command* prints; that it does not know every file is no failure."""
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout
