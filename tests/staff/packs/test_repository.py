"""A pack as a folder on the web: what is read from it is limited, and believed only once it is verified."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tuf.api.exceptions import DownloadHTTPError
from tuf.ngclient import Updater
from tuf.ngclient.fetcher import FetcherInterface

from kiosk.exhibit.seal import digest_of
from kiosk.staff.packs.fetching import fetch_to
from kiosk.staff.packs.installing import is_news
from kiosk.staff.packs.keys import rotate
from kiosk.staff.packs.publishing import EXHIBITS, STATEMENTS, publish
from kiosk.staff.packs.refusal import CannotReach, NothingThere, NotSigned, Refused, TooLarge
from kiosk.staff.packs.web_folder import WebFolder
from tests.helpers.repositories import edition_in
from tests.helpers.web import WebServer
from tests.staff.packs.conftest import NOW, Museum, Screen, current, strangers_pack


def test_one_user_fetches_and_another_installs(
    tmp_path: Path, museum: Museum, screen: Screen, server: WebServer
) -> None:
    kept = tmp_path / "fetcher" / "fetched.kpack"

    def fetched(edition: str) -> None:
        publish(museum.pack(edition), server.folder)
        assert fetch_to(WebFolder(server.address), kept, screen.anchor, NOW) is not None

    fetched("first")
    assert fetch_to(WebFolder(server.address), kept, screen.anchor, NOW) is None
    assert is_news(kept, screen.folder, screen.anchor)
    screen.install(kept)
    assert screen.shows() == museum.digest("first")
    assert not is_news(kept, screen.folder, screen.anchor)
    before = kept.read_bytes()
    publish(strangers_pack(tmp_path), server.folder)
    with pytest.raises(NotSigned):
        fetch_to(WebFolder(server.address), kept, screen.anchor, NOW)
    assert kept.read_bytes() == before
    assert {path.name for path in kept.parent.iterdir()} == {"fetched.kpack", "fetch.lock", "trusted.json"}


def test_a_file_without_an_end_and_a_server_without_speed_are_given_up(
    tmp_path: Path, server: WebServer
) -> None:
    (server.folder / "large").write_bytes(bytes(1000))
    web = WebFolder(server.address)
    assert web.read("large", 1000) == bytes(1000)
    with pytest.raises(TooLarge):
        web.read("large", 999)
    with pytest.raises(NothingThere):
        web.read("none", 999)
    seconds = iter((0.0, 10.0, 11.0))
    slow = WebFolder(server.address, 10.5, lambda: next(seconds))
    assert slow.read("large", 1000) == bytes(1000)
    with pytest.raises(CannotReach, match="too slow"):
        slow.read("large", 1000)


@pytest.mark.parametrize("name", ["timestamp.json", "1.snapshot.json", "1.targets.json"])
@pytest.mark.parametrize("content", ["", "{}", "\xff", "[" * 100_000, " " * 600_000, None])
def test_nonsense_in_place_of_a_statement_is_refused(
    name: str, content: str | None, museum: Museum, screen: Screen, server: WebServer, tmp_path: Path
) -> None:
    publish(museum.pack("first"), server.folder)
    statements = server.folder / STATEMENTS
    other = (statements / "1.root.json").read_text()
    (statements / name).write_text(other if content is None else content, "latin-1")

    with pytest.raises(Refused):
        fetch_to(WebFolder(server.address), tmp_path / "fetcher" / "it.kpack", screen.anchor, NOW)


def editions(web: Path) -> tuple[list[str], int]:
    """The editions in *web*, and how many exhibits there are."""
    return sorted(path.name[0] for path in web.glob("metadata/*.targets.json")), len(
        list((web / EXHIBITS).iterdir())
    )


def test_the_folder_keeps_this_edition_and_the_one_before(museum: Museum, tmp_path: Path) -> None:
    web = tmp_path / "web"
    packs = [museum.pack(edition) for edition in ("first", "second", "third")]
    for pack in packs:
        publish(pack, web)
    publish(packs[2], web)
    (web / EXHIBITS / "notes.txt").write_text("not ours")
    rotate(museum.keys, "publish-1", (), NOW)
    publish(museum.pack("fourth"), web)

    assert edition_in(web) == 4
    assert editions(web) == (["3", "4"], 3)
    assert sorted(path.name for path in web.glob("metadata/*.root.json")) == ["1.root.json", "2.root.json"]
    assert sorted(path.name for path in web.glob("metadata/*.snapshot.json")) == [
        "3.snapshot.json",
        "4.snapshot.json",
    ]


def test_an_edition_that_comes_again_is_not_swept_away(museum: Museum, tmp_path: Path) -> None:
    web = tmp_path / "web"
    packs = [museum.pack(edition) for edition in ("first", "second", "third")]
    for pack in (*packs, packs[0]):
        publish(pack, web)

    assert edition_in(web) == 1
    assert editions(web) == (["1", "3"], 2)


def test_where_a_statement_cannot_be_read_nothing_is_removed(museum: Museum, tmp_path: Path) -> None:
    web = tmp_path / "web"
    for edition in ("first", "second"):
        publish(museum.pack(edition), web)
    (web / STATEMENTS / "2.targets.json").write_text("nonsense")
    publish(museum.pack("third"), web)

    assert editions(web) == (["1", "2", "3"], 3)


class Files(FetcherInterface):
    """Lets The Update Framework's own client read a folder."""

    def _fetch(self, url: str) -> Iterator[bytes]:
        file = Path(url)
        if not file.is_file():
            raise DownloadHTTPError(url, 404)
        yield file.read_bytes()


def test_the_folder_is_a_repository_for_the_update_frameworks_own_client(
    tmp_path: Path, museum: Museum
) -> None:
    web, local = tmp_path / "web", tmp_path / "local"
    publish(current(museum, "first"), web)
    local.mkdir()
    client = Updater(
        str(local),
        f"{web / STATEMENTS}/",
        str(local),
        f"{web / EXHIBITS}/",
        Files(),
        bootstrap=(museum.keys / "metadata" / "1.root.json").read_bytes(),
    )
    client.refresh()
    target = client.get_targetinfo("harbour.exhibit")

    assert target is not None
    assert digest_of(Path(client.download_target(target))) == museum.digest("first")
