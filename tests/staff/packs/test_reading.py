"""A hostile archive is refused before anything of it is read into memory or written to the disk."""

import stat
import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from kiosk.staff.packs.reading import END, PARTS_LIMIT, open_pack
from kiosk.staff.packs.refusal import Damaged, NothingThere, Refused, TooLarge
from tests.staff.packs.conftest import Museum, Screen, packed, parts_of


@pytest.mark.parametrize(
    "name",
    [
        "../harbour.exhibit",
        "/etc/harbour.exhibit",
        "folder/harbour.exhibit",
        "C:harbour.exhibit",
        "a\\b.exhibit",
        ".exhibit",
        "harbour.exhibit/",
        "1.root.json/../../x.exhibit",
        "x" * 200 + ".exhibit",
        "Harbour.qml",
    ],
)
def test_a_part_has_a_plain_name(name: str, museum: Museum, screen: Screen, tmp_path: Path) -> None:
    bad = packed(tmp_path / "bad.kpack", {**parts_of(museum.pack("first")), name: b"x"})

    screen.refuses(bad, Damaged, "does not belong into a pack")


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFIFO, stat.S_IFDIR])
def test_a_part_is_a_plain_file(kind: int, museum: Museum, screen: Screen, tmp_path: Path) -> None:
    bad = tmp_path / "bad.kpack"
    with zipfile.ZipFile(bad, "w") as archive:
        for name, content in parts_of(museum.pack("first")).items():
            part = zipfile.ZipInfo(name)
            part.external_attr = (kind | 0o777) << 16 if name.endswith(".exhibit") else 0
            archive.writestr(part, content)

    screen.refuses(bad, Damaged)


def test_nothing_is_compressed_so_that_nothing_swells(screen: Screen, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.kpack", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("harbour.exhibit", bytes(50_000_000))

    screen.refuses(tmp_path / "bomb.kpack", Damaged, "compressed")


def test_parts_that_lie_over_each_other_are_too_large(screen: Screen, tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.kpack"
    packed(bomb, {f"{number}.root.json": bytes(1000) for number in range(1, 9)})
    archive = bytearray(bomb.read_bytes())
    at = 0
    while (at := archive.find(b"PK\x01\x02", at)) >= 0:
        struct.pack_into("<II", archive, at + 20, 400_000, 400_000)
        at += 1
    bomb.write_bytes(archive)

    screen.refuses(bomb, TooLarge, "unpack to more than it holds")


def test_a_name_is_there_once(screen: Screen, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "twice.kpack", "w") as archive:
        archive.writestr("1.root.json", b"{}")
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr("1.root.json", b"[]")

    screen.refuses(tmp_path / "twice.kpack", Damaged)


def test_there_are_not_too_many_parts(screen: Screen, tmp_path: Path) -> None:
    many = packed(
        tmp_path / "many.kpack", {f"{number + 1}.root.json": b"" for number in range(PARTS_LIMIT + 1)}
    )

    screen.refuses(many, TooLarge, "more parts")


@pytest.mark.parametrize("comment", [0, 60_000])
def test_what_claims_to_be_endless_costs_no_memory(comment: int, tmp_path: Path) -> None:
    claim = tmp_path / "claim.kpack"
    with claim.open("wb") as file:
        file.truncate(2**30)
        file.seek(2**30)
        file.write(END.pack(b"PK\x05\x06", 0, 0, 1, 1, 2**30, 0, comment))
    tracemalloc.start()
    with pytest.raises(Refused), open_pack(claim):
        pass
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert most < 1_000_000


def test_the_larger_form_of_archives_is_none_of_ours(screen: Screen, tmp_path: Path) -> None:
    name = tmp_path / "zip64.kpack"
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, 0, 1)
    end = END.pack(b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    name.write_bytes(bytes(200) + locator + end)
    screen.refuses(name, TooLarge)
    name.write_bytes(locator + END.pack(b"PK\x05\x06", 0, 0, 0, 0, 0, 20, 0))
    screen.refuses(name, Damaged)


def test_other_files_are_no_packs(screen: Screen, tmp_path: Path) -> None:
    (tmp_path / "letter.kpack").write_bytes(b"Dear museum,\n" * 100)
    screen.refuses(tmp_path / "letter.kpack", Damaged)
    (tmp_path / "folder.kpack").mkdir()
    screen.refuses(tmp_path / "folder.kpack", NothingThere, "Is a directory")
    screen.refuses(tmp_path / "nothing.kpack", NothingThere, "No such file")
