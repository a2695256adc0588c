"""What a screen trusts and remembers of packs, in one file that is replaced in one step."""

import hashlib
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from kiosk.staff.packs.durable import write_durably
from kiosk.staff.packs.refusal import NothingThere

FILE_NAME = "trusted.json"


@dataclass(frozen=True, slots=True)
class Trusted:
    """The museum's root as far as it is known here, and the newest signatures that were accepted.

    Source: The Update Framework 1.0.34, 5.2: what a client keeps from one update to the next.
    """

    anchor: str
    """SHA-256 of the root file that staff put here."""
    root: str
    timestamp: str = ""
    snapshot: str = ""
    exhibit: str = ""
    """The name of the exhibit that packs for this screen hold; empty before the first one."""
    newest: str = "1970-01-01T00:00:00Z"
    """The newest date that an accepted signature carried, ISO 8601."""
    seen: tuple[str, ...] = ()
    """Ids of all keys that were ever trusted here, revoked ones too."""


def read_trusted(folder: Path, anchor: Path | None) -> Trusted:
    """What is kept in *folder*; a new beginning where the root file *anchor* is another one than before.

    Errors: NothingThere, where there is no root to begin with.
    """
    if anchor is None:
        sentence = "This screen has no root to know the museum's keys by."
        raise NothingThere(f"{sentence} Copy root.json here and name it in kiosk.toml: trust, under [packs].")
    try:
        root = anchor.read_bytes()
    except OSError as error:
        raise NothingThere(f"The root file {anchor} cannot be read: {error.strerror}.") from error
    digest = hashlib.sha256(root).hexdigest()
    kept = _kept(folder)
    if kept is not None and kept.anchor == digest:
        return kept
    return Trusted(digest, root.decode("utf-8", "replace"))


def write_trusted(folder: Path, trusted: Trusted) -> None:
    """Keep *trusted* in *folder*. Errors: OSError."""
    write_durably(folder / FILE_NAME, json.dumps(asdict(trusted), indent=1).encode())


def _kept(folder: Path) -> Trusted | None:
    try:
        found = json.loads((folder / FILE_NAME).read_bytes())
        return replace(Trusted(**found), seen=tuple(found["seen"]))
    except (OSError, ValueError, TypeError, LookupError):
        return None
