"""A folder without mistakes becomes the exhibit that it describes."""

import pytest

from kiosk.exhibit.model import Exhibit, Passage
from kiosk.exhibit.text import Anchor, Mark, MarkKind
from tests.helpers.folders import HarbourFolder


@pytest.fixture
def exhibit(harbour: HarbourFolder) -> Exhibit:
    compilation = harbour.compile()
    assert compilation.problems == ()
    assert compilation.exhibit
    return compilation.exhibit


def passages(exhibit: Exhibit) -> list[Passage]:
    return [passage for section in exhibit.documents[0].sections for passage in section.passages]


def marks(passage: Passage, kind: MarkKind) -> list[tuple[str, Mark]]:
    reading = passage.reading
    return [(reading.text[mark.start : mark.end], mark) for mark in reading.marks if mark.kind is kind]


def test_numbered_paragraphs_have_short_keys_and_others_the_sections(exhibit: Exhibit) -> None:
    assert [(one.key, one.number, one.kind) for one in passages(exhibit)] == [
        ("01-question-1", None, "heading"),
        ("01-question-2", None, "question"),
        ("p1", 1, "paragraph"),
        ("p2", 2, "paragraph"),
    ]


def test_specks_are_mended_in_the_reading_text_and_stand_in_the_transcription(exhibit: Exhibit) -> None:
    first = passages(exhibit)[2]

    assert "The Board of Trade gave the order" in first.reading.text
    assert "The .Board of Trade gave" in first.transcribed
    assert marks(first, MarkKind.SPECK) == [("Board", Mark(42, 47, MarkKind.SPECK, label=".Board"))]


def test_a_word_parted_by_a_page_is_read_as_one_word(exhibit: Exhibit) -> None:
    second = passages(exhibit)[3]

    assert "for harbour lights, and [sic] waited" in second.reading.text
    position = second.reading.text.index("bour lights")
    assert marks(second, MarkKind.PAGE) == [("", Mark(position, position, MarkKind.PAGE, label="2"))]


def test_a_slip_stays_and_carries_the_likely_reading(exhibit: Exhibit) -> None:
    ((word, mark),) = marks(passages(exhibit)[3], MarkKind.SLIP)

    assert (word, mark.label) == ("disasters", "masters")


def test_a_supplied_word_is_no_part_of_the_text(exhibit: Exhibit) -> None:
    second = passages(exhibit)[3]
    ((word, mark),) = marks(second, MarkKind.SUPPLIED)

    assert (word, mark.label) == ("", "up")
    assert "was opened again in 1904." in second.reading.text
    assert second.reading.text[: mark.start].endswith("opened ")


def test_marks_are_sorted_by_start_and_the_longer_first(exhibit: Exhibit) -> None:
    for passage in passages(exhibit):
        places = [(mark.start, -mark.end) for mark in passage.reading.marks]
        assert places == sorted(places)


def test_the_first_occurrence_of_a_term_in_a_passage_is_linked_and_all_are_known(exhibit: Exhibit) -> None:
    board = exhibit.terms[0]

    assert [exhibit_words(exhibit, anchor) for anchor in board.occurrences] == ["Board of Trade"] * 2
    assert all(mark.linked for one in passages(exhibit) for _, mark in marks(one, MarkKind.TERM))


def exhibit_words(exhibit: Exhibit, anchor: Anchor) -> str:
    texts = {passage.key: passage.reading.text for passage in passages(exhibit)}
    return texts[anchor.passage][anchor.start : anchor.end]


def test_notes_and_claims_are_numbered_in_one_series_in_document_order(exhibit: Exhibit) -> None:
    assert [(note.number, note.kind, note.key) for note in exhibit.notes] == [
        (1, "claim", "never-asked"),
        (2, "note", "who-asked"),
    ]


def test_notes_claims_and_events_are_marked_where_they_speak_of(exhibit: Exhibit) -> None:
    first, second = passages(exhibit)[2:]

    assert [(word, mark.target) for word, mark in marks(first, MarkKind.EVENT)] == [
        ("closed in March 1901", "1901-03-closing")
    ]
    assert [(word, mark.target) for word, mark in marks(first, MarkKind.CLAIM)] == [
        ("the captains were never asked", "never-asked")
    ]
    assert [word for word, _ in marks(second, MarkKind.NOTE)] == ["They asked the Board of Trade"]


def test_terms_are_linked_in_the_museums_prose_but_never_to_themselves(exhibit: Exhibit) -> None:
    board, _ = exhibit.terms
    (paragraph,) = board.definition.in_language("en").paragraphs

    assert [mark.target for mark in paragraph.marks if mark.kind is MarkKind.TERM] == ["pier"]


def test_korean_prose_links_korean_headwords_with_particles(exhibit: Exhibit) -> None:
    _, pier = exhibit.terms
    (paragraph,) = pier.definition.in_language("ko").paragraphs

    assert [paragraph.text[mark.start : mark.end] for mark in paragraph.marks] == ["상무부"]


def test_a_question_knows_its_passage_and_where_the_answer_begins(exhibit: Exhibit) -> None:
    (question,) = exhibit.questions

    assert (question.passage, question.begins_at, question.answered_in) == (
        "01-question-2",
        "p1",
        ("02-answer",),
    )


def test_texts_come_in_every_language_with_the_default_first(exhibit: Exhibit) -> None:
    board = exhibit.terms[0]

    assert [(one.language, one.text) for one in board.headword.wordings] == [
        ("en", "Board of Trade"),
        ("ko", "상무부"),
    ]


def test_the_source_lies_in_the_exhibit_untouched(exhibit: Exhibit, harbour: HarbourFolder) -> None:
    (document,) = exhibit.documents

    assert document.source_text == (harbour.root / "source/letter.txt").read_text("utf-8")


def test_the_same_folder_makes_the_same_exhibit(exhibit: Exhibit, harbour: HarbourFolder) -> None:
    assert harbour.compile().exhibit == exhibit


def test_translations_that_nobody_approved_are_counted(harbour: HarbourFolder) -> None:
    counts = harbour.compile().counts

    assert counts
    assert counts.drafts == 6
