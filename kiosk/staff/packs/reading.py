"""A pack is one file: a zip archive, nothing compressed, of signed statements and one exhibit file.

Its parts have fixed names and lie in no folders, and the archive never says where anything is written. Sizes
are looked at before anything is read.
Sources: .ZIP File Format Specification 6.3.10 (PKWARE); The Update Framework 1.0.34, 4 and 5.
"""

import os
import re
import stat
import struct
import zipfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO

from kiosk.staff.packs.refusal import Damaged, NothingThere, TooLarge

PACK_LIMIT = 2**31 - 1
"""Bytes: beyond it archives need an extension that packs do without."""
STATEMENT_LIMIT = 512_000
"""Bytes of one signed statement: what python-tuf allows a root."""
PARTS_LIMIT = 300
LISTING_LIMIT = 64 * 1024
"""Bytes of the archive's list of parts."""
STATEMENT = re.compile(r"timestamp\.json|[1-9]\d{0,8}\.(?:root|snapshot|targets)\.json")
EXHIBIT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.exhibit")
AT_ONCE = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""Opens a file, and waits for nobody where it is a pipe."""
END = struct.Struct("<4s4H2LH")
"""The end of an archive without a comment."""
TROUBLE = (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError, struct.error)


class Pack:
    """An open pack. Nothing that it says is to be believed before it is verified."""

    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self.path = path
        self._archive = archive
        self._parts = {part.filename: part for part in archive.infolist()}
        _check_parts(path, archive.infolist())

    @property
    def exhibits(self) -> tuple[str, ...]:
        """The names of the exhibit files in it."""
        return tuple(name for name in self._parts if EXHIBIT.fullmatch(name))

    @property
    def statements(self) -> tuple[str, ...]:
        """The names of the signed statements in it."""
        return tuple(name for name in self._parts if STATEMENT.fullmatch(name))

    def statement(self, name: str, limit: int | None = None) -> bytes | None:
        """The signed statement called *name*, None where there is none. Errors: TooLarge, Damaged."""
        part = self._parts.get(name)
        if part is None:
            return None
        if part.file_size > min(limit or STATEMENT_LIMIT, STATEMENT_LIMIT):
            raise TooLarge(f"“{self.path.name}” holds a part, {name}, that is larger than it may be.")
        with self._opened(name) as file:
            return file.read(STATEMENT_LIMIT)

    def copy(self, name: str, length: int, to: BinaryIO) -> None:
        """Copy the exhibit file *name*, *length* bytes at most. Errors: TooLarge, Damaged, OSError."""
        part = self._parts.get(name)
        if part is None:
            raise Damaged(f"“{self.path.name}” does not hold the exhibit that it speaks of.")
        if part.file_size > length:
            raise TooLarge(f"“{self.path.name}” holds more than its signature speaks of. It was altered.")
        left = length
        with self._opened(name) as file:
            while left and (piece := file.read(min(left, 1 << 20))):
                to.write(piece)
                left -= len(piece)

    @contextmanager
    def _opened(self, name: str) -> Generator[IO[bytes]]:
        try:
            with self._archive.open(self._parts[name]) as file:
                yield file
        except TROUBLE as error:
            raise damaged(self.path) from error


@contextmanager
def open_pack(path: Path) -> Generator[Pack]:
    """The pack at *path*. Errors: NothingThere, TooLarge, Damaged."""
    try:
        file = os.fdopen(os.open(path, AT_ONCE), "rb")
    except OSError as error:
        raise NothingThere(f"“{path.name}” cannot be read: {error.strerror}.") from error
    with file:
        _check_file(path, file)
        try:
            archive = zipfile.ZipFile(file)
        except (*TROUBLE, OSError) as error:
            raise damaged(path) from error
        with archive:
            yield Pack(path, archive)


def damaged(path: Path) -> Damaged:
    """What is said of a file that is no whole pack."""
    return Damaged(
        f"“{path.name}” is not a whole pack. Copy it again; perhaps the stick was pulled out too early."
    )


def _check_file(path: Path, file: BinaryIO) -> None:
    """Refuse what is no plain file, is too large, or does not end as a pack does."""
    status = os.fstat(file.fileno())
    if not stat.S_ISREG(status.st_mode):
        raise Damaged(f"“{path.name}” is not a file.")
    if status.st_size > PACK_LIMIT:
        raise TooLarge(f"“{path.name}” is larger than 2 GB, which no pack is.")
    if status.st_size < END.size:
        raise damaged(path)
    file.seek(-END.size, os.SEEK_END)
    sign, _, _, here, parts, listing, begins, comment = END.unpack(file.read(END.size))
    if sign != b"PK\x05\x06" or comment or here != parts:
        raise damaged(path)
    if parts > PARTS_LIMIT or listing > LISTING_LIMIT:
        raise TooLarge(f"“{path.name}” holds more parts than a pack has.")
    if begins + listing + END.size != status.st_size:
        raise damaged(path)


def _check_parts(path: Path, parts: list[zipfile.ZipInfo]) -> None:
    """Refuse parts that no pack has: folders, links, other names, names twice, anything compressed."""
    names = [part.filename for part in parts]
    strange = [name for name in names if not (STATEMENT.fullmatch(name) or EXHIBIT.fullmatch(name))]
    kinds = {stat.S_IFMT(part.external_attr >> 16) for part in parts} - {0, stat.S_IFREG}
    if strange or kinds or len(set(names)) != len(names):
        raise Damaged(f"“{path.name}” holds something that does not belong into a pack.")
    if any(part.compress_type != zipfile.ZIP_STORED or part.flag_bits & 1 for part in parts):
        raise Damaged(f"“{path.name}” is compressed or locked, which packs are not.")
    if any(part.file_size != part.compress_size for part in parts) or _unpacked(parts) > path.stat().st_size:
        raise TooLarge(f"“{path.name}” would unpack to more than it holds, which no pack does.")


def _unpacked(parts: list[zipfile.ZipInfo]) -> int:
    return sum(part.file_size for part in parts)
