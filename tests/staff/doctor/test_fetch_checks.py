"""The doctor knows how it stands with fetching: the folder, the timer, and how the last fetch ended."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.staff.doctor.examination import examine
from kiosk.staff.doctor.finding import Finding, Verdict
from kiosk.staff.doctor.surroundings import Graphics, Surroundings
from kiosk.staff.packs.keys import make_keys
from kiosk.staff.packs.last_fetch import FILE_NAME, write_last_fetch
from kiosk.staff.packs.publishing import publish
from kiosk.staff.settings_file import read_settings
from tests.helpers.web import WebServer
from tests.staff.packs.conftest import Museum

NOW = datetime.now(UTC)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[WebServer]:
    """A web folder with one edition, signed today."""
    make_keys(tmp_path / "museum" / "keys", NOW)
    publish(Museum(tmp_path / "museum").pack("first", now=NOW), tmp_path / "web")
    server = WebServer(tmp_path / "web")
    yield server
    server.close()


def found(folder: Path, address: str, timer: str = "", now: datetime = NOW) -> Finding:
    (folder / "kiosk.toml").write_text(f'[packs]\nfolder = "exhibits"\nfetch_from = "{address}"\n')
    settings = read_settings(folder / "kiosk.toml")
    around = Surroundings(
        "0.1.0",
        settings,
        None,
        folder,
        lambda: now,
        Graphics,
        str,
        timer=lambda: timer,
        fetched=(folder / "fetcher",),
    )
    return next(finding for finding in examine(around) if finding.check == "fetch")


def ended(folder: Path, said: str, *, well: bool, when: datetime = NOW) -> None:
    folder.mkdir(exist_ok=True)
    write_last_fetch(folder, when, said, went_well=well)


def test_where_nothing_is_fetched_nothing_is_amiss(tmp_path: Path) -> None:
    finding = found(tmp_path, "")

    assert (finding.verdict, finding.sentence) == (
        Verdict.PASS,
        "Nothing is fetched: kiosk.toml names no web folder.",
    )


def test_a_folder_that_answers_and_a_timer_that_asks_are_well(tmp_path: Path, server: WebServer) -> None:
    ended(tmp_path / "fetcher", "There is nothing newer.", well=True)
    finding = found(tmp_path, server.address, "enabled")

    assert finding.verdict is Verdict.PASS
    assert f"Last asked on {NOW:%Y-%m-%d} at {NOW:%H:%M} UTC: There is nothing newer." in finding.sentence


def test_a_folder_out_of_reach_or_empty_is_a_warning(tmp_path: Path, server: WebServer) -> None:
    shutil.rmtree(server.folder / "metadata")
    assert "There is no metadata/timestamp.json at" in found(tmp_path, server.address).sentence
    (server.folder / "metadata").mkdir()
    (server.folder / "metadata/timestamp.json").write_text("{}")
    assert found(tmp_path, server.address).sentence.endswith("holds is no pack.")
    server.close()
    finding = found(tmp_path, server.address)

    assert finding.verdict is Verdict.WARN
    assert finding.sentence.startswith("Cannot reach http://127.0.0.1")
    assert finding.remedy


def test_what_has_expired_there_is_a_warning(tmp_path: Path, server: WebServer) -> None:
    finding = found(tmp_path, server.address, now=NOW + timedelta(days=366))

    assert finding.verdict is Verdict.WARN
    assert f"was to be installed before {NOW + timedelta(days=365):%Y-%m-%d}." in finding.sentence


@pytest.mark.parametrize("timer", ["disabled", "not there"])
def test_a_timer_that_is_off_is_a_warning(timer: str, tmp_path: Path, server: WebServer) -> None:
    finding = found(tmp_path, server.address, timer)

    assert finding.verdict is Verdict.WARN
    assert f"the timer is {timer}. It was never asked yet." in finding.sentence
    assert finding.remedy == "Turn it on: systemctl enable --now kiosk-fetch.timer"


def test_a_timer_that_is_late_is_a_warning(tmp_path: Path, server: WebServer) -> None:
    assert "it is late. It was never asked yet." in found(tmp_path, server.address, "enabled").sentence
    ended(tmp_path / "fetcher", "There is nothing newer.", well=True, when=NOW - timedelta(hours=4))

    assert found(tmp_path, server.address, "enabled").verdict is Verdict.WARN


def test_a_fetch_that_failed_and_a_pack_that_was_refused_are_warnings(
    tmp_path: Path, server: WebServer
) -> None:
    before = NOW - timedelta(days=2)
    ended(tmp_path / "exhibits", "Fetched, but refused: it is older.", well=False, when=before)
    ended(tmp_path / "fetcher", "There is nothing newer.", well=True)
    finding = found(tmp_path, server.address, "enabled")
    assert finding.verdict is Verdict.WARN
    assert "Fetched, but refused: it is older." in finding.sentence

    (tmp_path / "exhibits" / FILE_NAME).write_text("nonsense")
    assert found(tmp_path, server.address, "enabled").verdict is Verdict.PASS
    ended(tmp_path / "fetcher", "Cannot reach it.", well=False)
    assert "Cannot reach it." in found(tmp_path, server.address, "enabled").sentence


def test_each_fetch_writes_down_how_it_ended(
    tmp_path: Path, server: WebServer, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(tmp_path / "museum/keys/root.json", tmp_path)
    settings = tmp_path / "kiosk.toml"
    settings.write_text(
        f'[packs]\ntrust = "root.json"\nfolder = "exhibits"\nfetch_from = "{server.address}"\n'
    )
    kept = tmp_path / "fetcher" / "fetched.kpack"
    words = ["fetch", "--settings", str(settings), "--to", str(kept)]
    assert main(words) == 0
    said = capsys.readouterr().out.strip()
    assert said.startswith("Fetched: harbour.exhibit, number 1")
    server.close()
    (tmp_path / "root.json").rename(tmp_path / "elsewhere.json")
    assert main(["install", "--newer", str(kept), "--settings", str(settings)]) == 1

    assert said in (tmp_path / "fetcher" / FILE_NAME).read_text("utf-8")
    assert main(words) == 1
    assert '"went_well": false' in (tmp_path / "fetcher" / FILE_NAME).read_text()
