"""Two root keys together say which key publishes; a key that was replaced is trusted no more."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.staff.packs.keys import ROOT, latest_root, make_keys, revoke, rotate
from kiosk.staff.packs.refusal import Expired, NothingThere, NotSigned, Refused
from tests.staff.packs.conftest import NOW, Museum, Screen


def test_two_of_three_root_keys_sign_by_default(museum: Museum) -> None:
    role = latest_root(museum.keys).roles[ROOT]

    assert (len(role.keyids), role.threshold) == (3, 2)


def test_private_keys_are_their_owners_alone(museum: Museum) -> None:
    assert [oct(file.stat().st_mode & 0o777) for file in museum.keys.glob("*.pem")] == ["0o600"] * 4


def test_keys_are_never_written_over(museum: Museum) -> None:
    with pytest.raises(Refused, match=r"keys in .* already"):
        make_keys(museum.keys, NOW)


def test_root_keys_may_lie_on_sticks(museum: Museum, tmp_path: Path) -> None:
    sticks = tuple(tmp_path / f"stick-{number}" for number in (1, 2, 3))
    for number, stick in enumerate(sticks, 1):
        stick.mkdir()
        shutil.move(museum.keys / f"root-{number}.pem", stick)
    museum.pack("first")
    with pytest.raises(Refused, match="2 root keys are needed and 1 were found"):
        rotate(museum.keys, "publish-1", sticks[:1], NOW)
    assert not (museum.keys / "publish-2.pem").exists()
    assert latest_root(museum.keys).version == 1

    assert rotate(museum.keys, "publish-1", sticks[1:], NOW).made == ("publish-2",)


def test_a_screen_follows_every_change_of_keys_with_its_next_pack(museum: Museum, screen: Screen) -> None:
    screen.install(museum.pack("first"))
    rotate(museum.keys, "root-1", (), NOW)
    rotate(museum.keys, "publish-1", (), NOW)
    rotate(museum.keys, "root-2", (), NOW)
    rotate(museum.keys, "root-3", (), NOW)
    revoke(museum.keys, "root-4", (), NOW)
    screen.install(museum.pack("second"))

    assert screen.shows() == museum.digest("second")
    assert sorted(file.name for file in museum.keys.glob("*.pem")) == [
        "publish-2.pem",
        "root-5.pem",
        "root-6.pem",
    ]


def test_a_key_that_cannot_be_spared_is_not_revoked(museum: Museum) -> None:
    with pytest.raises(Refused, match="rotate"):
        revoke(museum.keys, "publish-1", (), NOW)
    revoke(museum.keys, "root-1", (), NOW)
    with pytest.raises(Refused, match="too few keys would be left for root"):
        revoke(museum.keys, "root-2", (), NOW)


def test_a_key_that_is_lost_can_be_replaced(museum: Museum, screen: Screen) -> None:
    (museum.keys / "publish-1.pem").unlink()
    (museum.keys / "root-2.pem").unlink()
    with pytest.raises(NothingThere, match="publish"):
        museum.pack("first")
    rotate(museum.keys, "publish-1", (), NOW)
    rotate(museum.keys, "root-2", (), NOW)

    screen.install(museum.pack("second"))


def test_an_unknown_key_is_named_with_those_there_are(museum: Museum, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="There are: publish-1, root-1, root-2, root-3"):
        revoke(museum.keys, "root-9", (), NOW)
    with pytest.raises(NothingThere, match="kiosk keys make"):
        rotate(tmp_path, "root-1", (), NOW)


def test_a_root_lasts_ten_years_and_no_longer(museum: Museum, screen: Screen) -> None:
    late = NOW + timedelta(days=3653)
    with pytest.raises(Refused, match="root has expired"):
        museum.pack("second", now=late)
    screen.now = late - timedelta(days=1)
    pack = museum.pack("first", now=screen.now)
    screen.now = late
    screen.refuses(pack, Expired)

    rotate(museum.keys, "root-1", (), late)
    screen.install(museum.pack("third", now=late))


def test_staff_can_begin_anew_with_another_root(museum: Museum, screen: Screen, tmp_path: Path) -> None:
    screen.install(museum.pack("first"))
    make_keys(tmp_path / "new" / "keys", NOW)
    new = Museum(tmp_path / "new")
    pack = new.pack("first")
    screen.refuses(pack, NotSigned)

    screen.anchor.write_bytes(new.root.read_bytes())
    screen.install(pack)


def test_without_a_root_no_pack_is_taken(museum: Museum, screen: Screen) -> None:
    pack = museum.pack("first")
    screen.anchor.write_text("{}")
    screen.refuses(pack, NothingThere, "root file of this screen is damaged")
    screen.anchor.unlink()
    screen.refuses(pack, NothingThere, "cannot be read")
