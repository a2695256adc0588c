"""Lays a pack out as a plain folder for a web server: a repository of The Update Framework.

Source: The Update Framework 1.0.34, 6.2 (consistent snapshots): ``metadata/timestamp.json``, every other
statement with its version before its name, the exhibit as ``targets/SHA256.NAME``.
"""

# pyright: reportPrivateImportUsage=false
# python-tuf's documentation imports these from tuf.api.metadata, which does not list them
from pathlib import Path

from tuf.api.metadata import Metadata, TargetFile, Targets

from kiosk.staff.packs.durable import folder_to_disk, to_disk, write_durably
from kiosk.staff.packs.reading import Pack, open_pack

STATEMENTS, EXHIBITS = "metadata", "targets"
TIMESTAMP = "timestamp.json"


def publish(path: Path, folder: Path) -> None:
    """Add the pack at *path*, which was made here, to the repository in *folder*.

    The timestamp comes last: who fetches meanwhile gets the edition before, whole. Errors: Refused, OSError.
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
