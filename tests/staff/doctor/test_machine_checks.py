"""The doctor looks at folders as their owner, and at the wall as somebody who sits before it."""

import os
import re
import tempfile
from pathlib import Path

import pytest

from kiosk.exhibit.seated_reach import LANDSCAPE_DP, PORTRAIT_DP
from kiosk.staff.doctor import machine_checks
from kiosk.staff.doctor.finding import Finding, Verdict
from tests.helpers.tree import ROOT
from tests.staff.doctor.test_examination import found, surroundings

NOBODY = 65534


def test_root_sees_what_the_screens_own_user_may_not_write() -> None:
    with tempfile.TemporaryDirectory() as name:
        state = Path(name) / "state"
        state.mkdir()
        Path(name).chmod(0o755)
        well = surroundings(Path(name) / "none", Path(name))
        if os.geteuid() == 0:
            os.chown(state, NOBODY, NOBODY)
        assert found(well, "state").verdict is Verdict.PASS
        state.chmod(0o555)
        finding = found(well, "state")
        me = os.geteuid()

    assert me == os.geteuid()
    assert finding.verdict is Verdict.FAIL
    assert "Permission denied" in finding.sentence
    assert finding.remedy.startswith(f"Let {'nobody' if me == 0 else os.environ['USER']} write")


def test_a_folder_that_systemd_makes_may_be_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine_checks, "SERVICE_LOG", tmp_path / "log")
    finding = found(surroundings(tmp_path / "none", tmp_path), "log")

    assert (finding.verdict, (tmp_path / "log").exists()) == (Verdict.PASS, False)


@pytest.mark.parametrize(
    ("resolution", "inches", "edge", "verdict"),
    [
        ("1920x1080", 32, 800, Verdict.PASS),
        ("1920x1080", 32, 1007, Verdict.PASS),
        ("1920x1080", 32, 1009, Verdict.WARN),
        ("1920x1080", 32, 1300, Verdict.WARN),
        ("1080x1920", 43, 700, Verdict.PASS),
        ("1080x1920", 43, 800, Verdict.WARN),
    ],
)
def test_a_picture_that_hangs_too_high_for_those_who_sit_is_a_warning(
    resolution: str, inches: int, edge: int, verdict: Verdict, korea: Path, tmp_path: Path
) -> None:
    def hung(edge: int) -> Finding:
        table = f'[screen]\ndiagonal_in = {inches}\nresolution = "{resolution}"\nlower_edge_mm = {edge}'
        return found(surroundings(korea, tmp_path, table), "reach")

    finding = hung(edge)
    assert finding.verdict is verdict
    if verdict is Verdict.WARN:
        advised = re.search(r"lower_edge_mm = (\d+) under", finding.remedy)
        assert advised is not None
        assert hung(int(advised[1]) - 1).verdict is Verdict.PASS


def test_the_doctor_knows_how_low_the_line_goes_on_the_screen() -> None:
    theme = (ROOT / "kiosk/qml/Kiosk/Theme/Theme.qml").read_text("utf-8")

    assert f"root.dp(root.portrait ? {PORTRAIT_DP} : {LANDSCAPE_DP})" in theme
