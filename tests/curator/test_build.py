"""``kiosk build`` writes the exhibit file, or nothing."""

import io
from pathlib import Path

import pytest
from rich.console import Console

from kiosk.curator.build import build
from kiosk.exhibit.reader import open_exhibit
from tests.helpers.folders import HarbourFolder


@pytest.fixture
def harbour(tmp_path: Path) -> HarbourFolder:
    return HarbourFolder(tmp_path)


def built(folder: Path, target: Path) -> tuple[int, str]:
    stream = io.StringIO()
    status = build(folder, target, Console(file=stream, soft_wrap=True, highlight=False))
    return status, stream.getvalue()


def test_the_file_that_is_written_can_be_opened(harbour: HarbourFolder, tmp_path: Path) -> None:
    target = tmp_path / "harbour.exhibit"

    assert built(harbour.root, target)[0] == 0

    reader = open_exhibit(target)
    reader.close()


def test_the_same_folder_makes_the_same_bytes(harbour: HarbourFolder, tmp_path: Path) -> None:
    first, second = tmp_path / "first.exhibit", tmp_path / "second.exhibit"
    built(harbour.root, first)
    built(harbour.root, second)

    assert first.read_bytes() == second.read_bytes()


def test_with_errors_nothing_is_written_and_each_is_one_line(harbour: HarbourFolder, tmp_path: Path) -> None:
    harbour.replace("timeline/1901-03-closing.md", "lane: harbour", "lane: harbor")
    target = tmp_path / "harbour.exhibit"

    status, printed = built(harbour.root, target)

    assert status == 1
    assert not target.exists()
    assert [line.rpartition("error: ")[2] for line in printed.splitlines()] == [
        "There is no lane “harbor”.",
        "Nothing was written: 1 error. `kiosk check` says more.",
    ]


def test_a_target_that_cannot_be_written_is_named(harbour: HarbourFolder, tmp_path: Path) -> None:
    status, printed = built(harbour.root, tmp_path / "nowhere" / "harbour.exhibit")

    assert status == 1
    assert "cannot be written" in printed
