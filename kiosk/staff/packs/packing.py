"""Makes a pack: an exhibit file, signed with the publishing key, and every root up to now."""

# pyright: reportPrivateImportUsage=false
# python-tuf's documentation imports these from tuf.api.metadata, which does not list them
import zipfile
from datetime import datetime, timedelta
from pathlib import Path

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, T, TargetFile, Targets, Timestamp

from kiosk.exhibit.errors import ExhibitFileError
from kiosk.exhibit.seal import verify_exhibit
from kiosk.staff.packs.clock import in_iso
from kiosk.staff.packs.durable import folder_to_disk, to_disk, write_durably
from kiosk.staff.packs.keys import METADATA, latest_root, next_number, root_files, signers
from kiosk.staff.packs.reading import EXHIBIT, PACK_LIMIT
from kiosk.staff.packs.refusal import NothingThere, Refused, TooLarge

LASTS = timedelta(days=365)
"""How long a pack can be installed after it was made, unless asked otherwise."""
FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""What archives date their parts, so that the same parts give the same bytes."""


def make_pack(exhibit: Path, pack: Path, keys: Path, now: datetime, lasts: timedelta = LASTS) -> int:
    """Sign the file *exhibit* with the keys in the folder *keys* and write *pack*; its number.

    Errors: `Refused`, where the exhibit or the keys cannot be used; OSError.
    """
    _check(exhibit)
    root = latest_root(keys)
    signer = _publisher(root, keys)
    if root.is_expired(now):
        raise Refused("The museum's root has expired. “kiosk keys rotate” with a root key makes a new one.")
    number = next_number(keys)
    statements = _statements(exhibit, number, signer, now, (now + lasts).replace(microsecond=0))
    for name, content in statements.items():
        write_durably(keys / METADATA / name, content)
    roots = {file.name: file.read_bytes() for file in root_files(keys)}
    write_pack(pack, {**roots, **statements}, exhibit)
    return number


def _check(exhibit: Path) -> None:
    try:
        verify_exhibit(exhibit)
    except ExhibitFileError as error:
        raise Refused(str(error)) from error
    if not EXHIBIT.fullmatch(exhibit.name):
        raise Refused(
            f"“{exhibit.name}” cannot be the name in a pack: take letters from A to Z, digits, - and _,"
            " and end it with .exhibit."
        )
    if exhibit.stat().st_size > PACK_LIMIT // 2:
        raise TooLarge(f"“{exhibit.name}” is larger than 1 GB, which no pack can hold.")


def _publisher(root: Root, keys: Path) -> CryptoSigner:
    """The publishing key. Errors: NothingThere."""
    found = signers(root, Timestamp.type, (keys,))
    if not found:
        raise NothingThere(f"The key to publish with is not in {keys}. It is the file publish-….pem.")
    return found[0]


def _statements(
    exhibit: Path, number: int, signer: CryptoSigner, now: datetime, expires: datetime
) -> dict[str, bytes]:
    """The signed statements that are about *exhibit*, by the names of their files."""
    file = TargetFile.from_file(exhibit.name, str(exhibit), ["sha256", "sha512"])
    file.unrecognized_fields["custom"] = {"made": in_iso(now)}
    targets = _signed(Targets(number, expires=expires, targets={exhibit.name: file}), signer)
    about = MetaFile.from_data(number, targets, ["sha256"])
    snapshot = _signed(Snapshot(number, expires=expires, meta={"targets.json": about}), signer)
    about = MetaFile.from_data(number, snapshot, ["sha256"])
    timestamp = _signed(Timestamp(number, expires=expires, snapshot_meta=about), signer)
    return {
        f"{number}.targets.json": targets,
        f"{number}.snapshot.json": snapshot,
        "timestamp.json": timestamp,
    }


def _signed(signed: T, signer: CryptoSigner) -> bytes:
    metadata = Metadata(signed)
    metadata.sign(signer)
    return metadata.to_bytes()


def write_pack(pack: Path, statements: dict[str, bytes], exhibit: Path) -> None:
    """Put *statements*, by their names, and the file *exhibit* together as a pack.

    What stood at *pack* stays until the new one is on the disk. Errors: OSError.
    """
    temporary = pack.with_name(f".{pack.name}.new")
    try:
        with temporary.open("wb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
                for name in sorted(statements):
                    archive.writestr(zipfile.ZipInfo(name, FIRST_DAY), statements[name])
                part = zipfile.ZipInfo(exhibit.name, FIRST_DAY)
                with exhibit.open("rb") as content, archive.open(part, "w") as copy:
                    while piece := content.read(1 << 20):
                        copy.write(piece)
            to_disk(file)
        temporary.replace(pack)
    finally:
        temporary.unlink(missing_ok=True)
    folder_to_disk(pack.absolute().parent)
