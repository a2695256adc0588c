"""Clues to the document's date: each is found in the text, put into words, and stands in order of time."""

import pytest

from kiosk.content.problems import Place
from kiosk.exhibit.dating import Dating
from kiosk.exhibit.text import Anchor
from tests.helpers.folders import MANIFEST, HarbourFolder

DATING = """dating:
  title: {en: No date stands in it., ko: 날짜가 없습니다.}
  text: {en: The box says 1899., ko: 상자에는 1899라고 적혀 있습니다.}
  clues:
    - kind: text
      date: 1901-03/..
      date_words: {en: March 1901 or later, ko: 1901년 3월 이후}
      label: {en: the closing, ko: 폐쇄}
      mention: {exact: closed in March 1901}
    - {kind: catalogue, date: "1899", label: {en: on the box, ko: 상자}}
  conclusion: {en: About 1905., ko: 1905년경.}
"""


@pytest.fixture
def dated(harbour: HarbourFolder) -> HarbourFolder:
    """The folder of an exhibit whose document's date is a question."""
    text = (harbour.root / "exhibit.yaml").read_text("utf-8")
    harbour.write("exhibit.yaml", text + DATING)
    return harbour


def dating_of(folder: HarbourFolder) -> Dating:
    exhibit = folder.compile().exhibit
    assert exhibit is not None
    return exhibit.details.dating


def test_an_exhibit_need_not_say_anything_of_its_date(harbour: HarbourFolder) -> None:
    assert dating_of(harbour) == Dating()


def test_clues_stand_in_order_of_time(dated: HarbourFolder) -> None:
    clues = dating_of(dated).clues

    assert [(clue.kind, clue.when.edtf) for clue in clues] == [("catalogue", "1899"), ("text", "1901-03/..")]


def test_a_clue_is_found_in_the_document_and_said_in_every_language(dated: HarbourFolder) -> None:
    clue = dating_of(dated).clues[1]

    assert clue.mention == Anchor("p1", 16, 36)
    assert clue.when.words.in_language("ko").text == "1901년 3월 이후"
    assert clue.label.in_language("en").text == "the closing"


def test_what_is_said_of_the_date_is_in_every_language(dated: HarbourFolder) -> None:
    dating = dating_of(dated)

    assert dating.title.in_language("ko").text == "날짜가 없습니다."
    assert dating.text.in_language("en").paragraphs[0].text == "The box says 1899."
    assert dating.conclusion.in_language("ko").paragraphs[0].text == "1905년경."


def test_a_clue_of_the_text_names_its_words(dated: HarbourFolder) -> None:
    dated.replace("exhibit.yaml", "      mention: {exact: closed in March 1901}\n", "")

    problem = dated.only_problem()
    assert problem.message == "It does not say which words of the document are the clue."
    assert problem.remedy == "Add `mention: {exact: …}`."


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("1901-03/..", "March", "“March” is not an EDTF date."),
        ("closed in March 1901}", "closed in May}", "These words are not in the document: “closed in May”."),
        ("kind: text", "kind: txt", "“txt” is not something that “kind” can be."),
        (
            "{en: the closing, ko: 폐쇄}",
            "{ko: 폐쇄}",
            "“clues › label” is not there in the default language.",
        ),
    ],
)
def test_a_mistake_in_a_clue_is_named_with_its_place(
    dated: HarbourFolder, old: str, new: str, message: str
) -> None:
    dated.replace("exhibit.yaml", old, new)

    problem = dated.only_problem()
    first = MANIFEST.count("\n") + 1
    assert (problem.message, problem.place.file) == (message, "exhibit.yaml")
    assert first < problem.place.line <= first + DATING.count("\n")
    assert problem.place != Place("exhibit.yaml")


def test_how_it_was_copied_may_be_told(harbour: HarbourFolder) -> None:
    text = (harbour.root / "exhibit.yaml").read_text("utf-8")
    harbour.write("exhibit.yaml", f"{text}transcription: {{en: By *hand*., ko: 손으로.}}\n")

    exhibit = harbour.compile().exhibit
    assert exhibit is not None
    assert exhibit.details.transcription.in_language("en").paragraphs[0].text == "By hand."
