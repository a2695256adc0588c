"""An exhibit becomes a file: written beside its place, checked, and only then put there."""

import os
import secrets
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager, suppress
from importlib.resources import files
from pathlib import Path

from kiosk.exhibit.database import Database
from kiosk.exhibit.errors import ExhibitFileError, ExhibitNotWritten
from kiosk.exhibit.fileformat import APPLICATION_ID, PAGE_SIZE, open_database, packed_version
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.seal import BLANK_SEAL, seal_file, verify_exhibit
from kiosk.exhibit.soundness import check_soundness
from kiosk.exhibit.tables.details import add_details
from kiosk.exhibit.tables.documents import add_documents
from kiosk.exhibit.tables.glossary import add_terms
from kiosk.exhibit.tables.languages import add_languages
from kiosk.exhibit.tables.pictures import add_pictures
from kiosk.exhibit.tables.remarks import add_notes, add_questions
from kiosk.exhibit.tables.search import add_search
from kiosk.exhibit.tables.timeline import add_eras, add_events, add_lanes
from kiosk.exhibit.whole import read_whole


def write_exhibit(exhibit: Exhibit, path: Path) -> None:
    """Write *exhibit* to *path*. The same exhibit gives the same bytes.

    A file that stands at *path* stays until the new one is complete, read back and on the disk.
    Errors: ExhibitNotWritten, where the disk refuses or *exhibit* contradicts itself.
    """
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.writing")
    try:
        with _said_in_words(path):
            _write(exhibit, temporary)
            _check(exhibit, temporary)
            _put_in_place(temporary, path)
    finally:
        with suppress(OSError):
            temporary.unlink()


def write_draft(exhibit: Exhibit, path: Path) -> None:
    """Write *exhibit* to the new file *path* for a preview, which is over before the file could be damaged.

    It is not read back and nothing stood there before. Errors: as `write_exhibit`.
    """
    with _said_in_words(path):
        _write(exhibit, path)


@contextmanager
def _said_in_words(path: Path) -> Generator[None]:
    """Every error of the disk and of the exhibit as ExhibitNotWritten."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise ExhibitNotWritten(
            path, f"The exhibit file “{path.name}” cannot be written: {reason}."
        ) from error
    except (sqlite3.Error, UnicodeError, OverflowError, ExhibitFileError) as error:
        raise ExhibitNotWritten(path, f"The exhibit cannot be written to “{path.name}”: {error}") from error


def _write(exhibit: Exhibit, path: Path) -> None:
    """Fill a database in memory and put it, tightly packed, into a new file at *path*."""
    path.touch(exist_ok=False)
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {packed_version()}")
        connection.executescript(files("kiosk.exhibit").joinpath("schema.sql").read_text("utf-8"))
        database = Database(connection, path)
        connection.execute("BEGIN")
        _fill(database, exhibit)
        connection.execute("COMMIT")
        connection.execute("VACUUM INTO ?", (str(path.absolute()),))
    seal_file(path)
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _fill(database: Database, exhibit: Exhibit) -> None:
    database.insert("seal", 1, BLANK_SEAL)
    add_details(database, exhibit.details)
    add_languages(database, exhibit.languages)
    add_documents(database, exhibit.documents)
    add_terms(database, exhibit.terms)
    add_lanes(database, exhibit.lanes)
    add_eras(database, exhibit.eras)
    add_events(database, exhibit.events)
    add_notes(database, exhibit.notes)
    add_questions(database, exhibit.questions)
    add_search(database, exhibit)
    add_pictures(database, exhibit.pictures)


def _check(exhibit: Exhibit, path: Path) -> None:
    """Make sure that the file at *path* is sound and says exactly what *exhibit* says."""
    verify_exhibit(path)
    with closing(open_database(path)) as database:
        check_soundness(database)
    if read_whole(path) != exhibit:
        raise ExhibitNotWritten(path, "what can be read back differs from what was written.")


def _put_in_place(temporary: Path, path: Path) -> None:
    temporary.replace(path)
    with suppress(OSError):  # Windows, and some network disks, keep folders without being asked
        folder = os.open(path.absolute().parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
