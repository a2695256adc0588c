"""The museum's keys: root keys that lie in a safe and say which key publishes, and the one that does.

The folder of keys holds private keys (``root-1.pem``), which staff move to sticks of their own, and
``metadata``, which is public: every root there ever was, and the statements of the latest packs.
Source: The Update Framework 1.0.34, 4.3 and 6.1.
"""

# pyright: reportPrivateImportUsage=false
# python-tuf's documentation imports these from tuf.api.metadata, which does not list them
import os
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.serialization import load_pem_private_key
from securesystemslib.signer import CryptoSigner, SSlibKey
from tuf.api.exceptions import UnsignedMetadataError
from tuf.api.metadata import Key, Metadata, Root, Targets
from tuf.api.serialization.json import JSONSerializer

from kiosk.staff.packs.durable import write_durably
from kiosk.staff.packs.refusal import NothingThere, Refused

METADATA = "metadata"
ROOT, PUBLISH = "root", "publish"
PUBLISHED = ("timestamp", "snapshot", "targets")
"""What the publishing key signs."""
ROOT_LASTS = timedelta(days=3653)
"""Ten years: a screen without a network gets a new root with its packs only."""
NAME_FIELD = "x-kiosk-name"
"""Where a public key says what its file is called."""


@dataclass(frozen=True, slots=True)
class Change:
    """A new root: what was done, and which files of keys came and went."""

    version: int
    made: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()


def make_keys(folder: Path, now: datetime, roots: int = 3, threshold: int = 2) -> Change:
    """Make a museum's first keys in *folder*, which must hold none. Errors: Refused, OSError."""
    if (folder / METADATA).exists():
        raise Refused(f"There are keys in {folder} already. “kiosk keys rotate” replaces one of them.")
    if not 1 <= threshold <= roots:
        raise Refused(f"{threshold} of {roots} root keys cannot sign. Ask for fewer, or make more keys.")
    (folder / METADATA).mkdir(parents=True)
    root = Root(version=1, consistent_snapshot=True)
    names = [f"{ROOT}-{number + 1}" for number in range(roots)]
    for name in names:
        root.add_key(_new_key(folder, name), ROOT)
    root.roles[ROOT].threshold = threshold
    _let_publish(root, _new_key(folder, f"{PUBLISH}-1"))
    _sign(root, None, folder, (folder,), now)
    return Change(1, (*names, f"{PUBLISH}-1"))


def rotate(folder: Path, name: str, sticks: tuple[Path, ...], now: datetime) -> Change:
    """Put a new key in the place of the one called *name*; *sticks* are more folders with root keys.

    Errors: Refused, where there is no such key or too few root keys are found; then nothing was changed.
    """
    before, root = latest_root(folder), latest_root(folder)
    old = _called(before, name)
    kind = name.rpartition("-")[0]
    new_name = _next_name(folder, kind)
    key = _new_key(folder, new_name)
    try:
        _withdraw(root, old.keyid)
        _let_publish(root, key) if kind == PUBLISH else root.add_key(key, ROOT)
        _sign(root, before, folder, (folder, *sticks), now)
    except Refused:
        (folder / f"{new_name}.pem").unlink()
        raise
    (folder / f"{name}.pem").unlink(missing_ok=True)
    return Change(root.version, (new_name,), (name,))


def revoke(folder: Path, name: str, sticks: tuple[Path, ...], now: datetime) -> Change:
    """Withdraw the key called *name* without another in its place. Errors: as `rotate`."""
    before, root = latest_root(folder), latest_root(folder)
    old = _called(before, name)
    for role_name, role in root.roles.items():
        if old.keyid in role.keyids and len(role.keyids) <= role.threshold:
            raise Refused(
                f"Without {name} too few keys would be left for {role_name}. “kiosk keys rotate” puts a new"
                " one in its place, and screens that get the next pack trust the old one no more."
            )
    _withdraw(root, old.keyid)
    _sign(root, before, folder, (folder, *sticks), now)
    (folder / f"{name}.pem").unlink(missing_ok=True)
    return Change(root.version, (), (name,))


