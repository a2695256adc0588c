"""A quotation means exactly one place in the document; otherwise the nearest words are shown."""

import pytest

from kiosk.content.problems import Place
from tests.helpers.folders import HarbourFolder


def test_a_quotation_that_is_not_found_is_named_with_the_nearest_words(harbour: HarbourFolder) -> None:
    harbour.replace("timeline/1901-03-closing.md", "closed in March 1901", "closed in march of 1901")

    problem = harbour.only_problem()

    assert problem.place == Place("timeline/1901-03-closing.md", 7, 13)
    assert problem.message == "These words are not in the document: “closed in march of 1901”."
    assert problem.remedy == "The nearest words are: “closed in March 1901.”."


def test_a_quotation_with_other_quotation_marks_is_told_so(harbour: HarbourFolder) -> None:
    harbour.replace("source/letter.txt", "the pier", "the captain's pier")
    harbour.replace("document/02-answer.md", "the pier", "the captain's pier")
    harbour.replace("notes/who-asked.md", "They asked the Board of Trade", "at the captain’s pier")

    found = [problem.remedy for problem in harbour.problems() if problem.place.file.startswith("notes")]

    assert found == ["Only the quotation marks differ. The document has: “at the captain's pier”."]


def test_a_quotation_that_is_found_twice_is_shown_with_its_surroundings(harbour: HarbourFolder) -> None:
    harbour.replace("notes/who-asked.md", "They asked the Board of Trade", "Board of Trade")

    problem = harbour.only_problem()

    assert problem.message == "These words stand 2 times in the document: “Board of Trade”."
    assert "They asked the Board of Trade for harbour" in problem.remedy


@pytest.mark.parametrize("context", ["prefix: They asked the", "suffix: for harbour"])
def test_a_prefix_or_suffix_tells_equal_words_apart(harbour: HarbourFolder, context: str) -> None:
    harbour.replace("notes/who-asked.md", "They asked the Board of Trade", f"Board of Trade, {context}")

    assert harbour.compile().problems == ()


def test_a_wrong_prefix_is_told_so(harbour: HarbourFolder) -> None:
    harbour.replace("notes/who-asked.md", "They asked the Board of Trade", "asked the Board, prefix: We")

    assert "`prefix`" in harbour.only_problem().remedy
