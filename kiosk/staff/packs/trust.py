"""Whether a pack can be trusted: The Update Framework's client workflow over the parts of the pack.

python-tuf does all of the verifying; here is the order of steps, and what staff are told. Nothing is fetched.
Source: The Update Framework 1.0.34, 5.3 to 5.7.
"""

# pyright: reportPrivateImportUsage=false
# python-tuf's documentation imports these from tuf.api.metadata, which does not list them
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from tuf.api import exceptions
from tuf.api.metadata import Metadata, Root, TargetFile, Timestamp
from tuf.api.serialization import DeserializationError
from tuf.ngclient._internal.trusted_metadata_set import TrustedMetadataSet
from tuf.ngclient.config import EnvelopeType

from kiosk.staff.packs.clock import NEVER, from_iso, in_iso, judge
from kiosk.staff.packs.reading import EXHIBIT, Pack, damaged
from kiosk.staff.packs.refusal import (
    Damaged,
    Expired,
    KeyRevoked,
    Mixed,
    NothingThere,
    NotSigned,
    Older,
    WrongExhibit,
)
from kiosk.staff.packs.trusted import Trusted

ROOTS = 256
"""How many new roots one pack may bring."""


@dataclass(frozen=True, slots=True)
class Verified:
    """What a pack says, once it can be believed."""

    target: TargetFile
    """The exhibit file: its name, length and digests."""
    number: int
    made: str
    expires: str
    trusted: Trusted
    """What this screen trusts from now on."""
    warning: str
    """What staff should know of the clock; mostly empty."""


def verify(pack: Pack, trusted: Trusted, now: datetime, wanted: str = "") -> Verified:
    """What *pack* says, held against what is *trusted*; *wanted* is the exhibit's name, if staff set one.

    The exhibit file itself is verified when it is copied. Errors: `Refused`.
    """
    name = pack.path.name
    known = _begin(trusted)
    seen = set(trusted.seen) | set(known.root.keys)
    with _refusing(name):
        seen |= _roots(known, pack)
    _signatures(known, pack, trusted, seen)
    target = _target(known, name, wanted or trusted.exhibit)
    made = _made(target)
    clock = judge(now, max(made, from_iso(trusted.newest)))
    expires = min(part.expires for part in (known.root, known.timestamp, known.snapshot, known.targets))
    if expires <= clock.time:
        raise Expired(
            f"“{name}” was to be installed before {expires:%Y-%m-%d}. Ask for a new pack, or set this"
            " machine's clock if it is wrong."
        )
    kept = replace(
        trusted,
        root=_text(pack.statement(f"{known.root.version}.root.json")) or trusted.root,
        timestamp=_text(pack.statement("timestamp.json")),
        snapshot=_text(pack.statement(f"{known.snapshot.version}.snapshot.json")),
        exhibit=target.path,
        newest=max(in_iso(made), trusted.newest),
        seen=tuple(sorted(seen)),
    )
    return Verified(target, known.targets.version, in_iso(made), in_iso(expires), kept, clock.warning)


def _begin(trusted: Trusted) -> TrustedMetadataSet:
    """A set of trusted statements that holds the root. Errors: NothingThere."""
    try:
        known = TrustedMetadataSet(trusted.root.encode(), EnvelopeType.METADATA)
    except (exceptions.RepositoryError, DeserializationError) as error:
        raise NothingThere("The root file of this screen is damaged. Copy root.json here again.") from error
    known.reference_time = NEVER  # expiry is looked at once it is known what the clock is worth
    return known


def _roots(known: TrustedMetadataSet, pack: Pack) -> set[str]:
    """Follow the museum's roots, each signed by the one before; the ids of all keys on the way."""
    seen: set[str] = set()
    for version in range(known.root.version + 1, known.root.version + 1 + ROOTS):
        statement = pack.statement(f"{version}.root.json")
        if statement is None:
            break
        seen |= set(known.update_root(statement).keys)
    return seen


