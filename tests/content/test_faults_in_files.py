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
