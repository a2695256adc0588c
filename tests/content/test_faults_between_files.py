"""Mistakes that two files make together: references, quotations, translations, names."""

import pytest

from kiosk.content.problems import Place, Severity
from tests.helpers.folders import BOARD, MANIFEST, HarbourFolder


@pytest.mark.parametrize(
    ("name", "old", "new", "message", "remedy"),
    [
        (
            "glossary/board.md",
            "[pier]",
            "[peer]",
            "There is no glossary entry “peer”.",
            "Did you mean “pier”?",
        ),
        (
            "glossary/board.md",
            "[1901-03-closing]",
            "[1901-03-closng]",
            "There is no event “1901-03-closng”.",
            "Did you mean “1901-03-closing”?",
        ),
        (
            "questions/1.md",
            "[02-answer]",
            "[02-anwser]",
            "There is no section “02-anwser”.",
            "Did you mean “02-answer”?",
        ),
        (
            "timeline/1901-03-closing.md",
            "lane: harbour",
            "lane: harbor",
            "There is no lane “harbor”.",
            "Did you mean “harbour”?",
        ),
        (
            "glossary/board.md",
            "far from the pier",
            "far from [there]{term=peer}",
            "There is no glossary entry “peer”.",
            "Did you mean “pier”?",
        ),
        (
            "document/02-answer.md",
            "at the pier",
            "at [the pier]{term=peer}",
            "There is no glossary entry “peer”.",
            "Did you mean “pier”?",
        ),
    ],
)
def test_an_unknown_reference_is_named_with_the_one_it_resembles(
    harbour: HarbourFolder, name: str, old: str, new: str, message: str, remedy: str
) -> None:
    harbour.replace(name, old, new)

    problem = harbour.only_problem()

    assert (problem.place.file, problem.message, problem.remedy) == (name, message, remedy)


def test_a_form_that_never_occurs_is_a_warning(harbour: HarbourFolder) -> None:
    harbour.replace("glossary/pier.md", "[pier]", "[pier, jetty]")

    problem = harbour.only_problem(Severity.WARNING)

    assert problem.place == Place("glossary/pier.md", 3, 15)
    assert problem.message == "The form “jetty” does not occur in the document."


def test_a_form_inside_a_longer_one_does_occur(harbour: HarbourFolder) -> None:
    assert "[Board of Trade, Board]" in BOARD

    assert harbour.problems(Severity.WARNING) == []


def test_a_form_that_two_terms_claim_is_refused(harbour: HarbourFolder) -> None:
    harbour.replace("glossary/pier.md", "[pier]", "[pier, Board]")

    problem = harbour.only_problem()

    assert problem.place == Place("glossary/pier.md", 3, 15)
    assert "glossary/board.md" in problem.message


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "  - {key: harbour, icon",
            "  - {key: harbour, icon: x, title: {en: A, ko: 가}}\n  - {key: harbour, icon",
            "lanes",
        ),
        ("  - {tag: ko,", "  - {tag: en, name: Again}\n  - {tag: ko,", "languages"),
    ],
)
def test_two_of_one_key_are_refused(harbour: HarbourFolder, old: str, new: str, message: str) -> None:
    harbour.replace("exhibit.yaml", old, new)

    assert f"is twice among the {message}" in harbour.only_problem().message


def test_two_questions_of_one_number_are_refused(harbour: HarbourFolder) -> None:
    text = (harbour.root / "questions/1.md").read_text("utf-8")
    harbour.write("questions/2.md", text)
    harbour.write("questions/2.ko.md", "---\ntitle: 둘\n---\n둘.\n")

    assert harbour.only_problem().message == (
        "“1” is twice among the questions’ numbers; the first is at questions/1.md:2."
    )


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("glossary/Pier Two.md", "Use lower-case letters"),
        ("glossary/pier.txt", "Use lower-case letters"),
        ("document/answer.md", "Use lower-case letters"),
        ("glosary/pier.md", "Did you mean “glossary”?"),
        ("exhibit.yml", "Did you mean “exhibit.yaml”?"),
    ],
)
def test_a_wrong_file_name_is_named(harbour: HarbourFolder, name: str, remedy: str) -> None:
    harbour.write(name, BOARD)

    problem = harbour.only_problem()

    assert name.startswith(problem.place.file)
    assert problem.remedy.startswith(remedy)


def test_hidden_files_back_ups_and_read_me_files_are_left_alone(harbour: HarbourFolder) -> None:
    for name in (
        ".gitignore",
        "README.md",
        "glossary/.pier.md.swp",
        "glossary/pier.md~",
        "glossary/README.md",
    ):
        harbour.write(name, "x")

    assert harbour.compile().problems == ()


def test_a_summary_of_no_section_is_refused(harbour: HarbourFolder) -> None:
    harbour.write("summaries/02-anser.md", "---\nsources: [{title: A, status: verified}]\n---\nText.\n")

    assert any(one.remedy == "Did you mean “02-answer”?" for one in harbour.problems())


def test_without_a_manifest_the_other_files_are_checked_all_the_same(harbour: HarbourFolder) -> None:
    harbour.write("exhibit.yaml", MANIFEST.replace("languages:", "languges:"))
    harbour.replace("glossary/pier.md", "category: place", "category: [place]")

    files = {problem.place.file for problem in harbour.problems()}

    assert files == {"exhibit.yaml", "glossary/pier.md"}


def test_a_section_that_cannot_be_read_is_the_only_mistake_named(harbour: HarbourFolder) -> None:
    harbour.replace("document/02-answer.md", "kind: answer", "kind: [answer")

    assert {problem.place.file for problem in harbour.problems()} == {"document/02-answer.md"}


def test_a_text_without_sources_is_given_advice(harbour: HarbourFolder) -> None:
    harbour.replace("summaries/02-answer.md", "sources: [{title: A book, status: verified}]\n", "")

    assert harbour.only_problem(Severity.ADVICE).message == "No source is given."


def test_a_long_definition_is_given_advice(harbour: HarbourFolder) -> None:
    harbour.replace("glossary/pier.md", "Where ships lie.", "Where ships lie. " * 20)

    assert "60 words" in harbour.only_problem(Severity.ADVICE).message


def test_an_event_outside_all_eras_is_a_warning(harbour: HarbourFolder) -> None:
    harbour.replace("exhibit.yaml", "to: 1903", "to: 1900")

    assert harbour.only_problem(Severity.WARNING).place == Place("timeline/1901-03-closing.md", 2, 7)


def test_a_listed_section_without_number_and_icon_is_a_warning(harbour: HarbourFolder) -> None:
    harbour.replace("document/01-question.md", "icon: question\n", "")

    assert harbour.only_problem(Severity.WARNING).place.file == "document/01-question.md"


def test_an_event_whose_file_is_named_by_another_date_is_given_advice(harbour: HarbourFolder) -> None:
    harbour.replace("timeline/1901-03-closing.md", "date: 1901-03", "date: 1901-04")

    assert "1901-04" in harbour.only_problem(Severity.ADVICE).message
