"""Rules of looking at sticks: nothing is told of what cannot be trusted, and no stick takes for ever."""

import os
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.staff.packs.refusal import NothingThere
from kiosk.staff.packs.sticks import MOST_PACKS, FoundPack, found_packs, pack_files, stick_places
from kiosk.staff.packs.versions import roll_back
from tests.staff.packs.conftest import NOW, Museum, Screen, strangers_pack


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty stick, as a desktop puts it below a folder of its user."""
    folder = tmp_path / "media" / "user" / "STICK"
    folder.mkdir(parents=True)
    return folder


def look(stick: Path, screen: Screen, wanted: str = "") -> tuple[FoundPack, ...]:
    return found_packs([stick.parents[1]], screen.folder, screen.anchor, screen.now, wanted)


def put(pack: Path, stick: Path, name: str = "") -> Path:
    place = stick / (name or pack.name)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(pack.read_bytes())
    return place


def test_the_newest_that_can_be_installed_comes_first(museum: Museum, screen: Screen, stick: Path) -> None:
    first, second = museum.pack("first"), museum.pack("second")
    put(second, stick)
    put(first, stick)
    put(first, stick, "backup/first-again.kpack")
    found = look(stick, screen)

    assert [(pack.exhibit, pack.number, pack.made[:10]) for pack in found] == [
        ("harbour.exhibit", 2, "2026-03-01"),
        ("harbour.exhibit", 1, "2026-03-01"),
    ]
    assert not any(pack.refused or pack.is_installed for pack in found)


def test_what_is_shown_is_told_apart_and_what_staff_took_back_can_come_again(
    museum: Museum, screen: Screen, stick: Path
) -> None:
    first, second = museum.pack("first"), museum.pack("second")
    screen.install(first)
    screen.install(second)
    put(first, stick)
    put(second, stick)
    assert [(pack.number, pack.is_installed, pack.refused) for pack in look(stick, screen)] == [
        (2, True, ""),
        (0, False, "Older"),
    ]

    roll_back(screen.folder)
    newest = look(stick, screen)[0]
    assert (newest.number, newest.is_installed) == (2, False)


def test_of_a_pack_that_is_refused_nothing_is_told_but_why(
    museum: Museum, screen: Screen, stick: Path, tmp_path: Path
) -> None:
    put(strangers_pack(tmp_path), stick, "korea number 9, the newest.kpack")
    put(museum.pack("first", lasts=timedelta(days=1)), stick)
    put(museum.pack("other", "lighthouse"), stick)
    (stick / "half.kpack").write_bytes(museum.pack("second").read_bytes()[:-7])
    (stick / "empty.kpack").touch()
    screen.now = NOW + timedelta(days=2)
    found = look(stick, screen, "harbour.exhibit")

    refused = sorted(pack.refused for pack in found)
    assert refused == ["Damaged", "Damaged", "Expired", "NotSigned", "WrongExhibit"]
    told = {(pack.exhibit, pack.number, pack.made, pack.is_installed) for pack in found}
    assert told == {("", 0, "", False)}


def test_links_pipes_hidden_files_and_deep_folders_are_no_packs(
    museum: Museum, stick: Path, tmp_path: Path
) -> None:
    pack = museum.pack("first")
    seen = put(pack, stick, "folder/seen.kpack")
    put(pack, stick, "._seen.kpack")
    put(pack, stick, "folder/deeper/deepest.kpack")
    (stick / "link.kpack").symlink_to(pack)
    (stick / "round").symlink_to(tmp_path)
    (stick / "folder.kpack").mkdir()
    os.mkfifo(stick / "pipe.kpack")

    assert list(pack_files([tmp_path / "media"])) == [seen]
    assert list(pack_files([tmp_path / "nowhere"])) == []


def test_a_stick_full_of_packs_is_looked_at_no_longer_than_this(stick: Path) -> None:
    for number in range(MOST_PACKS + 10):
        (stick / f"{number}.kpack").touch()
    for number in range(300):
        (stick / f"folder-{number}").mkdir()

    assert len(list(pack_files([stick.parents[1]]))) == MOST_PACKS


def test_without_a_root_no_pack_can_be_known(museum: Museum, screen: Screen, stick: Path) -> None:
    put(museum.pack("first"), stick)
    with pytest.raises(NothingThere):
        found_packs([stick.parents[1]], screen.folder, None, NOW)


def test_every_system_has_its_places() -> None:
    assert stick_places("linux") == (Path("/media"), Path("/run/media"))
    assert stick_places("darwin") == (Path("/Volumes"),)
    assert Path("C:/") not in stick_places("win32")
    assert Path("D:/") in stick_places("win32")
