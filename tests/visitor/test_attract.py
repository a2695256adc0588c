"""The attract loop: the editors' eight questions, whole, in order, with whose they are."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.exhibit.reader import ExhibitReader, open_exhibit
from kiosk.exhibit.text import MarkKind
from kiosk.visitor.attract import CROSS_FADE, HOLD, HOLD_WITHOUT_MOTION, Attract
from kiosk.visitor.attract_rows import AttractRow, parted
from kiosk.visitor.clock import StillClock
from kiosk.visitor.edition import Edition
from kiosk.visitor.question_text import question_text

A_MINUTE = 60.0


@pytest.fixture
def clock() -> StillClock:
    """A clock that stands still."""
    return StillClock()


@pytest.fixture
def attract(qapp: QGuiApplication, english: Edition, clock: StillClock) -> Attract:
    """The loop of the shipped exhibit, begun."""
    attract = Attract(english, clock, lambda: False)
    attract.begin()
    return attract


def shown(attract: Attract) -> AttractRow:
    """The sheet that is shown."""
    (row,) = (row for row in attract.sheets.rows if row.isShown)
    return row


def test_every_question_is_shown_whole_and_in_order(
    attract: Attract, clock: StillClock, english: Edition
) -> None:
    for question in english.questions:
        words = question_text(english.passage(question.passage).reading).words.text
        row = shown(attract)

        assert attract.number == question.number
        assert " ".join(filter(None, (row.lead, row.asking))) == words
        assert row.asking.endswith("?")
        clock.advance(HOLD + CROSS_FADE)
    assert attract.number == 1


def test_a_question_stands_nine_seconds_and_then_fades(attract: Attract, clock: StillClock) -> None:
    clock.advance(HOLD + CROSS_FADE - 0.1)
    assert attract.number == 1
    clock.advance(0.1)
    assert attract.number == 2


def test_with_less_motion_it_stands_longer(qapp: QGuiApplication, english: Edition) -> None:
    clock = StillClock()
    attract = Attract(english, clock, lambda: True)
    attract.begin()

    clock.advance(HOLD_WITHOUT_MOTION - 0.1)
    assert attract.number == 1
    clock.advance(0.1)
    assert attract.number == 2


def test_the_question_that_goes_keeps_its_words_while_it_fades(attract: Attract, clock: StillClock) -> None:
    before = shown(attract)
    clock.advance(HOLD + CROSS_FADE)
    (hidden,) = (row for row in attract.sheets.rows if not row.isShown)

    assert hidden.key == before.key
    assert hidden.asking == before.asking


def test_it_says_whose_question_it_is_and_when(attract: Attract) -> None:
    source = shown(attract).source

    for fact in ("Question 1 of 8", "Kim Il Sung", "Korea Focus", "about 1974"):
        assert fact in source


def test_a_word_that_stands_wrong_is_read_in_the_museums_voice(attract: Attract, english: Edition) -> None:
    passage = english.passage(english.questions[0].passage)
    (slip,) = (mark for mark in passage.reading.marks if mark.kind == MarkKind.SLIP)
    row = shown(attract)

    assert passage.reading.text[slip.start : slip.end] in row.asking
    assert f"“{slip.label}”" in row.source
    assert slip.label not in row.asking.split()


def test_colours_are_turned_before_a_minute_is_over(attract: Attract, clock: StillClock) -> None:
    light = 0.0
    for _ in range(200):
        clock.advance(1)
        light = 0.0 if attract.isTurned else light + 1
        assert light < A_MINUTE - CROSS_FADE


def test_it_stops_while_somebody_is_there_and_begins_anew(attract: Attract, clock: StillClock) -> None:
    clock.advance(25)
    attract.end()
    number = attract.number
    clock.advance(1000)
    assert attract.number == number
    attract.begin()
    assert attract.number == 1


def test_it_says_everything_in_every_language_the_visitors_first(
    qapp: QGuiApplication, korean: Edition
) -> None:
    attract = Attract(korean, StillClock(), lambda: False)

    assert attract.titles == ["여덟 가지 질문, 1974", "Eight Questions, 1974"]
    assert attract.invitations == ["화면을 만지면 시작합니다", "Touch to begin"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Why?", ("", "Why?")),
        ("One. Two? Three?", ("One. Two?", "Three?")),
        ("The U.S. left. Why?", ("The U.S. left.", "Why?")),
    ],
)
def test_the_last_sentence_is_the_one_that_asks(text: str, parts: tuple[str, str]) -> None:
    assert parted(text) == parts


def test_an_exhibit_without_questions_shows_its_introduction(
    qapp: QGuiApplication, reader: ExhibitReader, korea: Path
) -> None:
    del reader
    with open_exhibit(korea) as opened:
        edition = Edition(opened, opened.languages()[0])
        edition.__dict__["first_sight"] = replace(edition.first_sight, questions=())
        attract = Attract(edition, StillClock(), lambda: False)

        assert (attract.count, attract.number) == (0, 0)
        assert shown(attract).source.startswith("In 1974 a group in New York")
