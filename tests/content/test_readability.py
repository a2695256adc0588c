"""Words, sentences and reading levels are measured where that can be done, and nowhere else."""

import subprocess
import sys

import pytest

from kiosk.content.readability import can_be_measured, measured, sentences_of, words_of
from tests.helpers.tree import ROOT

EASY = "The ship came in. The men sang. They ate fish and bread."
HARD = (
    "Notwithstanding considerable administrative opposition, the municipal authorities unanimously "
    "recommended immediate reconsideration of the extraordinary constitutional amendments."
)


def age(text: str, language: str) -> float:
    reading = measured([text], language)
    assert reading is not None
    assert reading.reading_age is not None
    return reading.reading_age


def test_words_are_counted_as_readers_count_them() -> None:
    assert words_of("The 38th parallel – a cease-fire line, don’t cross.") == [
        "The", "38th", "parallel", "a", "cease-fire", "line", "don’t", "cross",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("One. Two! Three? “Four.” Five…", 5),
        ("He met J. Smith of the U.S. Navy.", 1),
        ("A line\nand a line", 2),
        ("It cost 3.5 million.", 1),
        ("…", 0),
    ],
)
def test_sentences_end_at_stops_and_line_ends(text: str, number: int) -> None:
    assert len(sentences_of(text)) == number


def test_an_easy_text_is_for_children_and_a_hard_one_for_nobody_at_school() -> None:
    assert age(EASY, "en") < 8
    assert age(HARD, "en-GB") > 20


def test_the_formula_is_that_of_flesch_and_kincaid() -> None:
    assert age("The cat sat on the mat.", "en") == pytest.approx(0.39 * 6 + 11.8 * 1 - 15.59 + 5, abs=0.05)


def test_german_has_a_formula_of_its_own() -> None:
    easy = "Das Schiff kam an. Die Leute sangen."
    hard = "Unbeschadet verfassungsrechtlicher Bestimmungen empfahlen Verwaltungsbehörden."

    assert age(easy, "de") < 10 < age(hard, "de")


def test_a_language_without_a_formula_has_lengths_only() -> None:
    reading = measured(["Le bateau est arrivé. Les hommes chantaient."], "fr")

    assert reading
    assert (reading.words, reading.sentences, reading.reading_age) == (7, 2, None)


@pytest.mark.parametrize("language", ["ko", "ko-KP", "ja", "zh-Hant", "th"])
def test_nothing_is_said_of_languages_that_these_rules_do_not_fit(language: str) -> None:
    assert not can_be_measured(language)
    assert measured(["항구를 닫았습니다. 배가 떠났습니다."], language) is None


def test_reading_time_follows_from_words() -> None:
    reading = measured(["word " * 250], "en")

    assert reading
    assert reading.seconds == 60


def test_no_measure_needs_a_network() -> None:
    code = (
        "import socket\n"
        "def refuse(*_): raise AssertionError('a socket')\n"
        "socket.socket.connect = socket.getaddrinfo = refuse\n"
        "from kiosk.content.readability import measured\n"
        "print(measured(['The harbour was closed.'], 'en').reading_age, measured(['Der Hafen.'], 'de').words)"
    )
    command = [sys.executable, "-c", code]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert ended.returncode == 0, ended.stderr
