"""What is spoken for a mark names the thing as a person would, never by its key."""

import pytest

from kiosk.exhibit.text import Mark, MarkKind
from kiosk.visitor.edition import Edition
from kiosk.visitor.mark_names import name_of_mark

SPOKEN = {MarkKind.TERM, MarkKind.NOTE, MarkKind.CLAIM, MarkKind.SLIP, MarkKind.SUPPLIED, MarkKind.SIC}


def marks_of(edition: Edition) -> list[Mark]:
    """Every mark of the document that can be touched."""
    passages = [passage for section in edition.sections for passage in section.passages]
    return [mark for passage in passages for mark in passage.reading.marks if mark.kind in SPOKEN]


def test_a_term_is_spoken_by_its_headword(english: Edition, korean: Edition) -> None:
    mark = Mark(0, 5, MarkKind.TERM, "juche", linked=True)

    assert name_of_mark(mark, english) == "Juche, explained"
    assert "주체" in name_of_mark(mark, korean)


def test_a_note_is_spoken_with_its_kind_number_and_title(english: Edition) -> None:
    note = english.note("who-is-speaking")
    spoken = name_of_mark(Mark(0, 5, MarkKind.NOTE, note.key), english)

    assert spoken == f"Curator’s note {note.number}: {english.said(note.title)}"


def test_a_claim_is_spoken_as_contested(english: Edition) -> None:
    mark = Mark(0, 5, MarkKind.CLAIM, "troops-and-armistice")

    assert name_of_mark(mark, english).startswith("Contested claim ")


def test_a_correction_is_spoken_with_its_reading(english: Edition) -> None:
    assert name_of_mark(Mark(0, 9, MarkKind.SLIP, label="masters"), english) == "Correction: masters"


def test_the_archives_mark_is_spoken_as_it_is_written(english: Edition) -> None:
    assert name_of_mark(Mark(0, 5, MarkKind.SIC), english) == "Correction: [sic]"


@pytest.mark.parametrize("language", ["english", "korean"])
def test_every_mark_of_the_document_is_spoken_whole(language: str, request: pytest.FixtureRequest) -> None:
    edition: Edition = request.getfixturevalue(language)
    marks = marks_of(edition)
    assert len(marks) > 200

    for mark in marks:
        spoken = name_of_mark(mark, edition)
        assert "%" not in spoken
        assert not spoken.endswith((": ", ":", ", "))
        assert mark.kind != MarkKind.TERM or edition.said(edition.term(mark.target).headword) in spoken
