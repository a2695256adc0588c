"""What is not translated is a warning; a translation of nothing or into nowhere is an error."""

from kiosk.content.problems import Severity
from tests.helpers.folders import BOARD, HarbourFolder


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
