"""Looks at a folder with the eyes of whoever it belongs to: what root can write, the screen may not."""

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def as_owner_of(folder: Path) -> Generator[str]:
    """Be, as root, the owner of *folder* or of the lowest one above it that exists; the name of who looks.

    Nobody else can be another. For one thread only: the whole process is somebody else meanwhile.
    """
    if sys.platform == "win32" or os.geteuid() != 0:
        yield os.environ.get("USER", "the kiosk's user")
        return
    status = nearest(folder).stat()
    group, user = os.getegid(), os.geteuid()
    try:
        os.setegid(status.st_gid)
        os.seteuid(status.st_uid)
        yield _name(status.st_uid)
    finally:
        os.seteuid(user)
        os.setegid(group)


def nearest(folder: Path) -> Path:
    """The folder, or the lowest one above it that exists."""
    return next(place for place in (folder.absolute(), *folder.absolute().parents) if place.exists())


def _name(user: int) -> str:
    import pwd  # noqa: PLC0415 - not there on Windows

    try:
        return pwd.getpwuid(user).pw_name
    except KeyError:
        return f"user {user}"
