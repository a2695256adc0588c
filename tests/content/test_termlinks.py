"""Which occurrences of a term are links: the first in a passage, and those that the curator asks for."""

from kiosk.exhibit.model import Passage
from kiosk.exhibit.text import Mark, MarkKind
from tests.helpers.folders import HarbourFolder


def second_paragraph(harbour: HarbourFolder) -> Passage:
    exhibit = harbour.compile().exhibit
    assert exhibit
    return exhibit.documents[0].sections[1].passages[1]


def term_marks(harbour: HarbourFolder) -> list[tuple[str, str, bool]]:
    reading = second_paragraph(harbour).reading
    marks: list[Mark] = [mark for mark in reading.marks if mark.kind is MarkKind.TERM]
    return [(reading.text[mark.start : mark.end], mark.target, mark.linked) for mark in marks]


def test_only_the_first_occurrence_in_a_passage_is_a_link(harbour: HarbourFolder) -> None:
    harbour.replace("glossary/pier.md", "[pier]", "[the]")

    assert term_marks(harbour)[:2] == [("The", "pier", True), ("the", "pier", False)]


def test_a_forced_link_takes_the_place_of_a_form(harbour: HarbourFolder) -> None:
    harbour.replace(
        "document/02-answer.md", "the Board of Trade\nfor", "the [Board of Trade]{term=pier}\nfor"
    )

    assert term_marks(harbour) == [("pier", "pier", True), ("Board of Trade", "pier", True)]


def test_plain_words_are_no_link_and_no_occurrence(harbour: HarbourFolder) -> None:
    harbour.replace("document/02-answer.md", "the Board of Trade\nfor", "the [Board of Trade]{.plain}\nfor")

    assert term_marks(harbour) == [("pier", "pier", True)]


def test_a_form_is_found_in_mended_words(harbour: HarbourFolder) -> None:
    harbour.replace("glossary/pier.md", "[pier]", "[harbour lights]")

    assert ("harbour lights", "pier", True) in term_marks(harbour)


def test_a_term_is_linked_once_in_all_paragraphs_of_a_definition(harbour: HarbourFolder) -> None:
    harbour.replace("glossary/board.md", "the pier.\n", "the pier.\n\nThe pier was old.\n")

    exhibit = harbour.compile().exhibit
    assert exhibit
    first, second = exhibit.terms[0].definition.in_language("en").paragraphs
    assert [mark.linked for mark in first.marks] == [True]
    assert [mark.linked for mark in second.marks] == [False]


def test_what_the_exhibit_says_about_itself_has_no_links(harbour: HarbourFolder) -> None:
    harbour.replace("exhibit.yaml", "It takes a side.", "The Board of Trade takes a side.")

    exhibit = harbour.compile().exhibit
    assert exhibit
    assert exhibit.details.notice.in_language("en").paragraphs[0].marks == ()
