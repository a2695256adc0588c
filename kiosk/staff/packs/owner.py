"""To whom the folder of exhibits belongs: what another user writes there, the screen cannot change again."""

import os
import sys
from pathlib import Path

from kiosk.staff.packs.refusal import Refused


class AnothersFolder(Refused):
    """Another user than the one who runs this has to do it."""


def check_owner(folder: Path) -> None:
    """Refuse to write into *folder* for the user whom the screen runs as.

    The system's administrator could; then the screen could not change them. Errors: AnothersFolder.
    """
    if sys.platform == "win32":
        return
    there = next((path for path in (folder, *folder.absolute().parents) if path.exists()), Path("/"))
    owner, me = there.stat().st_uid, os.geteuid()
    if owner != me and (me == 0 or not os.access(there, os.W_OK)):
        name = _name(owner)
        remedy = f"Run this as that user: runuser -u {name} -- kiosk …"
        raise AnothersFolder(f"{there} belongs to “{name}”. {remedy}")


def _name(user: int) -> str:
    import pwd  # noqa: PLC0415 - not there on Windows

    try:
        return pwd.getpwuid(user).pw_name
    except KeyError:
        return f"#{user}"
