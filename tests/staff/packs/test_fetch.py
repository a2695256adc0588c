"""Three kiosks take their exhibits from a plain web folder, and nothing that the museum did not sign."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.exhibit.seal import digest_of
from kiosk.staff.metrics import Metrics
from kiosk.staff.packs import rendering
from kiosk.staff.packs.keys import rotate
from kiosk.staff.packs.publishing import EXHIBITS, publish
from kiosk.staff.packs.trial import Trial
from kiosk.staff.packs.versions import roll_back
from kiosk.staff.settings_file import read_settings
from tests.helpers.web import WebServer
from tests.staff.packs.conftest import NOW, Museum, Screen, current, strangers_pack


@pytest.fixture(autouse=True)
def _drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """That every screen is drawn first is seen in test_rendering, and takes its time."""
    monkeypatch.setattr(rendering, "first_failure", lambda *_: "")


@dataclass
class Kiosk:
    """A screen with a settings file of its own, which staff work at by the command line."""

    settings: Path
    screen: Screen

    def fetch(self, *words: str) -> int:
        return main(["fetch", "--settings", str(self.settings), *words])

    def shown(self) -> str:
        """Start the visitor's program, as far as it looks for what to show: the digest of that."""
        start = Trial(self.screen.folder)
        start.passed()
        assert start.exhibit is not None
        return digest_of(start.exhibit)

    def measured(self) -> str:
        """The digest that the file for Prometheus gives, once the program has written it."""
        file = read_settings(self.settings).settings.metrics_file
        assert file is not None
        Metrics(file, "1", self.shown, lambda: 0, lambda *_: None).close()
        found = re.search(r'kiosk_info\{content="([0-9a-f]+)"', file.read_text())
        assert found is not None
        return found[1]


def settled(folder: Path, museum: Museum, fetch_from: str) -> Kiosk:
    """A kiosk in *folder*, as staff settle it."""
    folder.mkdir()
    (folder / "root.json").write_bytes(museum.root.read_bytes())
    settings = folder / "kiosk.toml"
    settings.write_text(
        f'[packs]\ntrust = "root.json"\nfolder = "exhibits"\nfetch_from = "{fetch_from}"\n'
        '[metrics]\nfile = "kiosk.prom"\n'
    )
    return Kiosk(settings, Screen(folder / "exhibits", folder / "root.json"))


@pytest.fixture
def kiosks(tmp_path: Path, museum: Museum, server: WebServer) -> list[Kiosk]:
    return [settled(tmp_path / f"kiosk-{number}", museum, server.address) for number in (1, 2, 3)]


def altered(folder: Path) -> tuple[Path, bytes]:
    """Change one byte of the exhibit that was published last; the file, and what it held."""
    file = max((folder / EXHIBITS).iterdir(), key=lambda path: path.stat().st_mtime_ns)
    whole = file.read_bytes()
    file.write_bytes(whole[:5000] + bytes([whole[5000] ^ 1]) + whole[5001:])
    return file, whole


def test_three_kiosks_take_each_edition_and_none_takes_an_altered_one(
    museum: Museum, server: WebServer, kiosks: list[Kiosk], capsys: pytest.CaptureFixture[str]
) -> None:
    publish(current(museum, "first"), server.folder)
    assert [kiosk.fetch() for kiosk in kiosks] == [0, 0, 0]
    assert capsys.readouterr().out.count("It is shown as soon as nobody is at the screen.") == 3
    assert [kiosk.measured() for kiosk in kiosks] == [museum.digest("first")] * 3

    publish(current(museum, "second"), server.folder)
    assert [kiosk.fetch() for kiosk in kiosks[:2]] == [0, 0]
    file, whole = altered(server.folder)
    kept = kiosks[2].screen.kept()
    assert kiosks[2].fetch() == 1
    said = capsys.readouterr().err
    assert re.fullmatch(r"Refused: The exhibit at http://\S+ is not the one that was signed\.\n", said)
    assert kiosks[2].screen.kept() == kept
    assert [kiosk.measured() for kiosk in kiosks] == [museum.digest("second")] * 2 + [museum.digest("first")]

    file.write_bytes(whole)
    assert kiosks[2].fetch() == 0
    assert kiosks[2].measured() == museum.digest("second")


