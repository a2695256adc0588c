"""A log that cannot be written never keeps the exhibit from its visitors."""

from pathlib import Path

import pytest

from tests.faults.conftest import Start
from tests.helpers.children import may_not_override

COMPLAINT = "cannot be written"


def test_a_read_only_log_folder_is_said_once_and_the_exhibit_is_shown(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "read-only"
    folder.mkdir()
    folder.chmod(0o555)
    screen = start(log=folder, before=may_not_override())
    screen.wait_for(COMPLAINT)

    assert screen.is_up()
    assert screen.terminal().count(COMPLAINT) == 1
    assert "Permission denied" in screen.terminal()


def test_a_full_disk_is_said_once_and_the_exhibit_is_shown(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "full"
    folder.mkdir()
    (folder / "kiosk.log").symlink_to("/dev/full")
    screen = start(log=folder)
    screen.wait_for(COMPLAINT)

    assert screen.is_up()
    assert "No space left on device" in screen.terminal()


@pytest.mark.parametrize("settings", ["langage = 'ko'", "[visits]\nidle_seconds = 1", "this is no TOML"])
def test_mistakes_in_the_settings_are_named_and_the_program_stays_up(settings: str, start: Start) -> None:
    screen = start("--windowed", settings=settings)
    screen.wait_for("kiosk.toml:")

    assert screen.is_up()
