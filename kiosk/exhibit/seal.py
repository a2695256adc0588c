"""The digest inside an exhibit file that tells whether any of its bits changed."""

import hashlib
from pathlib import Path

from kiosk.exhibit.errors import ExhibitDamaged
from kiosk.exhibit.fileformat import open_database

BLANK_SEAL = hashlib.sha256(b"Kiosk exhibit file: blank seal").digest()
"""Stands where the digest will stand while the digest is computed."""


def seal_file(path: Path) -> None:
    """Put the digest of the file at *path* in the place of its blank seal."""
    content = path.read_bytes()
    if content.count(BLANK_SEAL) != 1:
        raise ExhibitDamaged(path)
    with path.open("r+b") as file:
        file.seek(content.find(BLANK_SEAL))
        file.write(hashlib.sha256(content).digest())


def digest_of(path: Path) -> str:
    """The digest in the exhibit file at *path*, by which two exhibits are told apart; nothing is verified.

    Errors: every ExhibitFileError that opening can raise.
    """
    database = open_database(path)
    try:
        return database.row("SELECT digest FROM seal").content("digest").hex()
    finally:
        database.close()


def verify_exhibit(path: Path) -> None:
    """Read the whole file at *path* and make sure that it is, bit for bit, as it was written.

    Holds the file in memory while it runs. Errors: every ExhibitFileError that opening can
    raise; ExhibitDamaged where a bit differs.
    """
    database = open_database(path)
    try:
        seal = database.row("SELECT digest FROM seal").content("digest")
    finally:
        database.close()
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ExhibitDamaged(path) from error
    if hashlib.sha256(content.replace(seal, BLANK_SEAL, 1)).digest() != seal:
        raise ExhibitDamaged(path)
