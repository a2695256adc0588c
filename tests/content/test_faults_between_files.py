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


def test_a_missing_translation_is_a_warning(harbour: HarbourFolder) -> None:
    harbour.delete("glossary/pier.ko.md")

    problem = harbour.only_problem(Severity.WARNING)

    assert problem.place.file == "glossary/pier.md"
    assert problem.message == "Not in 한국어 (ko): term, text."


def test_many_missing_translations_are_one_line_for_each_folder(harbour: HarbourFolder) -> None:
    for index in range(9):
        harbour.write(f"glossary/pier-{index}.md", BOARD.replace("forms: [Board of Trade, Board]\n", ""))

    problem = harbour.only_problem(Severity.WARNING)

    assert problem.place.file == "glossary/"
    assert problem.message == (
        "9 files are not, or not wholly, in 한국어 (ko): pier-0.md, pier-1.md, pier-2.md …"
    )


def test_a_missing_wording_in_the_manifest_is_a_warning(harbour: HarbourFolder) -> None:
    harbour.replace("exhibit.yaml", "kicker: {en: A letter, ko: 편지}", "kicker: A letter")

    assert harbour.only_problem(Severity.WARNING).message == "Not in 한국어 (ko): kicker."


def test_a_text_in_a_language_that_the_exhibit_lacks_is_refused(harbour: HarbourFolder) -> None:
    harbour.replace("exhibit.yaml", "kicker: {en: A letter,", "kicker: {en: A letter, fr: Une lettre,")

    assert "“fr”" in harbour.only_problem().message


def test_a_translation_of_nothing_is_refused(harbour: HarbourFolder) -> None:
    harbour.write("glossary/peer.ko.md", "---\nterm: 부두\n---\n배.\n")

    problem = harbour.only_problem()

    assert (problem.place.file, problem.remedy) == ("glossary/peer.ko.md", "Did you mean “pier”?")


def test_a_translation_into_an_unknown_language_is_refused(harbour: HarbourFolder) -> None:
    harbour.write("glossary/pier.kr.md", "---\nterm: 부두\n---\n배.\n")

    assert harbour.only_problem().message == "The exhibit has no language “kr”."


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
