"""The eight questions with one finger: from a question to its answer, and back to the same question."""

import pytest
from PySide6.QtCore import QPointF

from kiosk.visitor.history import Light
from tests.helpers.program import CARD, Visitor, middle
from tests.journeys.conftest import OpenVisit

LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def visitor(request: pytest.FixtureRequest, open_visit: OpenVisit) -> Visitor:
    """A visitor who has gone through the door to the questions."""
    visitor = open_visit(request.param)
    visitor.touch("door-questions")
    return visitor


def test_a_question_leads_to_its_lit_answer_and_back(visitor: Visitor) -> None:
    visit = visitor.visit
    visitor.touch("question-4")
    assert (visit.screen, visit.questions.number) == ("questions", "4")

    visitor.touch("read-the-answer")
    visitor.go_on()
    assert (visit.screen, visit.reading.sectionNumber) == ("read", "3")
    assert visit.reading.light() == visit.questions.answer()
    assert visitor.sees("lit")

    visitor.touch("bar-back")
    assert (visit.screen, visit.questions.number) == ("questions", "4")
    visitor.touch("bar-back")
    assert (visit.screen, visit.canGoBack) == ("home", False)


def test_every_term_of_a_question_opens_a_card_that_leaves_it_in_sight(visitor: Visitor) -> None:
    visitor.touch("question-6")
    names = {
        mark.target for mark in visitor.visit.questions.marked_text(passage(visitor)).marks if mark.linked
    }
    assert len(names) > 3

    for name in sorted(names):
        visitor.touch(f"term-{name}")
        card = visitor.find(CARD)
        lit = visitor.find("lit")
        assert visitor.visit.card.page().key == name
        assert not card.contains(card.mapFromScene(middle(lit)))
        visitor.touch("card-close", CARD)
        assert not visitor.visit.card.isOpen


def passage(visitor: Visitor) -> str:
    """The passage of the question shown."""
    return visitor.visit.questions.passage


def test_a_touch_on_plain_words_closes_the_card(visitor: Visitor) -> None:
    visitor.touch("question-6")
    visitor.touch("term-who")
    sheet = visitor.find("question-page")
    visitor.touch_at(sheet.mapToScene(QPointF(8, 8)))

    assert not visitor.visit.card.isOpen


def test_a_chip_leads_away_and_back_returns_to_the_question_with_its_card(visitor: Visitor) -> None:
    visit = visitor.visit
    visitor.touch("question-6")
    visitor.touch("term-united-nations")
    light = visit.card.state().light
    chip = visit.card.places.rows[-1]
    visitor.touch(f"chip-{chip.key}", CARD)
    visitor.go_on()
    assert (visit.screen, visit.reading.light()) == ("read", Light(chip.passage, chip.start, chip.end))

    visitor.touch("bar-back")
    assert (visit.screen, visit.questions.number) == ("questions", "6")
    assert (visit.card.title, visit.card.state().light) == ("United Nations (UN)", light)
    assert visitor.sees("lit")


def test_all_questions_can_be_chosen_with_single_touches(visitor: Visitor) -> None:
    for row in visitor.visit.questions.rows.rows:
        visitor.touch(f"question-{row.key}")
        assert visitor.visit.questions.number == row.key
        assert visitor.sees("read-the-answer")


def test_the_bar_leads_back_to_the_question_that_was_left(visitor: Visitor) -> None:
    visitor.touch("question-5")
    visitor.touch("bar-timeline")
    visitor.touch("bar-questions")

    assert visitor.visit.questions.number == "5"


def test_another_language_keeps_the_question(visitor: Visitor) -> None:
    visitor.touch("question-3")
    visitor.touch("bar-language")

    questions = visitor.visit.questions
    assert (questions.number, questions.rows.rows[2].title) == ("3", "전쟁의 가능성")
    assert questions.spoken.startswith("The DPRK has warned")


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_question_fits_a_landscape_screen_whole(open_visit: OpenVisit, language: str) -> None:
    visitor = open_visit(LANDSCAPE)
    visitor.visit.read_in(language)
    visitor.visit.go("questions")
    for row in visitor.visit.questions.rows.rows:
        visitor.visit.chooseQuestion(row.key)
        visitor.rest()
        assert not visitor.find("question-page").property("overflows"), row.key
