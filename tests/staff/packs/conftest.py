"""A museum with keys and packs, a screen that trusts it, and a thief with tools of his own."""

import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tuf.api.metadata import Metadata

from kiosk.exhibit.seal import digest_of
from kiosk.exhibit.writer import write_exhibit
from kiosk.staff.packs import versions
from kiosk.staff.packs.installing import Installed, install
from kiosk.staff.packs.keys import make_keys
from kiosk.staff.packs.last_fetch import FILE_NAME
from kiosk.staff.packs.packing import LASTS, make_pack
from kiosk.staff.packs.refusal import Refused
from tests.helpers.exhibits import tiny_exhibit
from tests.helpers.web import WebServer

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


def exhibit_file(path: Path, address: str) -> Path:
    """The tiny exhibit at *path*, told from others by its *address*."""
    path.parent.mkdir(parents=True, exist_ok=True)
    tiny = tiny_exhibit()
    write_exhibit(replace(tiny, details=replace(tiny.details, takeaway_address=address)), path)
    return path


@dataclass
class Museum:
    """Signs packs with the keys in its folder."""

    folder: Path

    @property
    def keys(self) -> Path:
        return self.folder / "keys"

    @property
    def root(self) -> Path:
        return self.keys / "root.json"

    def pack(
        self, edition: str, name: str = "harbour", now: datetime = NOW, lasts: timedelta = LASTS
    ) -> Path:
        """A pack with an exhibit that only this *edition* has."""
        file = exhibit_file(self.folder / edition / f"{name}.exhibit", f"https://example.org/{edition}")
        pack = self.folder / f"{name}-{edition}.kpack"
        make_pack(file, pack, self.keys, now, lasts)
        return pack

    def digest(self, edition: str, name: str = "harbour") -> str:
        return digest_of(self.folder / edition / f"{name}.exhibit")


@dataclass
class Screen:
    """Installs packs, as long as they can be trusted."""

    folder: Path
    anchor: Path
    now: datetime = NOW

    def install(
        self, pack: Path, renders: Callable[[Path], str] = lambda _: "", wanted: str = ""
    ) -> Installed:
        return install(pack, self.folder, self.anchor, renders, self.now, wanted)

    def refuses(self, pack: Path, kind: type[Refused], says: str = "") -> str:
        """Make sure that *pack* is refused, and that all that was installed is as it was; the sentence."""
        before = self.kept()
        with pytest.raises(Refused) as refused:
            self.install(pack)
        assert type(refused.value) is kind, refused.value
        assert says in str(refused.value)
        assert "\n" not in str(refused.value)
        assert self.kept() == before
        return str(refused.value)

    def kept(self) -> dict[str, bytes]:
        """Every file that the screen keeps, but for the locks and how the last fetch ended."""
        files = (path for path in self.folder.rglob("*") if path.is_file())
        files = (path for path in files if path.suffix != ".lock" and path.name != FILE_NAME)
        return {str(path.relative_to(self.folder)): path.read_bytes() for path in files}

    def shows(self) -> str:
        """The digest of the exhibit that would be shown."""
        version = versions.shown(self.folder, versions.read_pointer(self.folder))
        assert version is not None
        return digest_of(versions.file_of(self.folder, version))


@pytest.fixture
def museum(tmp_path: Path) -> Museum:
    make_keys(tmp_path / "museum" / "keys", NOW)
    return Museum(tmp_path / "museum")


@pytest.fixture
def screen(tmp_path: Path, museum: Museum) -> Screen:
    """A screen that was given the museum's first root, as staff carry it there."""
    anchor = tmp_path / "root.json"
    anchor.write_bytes(museum.root.read_bytes())
    return Screen(tmp_path / "exhibits", anchor)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[WebServer]:
    server = WebServer(tmp_path / "web")
    yield server
    server.close()


def current(museum: Museum, edition: str) -> Path:
    """A pack of *edition* that can be installed today: the command line looks at this machine's clock."""
    return museum.pack(edition, now=datetime.now(UTC))


def strangers_pack(folder: Path) -> Path:
    """A pack that a stranger signed with keys of their own."""
    make_keys(folder / "stranger" / "keys", NOW)
    return current(Museum(folder / "stranger"), "strange")


Parts = dict[str, bytes]


def parts_of(pack: Path) -> Parts:
    with zipfile.ZipFile(pack) as archive:
        return {part.filename: archive.read(part) for part in archive.infolist()}


def packed(path: Path, parts: Parts) -> Path:
    """Put *parts* together as a pack at *path*, as anybody can who has no keys."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return path


def version_of(statement: bytes) -> int:
    return Metadata.from_bytes(statement).signed.version
