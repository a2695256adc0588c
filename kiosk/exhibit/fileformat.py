"""How an exhibit file is recognised and opened: SQLite's header, our number, our version."""

import sqlite3
import struct
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from kiosk.exhibit.database import DAMAGE, Database
from kiosk.exhibit.errors import ExhibitDamaged, ExhibitMissing, ExhibitTooNew, NotAnExhibit

APPLICATION_ID = 0x4B494F53
"""``KIOS`` in SQLite's application id, so that ``file`` and others can tell exhibit files."""
FORMAT_MAJOR = 1
"""Raised when a reader of the previous format could no longer understand the file."""
FORMAT_MINOR = 2
"""Raised when tables or columns are added that an older reader can ignore."""
PAGE_SIZE = 4096

MAGIC = b"SQLite format 3\x00"
HEADER_SIZE = 100


def packed_version() -> int:
    """The format version as SQLite's ``user_version`` holds it: major × 1000 + minor."""
    return FORMAT_MAJOR * 1000 + FORMAT_MINOR


@dataclass(frozen=True, slots=True)
class Header:
    """The fields of SQLite's file header that tell an exhibit file.

    Source: sqlite.org/fileformat2.html, 1.3 "The Database Header".
    """

    page_size: int
    page_count: int
    user_version: int
    application_id: int


def parse_header(start: bytes) -> Header:
    """The header in the first 100 bytes of a file that starts with MAGIC."""
    page_size: int = struct.unpack_from(">H", start, 16)[0]
    page_count: int = struct.unpack_from(">I", start, 28)[0]
    user_version: int = struct.unpack_from(">i", start, 60)[0]
    application_id: int = struct.unpack_from(">I", start, 68)[0]
    return Header(page_size, page_count, user_version, application_id)


def check_file(path: Path) -> None:
    """Refuse everything at *path* that is not a complete exhibit file of a format known here.

    Looks at the header and the size only. Errors: ExhibitMissing, NotAnExhibit, ExhibitTooNew,
    ExhibitDamaged.
    """
    start, size = _start_and_size(path)
    if size == 0:
        raise ExhibitDamaged(path, f"The exhibit file “{path.name}” is empty. Copy it here again.")
    if not start.startswith(MAGIC):
        raise NotAnExhibit(path, f"“{path.name}” is not an exhibit file.")
    if len(start) < HEADER_SIZE:
        raise ExhibitDamaged(path)
    header = parse_header(start)
    if header.application_id != APPLICATION_ID:
        raise NotAnExhibit(path, f"“{path.name}” is not an exhibit file.")
    if header.user_version // 1000 > FORMAT_MAJOR:
        raise ExhibitTooNew(
            path, f"The exhibit file “{path.name}” was made for a newer version of Kiosk. Update Kiosk first."
        )
    complete = header.page_size * header.page_count == size
    if not complete or header.user_version // 1000 != FORMAT_MAJOR:
        raise ExhibitDamaged(path)


def open_database(path: Path) -> Database:
    """Open *path* for reading only, without locks or journals: the folder may be read-only.

    Errors: as `check_file`.
    """
    check_file(path)
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        connection = sqlite3.connect(address, uri=True)
    except sqlite3.Error as error:
        raise ExhibitDamaged(path) from error
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("SELECT count(*) FROM seal").fetchone()
    except DAMAGE as error:
        connection.close()
        raise ExhibitDamaged(path) from error
    return Database(connection, path)


def _start_and_size(path: Path) -> tuple[bytes, int]:
    """The first 100 bytes of the file at *path* and its size in bytes."""
    try:
        status = path.stat()
        if not S_ISREG(status.st_mode):
            what = "a folder" if S_ISDIR(status.st_mode) else "a device"
            raise NotAnExhibit(path, f"“{path.name}” is {what}, not an exhibit file.")
        with path.open("rb") as file:
            return file.read(HEADER_SIZE), status.st_size
    except (FileNotFoundError, NotADirectoryError) as error:
        raise ExhibitMissing(path, f"There is no exhibit file called “{path.name}”.") from error
    except OSError as error:
        raise ExhibitMissing(path, f"The exhibit file “{path.name}” cannot be read from the disk.") from error
