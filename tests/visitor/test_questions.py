"""Rules of the editors' questions: their words as they stand, where each is answered and how directly."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.exhibit.reader import open_exhibit
from kiosk.exhibit.text import Mark, MarkedText, MarkKind
from kiosk.exhibit.writer import write_exhibit
from kiosk.visitor.edition import Edition
from kiosk.visitor.history import Light
from kiosk.visitor.question_text import question_text
from kiosk.visitor.questions import Questions
from kiosk.visitor.quoting import first_sentence
from kiosk.visitor.visit import Visit
from tests.helpers.harbours import SIGNED, large_harbour


@pytest.fixture
def questions(english: Edition, qapp: object) -> Questions:
    """The questions of the shipped exhibit."""
    return Questions(english)


@pytest.fixture
def harbour(tmp_path: Path, qapp: object) -> Iterator[Questions]:
    """The questions of the tests' harbour."""
    write_exhibit(large_harbour(), tmp_path / "hall.exhibit")
    with open_exhibit(tmp_path / "hall.exhibit") as reader:
        yield Questions(Edition(reader, reader.languages()[0]))


def test_the_first_question_is_chosen_at_first(questions: Questions) -> None:
    assert [row.key for row in questions.rows.rows if row.isChosen] == ["1"]
    assert questions.number == "1"


def test_every_question_is_shown_in_the_words_of_its_passage(questions: Questions, english: Edition) -> None:
    for question in english.questions:
        questions.choose(str(question.number))
        passage = english.passage(questions.passage).reading.text
        assert passage == f"{question.number}. {questions.spoken}"


def test_its_marks_stand_under_the_same_words_without_the_number() -> None:
    reading = MarkedText("12. Was the harbour closed?", (Mark(12, 19, MarkKind.TERM, "harbour"),))
    text = question_text(reading)
    mark = text.words.marks[0]

    assert text.words.text == "Was the harbour closed?"
    assert (text.words.text[mark.start : mark.end], text.offset) == ("harbour", 4)


def test_a_question_without_a_number_is_left_as_it_is() -> None:
    reading = MarkedText("Was 1901 the year?", (Mark(4, 8, MarkKind.TERM, "year"),))

    assert question_text(reading).words == reading


def test_a_touched_mark_is_lit_where_it_stands_in_the_passage(questions: Questions, english: Edition) -> None:
    for question in english.questions:
        questions.choose(str(question.number))
        for mark in questions.marked_text(questions.passage).marks:
            if mark.linked:
                light = questions.light_of(mark.kind.value, mark.target, mark.start)
                found = [(m.start, m.end) for m in english.passage(light.passage).reading.marks if m.linked]
                assert (light.start, light.end) in found


def test_light_shows_only_in_its_own_question(questions: Questions) -> None:
    questions.choose("4")
    mark = next(mark for mark in questions.marked_text(questions.passage).marks if mark.linked)
    questions.light_up(questions.light_of("term", mark.target, mark.start))
    assert (questions.lightStart, questions.lightEnd) == (mark.start, mark.end)

    questions.choose("5")
    assert (questions.lightStart, questions.lightEnd) == (-1, -1)


def test_a_row_says_where_the_answer_is_and_when_it_is_partial(questions: Questions) -> None:
    rows = questions.rows.rows

    assert [row.section for row in rows[2:4]] == ["Section 3", "Section 3"]
    assert [row.key for row in rows if row.fit] == ["3", "8"]
    assert rows[2].spoken == "Question 3, The chances of war, answered in Section 3, in part"


def test_an_answer_names_its_section_where_it_begins_and_other_sections(questions: Questions) -> None:
    questions.choose("4")

    assert (questions.answerNumber, questions.answerTitle) == ("3", "War, troops and the UN Command")
    assert questions.answerPlace == "From paragraph 25 · also in section 2"
    assert not questions.isPartial


def test_the_key_sentence_is_quoted_with_its_place(questions: Questions, english: Edition) -> None:
    questions.choose("4")
    assert questions.keySentence == (
        "“The phantom “U.N. Command” must be dissolved as soon as possible.” ¶\u00a026"
    )


def test_an_answer_begins_with_its_first_sentence_lit(questions: Questions, english: Edition) -> None:
    for question in english.questions:
        questions.choose(str(question.number))
        light = questions.answer()
        text = english.passage(light.passage).reading.text
        assert (light.passage, light.start) == (question.begins_at, 0)
        assert text[: light.end].rstrip('”"')[-1] in ".?!"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("One. Two.", "One."),
        ("The U.S. troops stay. They do.", "The U.S. troops stay."),
        ("Under the name of “UN forces.” This is wrong.", "Under the name of “UN forces.”"),
        ("No stop at all", "No stop at all"),
    ],
)
def test_a_sentence_ends_at_its_stop(text: str, sentence: str) -> None:
    assert text[: first_sentence(text)] == sentence


def test_a_question_that_is_not_there_changes_nothing(questions: Questions) -> None:
    questions.choose("9")

    assert questions.number == "1"


def test_another_language_keeps_the_question_and_the_documents_words(
    questions: Questions, korean: Edition
) -> None:
    questions.choose("3")
    words, title = questions.spoken, questions.rows.rows[2].title
    questions.read_in(korean)

    assert (questions.number, questions.spoken) == ("3", words)
    assert questions.rows.rows[2].title != title


def test_the_signature_is_the_documents_own(harbour: Questions) -> None:
    assert harbour.signature == SIGNED


def test_a_question_of_many_letters_is_long(harbour: Questions) -> None:
    assert not harbour.isLong
    harbour.choose("3")
    assert harbour.isLong


def test_a_question_without_a_key_sentence_quotes_nothing(harbour: Questions) -> None:
    harbour.choose("2")

    assert harbour.keySentence == ""


def test_the_museums_remark_is_typeset_by_its_rows(questions: Questions) -> None:
    texts = [questions.marked_text(row.key).text for row in questions.explanation.rows]

    assert texts == [row.spoken for row in questions.explanation.rows]
    assert texts[0].startswith("Answered directly")


def test_reading_the_answer_can_be_taken_back(visit: Visit) -> None:
    visit.go("questions")
    visit.chooseQuestion("7")
    visit.readTheAnswer()
    assert (visit.screen, visit.reading.light()) == ("read", visit.questions.answer())

    visit.questions.choose("2")
    visit.goBack()
    assert (visit.screen, visit.questions.number) == ("questions", "7")


def test_choosing_another_question_closes_the_card(visit: Visit) -> None:
    visit.go("questions")
    visit.openTerm("juche")
    visit.chooseQuestion("2")

    assert not visit.card.isOpen


def test_a_card_from_a_question_leaves_its_own_passage_out(visit: Visit) -> None:
    visit.go("questions")
    visit.chooseQuestion("6")
    passage = visit.questions.passage
    mark = next(m for m in visit.questions.marked_text(passage).marks if m.target == "united-nations")
    visit.touchQuestion("term", "united-nations", mark.start)

    assert visit.card.state().light == Light(passage, mark.start + 3, mark.end + 3)
    assert passage not in [chip.passage for chip in visit.card.places.rows]
    assert "Question 7" in [chip.label for chip in visit.card.places.rows]
