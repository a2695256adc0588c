"""Leaves out of PyInstaller's finds what nothing in the package asks for."""

import os
from collections import defaultdict
from collections.abc import Iterable
from pathlib import PurePosixPath

from bundle.contents import may_be_kept
from bundle.needs import needed_by

Find = tuple[str, str, str]
"""PyInstaller's entry: place in the package, file it comes from (the target, for a link), and kind."""


def wanted(finds: Iterable[Find]) -> list[Find]:
    """The *finds* that may lie in the package."""
    return [find for find in finds if may_be_kept(find[0])]


def asked_for(finds: list[Find]) -> list[Find]:
    """The *finds* without the libraries that no module and no plugin among them is linked with."""
    by_name: defaultdict[str, list[Find]] = defaultdict(list)
    for find in finds:
        if find[2] in {"BINARY", "EXTENSION"}:
            by_name[PurePosixPath(find[0]).name].append(find)
    alive: set[str] = set()
    waiting = [find for find in finds if _is_asked_for_by_name(find)]
    while waiting:
        place, source, _ = waiting.pop()
        if place not in alive:
            alive.add(place)
            waiting += [other for name in needed_by(os.path.realpath(source)) for other in by_name[name]]
    kept = [find for find in finds if find[2] != "BINARY" or find[0] in alive]
    return with_living_links(kept)


def with_living_links(finds: list[Find]) -> list[Find]:
    """The *finds* without links that lead to nothing."""
    places = {place for place, _, kind in finds if kind != "SYMLINK"}
    return [find for find in finds if find[2] != "SYMLINK" or _target(find) in places]


def _target(link: Find) -> str:
    return os.path.normpath(PurePosixPath(link[0]).parent / link[1])


def _is_asked_for_by_name(find: Find) -> bool:
    """Whether Python or Qt loads the find itself, by its name."""
    place, _, kind = find
    name = PurePosixPath(place).name
    return kind == "EXTENSION" or (
        kind == "BINARY"
        and (
            place.startswith(("PySide6/Qt/plugins/", "PySide6/Qt/qml/"))
            or name.endswith(".abi3.so")
            or ".cpython-" in name
            or name.startswith("libpython")
        )
    )
