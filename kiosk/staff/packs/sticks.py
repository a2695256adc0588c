"""Which packs lie on sticks that were put into this machine, and which of them can be installed here."""

import hashlib
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from kiosk.staff.packs.reading import Pack, open_pack
from kiosk.staff.packs.refusal import NothingThere, PackGone, Refused
from kiosk.staff.packs.trust import verify
from kiosk.staff.packs.trusted import Trusted, read_trusted
from kiosk.staff.packs.versions import Version, read_pointer

DRIVES = "DEFGHIJKLMNOPQRSTUVWXYZ"
DEEPEST = 3
"""Folders below a place: that of a user, the stick, and one on the stick."""
MOST_FOLDERS, MOST_NAMES, MOST_PACKS = 200, 5_000, 50
"""More is not looked at: a stick can be full of anything."""
ENDING = ".kpack"


@dataclass(frozen=True, slots=True)
class FoundPack:
    """A pack on a stick. What it holds is told only once its signatures are verified."""

    key: str
    """SHA-256 of its statements: the same pack on two sticks is one."""
    file: Path
    exhibit: str = ""
    """The name of the exhibit file in it; empty where the pack is refused."""
    number: int = 0
    made: str = ""
    """When it was signed, ISO 8601."""
    is_installed: bool = False
    """Whether it is what is shown, or will be as soon as nobody is at the screen."""
    refused: str = ""
    """The kind of `Refused`, empty where it can be installed."""


def stick_places(platform: str = sys.platform) -> tuple[Path, ...]:
    """Where this system puts what lies on sticks.

    Source: Filesystem Hierarchy Standard 3.0, 3.11; file-hierarchy(7); udisks(8).
    """
    if platform == "win32":
        return tuple(Path(f"{letter}:/") for letter in DRIVES)
    return (Path("/Volumes"),) if platform == "darwin" else (Path("/media"), Path("/run/media"))


def found_packs(
    places: Iterable[Path], folder: Path, anchor: Path | None, now: datetime, wanted: str = ""
) -> tuple[FoundPack, ...]:
    """The packs below *places*: those that can be installed in *folder* first, the newest before others.

    Errors: NothingThere, where there is no root to know a museum's keys by.
    """
    trusted, shown = read_trusted(folder, anchor), read_pointer(folder).current
    looked_at = (_looked_at(file, trusted, shown, now, wanted) for file in pack_files(places))
    found = {pack.key: pack for pack in looked_at}
    return tuple(sorted(found.values(), key=lambda pack: (pack.refused != "", -pack.number, pack.key)))


def pack_files(places: Iterable[Path]) -> Iterator[Path]:
    """Plain files called ``….kpack`` below *places*. Links are not followed."""
    waiting = [(place, 0) for place in places]
    packs = folders = 0
    while waiting and folders < MOST_FOLDERS:
        folder, depth = waiting.pop(0)
        folders += 1
        for path, mode in _inside(folder):
            if stat.S_ISDIR(mode) and depth < DEEPEST:
                waiting.append((path, depth + 1))
            elif stat.S_ISREG(mode) and path.suffix == ENDING and packs < MOST_PACKS:
                packs += 1
                yield path


def _inside(folder: Path) -> list[tuple[Path, int]]:
    """What lies in *folder* and what it is, by name; nothing hidden, as other systems leave it there."""
    found: list[tuple[Path, int]] = []
    with suppress(OSError), os.scandir(folder) as entries:  # a stick may be pulled out while it is read
        for _, entry in zip(range(MOST_NAMES), entries, strict=False):
            if not entry.name.startswith("."):
                found.append((Path(entry.path), entry.stat(follow_symlinks=False).st_mode))
    return sorted(found)


def _looked_at(file: Path, trusted: Trusted, shown: Version | None, now: datetime, wanted: str) -> FoundPack:
    """What *file* is, held against what is *trusted* here."""
    found = FoundPack(hashlib.sha256(os.fsencode(file)).hexdigest(), file)
    try:
        with open_pack(file) as pack:
            found = replace(found, key=_key(pack))
            said = verify(pack, trusted, now, wanted)
    except Refused as refusal:
        return replace(found, refused=kind_of(refusal))
    return replace(
        found,
        exhibit=said.target.path,
        number=said.number,
        made=said.made,
        is_installed=shown is not None and (shown.file, shown.number) == (said.target.path, said.number),
    )


def kind_of(refusal: Refused) -> str:
    """What is told of *refusal* to those who do not know the command line: its kind."""
    return PackGone.__name__ if isinstance(refusal, NothingThere) else type(refusal).__name__


def _key(pack: Pack) -> str:
    digest = hashlib.sha256()
    for name in sorted(pack.statements):
        digest.update(pack.statement(name) or b"")
    return digest.hexdigest()
