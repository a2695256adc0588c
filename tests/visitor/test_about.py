"""Rules of the cards about the document: everything comes from the exhibit, and leads to where it stands."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.exhibit.reader import open_exhibit
from kiosk.exhibit.text import MarkKind
from kiosk.visitor.about import About
from kiosk.visitor.about_slips import KINDS
from kiosk.visitor.edition import Edition
from kiosk.visitor.history import AboutPlace, Light
from kiosk.visitor.visit import Visit
from tests.helpers.exhibits import tiny_exhibit_file


@pytest.fixture
def about(qapp: QGuiApplication, english: Edition) -> About:
    """What is known of the shipped document, in English."""
    return About(english)


@pytest.fixture
def letter(qapp: QGuiApplication, tmp_path: Path) -> About:
    """What is known of the tiny exhibit's letter."""
    reader = open_exhibit(tiny_exhibit_file(tmp_path / "hall.exhibit"))
    return About(Edition(reader, reader.languages()[0]))


def test_the_record_is_a_table_whose_bold_words_are_its_names(about: About) -> None:
    rows = {row.label: row.words for row in about.record.rows}

    assert {"Title", "Author", "Publisher", "Price", "Copy", "Call number", "Archive", "Rights"} <= set(rows)
    assert rows["Price"] == "25 cents."
    assert rows["Call number"] == "DS917 .K56 1972"
    assert not any(words.startswith((" ", ".")) for words in rows.values())


def test_the_title_is_the_documents_own_first_words(about: About, english: Edition) -> None:
    title, *others = about.record.rows

    assert (title.words, title.isDocument) == (english.sections[0].passages[0].reading.text, True)
    assert not any(row.isDocument for row in others)


def test_marks_stay_on_their_words_when_the_name_is_cut_off(about: About) -> None:
    row = next(row for row in about.record.rows if row.label == "Publisher")
    text = about.marked_text(row.key)
    emphasized = [text.text[m.start : m.end] for m in text.marks if m.kind == MarkKind.EMPHASIS]

    assert (text.text, emphasized) == (row.words, ["Korea Focus"])


def test_a_paragraph_without_bold_words_is_a_row_without_a_name(letter: About) -> None:
    rows = [(row.label, row.words) for row in letter.record.rows]

    assert rows[1:] == [("", "Found in the town archive."), ("rights", "No copyright is known.")]


def test_every_slip_doubt_speck_and_sign_of_the_document_is_listed_once(
    about: About, english: Edition
) -> None:
    passages = [passage for section in english.sections for passage in section.passages]
    marked = sorted(p.key for p in passages for m in p.reading.marks if m.kind in KINDS)

    assert sorted(row.passage for row in about.slips.rows) == marked
    assert len({row.key for row in about.slips.rows}) == len(marked)


def test_each_kind_of_slip_has_one_heading(about: About, english: Edition) -> None:
    assert [row.heading for row in about.slips.rows if row.heading] == [
        english.word(heading) for heading, _ in KINDS.values()
    ]


@pytest.mark.parametrize(
    ("typed", "reading", "place"),
    [
        ("disasters", "masters", "¶\u00a011"),
        ("is now powerful", "is now [a] powerful", "¶\u00a012"),
        ("the min", "them in", "¶\u00a023"),
        ("Yon asked", "You asked", "¶\u00a049"),
        ("freighter-bombers", "fighter-bombers", "¶\u00a050"),
        ("the U.S imperialist", "the U.S[.] imperialist", "¶\u00a063"),
        (".strength", "strength", "¶\u00a035"),
        ("of na-tional reunification,", "of national reunification,", "¶\u00a037"),
        ("straight", "straightforward", "¶\u00a038"),
        ("with [sic] perservance", "a mark of the archive", "¶\u00a014"),
    ],
)
def test_a_slip_is_shown_as_typed_and_as_read(about: About, typed: str, reading: str, place: str) -> None:
    found = [(row.typed, row.reading, row.place) for row in about.slips.rows]

    assert (typed, reading, place) in found


