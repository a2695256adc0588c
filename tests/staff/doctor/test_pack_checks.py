"""The doctor knows how it stands with the exhibit that came in a pack."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.staff.doctor.examination import examine
from kiosk.staff.doctor.finding import Finding, Verdict
from kiosk.staff.doctor.surroundings import Graphics, Surroundings
from kiosk.staff.packs.trial import Trial
from kiosk.staff.packs.versions import BEGUN, WAITING, Pointer, Version, change_pointer, file_of
from kiosk.staff.settings_file import read_settings

VERSION = Version("0002", "harbour.exhibit", 2, "2026-03-01T09:30:00Z", "2027-03-01T09:30:00Z")
BEFORE = Version("0001", "harbour.exhibit", 1, "2026-01-01T09:30:00Z", "2027-01-01T09:30:00Z")


def found(folder: Path, now: datetime, more: str = "") -> Finding:
    (folder / "kiosk.toml").write_text(f'{more}\n[packs]\nfolder = "exhibits"\n')
    settings = read_settings(folder / "kiosk.toml")
    around = Surroundings("0.1.0", settings, None, folder, lambda: now, Graphics, str)
    return next(finding for finding in examine(around) if finding.check == "pack")


@pytest.fixture
def screen(tmp_path: Path) -> Path:
    """A screen's folder in which two versions are installed."""
    folder = tmp_path / "exhibits"
    for version in (VERSION, BEFORE):
        file_of(folder, version).parent.mkdir(parents=True)
        file_of(folder, version).write_text("exhibit")
    change_pointer(folder, lambda _: Pointer(VERSION, BEFORE))
    return tmp_path


def test_nothing_installed_is_nothing_amiss(tmp_path: Path) -> None:
    assert found(tmp_path, datetime.now(UTC)).verdict is Verdict.PASS


@pytest.mark.parametrize("trial", ["", WAITING, BEGUN])
def test_a_pack_of_this_year_is_well(trial: str, screen: Path) -> None:
    change_pointer(screen / "exhibits", lambda _: Pointer(VERSION, BEFORE, trial))
    finding = found(screen, datetime(2026, 6, 1, tzinfo=UTC))

    assert finding.verdict is Verdict.PASS
    assert "harbour.exhibit, number 2 of 2026-03-01 is installed" in finding.sentence
    assert ("first frame" in finding.sentence) == bool(trial)


@pytest.mark.parametrize(
    ("year", "verdict"), [(2028, Verdict.WARN), (1970, Verdict.PASS), (2199, Verdict.PASS)]
)
def test_a_pack_that_has_expired_is_said_by_a_clock_that_can_be_right(
    year: int, verdict: Verdict, screen: Path
) -> None:
    finding = found(screen, datetime(year, 6, 1, tzinfo=UTC))

    assert finding.verdict is verdict
    assert ("was to be replaced before 2027-03-01; it is shown on." in finding.sentence) == (year == 2028)
    assert Trial(screen / "exhibits").exhibit == file_of(screen / "exhibits", VERSION)


def test_a_pack_that_is_not_shown_is_said(screen: Path) -> None:
    now = datetime(2026, 6, 1, tzinfo=UTC)
    assert "kiosk.toml names another exhibit" in found(screen, now, 'exhibit = "other.exhibit"').sentence
    file_of(screen / "exhibits", VERSION).unlink()

    assert "The file of the latest pack is gone; harbour.exhibit, number 1" in found(screen, now).sentence
