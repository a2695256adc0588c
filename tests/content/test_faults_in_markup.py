"""Mistakes in the Markdown of a file: each is named with its line and column."""

import pytest

from kiosk.content.problems import Place
from tests.helpers.folders import HarbourFolder


@pytest.mark.parametrize(
    "markup", ['[pier]{sic="quay"', "[pier]{sic=the quay}", "[pier]{sic=“quay”}", "[pier{sic=quay}]"]
)
def test_unclosed_markup_is_named_with_its_place(harbour: HarbourFolder, markup: str) -> None:
    harbour.replace("document/02-answer.md", "met at the pier", f"met at the {markup}")

    problem = next(one for one in harbour.problems() if "markup" in one.message)

    assert problem.place.file == "document/02-answer.md"
    assert problem.place.line == 11
    assert problem.place.column in range(60, 75)


def test_an_unclosed_passage_kind_is_named(harbour: HarbourFolder) -> None:
    harbour.replace("document/01-question.md", "{.heading}", "{.heading")

    assert any(one.place == Place("document/01-question.md", 7, 1) for one in harbour.problems())


def test_an_unknown_attribute_is_named_with_the_one_it_resembles(harbour: HarbourFolder) -> None:
    harbour.replace("document/02-answer.md", '{sic="masters"}', '{sicc="masters"}')

    problem = harbour.only_problem()

    assert problem.place == Place("document/02-answer.md", 11, 5)
    assert problem.message == "“sicc” is not known between braces here."
    assert problem.remedy == "Did you mean “sic”?"


def test_an_unknown_kind_of_passage_is_named(harbour: HarbourFolder) -> None:
    harbour.replace("document/01-question.md", "{.question}", "{.qestion}")

    problem = harbour.only_problem()

    assert problem.place == Place("document/01-question.md", 10, 1)
    assert problem.remedy == "Did you mean “.question”?"


def test_a_page_break_on_words_is_refused(harbour: HarbourFolder) -> None:
    harbour.replace("document/02-answer.md", "[]{page=2}bour", "[bour]{page=2}")

    assert harbour.only_problem().message == "“page” stands on words."


def test_a_slip_without_a_reading_is_refused(harbour: HarbourFolder) -> None:
    harbour.replace("document/02-answer.md", '{sic="masters"}', '{sic=""}')

    assert harbour.only_problem().message == "“sic” has no value."


def test_document_markup_is_refused_in_the_museums_prose(harbour: HarbourFolder) -> None:
    harbour.replace("glossary/pier.md", "Where ships lie.", 'Where [ships]{sic="boats"} lie.')

    assert harbour.only_problem().place == Place("glossary/pier.md", 7, 7)


@pytest.mark.parametrize(
    ("prose", "what"),
    [
        ("# Pier", "A heading"),
        ("See [this](https://example.org).", "A link"),
        ("> Pier", "A block quotation"),
    ],
)
def test_markdown_that_cannot_be_shown_is_named(harbour: HarbourFolder, prose: str, what: str) -> None:
    harbour.replace("glossary/pier.md", "Where ships lie.", prose)

    assert harbour.only_problem().message == f"{what} cannot be shown here."


def test_a_mistake_in_a_text_of_the_front_matter_has_its_line_and_column(harbour: HarbourFolder) -> None:
    harbour.replace("notes/never-asked.md", "known: Three captains", "known: Three [captains]{tem=pier}")

    assert harbour.only_problem().place == Place("notes/never-asked.md", 6, 16)


def test_a_mistake_in_a_block_of_text_has_its_line(harbour: HarbourFolder) -> None:
    harbour.replace(
        "notes/never-asked.md", "known: Three captains were", "known: |\n    Three\n    [x]{tem=y}\n    were"
    )

    assert harbour.only_problem().place.line == 8
