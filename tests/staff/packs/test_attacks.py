"""Each attack that The Update Framework names is made for real, and refused with one sentence.

Source: The Update Framework 1.0.34, 1.5.2, "Goals to protect against specific attacks".
"""

import os
import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, Timestamp

from kiosk.staff.packs.keys import ROOT, latest_root, make_keys, revoke, rotate, signers
from kiosk.staff.packs.refusal import (
    Damaged,
    Expired,
    KeyRevoked,
    Mixed,
    NotSigned,
    Older,
    TooLarge,
    WrongExhibit,
)
from tests.staff.packs.conftest import NOW, Museum, Screen, packed, parts_of


@pytest.fixture(autouse=True)
def shown(museum: Museum, screen: Screen) -> None:
    """Something good is on the screen before every attack."""
    screen.install(museum.pack("first"))


def thief_of(museum: Museum, folder: Path) -> Museum:
    """A thief who took the publishing key and everything public, and no root key."""
    shutil.copytree(museum.keys, folder / "keys")
    for file in folder.glob("keys/root-*.pem"):
        file.unlink()
    return Museum(folder)


def test_arbitrary_software_signed_by_a_stranger(tmp_path: Path, screen: Screen) -> None:
    make_keys(tmp_path / "stranger" / "keys", NOW)
    stranger = Museum(tmp_path / "stranger")
    stranger.pack("first")

    screen.refuses(stranger.pack("theirs"), NotSigned, "not signed with keys that this screen trusts")


def test_arbitrary_software_without_a_signature(museum: Museum, screen: Screen, tmp_path: Path) -> None:
    parts = parts_of(museum.pack("second"))
    exhibit = {name: content for name, content in parts.items() if name.endswith(".exhibit")}

    screen.refuses(packed(tmp_path / "bare.kpack", exhibit), NotSigned, "is not signed")


def test_arbitrary_software_in_the_place_of_the_signed_one(
    museum: Museum, screen: Screen, tmp_path: Path
) -> None:
    parts = parts_of(museum.pack("second"))
    other = parts_of(museum.pack("third"))["harbour.exhibit"]
    assert len(other) == len(parts["harbour.exhibit"])

    screen.refuses(packed(tmp_path / "swapped.kpack", {**parts, "harbour.exhibit": other}), Damaged)