def latest_root(folder: Path) -> Root:
    """The newest root in *folder*. Errors: NothingThere."""
    files = root_files(folder)
    if not files:
        raise NothingThere(f"There are no keys in {folder}. “kiosk keys make” makes them.")
    return Metadata[Root].from_file(str(files[-1])).signed


def root_files(folder: Path) -> list[Path]:
    """Every root in *folder*, the oldest first."""
    return sorted((folder / METADATA).glob("*.root.json"), key=lambda path: int(path.name.split(".")[0]))


def signers(root: Root, role: str, folders: tuple[Path, ...]) -> list[CryptoSigner]:
    """Those who can sign for *role* with the private keys that lie in *folders*."""
    found: list[CryptoSigner] = []
    for keyid in root.roles[role].keyids:
        key = root.keys[keyid]
        files = (folder / f"{name_of(key)}.pem" for folder in folders)
        file = next((file for file in files if file.is_file()), None)
        if file is not None:
            found.append(_signer(file, key))
    return found


def name_of(key: Key) -> str:
    """What the file of *key* is called, without its suffix."""
    return str(key.unrecognized_fields.get(NAME_FIELD, key.keyid[:8]))


def _signer(file: Path, key: Key) -> CryptoSigner:
    assert isinstance(key, SSlibKey)
    try:
        return CryptoSigner(load_pem_private_key(file.read_bytes(), None), key)
    except (OSError, ValueError) as error:
        raise NothingThere(f"The key in {file} cannot be used.") from error


def _new_key(folder: Path, name: str) -> SSlibKey:
    """Make an Ed25519 key; its private half goes to a file that only its owner may read."""
    signer = CryptoSigner.generate_ed25519()
    file = os.open(folder / f"{name}.pem", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(file, "wb") as out:
        out.write(signer.private_bytes)
        out.flush()
        os.fsync(out.fileno())
    signer.public_key.unrecognized_fields[NAME_FIELD] = name
    return signer.public_key


def _next_name(folder: Path, kind: str) -> str:
    """A name that no key ever had: the number after the highest in any root."""
    roots = (Metadata[Root].from_file(str(file)).signed for file in root_files(folder))
    names = {name_of(key) for root in roots for key in root.keys.values()}
    return f"{kind}-{max(int(name.rpartition('-')[2]) for name in names if name.startswith(f'{kind}-')) + 1}"


def _called(root: Root, name: str) -> Key:
    """The key called *name*. Errors: Refused."""
    names = {name_of(key): key for key in root.keys.values()}
    if name not in names:
        raise Refused(f"There is no key called “{name}”. There are: {', '.join(sorted(names))}.")
    return names[name]


def _withdraw(root: Root, keyid: str) -> None:
    for role_name, role in root.roles.items():
        if keyid in role.keyids:
            root.revoke_key(keyid, role_name)


def _let_publish(root: Root, key: SSlibKey) -> None:
    for role in PUBLISHED:
        root.add_key(key, role)


def _sign(root: Root, before: Root | None, folder: Path, folders: tuple[Path, ...], now: datetime) -> None:
    """Sign *root* as the one after *before*, and write it into *folder*. Errors: Refused."""
    root.version = before.version + 1 if before else 1
    root.expires = (now.astimezone(UTC) + ROOT_LASTS).replace(microsecond=0)
    metadata = Metadata(root)
    for authority in (root, before or root):
        for signer in signers(authority, ROOT, folders):
            metadata.sign(signer, append=True)
    for authority in (root, before or root):
        try:
            authority.verify_delegate(ROOT, metadata.signed_bytes, metadata.signatures)
        except UnsignedMetadataError as error:
            needed = authority.roles[ROOT].threshold
            raise Refused(
                f"{needed} root keys are needed and {len(signers(authority, ROOT, folders))} were found. Put"
                " the sticks in and name the folder of each with --stick."
            ) from error
    content = metadata.to_bytes(JSONSerializer(compact=False))
    write_durably(folder / METADATA / f"{root.version}.root.json", content)
    write_durably(folder / "root.json", content)


def next_number(folder: Path) -> int:
    """The number of the next pack: one more than the latest statement about targets in *folder*."""
    files = (folder / METADATA).glob("*.targets.json")
    return 1 + max((Metadata[Targets].from_file(str(file)).signed.version for file in files), default=0)
