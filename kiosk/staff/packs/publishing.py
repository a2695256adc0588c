"""Lays a pack out as a plain folder for a web server: a repository of The Update Framework.

Source: The Update Framework 1.0.34, 6.2 (consistent snapshots): ``metadata/timestamp.json``, every other
statement with its version before its name, the exhibit as ``targets/SHA256.NAME``.
"""

# pyright: reportPrivateImportUsage=false
# python-tuf's documentation imports these from tuf.api.metadata, which does not list them
import re
from pathlib import Path

from tuf.api.exceptions import StorageError
from tuf.api.metadata import Metadata, TargetFile, Targets, Timestamp
from tuf.api.serialization import DeserializationError

from kiosk.staff.packs.durable import folder_to_disk, to_disk, write_durably
from kiosk.staff.packs.reading import Pack, open_pack

STATEMENTS, EXHIBITS = "metadata", "targets"
TIMESTAMP = "timestamp.json"
OF_AN_EDITION = ("snapshot", "targets")
PLACE = re.compile(r"\.?[0-9a-f]{64}\..+\.exhibit(?:\.new)?")
"""The names of exhibits here, whole ones and those that a power cut left unfinished; all else is not ours."""


def publish(path: Path, folder: Path) -> None:
    """Add the pack at *path*, which was made here, to the repository in *folder*.

    The timestamp comes last: who fetches meanwhile gets the edition before, whole. What is older than that is
    removed afterwards. Errors: Refused, OSError.
    """
    for part in (STATEMENTS, EXHIBITS):
        (folder / part).mkdir(parents=True, exist_ok=True)
    with open_pack(path) as pack:
        targets = next(name for name in pack.statements if name.endswith(".targets.json"))
        found = Metadata[Targets].from_bytes(pack.statement(targets) or b"").signed.targets
        for target in found.values():
            _copy(pack, target, folder / EXHIBITS / place_of(target))
        for name in sorted(pack.statements, key=lambda name: (name == TIMESTAMP, name)):
            write_durably(folder / STATEMENTS / name, pack.statement(name) or b"")
    _sweep(folder)


def place_of(target: TargetFile) -> str:
    """The name that the exhibit *target* has among the exhibits."""
    return f"{target.hashes['sha256']}.{target.path}"


def _copy(pack: Pack, target: TargetFile, place: Path) -> None:
    temporary = place.with_name(f".{place.name}.new")
    with temporary.open("wb") as file:
        pack.copy(target.path, target.length, file)
        to_disk(file)
    temporary.replace(place)
    folder_to_disk(place.parent)


def _sweep(folder: Path) -> None:
    """Remove what neither the edition that the timestamp names nor the newest other one needs.

    Roots stay, for screens that know an old one. Where anything cannot be read, everything stays.
    """
    statements = folder / STATEMENTS
    numbers = {int(path.name.split(".")[0]) for path in statements.glob("*.targets.json")}
    try:
        current = Metadata[Timestamp].from_file(str(statements / TIMESTAMP)).signed.snapshot_meta.version
        kept = {current, *sorted(numbers - {current}, reverse=True)[:1]}
        needed = {place for number in kept & numbers for place in _exhibits(statements, number)}
    except (DeserializationError, StorageError, LookupError, ValueError):
        return
    old = [statements / f"{number}.{kind}.json" for number in numbers - kept for kind in OF_AN_EDITION]
    exhibits = (path for path in (folder / EXHIBITS).iterdir() if PLACE.fullmatch(path.name))
    old.extend(path for path in exhibits if path.name not in needed)
    for path in old:
        path.unlink(missing_ok=True)


def _exhibits(statements: Path, number: int) -> list[str]:
    """The names that the exhibits of edition *number* have. Errors: DeserializationError, StorageError."""
    found = Metadata[Targets].from_file(str(statements / f"{number}.targets.json")).signed.targets
    return [place_of(target) for target in found.values()]
