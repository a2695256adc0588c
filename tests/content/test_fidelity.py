"""The document's words are the source's words, letter for letter."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.compile import compile_exhibit
from kiosk.content.problems import Place, has_errors
from tests.conftest import SEED
from tests.helpers.folders import HarbourFolder

SAMPLES = 30
EVERY = 3
_MARKUP = re.compile(r"\{[^{}\n]*\}|\\|\[\]")


def letters(body: str, start: int) -> Iterator[int]:
    """Where *body*, from *start*, has letters of the document and not of the markup."""
    hidden = {index for found in _MARKUP.finditer(body) for index in range(*found.span())}
    return (index for index in range(start, len(body)) if body[index].isalnum() and index not in hidden)


def changed(text: str, index: int) -> str:
    return text[:index] + ("x" if text[index] != "x" else "y") + text[index + 1 :]


def test_a_document_that_equals_its_source_says_so(harbour: HarbourFolder) -> None:
    (sentence,) = harbour.compile().fidelity

    assert sentence == "The document equals the source transcription: 262 characters, white space aside."


def test_changing_one_letter_of_the_small_document_is_caught(harbour: HarbourFolder) -> None:
    for path in sorted((harbour.root / "document").iterdir()):
        text = path.read_text("utf-8")
        for index in list(letters(text, text.index("---\n", 4)))[::EVERY]:
            path.write_text(changed(text, index), "utf-8")
            assert "differs from the source" in " ".join(one.message for one in harbour.problems()), index
        path.write_text(text, "utf-8")


def test_changing_one_letter_anywhere_in_the_shipped_document_is_caught(tmp_path: Path) -> None:
    """The last letter of every file, and letters spread evenly over all of them."""
    folder = tmp_path / "korea"
    shutil.copytree(SEED, folder)
    for name in ("glossary", "timeline", "notes", "questions", "summaries"):
        shutil.rmtree(folder / name, ignore_errors=True)
    paths = sorted((folder / "document").iterdir())
    texts = {path: path.read_text("utf-8") for path in paths}
    places = [
        (path, index) for path in paths for index in letters(texts[path], texts[path].index("---\n", 4))
    ]
    ends = [max(index for other, index in places if other is path) for path in paths]
    chosen = [*zip(paths, ends, strict=True), *places[7 :: len(places) // SAMPLES]]
    assert not has_errors(compile_exhibit(folder).problems)

    for path, index in chosen:
        path.write_text(changed(texts[path], index), "utf-8")
        assert has_errors(compile_exhibit(folder).problems), f"{path.name}, character {index}"
        path.write_text(texts[path], "utf-8")


def test_the_first_difference_is_named_with_both_lines(harbour: HarbourFolder) -> None:
    harbour.replace("document/02-answer.md", "waited all winter", "waited all summer")

    problem = harbour.only_problem()

    assert problem.place == Place("document/02-answer.md", 12, 78)
    assert "(line 13) has “winter. The harbour was opened again" in problem.message
    assert "the document has “summer. The harbour" in problem.message
    assert harbour.compile().fidelity[0] == (
        "The document does not equal the source transcription: the first difference is at "
        "source/letter.txt:13 and document/02-answer.md:12:78."
    )


def test_a_missing_end_is_a_difference(harbour: HarbourFolder) -> None:
    harbour.replace("document/02-answer.md", " again in 1904.", "")

    assert "the document has its end" in harbour.only_problem().message


def test_words_too_many_are_a_difference(harbour: HarbourFolder) -> None:
    harbour.replace("document/02-answer.md", "in 1904.", "in 1904. It stayed open.")

    problem = harbour.only_problem()

    assert problem.place.file == "document/02-answer.md"
    assert "has its end, the document has “It stayed open.”" in problem.message


def test_sections_in_another_order_are_a_difference(harbour: HarbourFolder) -> None:
    first, second = (harbour.root / "document" / name for name in ("01-question.md", "02-answer.md"))
    texts = first.read_text("utf-8"), second.read_text("utf-8")
    first.write_text(texts[1], "utf-8")
    second.write_text(texts[0], "utf-8")

    assert any("differs from the source" in one.message for one in harbour.problems())


def test_a_leftover_that_is_not_in_the_source_is_named_with_the_nearest_line(harbour: HarbourFolder) -> None:
    harbour.replace("exhibit.yaml", "[Skip to content, Record ID]", "[Skip to contents, Record ID]")

    leftover = harbour.problems()[-1]

    assert leftover.place == Place("exhibit.yaml", 17, 15)
    assert leftover.message == "The leftover “Skip to contents” is not in the source."
    assert leftover.remedy == "The nearest line is “Skip to content”."


def test_a_leftover_that_nobody_lists_is_a_difference(harbour: HarbourFolder) -> None:
    harbour.replace("exhibit.yaml", "[Skip to content, Record ID]", "[Skip to content]")

    assert "(line 15) has “Record ID”" in harbour.only_problem().message


def test_a_source_that_changed_is_named_by_its_sum(harbour: HarbourFolder) -> None:
    harbour.replace("source/letter.txt", "closed in March", "closed  in March")

    problem = harbour.only_problem()

    assert problem.place == Place("exhibit.yaml", 16, 13)
    assert problem.message.startswith("The source has changed")


@pytest.mark.parametrize("change", ["missing", "empty", "not UTF-8"])
def test_a_source_that_cannot_be_read_is_named(harbour: HarbourFolder, change: str) -> None:
    if change == "missing":
        harbour.delete("source/letter.txt")
    else:
        harbour.write("source/letter.txt", b"" if change == "empty" else b"caf\xe9")

    assert harbour.only_problem().place.file == "source/letter.txt"
