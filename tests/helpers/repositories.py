"""A web folder of packs, looked at as a whole."""

# pyright: reportPrivateImportUsage=false
# python-tuf's documentation imports these from tuf.api.metadata, which does not list them
from pathlib import Path

from tuf.api.metadata import Metadata, Snapshot, Targets, Timestamp

from kiosk.staff.packs.publishing import EXHIBITS, STATEMENTS, TIMESTAMP, place_of


def edition_in(web: Path) -> int:
    """The number of the edition that whoever fetches from *web* now gets, which is there as a whole."""
    statements = web / STATEMENTS
    about = Metadata[Timestamp].from_file(str(statements / TIMESTAMP)).signed.snapshot_meta
    snapshot = Metadata[Snapshot].from_file(str(statements / f"{about.version}.snapshot.json")).signed
    number = snapshot.meta["targets.json"].version
    targets = Metadata[Targets].from_file(str(statements / f"{number}.targets.json")).signed.targets
    for target in targets.values():
        with (web / EXHIBITS / place_of(target)).open("rb") as exhibit:
            target.verify_length_and_hashes(exhibit)
    return number
