"""The open file answers each question of a screen with the record that was written."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.exhibit.errors import NotInExhibit
from kiosk.exhibit.model import Section
from kiosk.exhibit.reader import ExhibitReader, open_exhibit
from kiosk.exhibit.writer import write_exhibit
from tests.helpers.exhibits import tiny_exhibit, tiny_exhibit_file
from tests.helpers.letter import SOURCE_TEXT

TINY = tiny_exhibit()
SECTIONS = TINY.documents[0].sections


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ExhibitReader]:
    with open_exhibit(tiny_exhibit_file(tmp_path_factory.mktemp("hall") / "hall.exhibit")) as opened:
        yield opened


def without_passages(section: Section) -> Section:
    return replace(section, passages=())


def test_details_languages_lanes_eras_and_questions_come_whole(reader: ExhibitReader) -> None:
    assert reader.details() == TINY.details
    assert reader.languages() == TINY.languages
    assert reader.lanes() == TINY.lanes
    assert reader.eras() == TINY.eras
    assert reader.questions() == TINY.questions


def test_documents_come_without_what_they_hold(reader: ExhibitReader) -> None:
    assert reader.documents() == (replace(TINY.documents[0], sections=(), source_text=""),)
    assert reader.source_text("letter") == SOURCE_TEXT


def test_sections_come_in_order_without_their_passages(reader: ExhibitReader) -> None:
    assert reader.sections("letter") == tuple(map(without_passages, SECTIONS))


def test_a_section_is_found_by_its_key_and_knows_its_document(reader: ExhibitReader) -> None:
    assert reader.section("02-answer") == without_passages(SECTIONS[1])
    assert reader.document_of("02-answer") == "letter"


def test_passages_come_by_section_and_by_key_with_their_marks(reader: ExhibitReader) -> None:
    assert reader.passages_of("01-cover") == SECTIONS[0].passages
    assert reader.passage("p1") == SECTIONS[1].passages[0]


def test_passage_keys_come_by_section_in_reading_order(reader: ExhibitReader) -> None:
    keys = reader.passage_keys("letter")
    assert keys == {"01-cover": ("01-cover-1", "01-cover-2"), "02-answer": ("p1",), "03-record": ("p2",)}
    assert list(keys) == [section.key for section in SECTIONS]


def test_every_term_event_note_and_picture_is_found_by_its_key(reader: ExhibitReader) -> None:
    assert tuple(reader.term(term.key) for term in TINY.terms) == reader.terms() == TINY.terms
    assert tuple(reader.event(event.key) for event in TINY.events) == reader.events() == TINY.events
    assert tuple(reader.note(note.key) for note in TINY.notes) == reader.notes() == TINY.notes
    assert tuple(reader.picture(picture.key) for picture in TINY.pictures) == TINY.pictures


def test_notes_in_a_passage_are_those_anchored_there(reader: ExhibitReader) -> None:
    assert reader.notes_in("p1") == TINY.notes[:1]
    assert reader.notes_in("p2") == TINY.notes[1:]
    assert reader.notes_in("01-cover-1") == ()


@pytest.mark.parametrize(
    "question",
    [
        ExhibitReader.term,
        ExhibitReader.event,
        ExhibitReader.note,
        ExhibitReader.passage,
        ExhibitReader.section,
        ExhibitReader.document_of,
        ExhibitReader.source_text,
        ExhibitReader.picture,
    ],
)
def test_a_key_that_is_not_there_is_said_so(
    reader: ExhibitReader, question: Callable[[ExhibitReader, str], object]
) -> None:
    with pytest.raises(NotInExhibit, match="called “ghost”"):
        question(reader, "ghost")


def test_reading_leaves_no_trace_in_a_read_only_folder(tmp_path: Path) -> None:
    folder = tmp_path / "media"
    folder.mkdir()
    path = tiny_exhibit_file(folder / "hall.exhibit")
    path.chmod(0o444)
    folder.chmod(0o555)
    before = folder.stat()
    with open_exhibit(path) as reader:
        reader.terms()
        assert list(folder.iterdir()) == [path]
    after = folder.stat()
    folder.chmod(0o755)
    assert after == before


def test_what_another_program_left_beside_the_file_is_neither_used_nor_removed(tmp_path: Path) -> None:
    path = tiny_exhibit_file(tmp_path / "hall.exhibit")
    journal = tmp_path / "hall.exhibit-journal"
    journal.write_bytes(b"\xd9\xd5\x05\xf9 \xa1c\xd7" + bytes(504))
    with open_exhibit(path) as reader:
        assert reader.terms() == TINY.terms
    assert journal.exists()


def test_a_closed_exhibit_answers_no_more(tmp_path: Path) -> None:
    with open_exhibit(tiny_exhibit_file(tmp_path / "hall.exhibit")) as reader:
        pass
    with pytest.raises(sqlite3.ProgrammingError):
        reader.terms()


def test_the_file_can_be_replaced_while_it_is_open(tmp_path: Path) -> None:
    path = tiny_exhibit_file(tmp_path / "hall.exhibit")
    with open_exhibit(path) as reader:
        write_exhibit(replace(TINY, pictures=()), path)
        assert reader.picture("pier") == TINY.pictures[0]
        assert reader.terms() == TINY.terms


def test_opening_reads_as_little_of_a_large_file_as_of_a_small_one(tmp_path: Path) -> None:
    small = tiny_exhibit_file(tmp_path / "small.exhibit")
    large = tmp_path / "large.exhibit"
    terms = tuple(replace(TINY.terms[1], key=f"term-{number}", see_also=()) for number in range(500))
    picture = replace(TINY.pictures[0], content=bytes(1_000_000))
    write_exhibit(replace(TINY, terms=(*TINY.terms, *terms), pictures=(picture,)), large)
    assert bytes_read_to_open(large) - bytes_read_to_open(small) < 4096


def bytes_read_to_open(path: Path) -> int:
    """What opening *path* asks of the disk, by Linux's own count for this process."""
    before = bytes_read()
    open_exhibit(path).close()
    return bytes_read() - before


def bytes_read() -> int:
    return int(Path("/proc/self/io").read_text("ascii").split()[1])