@pytest.mark.parametrize("name", ["timestamp.json", "2.snapshot.json", "2.targets.json", "harbour.exhibit"])
def test_no_part_can_be_altered_by_a_bit(name: str, museum: Museum, screen: Screen, tmp_path: Path) -> None:
    pack = museum.pack("second")
    parts = parts_of(pack)
    for place in range(0, len(parts[name]), len(parts[name]) // 7):
        altered = bytearray(parts[name])
        altered[place] ^= 1
        bad = packed(tmp_path / "altered.kpack", {**parts, name: bytes(altered)})
        with pytest.raises((Damaged, NotSigned, Mixed)):
            screen.install(bad)
    assert screen.shows() == museum.digest("first")

    screen.install(pack)
    assert screen.shows() == museum.digest("second")


def test_endless_data_behind_a_name(museum: Museum, screen: Screen, tmp_path: Path) -> None:
    parts = parts_of(museum.pack("second"))
    longer = {**parts, "harbour.exhibit": parts["harbour.exhibit"] + bytes(1)}
    screen.refuses(packed(tmp_path / "longer.kpack", longer), TooLarge, "more than its signature speaks of")
    statement = {**parts, "timestamp.json": parts["timestamp.json"] + b" " * 600_000}
    screen.refuses(packed(tmp_path / "long.kpack", statement), TooLarge, "timestamp.json")


def test_endless_data_in_the_place_of_the_pack(screen: Screen, tmp_path: Path) -> None:
    with (tmp_path / "huge.kpack").open("wb") as file:
        file.truncate(2**31)
    screen.refuses(tmp_path / "huge.kpack", TooLarge, "2 GB")
    os.mkfifo(tmp_path / "pipe.kpack")
    screen.refuses(tmp_path / "pipe.kpack", Damaged, "not a file")
    (tmp_path / "zeros.kpack").symlink_to("/dev/zero")
    screen.refuses(tmp_path / "zeros.kpack", Damaged, "not a file")


def test_extraneous_parts_beside_the_signed_ones(museum: Museum, screen: Screen, tmp_path: Path) -> None:
    parts = parts_of(museum.pack("second"))
    more = {**parts, "autorun.sh": b"#!/bin/sh\n"}

    screen.refuses(packed(tmp_path / "more.kpack", more), Damaged, "does not belong into a pack")


def test_fast_forward_is_undone_by_a_new_key(museum: Museum, screen: Screen, tmp_path: Path) -> None:
    thief = thief_of(museum, tmp_path / "thief")
    targets = next((thief.keys / "metadata").glob("*.targets.json"))
    targets.rename(targets.with_name("900000000.targets.json"))
    metadata = Metadata.from_file(str(targets.with_name("900000000.targets.json")))
    metadata.signed.version = 900_000_000
    metadata.to_file(str(targets.with_name("900000000.targets.json")))
    screen.install(thief.pack("far"))
    good = museum.pack("second")
    screen.refuses(good, Older)

    rotate(museum.keys, "publish-1", (), NOW)
    screen.install(museum.pack("third"))
    assert screen.shows() == museum.digest("third")
    screen.refuses(thief.pack("farther"), KeyRevoked)


def test_indefinite_freeze_with_a_pack_of_long_ago(museum: Museum, screen: Screen) -> None:
    old = museum.pack("second", lasts=timedelta(days=30))
    screen.now = NOW + timedelta(days=31)

    screen.refuses(old, Expired, "was to be installed before 2026-03-31")
    assert screen.shows() == museum.digest("first")


def test_a_malicious_mirror_that_hands_out_halves(museum: Museum, screen: Screen, tmp_path: Path) -> None:
    whole = museum.pack("second").read_bytes()
    half = tmp_path / "half.kpack"
    for length in (0, 1, 21, 22, 1000, len(whole) // 2, len(whole) - 1):
        half.write_bytes(whole[:length])
        screen.refuses(half, Damaged, "not a whole pack")


def test_mix_and_match_of_two_packs(museum: Museum, screen: Screen, tmp_path: Path) -> None:
    second, third = parts_of(museum.pack("second")), parts_of(museum.pack("third"))
    mixed = {
        **third,
        "2.snapshot.json": second["2.snapshot.json"],
        "2.targets.json": second["2.targets.json"],
    }
    del mixed["3.snapshot.json"]
    screen.refuses(packed(tmp_path / "mixed.kpack", mixed), Mixed, "parts of different packs")
    renamed = {**third, "3.targets.json": second["2.targets.json"]}
    screen.refuses(packed(tmp_path / "renamed.kpack", renamed), Mixed)
    content = {**third, "3.snapshot.json": second["2.snapshot.json"]}
    screen.refuses(packed(tmp_path / "content.kpack", content), Mixed)


def test_rollback_to_an_older_pack(museum: Museum, screen: Screen) -> None:
    second = museum.pack("second")
    screen.install(museum.pack("third"))

    screen.refuses(second, Older, "older than what was installed here before")


def test_another_pack_with_the_number_of_the_last_one(museum: Museum, screen: Screen, tmp_path: Path) -> None:
    twin = thief_of(museum, tmp_path / "twin")
    screen.install(museum.pack("second"))

    screen.refuses(twin.pack("other"), Older)


def test_rollback_of_the_targets_under_a_newer_timestamp(
    museum: Museum, screen: Screen, tmp_path: Path
) -> None:
    second = parts_of(museum.pack("second"))
    screen.install(museum.pack("third"))
    signer = signers(latest_root(museum.keys), Timestamp.type, (museum.keys,))[0]
    about = MetaFile.from_data(2, second["2.targets.json"], ["sha256"])
    snapshot = Metadata(Snapshot(4, expires=NOW + timedelta(9), meta={"targets.json": about}))
    snapshot.sign(signer)
    meta = MetaFile.from_data(4, snapshot.to_bytes(), ["sha256"])
    timestamp = Metadata(Timestamp(4, expires=NOW + timedelta(9), snapshot_meta=meta))
    timestamp.sign(signer)
    parts = {**second, "timestamp.json": timestamp.to_bytes(), "4.snapshot.json": snapshot.to_bytes()}

    screen.refuses(packed(tmp_path / "back.kpack", parts), Older)


def test_fewer_root_keys_than_the_threshold_change_nothing(
    museum: Museum, screen: Screen, tmp_path: Path
) -> None:
    thief = thief_of(museum, tmp_path / "thief")
    shutil.copy(museum.keys / "root-1.pem", thief.keys)
    root = latest_root(thief.keys)
    root.version += 1
    root.roles[ROOT].threshold = 1
    forged = Metadata[Root](root)
    forged.sign(signers(root, ROOT, (thief.keys,))[0])
    forged.to_file(str(thief.keys / "metadata" / "2.root.json"))

    screen.refuses(thief.pack("forged"), NotSigned)


def test_a_stolen_publishing_key_is_worth_nothing_once_it_is_revoked(
    museum: Museum, screen: Screen, tmp_path: Path
) -> None:
    thief = thief_of(museum, tmp_path / "thief")
    rotate(museum.keys, "publish-1", (), NOW)
    screen.install(museum.pack("second"))

    screen.refuses(thief.pack("stolen"), KeyRevoked, "a key that the museum has revoked")
    screen.refuses(thief.pack("stolen-2"), KeyRevoked)


def test_a_revoked_root_key_counts_no_more(museum: Museum, screen: Screen, tmp_path: Path) -> None:
    shutil.copytree(museum.keys, tmp_path / "old" / "keys")
    revoke(museum.keys, "root-3", (), NOW)
    screen.install(museum.pack("second"))
    thief = Museum(tmp_path / "old")
    (thief.keys / "root-1.pem").unlink()
    rotate(thief.keys, "publish-1", (), NOW)
    museum_root = museum.keys / "metadata" / "2.root.json"
    forged = Metadata[Root].from_file(str(thief.keys / "metadata" / "2.root.json"))
    forged.signed.version = 3
    for signer in signers(latest_root(thief.keys), ROOT, (thief.keys,)):
        forged.sign(signer, append=True)
    forged.to_file(str(thief.keys / "metadata" / "3.root.json"))
    shutil.copy(museum_root, thief.keys / "metadata" / "2.root.json")

    screen.refuses(thief.pack("theirs"), NotSigned)


def test_wrong_software_of_the_same_museum(museum: Museum, screen: Screen) -> None:
    other = museum.pack("second", name="castle")

    screen.refuses(other, WrongExhibit, "holds “castle.exhibit”; this screen shows “harbour.exhibit”")


def test_the_name_that_staff_set_goes_before_the_first_pack(museum: Museum, tmp_path: Path) -> None:
    screen = Screen(tmp_path / "new", museum.root)

    with pytest.raises(WrongExhibit):
        screen.install(museum.pack("second"), wanted="castle.exhibit")
