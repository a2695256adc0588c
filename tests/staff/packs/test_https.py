"""Rules of fetching over https: the server has to show who it is, and what is said where it cannot."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.staff.packs import rendering
from kiosk.staff.packs.publishing import publish
from kiosk.staff.packs.refusal import CannotReach
from kiosk.staff.packs.web_folder import WebFolder
from tests.helpers.certificates import make_certificates
from tests.helpers.web import WebServer
from tests.staff.packs.conftest import Museum, Screen, current


@pytest.fixture
def authority(tmp_path: Path) -> Path:
    """The certificate of the museum's own authority."""
    return make_certificates(tmp_path)[0]


@pytest.fixture
def secure(tmp_path: Path, authority: Path) -> Iterator[WebServer]:
    """A web server whose name that authority vouches for."""
    server = WebServer(tmp_path / "web", authority.with_name("server.pem"))
    yield server
    server.close()


def test_a_pack_is_fetched_from_a_server_that_the_museum_vouches_for(
    tmp_path: Path, museum: Museum, screen: Screen, secure: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rendering, "first_failure", lambda *_: "")
    publish(current(museum, "first"), secure.folder)
    settings = tmp_path / "kiosk.toml"
    settings.write_text(
        f'[packs]\ntrust = "root.json"\nfolder = "exhibits"\nfetch_from = "{secure.address}"\n'
        'fetch_authority = "museum-ca.pem"\n'
    )

    assert secure.address.startswith("https://")
    assert main(["fetch", "--settings", str(settings)]) == 0
    assert screen.shows() == museum.digest("first")


def test_a_server_that_nobody_here_vouches_for_is_told_nothing(tmp_path: Path, secure: WebServer) -> None:
    (secure.folder / "file").write_text("here")
    other = tmp_path / "other"
    other.mkdir()
    for authority in (None, make_certificates(other)[0]):
        with pytest.raises(CannotReach) as refused:
            WebFolder(secure.address, authority=authority).read("file", 10)
        assert "cannot show who it is" in str(refused.value)
        assert "fetch_authority, under [packs]" in str(refused.value)
    assert secure.asked == []


def test_a_certificate_for_another_name_does_not_count(tmp_path: Path) -> None:
    authority, certificate = make_certificates(tmp_path, "127.0.0.2")
    server = WebServer(tmp_path / "web", certificate)
    try:
        with pytest.raises(CannotReach, match="cannot show who it is"):
            WebFolder(server.address, authority=authority).read("file", 10)
    finally:
        server.close()


def test_an_authority_that_is_none_is_named(tmp_path: Path) -> None:
    for name in ("none.pem", "nonsense.pem"):
        (tmp_path / "nonsense.pem").write_text("nonsense")
        with pytest.raises(CannotReach, match=f"{name} is no certificate"):
            WebFolder("https://museum.example", authority=tmp_path / name)


def test_a_machine_without_openssl_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ssl", None)

    with pytest.raises(CannotReach, match="install openssl; or write http"):
        WebFolder("https://museum.example/packs")
    WebFolder("http://museum.example/packs")
