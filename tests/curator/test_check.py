"""``kiosk check`` prints every problem and a summary, and its exit status says whether there are mistakes."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from kiosk.curator.check import check
from tests.conftest import SEED
from tests.helpers.folders import HarbourFolder

COLOUR = "\x1b["


@pytest.fixture
def harbour(tmp_path: Path) -> HarbourFolder:
    return HarbourFolder(tmp_path)


def checked(folder: Path, *, strict: bool = False, colour: bool = False) -> tuple[int, str]:
    stream = io.StringIO()
    console = Console(file=stream, soft_wrap=True, highlight=False, force_terminal=colour, width=120)
    status = check(folder, console, strict=strict)
    return status, stream.getvalue()


def for_tools(folder: Path, *, strict: bool = False) -> tuple[int, dict[str, Any]]:
    stream = io.StringIO()
    status = check(folder, Console(file=stream, soft_wrap=True), strict=strict, machine=True)
    return status, json.loads(stream.getvalue())


def test_the_shipped_exhibit_is_ready_for_release_and_equals_its_source() -> None:
    status, printed = checked(SEED, strict=True)

    assert status == 0
    assert "The document equals the source transcription:" in printed
    assert "0 errors, 0 warnings" in printed


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


def test_the_summary_has_a_line_for_each_language(harbour: HarbourFolder) -> None:
    harbour.delete("glossary/pier.ko.md")
    lines = checked(harbour.root)[1].splitlines()

    korean = next(line for line in lines if line.startswith("한국어 (ko)"))

    assert korean.split()[2:] == ["29", "27", "93", "%", "5", "1"]


def test_the_summary_measures_the_museums_texts_and_the_document(harbour: HarbourFolder) -> None:
    _, printed = checked(harbour.root)
    lines = {line.split(" (")[0]: line for line in printed.splitlines() if " (en)" in line}

    assert {"glossary", "notes", "timeline", "about the exhibit", "the document"} <= set(lines)
    assert lines["the document"].split()[-2:] == ["1", "min"]
    assert " years " in lines["glossary"]


def test_warnings_alone_are_no_failure(harbour: HarbourFolder) -> None:
    harbour.delete("glossary/pier.ko.md")

    status, printed = checked(harbour.root)

    assert status == 0
    assert "1 warning," in printed


def test_warnings_fail_where_the_check_is_strict(harbour: HarbourFolder) -> None:
    harbour.delete("glossary/pier.ko.md")

    assert checked(harbour.root, strict=True)[0] == 1


def test_advice_never_fails(harbour: HarbourFolder) -> None:
    harbour.replace("glossary/pier.md", "Where ships lie.", "Where ships lie. " * 20)

    assert checked(harbour.root, strict=True)[0] == 0


def test_a_terminal_gets_colours_and_a_file_gets_none(harbour: HarbourFolder) -> None:
    harbour.replace("timeline/1901-03-closing.md", "lane: harbour", "lane: harbor")

    assert COLOUR in checked(harbour.root, colour=True)[1]
    assert COLOUR not in checked(harbour.root)[1]


def test_square_brackets_in_a_problem_are_printed_as_they_are(harbour: HarbourFolder) -> None:
    harbour.replace("document/02-answer.md", "met at", "met [at]{bold")

    assert "“{bold" in checked(harbour.root)[1]


def test_no_name_of_a_file_commands_the_terminal(harbour: HarbourFolder) -> None:
    path = bytes(harbour.root) + b"/glossary/\xff\x1b[2J.md"
    Path(path.decode("utf-8", "surrogateescape")).touch()

    printed = checked(harbour.root)[1]

    assert COLOUR not in printed
    assert "glossary/⟨U+DCFF⟩⟨U+001B⟩[2J.md:1:1: error" in printed
    assert for_tools(harbour.root)[1]["problems"][0]["file"] == "glossary/⟨U+DCFF⟩⟨U+001B⟩[2J.md"


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert checked(tmp_path / "nowhere") == (2, f"There is no folder {tmp_path / 'nowhere'}.\n")


def test_a_folder_without_a_manifest_is_an_error(tmp_path: Path) -> None:
    status, printed = checked(tmp_path)

    assert status == 1
    assert "exhibit.yaml:1:1: error: This file is not there." in printed


def test_tools_get_the_same_problems(harbour: HarbourFolder) -> None:
    harbour.replace("timeline/1901-03-closing.md", "lane: harbour", "lane: harbor")

    status, found = for_tools(harbour.root)

    assert status == 1
    assert found["passed"] is False
    assert found["totals"] == {"errors": 1, "warnings": 0, "advice": 0}
    assert found["problems"] == [
        {
            "file": "timeline/1901-03-closing.md",
            "line": 3,
            "column": 7,
            "severity": "error",
            "message": "There is no lane “harbor”.",
            "remedy": "Did you mean “harbour”?",
        }
    ]


def test_the_shape_for_tools_is_stable(harbour: HarbourFolder) -> None:
    _, found = for_tools(harbour.root)

    assert " ".join(found) == ("format folder strict passed problems totals counts fidelity languages texts")
    assert found["format"] == 1
    assert list(found["counts"]) == [
        "sections", "paragraphs", "terms", "events", "notes", "questions", "drafts",
    ]  # fmt: skip
    assert list(found["languages"][0]) == [
        "language", "name", "texts", "translated", "drafts", "approved", "percent",
    ]  # fmt: skip
    assert " ".join(found["texts"][0]) == (
        "file line name language words sentences longest_sentence reading_age seconds"
    )


def test_tools_are_told_that_a_strict_check_failed(harbour: HarbourFolder) -> None:
    harbour.delete("glossary/pier.ko.md")

    assert for_tools(harbour.root)[1]["passed"] is True
    assert for_tools(harbour.root, strict=True)[1]["passed"] is False


def test_what_curators_wrote_is_printed_as_they_wrote_it(harbour: HarbourFolder) -> None:
    harbour.replace("timeline/1901-03-closing.md", "lane: harbour", 'lane: "[red]:anchor:"')

    assert for_tools(harbour.root)[1]["problems"][0]["message"] == "There is no lane “[red]:anchor:”."
    assert "There is no lane “[red]:anchor:”." in checked(harbour.root)[1]
