"""Fetches what a web folder holds as a pack, which is then trusted no more than one from a stick.

The folder is a repository of The Update Framework as `publishing` lays it out. Here its parts are put
together as they come, within limits; `trust` verifies them as it verifies any pack.
"""

# pyright: reportPrivateImportUsage=false
# python-tuf's documentation imports these from tuf.api.metadata, which does not list them
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from tuf.api.exceptions import LengthOrHashMismatchError
from tuf.api.metadata import Metadata, Snapshot, TargetFile, Targets, Timestamp
from tuf.api.serialization import DeserializationError

from kiosk.staff.packs.durable import alone
from kiosk.staff.packs.installing import ROOM, Installed, Renders, install
from kiosk.staff.packs.owner import check_owner
from kiosk.staff.packs.packing import write_pack
from kiosk.staff.packs.publishing import EXHIBITS, STATEMENTS, TIMESTAMP, place_of
from kiosk.staff.packs.reading import EXHIBIT, PACK_LIMIT, STATEMENT_LIMIT, open_pack
from kiosk.staff.packs.refusal import Damaged, NothingThere, Refused, TooLarge
from kiosk.staff.packs.trust import ROOTS, Verified, verify
from kiosk.staff.packs.trusted import read_trusted, write_trusted
from kiosk.staff.packs.web_folder import WebFolder

WORK = "fetching"
"""The folder in which a pack is put together; it is gone afterwards."""


def fetch(
    web: WebFolder, folder: Path, anchor: Path | None, renders: Renders, now: datetime, wanted: str = ""
) -> Installed | None:
    """Install what *web* holds as `installing.install` installs a pack; None where there is nothing newer.

    Errors: `Refused`; then nothing was changed.
    """
    trusted = read_trusted(folder, anchor)
    with _fetched(web, folder, trusted.timestamp, wanted or trusted.exhibit) as pack:
        return install(pack, folder, anchor, renders, now, wanted) if pack else None


def fetch_to(
    web: WebFolder, file: Path, anchor: Path | None, now: datetime, wanted: str = ""
) -> Verified | None:
    """Keep what *web* holds as a pack at *file*, for another user to install; None where it is there already.

    What was trusted so far is remembered beside it. Errors: `Refused`; then *file* is as it was.
    """
    trusted = read_trusted(file.parent, anchor)
    known = trusted.timestamp if file.exists() else ""
    with _fetched(web, file.parent, known, wanted or trusted.exhibit) as pack:
        if pack is None:
            return None
        with open_pack(pack) as opened:
            said = verify(opened, trusted, now, wanted)
        pack.replace(file)
        write_trusted(file.parent, said.trusted)
        return said


@contextmanager
def _fetched(web: WebFolder, folder: Path, known: str, wanted: str) -> Generator[Path | None]:
    """A pack with what *web* holds, for a moment below *folder*; None where its timestamp is *known*."""
    check_owner(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with alone(folder / "fetch.lock", waits=False):
            shutil.rmtree(folder / WORK, ignore_errors=True)
            timestamp = _timestamp(web)
            if known and timestamp == known.encode():
                yield None
                return
            (folder / WORK).mkdir()
            try:
                yield _put_together(web, folder / WORK, timestamp, wanted)
            finally:
                shutil.rmtree(folder / WORK, ignore_errors=True)
    except BlockingIOError as error:
        raise Refused("Another pack is being fetched. Try again when it is done.") from error
    except OSError as error:
        raise Refused(f"The disk did not take the pack: {error.strerror or error}.") from error


def _timestamp(web: WebFolder) -> bytes:
    try:
        return _statement(web, TIMESTAMP)
    except NothingThere as error:
        raise NothingThere(
            f"There are no packs at {web.address}. “kiosk pack --repository” makes the folder for it."
        ) from error


def _put_together(web: WebFolder, work: Path, timestamp: bytes, wanted: str) -> Path:
    """Fetch what *timestamp* leads to and write it as a pack in *work*. Errors: Refused, OSError."""
    statements = {TIMESTAMP: timestamp, **_roots(web)}
    try:
        about = Metadata[Timestamp].from_bytes(timestamp).signed.snapshot_meta
        name = f"{about.version}.snapshot.json"
        statements[name] = _statement(web, name)
        about = Metadata[Snapshot].from_bytes(statements[name]).signed.meta["targets.json"]
        name = f"{about.version}.targets.json"
        statements[name] = _statement(web, name)
        targets = Metadata[Targets].from_bytes(statements[name]).signed.targets
        target = targets[wanted] if wanted in targets else next(iter(targets.values()))
        exhibit = _exhibit(web, work, target)
    except (DeserializationError, LookupError, AttributeError, StopIteration) as error:
        raise Damaged(f"What {web.address} holds is no whole pack.") from error
    pack = work / "fetched.kpack"
    write_pack(pack, statements, exhibit)
    return pack


def _roots(web: WebFolder) -> dict[str, bytes]:
    """Every root of the museum, the oldest first; each screen begins with the one that it knows."""
    found: dict[str, bytes] = {}
    for version in range(1, ROOTS + 1):
        name = f"{version}.root.json"
        try:
            found[name] = _statement(web, name)
        except NothingThere:
            break
    return found


def _statement(web: WebFolder, name: str) -> bytes:
    return web.read(f"{STATEMENTS}/{name}", STATEMENT_LIMIT)


def _exhibit(web: WebFolder, work: Path, target: TargetFile) -> Path:
    """Fetch *target*, which must be as its statement says. Errors: Refused, LookupError, OSError."""
    if not EXHIBIT.fullmatch(target.path):
        raise Damaged(f"What {web.address} holds has a name that no exhibit file has.")
    if target.length > PACK_LIMIT // 2:
        raise TooLarge(f"The exhibit at {web.address} is larger than 1 GB, which no pack can hold.")
    if shutil.disk_usage(work).free < 3 * target.length + ROOM:  # it, the pack, and the installed version
        raise Refused("There is not enough room on the disk for this exhibit.")
    file = work / target.path
    with file.open("w+b") as copy:
        for piece in web.pieces(f"{EXHIBITS}/{place_of(target)}", target.length):
            copy.write(piece)
        copy.seek(0)
        try:
            target.verify_length_and_hashes(copy)
        except LengthOrHashMismatchError as error:
            raise Damaged(f"The exhibit at {web.address} is not the one that was signed.") from error
    return file