def test_when_there_is_nothing_newer_one_small_file_is_asked_for_and_nothing_changes(
    museum: Museum, server: WebServer, kiosks: list[Kiosk], capsys: pytest.CaptureFixture[str]
) -> None:
    publish(current(museum, "first"), server.folder)
    kiosks[0].fetch()
    kept = kiosks[0].screen.kept()
    server.asked.clear()

    assert kiosks[0].fetch() == 0
    assert "There is nothing newer at http://127.0.0.1" in capsys.readouterr().out
    assert server.asked == ["/metadata/timestamp.json"]
    assert kiosks[0].screen.kept() == kept


def test_what_staff_took_back_is_not_fetched_again(
    museum: Museum, server: WebServer, kiosks: list[Kiosk]
) -> None:
    for edition in ("first", "second"):
        publish(current(museum, edition), server.folder)
        assert kiosks[0].fetch() == 0
        kiosks[0].shown()
    roll_back(kiosks[0].screen.folder)

    assert kiosks[0].fetch() == 0
    assert kiosks[0].shown() == museum.digest("first")


def test_off_by_default_and_a_server_that_is_gone_is_said_in_a_sentence(
    tmp_path: Path, museum: Museum, server: WebServer, capsys: pytest.CaptureFixture[str]
) -> None:
    kiosk = settled(tmp_path / "kiosk", museum, "")
    assert kiosk.fetch() == 1
    assert capsys.readouterr().err.startswith("Nothing is fetched: kiosk.toml names no folder")
    assert server.asked == []

    assert kiosk.fetch("--from", server.address) == 1
    assert "There are no packs at http://127.0.0.1" in capsys.readouterr().err
    server.close()
    assert kiosk.fetch("--from", server.address) == 1
    assert re.fullmatch(r"Cannot reach http://[\d.:]+: Connection refused\.\n", capsys.readouterr().err)
    assert kiosk.screen.kept() == {}


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("ftp://museum.example/packs", "Write it like this: https://museum.example/packs"),
        ("file:///etc/passwd", "Write it like this: https://museum.example/packs"),
        ("http://somebody:secret@museum.example/", "Write it like this"),
        ("http://museum.example/two words", "Write it like this"),
    ],
)
def test_no_other_address_is_asked_and_the_remedy_is_named(
    address: str, sentence: str, tmp_path: Path, museum: Museum, capsys: pytest.CaptureFixture[str]
) -> None:
    kiosk = settled(tmp_path / "kiosk", museum, address)
    for words in ((), ("--from", address)):
        assert kiosk.fetch(*words) == 1
        assert sentence in capsys.readouterr().err


def test_what_a_stranger_signed_is_refused_and_so_is_the_edition_before(
    tmp_path: Path, museum: Museum, server: WebServer, kiosks: list[Kiosk], capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = current(museum, "first"), current(museum, "second")
    publish(second, server.folder)
    kiosks[0].fetch()
    kept = kiosks[0].screen.kept()
    strange = strangers_pack(tmp_path)
    for pack, sentence in ((first, "older than what was installed"), (strange, "not signed with keys")):
        publish(pack, server.folder)
        capsys.readouterr()
        assert kiosks[0].fetch() == 1
        assert re.match(f"Refused: .*{sentence}", capsys.readouterr().err)
        assert kiosks[0].screen.kept() == kept


def test_a_root_that_was_rotated_twice_is_followed(
    museum: Museum, server: WebServer, kiosks: list[Kiosk]
) -> None:
    for name in ("publish-1", "publish-2"):
        rotate(museum.keys, name, (), NOW)
    publish(current(museum, "first"), server.folder)

    assert kiosks[0].fetch() == 0
    assert kiosks[0].shown() == museum.digest("first")
