"""Writes that a power cut leaves either undone or done."""

import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO


def write_durably(path: Path, content: bytes) -> None:
    """Put *content* at *path*, in one step: write beside it, to the disk, rename, folder to the disk.

    Source: rename(2), fsync(2). Errors: OSError; then what stood at *path* still stands there.
    """
    temporary = path.with_name(f".{path.name}.new")
    with temporary.open("wb") as file:
        file.write(content)
        to_disk(file)
    temporary.replace(path)
    folder_to_disk(path.parent)


def to_disk(file: BinaryIO) -> None:
    """Wait until what was written to *file* is on the disk."""
    file.flush()
    os.fsync(file.fileno())


def folder_to_disk(folder: Path) -> None:
    """Wait until the names in *folder* are on the disk, where the system can be asked for it."""
    with suppress(PermissionError):  # Windows opens no folders, and keeps them without being asked
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def alone(path: Path, *, waits: bool = True) -> Generator[None]:
    """Hold the lock file at *path*; the system gives it back whenever this process ends.

    Errors: OSError, a BlockingIOError or PermissionError where another has it and this one does not wait.
    """
    with path.open("ab") as file:
        if os.name == "nt":
            import msvcrt  # noqa: PLC0415 - only there

            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if waits else msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - not there

            fcntl.flock(file, fcntl.LOCK_EX | (0 if waits else fcntl.LOCK_NB))
        yield
