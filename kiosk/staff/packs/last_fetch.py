"""How the last fetch ended, written down where it fetched to, for the doctor."""

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from kiosk.staff.packs.clock import from_iso, in_iso
from kiosk.staff.packs.durable import write_durably

FILE_NAME = "last-fetch.json"


@dataclass(frozen=True, slots=True)
class LastFetch:
    """One fetch."""

    ended: str
    """When, ISO 8601."""
    said: str
    """What it said, in a sentence."""
    went_well: bool


def write_last_fetch(folder: Path, ended: datetime, said: str, *, went_well: bool) -> None:
    """Keep in *folder* how a fetch ended, if the disk takes it and the folder is there."""
    with suppress(OSError):
        last = LastFetch(in_iso(ended), said, went_well)
        write_durably(folder / FILE_NAME, json.dumps(asdict(last)).encode())


def read_last_fetches(folders: Iterable[Path]) -> tuple[LastFetch, ...]:
    """What is written down in *folders*: those that failed first, the latest before others."""
    found = [last for folder in folders if (last := _read(folder / FILE_NAME)) is not None]
    found.sort(key=lambda last: from_iso(last.ended), reverse=True)
    return tuple(sorted(found, key=lambda last: last.went_well))


def _read(path: Path) -> LastFetch | None:
    try:
        last = LastFetch(**json.loads(path.read_bytes()))
        from_iso(last.ended)
    except (OSError, ValueError, TypeError):
        return None
    return last
