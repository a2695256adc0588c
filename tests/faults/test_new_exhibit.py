"""A screen in a gallery takes a new exhibit between two visits; one that does not come up is taken back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.exhibit.seal import digest_of
from kiosk.exhibit.writer import write_exhibit
from kiosk.staff.packs.installing import install
from kiosk.staff.packs.keys import make_keys
from kiosk.staff.packs.packing import make_pack
from kiosk.staff.packs.versions import file_of, read_pointer, roll_back
from tests.faults.conftest import SHOWN, Screen, Start
from tests.helpers.exhibits import tiny_exhibit


class Gallery:
    """A screen that shows what is installed; packs of a museum that it trusts."""

    def __init__(self, folder: Path, start: Start) -> None:
        self.folder, self._start = folder, start
        make_keys(folder / "keys", datetime.now(UTC))

    @property
    def exhibits(self) -> Path:
        return self.folder / "exhibits"

    def install(self, edition: str) -> None:
        tiny = tiny_exhibit()
        exhibit, pack = self.folder / "harbour.exhibit", self.folder / "harbour.kpack"
        details = replace(tiny.details, takeaway_address=f"https://example.org/{edition}")
        write_exhibit(replace(tiny, details=details), exhibit)
        make_pack(exhibit, pack, self.folder / "keys", datetime.now(UTC))
        root = self.folder / "keys" / "metadata" / "1.root.json"
        install(pack, self.exhibits, root, lambda _: "", datetime.now(UTC))

    def start(self) -> Screen:
        metrics = f'[metrics]\nfile = "{self.folder / "kiosk.prom"}"\n'
        packs = f'[packs]\nfolder = "{self.exhibits}"\n'
        return self._start(settings=packs + metrics, exhibit=None)

    def shown(self) -> str:
        """What the running program says it shows."""
        file = self.folder / "kiosk.prom"
        return file.read_text() if file.is_file() else ""

    def installed(self) -> str:
        version = read_pointer(self.exhibits).current
        assert version is not None
        return digest_of(file_of(self.exhibits, version))


@pytest.fixture
def gallery(tmp_path: Path, start: Start) -> Iterator[Gallery]:
    return Gallery(tmp_path / "gallery", start)


def proven(gallery: Gallery) -> bool:
    return read_pointer(gallery.exhibits).trial == ""


def test_a_new_exhibit_is_shown_when_nobody_is_there(gallery: Gallery) -> None:
    gallery.install("first")
    screen = gallery.start()
    screen.wait_until(lambda: proven(gallery) and gallery.installed() in gallery.shown(), "the first exhibit")
    process = screen.process.pid

    gallery.install("second")
    screen.wait_until(lambda: proven(gallery) and gallery.installed() in gallery.shown(), "the second one")
    assert (screen.is_up(), screen.process.pid) == (True, process)
    assert screen.logged().count(SHOWN) == 2

    roll_back(gallery.exhibits)
    screen.wait_until(lambda: gallery.installed() in gallery.shown(), "the first one again")
    assert screen.logged().count("ERROR") == 0


def test_a_screen_without_an_exhibit_takes_the_first_one(gallery: Gallery) -> None:
    gallery.exhibits.mkdir()
    screen = gallery.start()
    screen.wait_for(SHOWN)
    gallery.install("first")

    screen.wait_until(lambda: gallery.installed() in gallery.shown(), "the first exhibit")


def test_an_exhibit_that_takes_the_program_down_is_taken_back(gallery: Gallery) -> None:
    gallery.install("first")
    screen = gallery.start()
    screen.wait_until(lambda: proven(gallery), "the first exhibit")
    first = gallery.installed()
    screen.stop()

    gallery.install("second")
    screen = gallery.start()
    screen.wait_until(lambda: read_pointer(gallery.exhibits).trial == "begun", "the second one's start")
    screen.stop()
    assert gallery.installed() != first

    screen = gallery.start()
    screen.wait_until(lambda: first in gallery.shown(), "the first one again")
    assert gallery.installed() == first
    assert "never came to its first frame; the one before it is back." in screen.logged()
