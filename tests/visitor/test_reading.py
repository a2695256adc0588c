"""Rules of the reading: where the visitor is, what is lit, and the numbers in the margin."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.exhibit.text import Mark, MarkKind
from kiosk.visitor.edition import Edition
from kiosk.visitor.history import Light, ReadingPlace
from kiosk.visitor.reading import Reading

NOTES = {MarkKind.NOTE, MarkKind.CLAIM}


@pytest.fixture
def reading(qapp: object, english: Edition) -> Reading:
    """The document, open at its beginning."""
    reading = Reading(english)
    reading.read_in(english)
    return reading


def stand_at(reading: Reading, key: str, lines: float = 0.0) -> None:
    """The page stands with the passage called *key* at its top, and that is being read."""
    reading.stand(reading.indexOf(key), lines, reading.indexOf(key))


def notes_of(reading: Reading, edition: Edition) -> list[tuple[str, Mark]]:
    """Every note's mark with the passage that it stands in, in order of the document."""
    passages = [row.key for row in reading.passages.rows]
    return [(key, m) for key in passages for m in edition.passage(key).reading.marks if m.kind in NOTES]


def test_the_document_is_opened_when_it_is_first_needed(qapp: object, english: Edition) -> None:
    reading = Reading(english)
    assert not reading.is_open
    assert (reading.paragraph, reading.sectionTitle, reading.counts) == (0, "", [])

    reading.read_in(english)
    assert reading.is_open


def test_reading_begins_with_the_first_passage(reading: Reading) -> None:
    assert (reading.sectionKey, reading.paragraph, reading.paragraphsRead) == ("01-cover", 0, 0)


def test_the_page_says_where_it_stands(reading: Reading) -> None:
    stand_at(reading, "p15", 2.5)

    assert reading.place() == ReadingPlace("p15", 2.5)
    assert (reading.sectionNumber, reading.sectionTitle, reading.paragraph) == ("2", "Reunification", 15)


def test_the_paragraph_being_read_may_stand_below_the_top(reading: Reading) -> None:
    reading.stand(reading.indexOf("p13"), 3.0, reading.indexOf("p14"))

    assert reading.place().passage == "p13"
    assert (reading.paragraph, reading.sectionKey) == (14, "05-reunification")


@pytest.mark.parametrize("top", [-1, 10_000])
def test_a_page_that_stands_nowhere_changes_nothing(reading: Reading, top: int) -> None:
    stand_at(reading, "p15", 1.0)
    reading.stand(top, 0.0, top)

    assert (reading.place(), reading.paragraph) == (ReadingPlace("p15", 1.0), 15)


def test_a_jump_sends_the_page_there(reading: Reading, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reading.jumped) as jump:
        reading.go_to(ReadingPlace("p15", 2.5))

    assert jump.args == [reading.indexOf("p15"), 2.5]
    assert reading.place() == ReadingPlace("p15", 2.5)
    assert reading.paragraph == 15


def test_a_page_that_arrives_later_is_sent_to_the_same_place(reading: Reading, qtbot: QtBot) -> None:
    reading.go_to(ReadingPlace("p15", -2.0))
    with qtbot.waitSignal(reading.jumped) as jump:
        reading.arrive()

    assert jump.args == [reading.indexOf("p15"), -2.0]


def test_a_place_that_is_not_in_the_document_leads_to_its_beginning(reading: Reading, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reading.jumped) as jump:
        reading.go_to(ReadingPlace("p999", 0.0))

    assert jump.args == [0, 0.0]


def test_every_section_begins_with_its_first_passage(reading: Reading, english: Edition) -> None:
    for section in english.sections:
        assert reading.first_passage(section.key) == section.passages[0].key


def test_counts_of_the_progress_line_add_up_to_all_paragraphs(reading: Reading, english: Edition) -> None:
    assert reading.counts == [3, 10, 8, 9, 3, 12, 14, 5]
    assert sum(reading.counts) == reading.paragraphs == 64


