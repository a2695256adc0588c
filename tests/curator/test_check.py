"""``kiosk check`` prints every problem and a summary, and its exit status says whether there are errors."""

import io
from pathlib import Path

import pytest
from rich.console import Console

from kiosk.curator.check import check
from tests.conftest import SEED
from tests.helpers.folders import HarbourFolder


@pytest.fixture
def harbour(tmp_path: Path) -> HarbourFolder:
    return HarbourFolder(tmp_path)


def checked(folder: Path) -> tuple[int, str]:
    stream = io.StringIO()
    status = check(folder, Console(file=stream, soft_wrap=True, highlight=False))
    return status, stream.getvalue()


def test_the_shipped_exhibit_has_no_errors_and_equals_its_source() -> None:
    status, printed = checked(SEED)

    assert status == 0
    assert "The document equals the source transcription:" in printed
    assert "0 errors" in printed


def test_a_problem_is_printed_with_file_line_column_and_remedy(harbour: HarbourFolder) -> None:
    harbour.replace("timeline/1901-03-closing.md", "lane: harbour", "lane: harbor")

    status, printed = checked(harbour.root)

    assert status == 1
    file = (harbour.root / "timeline/1901-03-closing.md").as_posix()
    assert f"{file}:3:7: error: There is no lane “harbor”.\n  Did you mean “harbour”?\n" in printed


def test_the_summary_counts_everything(harbour: HarbourFolder) -> None:
    _, printed = checked(harbour.root)

    assert (
        "2 sections, 2 numbered paragraphs, 1 question, 2 terms, 1 event, 2 notes. "
        "6 translations nobody has approved yet.\n"
    ) in printed


def test_warnings_alone_are_no_failure(harbour: HarbourFolder) -> None:
    harbour.delete("glossary/pier.ko.md")

    status, printed = checked(harbour.root)

    assert status == 0
    assert "1 warning," in printed


def test_square_brackets_in_a_problem_are_printed_as_they_are(harbour: HarbourFolder) -> None:
    harbour.replace("document/02-answer.md", "met at", "met [at]{bold")

    assert "“{bold" in checked(harbour.root)[1]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert checked(tmp_path / "nowhere") == (1, f"There is no folder {tmp_path / 'nowhere'}.\n")


def test_a_folder_without_a_manifest_is_an_error(tmp_path: Path) -> None:
    status, printed = checked(tmp_path)

    assert status == 1
    assert "exhibit.yaml:1:1: error: This file cannot be read" in printed
