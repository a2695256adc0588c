"""The doctor misses what the service gets its screen from, and only where it is asked for."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.staff.doctor.finding import Finding, Verdict
from kiosk.staff.doctor.handover_checks import NEEDED, UNIT, handover
from tests.staff.doctor.test_examination import surroundings

WITHOUT_CAGE = "[Service]\nExecStart=\nExecStart=/opt/kiosk/kiosk show\n"


def looked_at(folder: Path, *here: str) -> Finding:
    """What is found on a machine whose units lie in *folder* and on which the programs *here* are."""
    around = surroundings(folder / "none", folder)
    return handover(replace(around, units=(folder,), program=lambda name: name if name in here else None))


def test_without_the_service_nothing_has_to_be_there(tmp_path: Path) -> None:
    assert looked_at(tmp_path).verdict is Verdict.PASS


@pytest.mark.parametrize("missing", NEEDED)
def test_each_program_that_is_missing_is_named_with_what_to_do(tmp_path: Path, missing: str) -> None:
    (tmp_path / UNIT).touch()
    finding = looked_at(tmp_path, *(name for name in NEEDED if name != missing))

    assert (finding.verdict, finding.sentence) == (
        Verdict.WARN,
        f"The service cannot hand over the screen without {missing}.",
    )
    assert "apt install cage seatd xwayland" in finding.remedy


def test_all_that_is_missing_is_named_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / UNIT).touch()

    assert "without cage, seatd and Xwayland." in looked_at(tmp_path).sentence


def test_where_all_is_there_it_passes(tmp_path: Path) -> None:
    (tmp_path / UNIT).touch()

    assert looked_at(tmp_path, *NEEDED).verdict is Verdict.PASS


def test_a_service_that_draws_by_itself_needs_none_of_them(tmp_path: Path) -> None:
    (tmp_path / UNIT).touch()
    (tmp_path / f"{UNIT}.d").mkdir()
    (tmp_path / f"{UNIT}.d" / "override.conf").write_text(WITHOUT_CAGE)

    assert looked_at(tmp_path).verdict is Verdict.PASS