@pytest.mark.parametrize(
    ("here", "read"),
    [("01-cover-1", 0), ("p1", 1), ("p15", 15), ("p64", 64), ("12-archive-record-1", 64)],
)
def test_the_progress_line_reaches_the_paragraph_being_read(reading: Reading, here: str, read: int) -> None:
    stand_at(reading, here)

    assert reading.paragraphsRead == read


@pytest.mark.parametrize(
    ("here", "left"), [("01-cover-1", 24), ("p14", 19), ("p64", 1), ("12-archive-record-1", 1)]
)
def test_it_says_how_long_reading_on_to_the_end_takes(reading: Reading, here: str, left: int) -> None:
    stand_at(reading, here)

    assert reading.minutesLeft == left


def test_passages_without_numbers_have_no_paragraph_to_name(reading: Reading) -> None:
    stand_at(reading, "11-publishers-appeal-3")

    assert (reading.paragraph, reading.sectionNumber) == (0, "")
    assert reading.sectionTitle != ""


def test_the_section_list_follows_the_paragraph_being_read(reading: Reading) -> None:
    for key in ("p1", "p15", "p64"):
        stand_at(reading, key)
        assert [row.key for row in reading.sections.rows if row.isCurrent] == [reading.sectionKey]


def test_moving_within_one_passage_tells_nobody(reading: Reading, qtbot: QtBot) -> None:
    stand_at(reading, "p15", 1.0)

    with qtbot.assertNotEmitted(reading.placeChanged):
        stand_at(reading, "p15", 2.0)
    assert reading.place().lines == 2.0


def test_light_is_told_when_it_changes(reading: Reading, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reading.lightChanged):
        reading.light_up(Light("p15", 4, 9))
    with qtbot.assertNotEmitted(reading.lightChanged):
        reading.light_up(Light("p15", 4, 9))

    assert (reading.lightPassage, reading.lightStart, reading.lightEnd) == ("p15", 4, 9)


def test_notes_are_numbered_through_the_document(reading: Reading, english: Edition) -> None:
    numbers = [reading.describe(mark)[0] for _, mark in notes_of(reading, english)]

    assert numbers == [str(number) for number in range(1, len(english.reader.notes()) + 1)]


def test_the_margin_has_the_numbers_of_the_markers(reading: Reading, english: Edition) -> None:
    for passage, mark in notes_of(reading, english):
        note = reading.margin.note(mark.target)
        assert (note.number, note.passage, note.start) == (reading.describe(mark)[0], passage, mark.start)
        assert note.kind == mark.kind.value


def test_a_terms_marker_shows_no_number(reading: Reading) -> None:
    assert reading.describe(Mark(0, 5, MarkKind.TERM, "juche"))[0] == ""


def test_a_mark_ends_where_its_words_end(reading: Reading, english: Edition) -> None:
    for passage, mark in notes_of(reading, english):
        for kind in ("note", "claim"):
            assert reading.mark_end(passage, kind, mark.target, mark.start) == mark.end


def test_the_words_of_a_passage_are_its_reading_text(reading: Reading, english: Edition) -> None:
    assert reading.marked_text("p15") == english.passage("p15").reading
    assert reading.marked_text("p999").text == ""


def test_another_language_keeps_the_place_and_the_light(reading: Reading, korean: Edition) -> None:
    stand_at(reading, "p15", 2.5)
    reading.light_up(Light("p15", 4, 9))
    titles = [row.title for row in reading.sections.rows]
    reading.read_in(korean)

    assert (reading.place(), reading.light()) == (ReadingPlace("p15", 2.5), Light("p15", 4, 9))
    assert reading.paragraph == 15
    assert reading.sectionTitle == korean.said(korean.section("05-reunification").title)
    assert [row.title for row in reading.sections.rows] != titles


def test_another_language_keeps_the_words_on_the_page_where_they_are(
    reading: Reading, korean: Edition, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(reading.passages.modelReset), qtbot.assertNotEmitted(reading.jumped):
        reading.read_in(korean)