def _signatures(known: TrustedMetadataSet, pack: Pack, trusted: Trusted, seen: set[str]) -> None:
    """Verify timestamp, snapshot and targets, each by the one before and against what was accepted here last.

    What was accepted last counts no more where its key was revoked since: TUF 5.3.11.
    """
    timestamp = _needed(pack, "timestamp.json")
    with _forgetting():
        known.update_timestamp(trusted.timestamp.encode())
    with _refusing(pack.path.name, _signers(timestamp) & (seen - _publishers(known.root))):
        try:
            known.update_timestamp(timestamp)
        except exceptions.EqualVersionNumberError:  # the pack that was accepted last, once more
            if Metadata[Timestamp].from_bytes(timestamp).signed != known.timestamp:
                raise
    with _forgetting():
        known.update_snapshot(trusted.snapshot.encode(), trusted=True)
    with _refusing(pack.path.name):
        meta = known.timestamp.snapshot_meta
        known.update_snapshot(_needed(pack, f"{meta.version}.snapshot.json", meta.length))
        meta = known.snapshot.meta["targets.json"]
        known.update_targets(_needed(pack, f"{meta.version}.targets.json", meta.length))


def _needed(pack: Pack, name: str, length: int | None = None) -> bytes:
    """The statement called *name*. Errors: TooLarge; Mixed where another version of it is there; Damaged."""
    found = pack.statement(name, length)
    if found is None and name != "timestamp.json":
        raise Mixed(_mixed(pack.path.name))
    if found is None:
        raise NotSigned(f"“{pack.path.name}” is not signed. Ask the museum's office for a signed pack.")
    return found


def _target(known: TrustedMetadataSet, name: str, wanted: str) -> TargetFile:
    """The exhibit that this screen shows. Errors: WrongExhibit, Damaged."""
    found = known.targets.targets
    if not wanted and len(found) == 1:
        wanted = next(iter(found))
    if wanted not in found:
        held = ", ".join(f"“{path}”" for path in sorted(found)) or "nothing"
        raise WrongExhibit(f"“{name}” holds {held}; this screen shows “{wanted}”.")
    if not EXHIBIT.fullmatch(wanted):
        raise Damaged(f"“{name}” holds an exhibit with a name that no exhibit file has.")
    return found[wanted]


def _made(target: TargetFile) -> datetime:
    """When the pack was signed; long ago where it does not say."""
    try:
        return from_iso(target.custom["made"])
    except (LookupError, TypeError, ValueError):
        return from_iso("1970-01-01T00:00:00Z")


def _publishers(root: Root) -> set[str]:
    return set(root.roles[Timestamp.type].keyids)


def _signers(statement: bytes) -> set[str]:
    """Ids of the keys that claim to have signed *statement*."""
    try:
        return set(Metadata[Timestamp].from_bytes(statement).signatures)
    except DeserializationError:
        return set()


def _text(statement: bytes | None) -> str:
    return (statement or b"").decode()


def _mixed(name: str) -> str:
    return f"“{name}” is put together from parts of different packs. Ask for the pack again."


def _forgetting() -> suppress:
    """What was accepted before may be nothing, or mean nothing any more."""
    return suppress(exceptions.RepositoryError, DeserializationError)


@contextmanager
def _refusing(name: str, revoked: set[str] | None = None) -> Generator[None]:
    """Says in our words what python-tuf refuses."""
    again = "Ask for the pack again."
    try:
        yield
    except (exceptions.BadVersionNumberError, exceptions.EqualVersionNumberError) as error:
        raise Older(f"“{name}” is older than what was installed here before. {again}") from error
    except exceptions.LengthOrHashMismatchError as error:
        raise Mixed(_mixed(name)) from error
    except exceptions.UnsignedMetadataError as error:
        if revoked:
            raise KeyRevoked(
                f"“{name}” is signed with a key that the museum has revoked. Ask for a new pack."
            ) from error
        raise NotSigned(
            f"“{name}” is not signed with keys that this screen trusts, or it was altered. {again}"
        ) from error
    except (exceptions.RepositoryError, DeserializationError) as error:
        raise damaged(Path(name)) from error
