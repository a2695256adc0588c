"""A passage as transcribed: every letter of the archive, and every mark on the words it belongs to."""

import pytest

from kiosk.exhibit.text import Mark, MarkedText, MarkKind
from kiosk.visitor.composition import Hand
from kiosk.visitor.edition import Edition
from kiosk.visitor.reading import Reading
from kiosk.visitor.transcription import compose_transcript, places_in, without_readings

PAGE_SIGN = "[page %1]"
THEIRS = {Hand.TEXT, Hand.SIC}


def test_every_passage_stands_letter_for_letter(english: Edition) -> None:
    for section in english.sections:
        for passage in section.passages:
            set_text = compose_transcript(passage.reading, passage.transcribed, PAGE_SIGN)
            words = "".join(run.text for run in set_text.runs if run.hand in THEIRS)
            assert words == passage.transcribed


def test_every_mark_falls_on_its_own_words(english: Edition) -> None:
    marked = 0
    for section in english.sections:
        for passage in section.passages:
            specks = [mark for mark in passage.reading.marks if mark.kind == MarkKind.SPECK]
            set_text = compose_transcript(passage.reading, passage.transcribed, PAGE_SIGN)
            whole = "".join(run.text for run in set_text.runs)
            for mark in passage.reading.marks:
                if mark.end > mark.start and not any(
                    mark.start < s.end and s.start < mark.end for s in specks
                ):
                    start, end = set_text.span(mark.start, mark.end)
                    expected = passage.reading.text[mark.start : mark.end]
                    assert "".join(whole[start:end].split()).startswith("".join(expected.split())[:3])
                    marked += 1
    assert marked > 200


@pytest.mark.parametrize(
    ("mended", "label", "transcribed", "word"),
    [("by", "·by", "and ·by force", "by"), ("Board", ".Board", "and .Board force", "Board")],
)
def test_a_word_is_found_beside_its_speck(mended: str, label: str, transcribed: str, word: str) -> None:
    reading = MarkedText(f"and {mended} force", (Mark(4, 4 + len(mended), MarkKind.SPECK, label=label),))
    places = places_in(reading, transcribed)

    assert places is not None
    assert transcribed[places[4] : places[4 + len(mended)]].strip() == word


def test_a_page_ends_within_a_word_or_between_two_where_the_archive_says() -> None:
    broken = MarkedText(
        "us of national",
        (Mark(6, 8, MarkKind.SPECK, label="na-"), Mark(8, 8, MarkKind.PAGE, label="6")),
    )
    between = MarkedText("us of them", (Mark(5, 5, MarkKind.PAGE, label="2"),))

    assert words(broken, "us of na-tional") == "us of na-[page 6]tional"
    assert words(between, "us of them") == "us of [page 2] them"


def words(reading: MarkedText, transcribed: str) -> str:
    """All that stands on the page."""
    return "".join(run.text for run in compose_transcript(reading, transcribed, PAGE_SIGN).runs)


def test_a_text_that_is_not_the_passage_is_set_without_marks() -> None:
    reading = MarkedText("The Council met.", (Mark(4, 11, MarkKind.NOTE, "council"),))
    set_text = compose_transcript(reading, "Another text.", PAGE_SIGN)

    assert ("".join(run.text for run in set_text.runs), set_text.insertions) == ("Another text.", ())


def test_longer_white_space_moves_nothing_else() -> None:
    places = places_in(MarkedText("a b c"), "a  \u00a0b\n c")

    assert places is not None
    assert [("a  \u00a0b\n c")[places[offset]] for offset in (0, 2, 4)] == ["a", "b", "c"]


def test_the_museums_readings_go_and_all_other_marks_stay(english: Edition) -> None:
    gone = {MarkKind.SLIP, MarkKind.SUPPLIED, MarkKind.DOUBT}
    for section in english.sections:
        for passage in section.passages:
            kept = without_readings(passage.reading).marks
            assert kept == tuple(mark for mark in passage.reading.marks if mark.kind not in gone)


def test_reading_as_transcribed_is_told_and_spoken(qapp: object, english: Edition) -> None:
    reading = Reading(english)
    reading.read_in(english)
    told: list[bool] = []
    reading.textsChanged.connect(lambda: told.append(reading.asTranscribed))
    spoken = {row.key: row.spoken for row in reading.passages.rows}
    reading.asTranscribed = True
    reading.asTranscribed = True

    assert told == [True]
    assert (
        english.passage("p14").transcribed in next(r for r in reading.passages.rows if r.key == "p14").spoken
    )
    reading.asTranscribed = False
    assert {row.key: row.spoken for row in reading.passages.rows} == spoken