def test_as_typed_is_what_the_archive_typed(about: About, english: Edition) -> None:
    def bare(text: str) -> str:
        return "".join(text.split())

    for row in about.slips.rows:
        assert bare(row.typed) in bare(english.passage(row.passage).transcribed), row


def test_a_slip_leads_to_its_words(visit: Visit) -> None:
    visit.go("about")
    row = next(row for row in visit.about.slips.rows if row.typed == "disasters")
    visit.openPassage(row.passage, row.start, row.end)

    assert (visit.screen, visit.reading.place().passage) == ("read", "p11")
    assert visit.reading.light() == Light("p11", row.start, row.end)
    assert visit.edition.passage("p11").reading.text[row.start : row.end] == "disasters"


def test_clues_stand_in_order_between_the_first_year_and_the_last(about: About) -> None:
    places = [row.begins for row in about.clues.rows]

    assert places == sorted(places)
    assert all(0 <= row.begins < row.ends <= 1 for row in about.clues.rows)
    assert [row.key for row in about.years.rows] == ["1972", "1973", "1974", "1975"]
    assert [about.years.rows[0].place, about.years.rows[-1].place] == [0, 1]


def test_what_the_text_mentions_leads_to_the_text_and_a_number_of_the_library_does_not(about: About) -> None:
    for row in about.clues.rows:
        assert row.isText == bool(row.passage) == bool(row.place)
    assert [row.date for row in about.clues.rows if not row.isText] == ["1972", "27 June 1974 or earlier"]


def test_the_museums_date_is_a_band_that_the_clues_lead_to(about: About) -> None:
    assert 0 < about.bandBegins < about.bandEnds < 1
    last_of_the_text = [row for row in about.clues.rows if row.isText][-1]
    assert last_of_the_text.begins == about.bandBegins
    assert last_of_the_text.opensAfter


def test_words_stand_on_the_side_of_a_mark_that_has_more_room(about: About) -> None:
    for row in about.clues.rows:
        assert row.labelBefore == (row.begins + row.ends > 1)


def test_the_chart_is_told_in_words_clue_by_clue(about: About) -> None:
    assert about.chartSpoken.split(". ") == [row.spoken for row in about.clues.rows]


def test_a_document_whose_date_is_no_question_has_no_clues(letter: About) -> None:
    assert letter.clues.count == 2
    assert (letter.conclusion.rows[0].spoken, letter.reasons.count) == ("Probably June 1901.", 0)


def test_all_of_it_is_said_in_the_visitors_language(about: About, korean: Edition, qtbot: QtBot) -> None:
    lists = [
        about.record,
        about.credits,
        about.datingText,
        about.conclusion,
        about.reasons,
        about.transcription,
    ]
    before = [
        [getattr(row, "words", "") or getattr(row, "spoken", "") for row in rows.rows] for rows in lists
    ]
    places = [(row.passage, row.start, row.end) for row in about.slips.rows]
    with qtbot.waitSignal(about.changed):
        about.read_in(korean)

    after = [[getattr(row, "words", "") or getattr(row, "spoken", "") for row in rows.rows] for rows in lists]
    assert all(old != new for old, new in zip(before, after, strict=True))
    assert [(row.passage, row.start, row.end) for row in about.slips.rows] == places
    assert about.datingTitle == korean.said(korean.details.dating.title)


def test_the_cards_are_found_as_they_were_left(visit: Visit) -> None:
    visit.go("about")
    visit.about.stand("slips", 0.5)
    visit.openPassage("p11", 0, 5)
    visit.go("about")
    assert visit.about.standOf("slips") == 0
    visit.goBack()
    visit.goBack()

    assert (visit.screen, visit.about.standOf("slips")) == ("about", 0.5)


def test_the_cards_are_told_when_they_are_moved(about: About, qtbot: QtBot) -> None:
    with qtbot.waitSignal(about.placed):
        about.go_to(AboutPlace((("record", 0.25),)))

    assert (about.standOf("record"), about.standOf("dating")) == (0.25, 0)


def test_the_cards_lie_under_the_first_screens_button(visit: Visit) -> None:
    visit.go("about")
    assert (visit.door, visit.canGoBack) == ("home", True)
    visit.press("home")

    assert visit.screen == "home"
