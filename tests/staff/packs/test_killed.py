"""Killed at any of its calls to the system, an installation leaves the old exhibit or the new one."""

import os
from pathlib import Path

import pytest

from kiosk.exhibit.seal import verify_exhibit
from kiosk.staff.packs.publishing import publish
from kiosk.staff.packs.trial import Trial
from tests.helpers.children import python
from tests.staff.packs.conftest import Museum, Screen

PROGRAM = """
import sys
from pathlib import Path

from kiosk.exhibit.seal import digest_of, verify_exhibit
from kiosk.staff.packs.installing import install
from kiosk.staff.packs.trial import Trial
from kiosk.staff.packs.versions import file_of, read_pointer, roll_back, shown
from tests.helpers.killed import each_killed
from tests.staff.packs.conftest import NOW

task, state, anchor, pack, work, *good = sys.argv[1:]
state, anchor, pack, work = map(Path, (state, anchor, pack, work))


def start(folder):
    Trial(folder).passed()


TASKS = {
    "install": lambda folder: install(pack, folder, anchor, lambda file: "", NOW),
    "start": start,
    "rollback": roll_back,
}
killed = 0
seen = set()
folder = work / "exhibits"
for was_killed in each_killed(state, folder, TASKS[task]):
    version = shown(folder, read_pointer(folder))
    verify_exhibit(file_of(folder, version))
    digest = digest_of(file_of(folder, version))
    assert digest in good, (killed, digest)
    seen.add(digest)
    if not was_killed:
        break
    killed += 1
    start(folder)
    version = shown(folder, read_pointer(folder))
    verify_exhibit(file_of(folder, version))
    install(pack, folder, anchor, lambda file: "", NOW)
    start(folder)
    start(folder)
    version = shown(folder, read_pointer(folder))
    assert digest_of(file_of(folder, version)) == good[-1], killed
    assert len(list(folder.glob("versions/*"))) <= 2, killed
print(killed, len(seen))
"""
"""What is shown after each of these ends, and after the next start."""


def killed_at_every_call(task: str, screen: Screen, pack: Path, work: Path, *good: str) -> tuple[int, int]:
    """How often *task* was killed before it came to its end, and how many exhibits were shown after it."""
    work.mkdir()
    words = (task, str(screen.folder), str(screen.anchor), str(pack), str(work), *good)
    ended = python(PROGRAM, *words, seconds=600)
    assert ended.returncode == 0, ended.stderr
    killed, seen = map(int, ended.stdout.split())
    return killed, seen


@pytest.fixture
def packs(museum: Museum, screen: Screen) -> tuple[Path, Path]:
    """Two packs; the first one is installed and has proved itself."""
    first, second = museum.pack("first"), museum.pack("second")
    screen.install(first)
    Trial(screen.folder).passed()
    return first, second


def test_an_installation(museum: Museum, screen: Screen, packs: tuple[Path, Path], tmp_path: Path) -> None:
    good = museum.digest("first"), museum.digest("second")
    killed, seen = killed_at_every_call("install", screen, packs[1], tmp_path / "work", *good)

    assert killed > 60
    assert seen == 2


def test_the_first_start_of_a_new_version(
    museum: Museum, screen: Screen, packs: tuple[Path, Path], tmp_path: Path
) -> None:
    screen.install(packs[1])
    good = museum.digest("first"), museum.digest("second")
    killed, _ = killed_at_every_call("start", screen, packs[1], tmp_path / "work", *good)

    assert killed > 20


def test_going_back(museum: Museum, screen: Screen, packs: tuple[Path, Path], tmp_path: Path) -> None:
    screen.install(packs[1])
    Trial(screen.folder).passed()
    good = museum.digest("first"), museum.digest("second")
    killed, seen = killed_at_every_call("rollback", screen, packs[1], tmp_path / "work", *good)

    assert killed > 8
    assert seen == 2


PUBLISHING = """
import sys
from pathlib import Path

from kiosk.staff.packs.publishing import publish
from tests.helpers.killed import each_killed
from tests.helpers.repositories import edition_in

state, pack, work = map(Path, sys.argv[1:])
killed = 0
seen = set()
web = work / "web"
for was_killed in each_killed(state, web, lambda folder: publish(pack, folder)):
    seen.add(edition_in(web))
    if not was_killed:
        break
    killed += 1
    publish(pack, web)
    assert edition_in(web) == 3, killed
    assert sorted(path.name for path in web.glob("*/*.targets.json")) == ["2.targets.json", "3.targets.json"]
    assert len(list((web / "targets").iterdir())) == 2, killed
print(killed, *sorted(seen))
"""


def test_laying_a_pack_out(museum: Museum, tmp_path: Path) -> None:
    packs = [museum.pack(edition) for edition in ("first", "second", "third")]
    for pack in packs[:2]:
        publish(pack, tmp_path / "web")
    (tmp_path / "work").mkdir()
    ended = python(PUBLISHING, str(tmp_path / "web"), str(packs[2]), str(tmp_path / "work"), seconds=600)

    assert ended.returncode == 0, ended.stderr
    killed, *editions = map(int, ended.stdout.split())
    assert killed > 40
    assert editions == [2, 3]


def test_everything_is_on_the_disk_before_the_pointer_names_it(
    screen: Screen, packs: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    to_disk, replace = os.fsync, Path.replace

    def synced(handle: int) -> None:
        done.append(f"disk {Path(f'/proc/self/fd/{handle}').readlink().name}")
        to_disk(handle)

    def renamed(path: Path, target: Path) -> Path:
        done.append(f"rename {target.name}")
        return replace(path, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", renamed)
    version = screen.install(packs[1]).version

    assert done == [
        "disk exhibits",
        "disk versions",
        "disk harbour.exhibit",
        f"disk {version.folder}",
        "disk .trusted.json.new",
        "rename trusted.json",
        "disk exhibits",
        "disk .pointer.json.new",
        "rename pointer.json",
        "disk exhibits",
    ]
    verify_exhibit(screen.folder / "versions" / version.folder / "harbour.exhibit")
