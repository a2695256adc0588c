"""Puts an exhibit from a pack beside the one that is shown, tries it, and points to it."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tuf.api.exceptions import LengthOrHashMismatchError

from kiosk.exhibit.errors import ExhibitFileError
from kiosk.exhibit.seal import verify_exhibit
from kiosk.staff.packs.durable import alone, folder_to_disk, to_disk
from kiosk.staff.packs.owner import check_owner
from kiosk.staff.packs.reading import Pack, damaged, open_pack
from kiosk.staff.packs.refusal import DoesNotShow, Refused
from kiosk.staff.packs.trust import Verified, verify
from kiosk.staff.packs.trusted import read_trusted, write_trusted
from kiosk.staff.packs.versions import (
    VERSIONS,
    Pointer,
    Version,
    change_pointer,
    file_of,
    pointing_to,
    read_pointer,
)

ROOM = 16 * 1024 * 1024
"""Bytes that stay free on the disk beside a new version."""
Renders = Callable[[Path], str]
"""Shows every screen of an exhibit file once; what failed, empty where nothing did."""


@dataclass(frozen=True, slots=True)
class Installed:
    """What an installation came to."""

    version: Version
    warning: str
    is_new: bool


def install(
    path: Path, folder: Path, anchor: Path | None, renders: Renders, now: datetime, wanted: str = ""
) -> Installed:
    """Install the pack at *path* among the versions in *folder*, to be shown when nobody is at the screen.

    Errors: `Refused`; then what was shown is shown on, and the pack left nothing behind.
    """
    check_owner(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with alone(folder / "install.lock", waits=False):
            return _install(path, folder, anchor, renders, now, wanted)
    except BlockingIOError as error:
        raise Refused("Another pack is being installed. Try again when it is done.") from error
    except OSError as error:
        raise Refused(f"The disk did not take the pack: {error.strerror or error}.") from error


def is_news(path: Path, folder: Path, anchor: Path | None) -> bool:
    """Whether the pack at *path* is another one than the last that was accepted in *folder*, shown or not.

    Errors: `Refused`.
    """
    known = read_trusted(folder, anchor).timestamp
    with open_pack(path) as pack:
        return not known or pack.statement("timestamp.json") != known.encode()


def _install(
    path: Path, folder: Path, anchor: Path | None, renders: Renders, now: datetime, wanted: str
) -> Installed:
    pointer = read_pointer(folder)
    with open_pack(path) as pack:
        said = verify(pack, read_trusted(folder, anchor), now, wanted)
        current = pointer.current
        if current is not None and _is_that(folder, current, said):
            return Installed(current, said.warning, is_new=False)
        _sweep(folder, pointer)
        version = Version(_new_folder(folder), said.target.path, said.number, said.made, said.expires)
        try:
            _copy(pack, said, file_of(folder, version))
            _try(file_of(folder, version), renders)
        except BaseException:
            shutil.rmtree(file_of(folder, version).parent, ignore_errors=True)
            raise
    write_trusted(folder, said.trusted)
    _sweep(folder, change_pointer(folder, lambda before: pointing_to(before, version)))
    return Installed(version, said.warning, is_new=True)


def _is_that(folder: Path, version: Version, said: Verified) -> bool:
    """Whether *version* is what the pack holds, whole."""
    try:
        with file_of(folder, version).open("rb") as file:
            said.target.verify_length_and_hashes(file)
    except (OSError, LengthOrHashMismatchError):
        return False
    return version.number == said.number


def _new_folder(folder: Path) -> str:
    """Make a folder for one more version, and return its name."""
    versions = folder / VERSIONS
    versions.mkdir(exist_ok=True)
    folder_to_disk(folder)
    taken = [int(path.name) for path in versions.iterdir() if path.name.isdecimal()]
    name = f"{max(taken, default=0) + 1:04}"
    (versions / name).mkdir()
    folder_to_disk(versions)
    return name


def _copy(pack: Pack, said: Verified, file: Path) -> None:
    """Copy the exhibit of *pack* to *file*, and make sure that it is the one that was signed."""
    if shutil.disk_usage(file.parent).free < said.target.length + ROOM:
        raise Refused("There is not enough room on the disk for this exhibit.")
    with file.open("w+b") as copy:
        pack.copy(said.target.path, said.target.length, copy)
        to_disk(copy)
        copy.seek(0)
        try:
            said.target.verify_length_and_hashes(copy)
        except LengthOrHashMismatchError as error:
            raise damaged(pack.path) from error
    folder_to_disk(file.parent)


def _try(file: Path, renders: Renders) -> None:
    """Make sure that *file* is a whole exhibit, and that every screen of it can be drawn."""
    try:
        verify_exhibit(file)
    except ExhibitFileError as error:
        raise DoesNotShow(str(error)) from error
    if failure := renders(file):
        raise DoesNotShow(f"The exhibit in the pack cannot be shown here: {failure}")


def _sweep(folder: Path, pointer: Pointer) -> None:
    """Remove the versions that *pointer* does not name: older ones, and what a power cut left."""
    kept = {version.folder for version in (pointer.current, pointer.previous) if version}
    with suppress(OSError):
        for path in (folder / VERSIONS).iterdir():
            if path.name not in kept:
                shutil.rmtree(path, ignore_errors=True)
