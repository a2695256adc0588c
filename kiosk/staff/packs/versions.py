"""Which versions of the exhibit are installed, and the pointer that says which one is shown.

Versions lie side by side in folders that nobody changes. The pointer is one small file, replaced in one step;
what it does not name is not installed.
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from kiosk.staff.packs.durable import alone, write_durably
from kiosk.staff.packs.owner import check_owner
from kiosk.staff.packs.refusal import NothingThere, Refused

POINTER, VERSIONS = "pointer.json", "versions"
WAITING, BEGUN = "waiting", "begun"


@dataclass(frozen=True, slots=True)
class Version:
    """An exhibit that came in a pack."""

    folder: str
    """The name of its folder among the versions."""
    file: str
    number: int
    """What the museum counted when it signed."""
    made: str
    """When it was signed, ISO 8601."""
    expires: str
    """Until when it was to be installed, ISO 8601."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """What is shown, what was shown before, and whether the former has yet to prove itself."""

    current: Version | None = None
    previous: Version | None = None
    trial: str = ""
    """WAITING until *current* is started for the first time, BEGUN until its first frame, then empty."""


def read_pointer(folder: Path) -> Pointer:
    """The pointer in *folder*; an empty one where there is none that can be read."""
    try:
        found = json.loads((folder / POINTER).read_bytes())
        versions = (Version(**found[name]) if found[name] else None for name in ("current", "previous"))
        return Pointer(*versions, trial=str(found["trial"]))
    except (OSError, ValueError, TypeError, LookupError):
        return Pointer()


def change_pointer(folder: Path, change: Callable[[Pointer], Pointer]) -> Pointer:
    """Replace the pointer by what *change* makes of it, with no other program in between; the new one.

    Errors: OSError; then the pointer is as it was.
    """
    with alone(folder / "pointer.lock"):
        before = read_pointer(folder)
        after = change(before)
        if after != before:
            write_durably(folder / POINTER, json.dumps(asdict(after), indent=1).encode())
        return after


def file_of(folder: Path, version: Version) -> Path:
    """Where the exhibit file of *version* lies."""
    return folder / VERSIONS / Path(version.folder).name / Path(version.file).name


def shown(folder: Path, pointer: Pointer) -> Version | None:
    """The version to show: the current one, else the previous one, None where neither file is there."""
    versions = (version for version in (pointer.current, pointer.previous) if version)
    return next((version for version in versions if file_of(folder, version).is_file()), None)


def pointing_to(pointer: Pointer, new: Version) -> Pointer:
    """*pointer* with *new* on trial; the previous one is the last that has proved itself, if one has."""
    proven_or_not = pointer.current
    if pointer.trial and pointer.previous is not None:
        proven_or_not = pointer.previous
    return Pointer(current=new, previous=proven_or_not, trial=WAITING)


def pointing_back(pointer: Pointer) -> Pointer:
    """*pointer* to the previous version; a version that never proved itself is forgotten."""
    return Pointer(current=pointer.previous, previous=None if pointer.trial else pointer.current)


def proven(pointer: Pointer) -> Pointer:
    """*pointer* with its trial passed."""
    return replace(pointer, trial="")


def roll_back(folder: Path) -> Version:
    """Point to the previous version. Errors: NothingThere, Refused."""

    def change(pointer: Pointer) -> Pointer:
        if pointer.previous is None or not file_of(folder, pointer.previous).is_file():
            raise NothingThere("There is no previous version to go back to.")
        return pointing_back(pointer)

    check_owner(folder)
    try:
        current = change_pointer(folder, change).current
    except FileNotFoundError as error:
        raise NothingThere("There is no previous version to go back to.") from error
    except OSError as error:
        raise Refused(f"The disk did not take the change: {error.strerror or error}.") from error
    assert current is not None
    return current
