"""An exhibit lies beside the one that is shown until it has proved itself; the one before it is kept."""

import os
from pathlib import Path

import pytest

from kiosk.staff.packs.durable import alone
from kiosk.staff.packs.refusal import DoesNotShow, NothingThere, Refused
from kiosk.staff.packs.trial import Trial
from kiosk.staff.packs.versions import POINTER, file_of, read_pointer, roll_back
from tests.helpers.children import python
from tests.staff.packs.conftest import Museum, Screen


def prove(screen: Screen) -> None:
    """Let the installed exhibit come to its first frame."""
    Trial(screen.folder).passed()


def test_the_version_before_is_kept_and_older_ones_are_not(museum: Museum, screen: Screen) -> None:
    for edition in ("first", "second", "third"):
        screen.install(museum.pack(edition))
        prove(screen)

    assert len(list(screen.folder.glob("versions/*/harbour.exhibit"))) == 2
    roll_back(screen.folder)
    assert screen.shows() == museum.digest("second")
    roll_back(screen.folder)
    assert screen.shows() == museum.digest("third")


def test_after_going_back_the_next_pack_is_installed_and_an_older_one_is_not(
    museum: Museum, screen: Screen
) -> None:
    first, second = museum.pack("first"), museum.pack("second")
    for pack in (first, second):
        screen.install(pack)
        prove(screen)
    roll_back(screen.folder)
    with pytest.raises(Refused):
        screen.install(museum.folder / "harbour-none.kpack")

    assert screen.install(second).is_new
    assert screen.shows() == museum.digest("second")


def test_there_is_nothing_to_go_back_to_at_first(museum: Museum, screen: Screen) -> None:
    for _ in range(2):
        with pytest.raises(NothingThere, match="no previous version"):
            roll_back(screen.folder)
        screen.install(museum.pack("first"))


def test_the_same_pack_once_more_changes_nothing(museum: Museum, screen: Screen) -> None:
    pack = museum.pack("first")
    screen.install(pack)
    before = screen.kept()

    assert not screen.install(pack).is_new
    assert screen.kept() == before


def test_the_same_pack_once_more_mends_a_damaged_file(museum: Museum, screen: Screen) -> None:
    pack = museum.pack("first")
    version = screen.install(pack).version
    prove(screen)
    with file_of(screen.folder, version).open("r+b") as file:
        file.seek(5000)
        file.write(b"damage")

    assert screen.install(pack).is_new
    assert screen.shows() == museum.digest("first")


def test_an_exhibit_that_cannot_be_drawn_leaves_nothing_behind(museum: Museum, screen: Screen) -> None:
    screen.install(museum.pack("first"))
    before = screen.kept()
    with pytest.raises(DoesNotShow, match="the screen “home” is not drawn"):
        screen.install(museum.pack("second"), renders=lambda _: "the screen “home” is not drawn.")

    assert screen.kept() == before


SMALL_DISK = 'mount -t tmpfs -o size=8m none "$0" && exec "$@"'
INSTALL = """
import sys
from pathlib import Path
from kiosk.staff.packs.installing import install
from kiosk.staff.packs.refusal import Refused
from tests.staff.packs.conftest import NOW
pack, folder, anchor = map(Path, sys.argv[1:])
try:
    install(pack, folder, anchor, lambda file: "", NOW)
except Refused as refused:
    print(refused)
print(*(path.name for path in folder.rglob("*") if path.is_file()))
"""


