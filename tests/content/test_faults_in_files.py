"""Mistakes in one file: each is named with its place and its remedy."""

import pytest

from kiosk.content.problems import Place, Severity
from tests.helpers.folders import HarbourFolder


def test_an_unknown_key_is_named_with_the_key_it_resembles(harbour: HarbourFolder) -> None:
    harbour.replace("glossary/board.md", "category:", "categry:")

    missing, unknown = harbour.problems()

    assert unknown.place == Place("glossary/board.md", 4, 1)
    assert unknown.message == "The key “categry” is not known here."
    assert unknown.remedy == "Did you mean “category”?"
    assert missing.message == "“category” is missing."


def test_an_unknown_key_deep_in_a_list_is_found(harbour: HarbourFolder) -> None:
    harbour.replace("timeline/1901-03-closing.md", "status: verified}", "status: verified, link: x}")

    problem = harbour.only_problem()

    assert problem.place == Place("timeline/1901-03-closing.md", 8, 45)
    assert "“link”" in problem.message


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("glossary/pier.md", "forms: [pier]", "forms: pier", "“forms” must be a list."),
        ("glossary/pier.md", "term: Pier", "term: [Pier]", "“term” must be text, or a map of languages."),
        ("glossary/pier.md", "[pier]", "[[pier]]", "“forms (entry 1)” must be text."),
        ("questions/1.md", "number: 1", "number: one", "“number” must be a whole number."),
        ("document/02-answer.md", "numbered: true", "numbered: yes", "“numbered” must be true or false."),
        (
            "notes/who-asked.md",
            "{exact: They asked the Board of Trade}",
            "They",
            "“anchor” must have keys of its own.",
        ),
        ("exhibit.yaml", "to: 1903", "to: 1903.5", "“to” must be a whole number."),
    ],
)
def test_a_value_of_the_wrong_type_is_named(
    harbour: HarbourFolder, name: str, old: str, new: str, message: str
) -> None:
    harbour.replace(name, old, new)

    problem = harbour.only_problem()

    assert (problem.place.file, problem.message) == (name, message)


def test_a_value_outside_the_choices_is_named_with_the_one_it_resembles(harbour: HarbourFolder) -> None:
    harbour.replace("questions/1.md", "fit: direct", "fit: dirct")

    problem = harbour.only_problem()

    assert problem.place == Place("questions/1.md", 7, 6)
    assert problem.message == "“dirct” is not something that “fit” can be."
    assert problem.remedy == "Did you mean “direct”?"


def test_a_duplicate_key_is_refused(harbour: HarbourFolder) -> None:
    harbour.replace("glossary/pier.md", "category: place", "category: place\ncategory: concept")

    problem = harbour.only_problem()

    assert problem.place == Place("glossary/pier.md", 5, 1)
    assert problem.message == "The key “category” is here twice; it is already on line 4."


def test_yaml_that_breaks_off_is_named_with_its_line(harbour: HarbourFolder) -> None:
    harbour.replace("glossary/pier.md", "forms: [pier]", "forms: [pier")

    problem = harbour.only_problem()

    assert problem.place.file == "glossary/pier.md"
    assert 3 <= problem.place.line <= 5


def test_an_alias_is_refused(harbour: HarbourFolder) -> None:
    harbour.replace("glossary/pier.md", "term: Pier\nforms: [pier]", "term: &a Pier\nforms: [*a]")

    assert "alias" in harbour.only_problem().message


def test_text_in_another_encoding_is_named_with_its_place(harbour: HarbourFolder) -> None:
    harbour.write("summaries/02-answer.md", "---\nsources: []\n---\nÜber den café\n".encode("latin-1"))

    problem = harbour.only_problem()

    assert problem.place == Place("summaries/02-answer.md", 4, 1)
    assert problem.message == "This file is not UTF-8 text."


@pytest.mark.parametrize("content", ["", "\n \n"])
def test_an_empty_file_is_named(harbour: HarbourFolder, content: str) -> None:
    harbour.write("summaries/02-answer.md", content)

    assert harbour.only_problem().message == "This file is empty."


def test_a_byte_order_mark_and_windows_line_ends_are_no_mistake(harbour: HarbourFolder) -> None:
    text = (harbour.root / "glossary/pier.md").read_text("utf-8")
    harbour.write("glossary/pier.md", b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())

    assert harbour.compile().problems == ()


def test_a_file_without_front_matter_is_named(harbour: HarbourFolder) -> None:
    harbour.write("summaries/02-answer.md", "The town says.\n")

    assert harbour.only_problem().message == "The front matter is missing."


def test_front_matter_that_is_not_closed_is_named(harbour: HarbourFolder) -> None:
    harbour.write("summaries/02-answer.md", "---\nsources: []\nThe town says.\n")

    assert harbour.only_problem().message == "The front matter is not closed."


def test_a_file_without_a_body_is_named(harbour: HarbourFolder) -> None:
    harbour.write("summaries/02-answer.md", "---\nsources: []\n---\n")

    assert harbour.only_problem().message == "There is no text below the front matter."


@pytest.mark.parametrize(
    ("wrong", "what"),
    [
        ("1901-13", "There is no month 13."),
        ("1901-02-30", "This month has no day 30."),
        ("March 1901", "Write it as 1974"),
        ("1904/1901", "The interval ends before it begins"),
    ],
)
def test_a_date_that_is_not_edtf_is_named(harbour: HarbourFolder, wrong: str, what: str) -> None:
    harbour.replace("timeline/1901-03-closing.md", "date: 1901-03", f"date: {wrong}")

    problem = harbour.only_problem()

    assert problem.place == Place("timeline/1901-03-closing.md", 2, 7)
    assert problem.message == f"“{wrong}” is not an EDTF date."
    assert problem.remedy.startswith(what)


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


def test_a_wrong_value_hides_no_other_mistake_in_the_file(harbour: HarbourFolder) -> None:
    harbour.replace("exhibit.yaml", "key: harbour\n", "key: harbour\ncolour: red\nidle_seconds: soon\n")
    harbour.replace("exhibit.yaml", "date: 1905~", "date: 1905-13")

    assert [problem.place.line for problem in harbour.problems()] == [2, 3, 15]


def test_problems_are_in_order_of_file_and_line(harbour: HarbourFolder) -> None:
    harbour.replace("glossary/pier.md", "category: place", "kategory: place")
    harbour.replace("exhibit.yaml", "date: 1905~", "date: never")
    harbour.write("words/xx.yaml", "back: B\n")

    places = [problem.place for problem in harbour.problems(Severity.ERROR)]

    assert places == sorted(places)
    assert [place.file for place in places] == [
        "exhibit.yaml",
        "glossary/pier.md",
        "glossary/pier.md",
        "words/xx.yaml",
    ]


def test_a_mistake_in_a_text_of_the_front_matter_has_its_line_and_column(harbour: HarbourFolder) -> None:
    harbour.replace("notes/never-asked.md", "known: Three captains", "known: Three [captains]{tem=pier}")

    assert harbour.only_problem().place == Place("notes/never-asked.md", 6, 16)


def test_a_mistake_in_a_block_of_text_has_its_line(harbour: HarbourFolder) -> None:
    harbour.replace(
        "notes/never-asked.md", "known: Three captains were", "known: |\n    Three\n    [x]{tem=y}\n    were"
    )

    assert harbour.only_problem().place.line == 8
