"""The log never grows beyond 20 MB, and a disk that cannot take it stops nothing."""

import re
from pathlib import Path

import pytest

from kiosk.staff.log import FILE_BYTES, LONGEST_ENTRY, Log
from tests.helpers.children import may_not_override, python

MOST = 20_000_000


def size_of(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.iterdir())


def test_an_entry_is_one_line_with_time_zone_and_level(tmp_path: Path) -> None:
    log = Log(tmp_path / "log")
    log.write("warning", "The first line\nand the second")
    log.close()

    first, second = (tmp_path / "log" / "kiosk.log").read_text("utf-8").splitlines()
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4} WARNING The first line", first)
    assert second == "  and the second"


def test_it_never_holds_more_than_20_megabytes_and_keeps_the_latest(tmp_path: Path) -> None:
    log = Log(tmp_path)
    for number in range(MOST // LONGEST_ENTRY // 2 + 100):
        log.write(
            "error", f"{number} " + "가" * LONGEST_ENTRY if number % 7 else f"{number} " + "a" * 100_000
        )
    log.write("info", "the last one")
    log.close()

    assert MOST - 2 * FILE_BYTES < size_of(tmp_path) <= MOST
    assert "the last one" in (tmp_path / "kiosk.log").read_text("utf-8")


def test_no_entry_is_longer_than_its_limit(tmp_path: Path) -> None:
    log = Log(tmp_path)
    log.write("info", "a" * 1_000_000)
    log.close()

    assert size_of(tmp_path) < LONGEST_ENTRY + 100


def test_a_full_disk_is_said_once_and_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "kiosk.log").symlink_to("/dev/full")
    log = Log(tmp_path)
    for _ in range(1000):
        log.write("info", "a" * 100)
    log.close()

    said = capsys.readouterr().err.splitlines()
    assert len(said) == 1
    assert "No space left on device" in said[0]
    assert "The exhibit goes on without it." in said[0]


def test_it_writes_again_when_the_disk_can(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "log"
    folder.write_text("a file where the folder should be")
    log = Log(folder)
    log.write("info", "lost")
    folder.unlink()
    log.write("info", "kept")
    folder.joinpath("kiosk.log").rename(tmp_path / "kept.log")
    log.close()

    assert "kept" in (tmp_path / "kept.log").read_text("utf-8")
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_read_only_folder_is_said_once_and_stops_nothing(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    script = (
        "import sys; from pathlib import Path; from kiosk.staff.log import Log\n"
        "log = Log(Path(sys.argv[1]) / sys.argv[2])\n"
        "for _ in range(100): log.write('info', 'a')\n"
        "log.close(); print('ended')"
    )
    for folder in (".", "below"):
        ended = python(script, str(tmp_path), folder, before=may_not_override())

        assert (ended.returncode, ended.stdout) == (0, "ended\n")
        assert len(ended.stderr.splitlines()) == 1
        assert "Permission denied" in ended.stderr