def test_a_disk_without_room_leaves_nothing_behind(museum: Museum, screen: Screen, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    alone = ("unshare", *(() if os.geteuid() == 0 else ("--map-root-user",)), "--mount")
    before = (*alone, "sh", "-c", SMALL_DISK, str(disk))
    words = (str(museum.pack("first")), str(disk / "exhibits"), str(screen.anchor))
    ended = python(INSTALL, *words, before=before)

    assert ended.stderr == ""
    assert ended.stdout.splitlines() == [
        "There is not enough room on the disk for this exhibit.",
        "install.lock",
    ]


def test_a_signed_file_that_is_no_whole_exhibit_is_not_shown(museum: Museum, screen: Screen) -> None:
    screen.install(museum.pack("first"))
    asked: list[Path] = []

    def renders(file: Path) -> str:
        asked.append(file)
        return ""

    museum.pack("second")
    damaged = museum.folder / "damaged" / "harbour.exhibit"
    damaged.parent.mkdir()
    damaged.write_bytes((museum.folder / "second" / "harbour.exhibit").read_bytes()[:-4096])
    pack = sign_anyhow(museum, damaged)
    with pytest.raises(DoesNotShow):
        screen.install(pack, renders)
    assert asked == []


def sign_anyhow(museum: Museum, exhibit: Path) -> Path:
    """A pack with a file that `make_pack` would not have taken."""
    from unittest.mock import patch

    from kiosk.staff.packs import packing
    from tests.staff.packs.conftest import NOW

    with patch.object(packing, "_check"):
        packing.make_pack(exhibit, museum.folder / "odd.kpack", museum.keys, NOW)
    return museum.folder / "odd.kpack"


def test_two_do_not_install_at_once(museum: Museum, screen: Screen) -> None:
    pack = museum.pack("first")
    screen.folder.mkdir()
    with alone(screen.folder / "install.lock"):
        screen.refuses(pack, Refused, "Another pack is being installed")


def test_a_new_version_proves_itself_by_its_first_frame(museum: Museum, screen: Screen) -> None:
    screen.install(museum.pack("first"))
    prove(screen)
    screen.install(museum.pack("second"))
    start = Trial(screen.folder)
    assert start.exhibit is not None
    assert not start.is_over()
    start.passed()

    assert not Trial(screen.folder).went_back
    assert screen.shows() == museum.digest("second")


def test_a_version_that_never_came_to_its_first_frame_is_not_started_again(
    museum: Museum, screen: Screen
) -> None:
    screen.install(museum.pack("first"))
    prove(screen)
    screen.install(museum.pack("second"))
    Trial(screen.folder)
    assert Trial(screen.folder).went_back

    assert screen.shows() == museum.digest("first")
    assert not Trial(screen.folder).went_back


def test_a_start_that_goes_on_in_software_is_the_same_trial(museum: Museum, screen: Screen) -> None:
    screen.install(museum.pack("first"))
    prove(screen)
    screen.install(museum.pack("second"))
    Trial(screen.folder)
    again = Trial(screen.folder, once_more=True)
    again.passed()

    assert not again.went_back
    assert screen.shows() == museum.digest("second")


def test_a_version_whose_file_is_damaged_on_trial_is_not_even_tried(museum: Museum, screen: Screen) -> None:
    screen.install(museum.pack("first"))
    prove(screen)
    version = screen.install(museum.pack("second")).version
    with file_of(screen.folder, version).open("r+b") as file:
        file.seek(9000)
        file.write(b"damage")

    assert Trial(screen.folder).went_back
    assert screen.shows() == museum.digest("first")


def test_a_running_screen_knows_that_another_version_is_there(museum: Museum, screen: Screen) -> None:
    nothing = Trial(screen.folder)
    assert not nothing.is_over()
    screen.install(museum.pack("first"))
    assert nothing.is_over()
    first = Trial(screen.folder)
    first.passed()
    assert not first.is_over()
    screen.install(museum.pack("second"))
    assert first.is_over()
    roll_back(screen.folder)
    assert not first.is_over()


def test_a_trial_that_is_passed_late_does_not_speak_for_the_next_version(
    museum: Museum, screen: Screen
) -> None:
    screen.install(museum.pack("first"))
    first = Trial(screen.folder)
    screen.install(museum.pack("second"))
    first.passed()

    assert read_pointer(screen.folder).trial != ""


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"current": 3, "previous": null}', b"\xff"])
def test_a_pointer_that_cannot_be_read_is_none(content: bytes, museum: Museum, screen: Screen) -> None:
    screen.install(museum.pack("first"))
    (screen.folder / POINTER).write_bytes(content)

    assert Trial(screen.folder).exhibit is None
    assert screen.install(museum.pack("second")).is_new
