"""Whatever lies where an exhibit file should be, opening it ends in a record or in a plain sentence."""

import os
import random
import sqlite3
import struct
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.exhibit.errors import (
    ExhibitDamaged,
    ExhibitFileError,
    ExhibitMissing,
    ExhibitTooNew,
    NotAnExhibit,
)
from kiosk.exhibit.fileformat import FORMAT_MAJOR, FORMAT_MINOR
from kiosk.exhibit.reader import open_exhibit
from kiosk.exhibit.seal import seal_file, verify_exhibit
from kiosk.exhibit.whole import read_whole
from tests.helpers.exhibits import tiny_exhibit_file


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return tiny_exhibit_file(tmp_path_factory.mktemp("good") / "hall.exhibit").read_bytes()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "hall.exhibit"


def test_a_good_file_is_verified(path: Path, good: bytes) -> None:
    path.write_bytes(good)
    verify_exhibit(path)


def test_a_missing_file_is_missing(path: Path) -> None:
    with pytest.raises(ExhibitMissing, match=r"There is no exhibit file called “hall\.exhibit”\."):
        open_exhibit(path)


def test_a_folder_is_not_an_exhibit(path: Path) -> None:
    path.mkdir()
    with pytest.raises(NotAnExhibit, match="is a folder"):
        open_exhibit(path)


def test_a_pipe_is_not_an_exhibit_and_is_not_waited_for(path: Path) -> None:
    os.mkfifo(path)
    with pytest.raises(NotAnExhibit):
        open_exhibit(path)


def test_a_text_file_is_not_an_exhibit(path: Path) -> None:
    path.write_text("term: juche\n" * 50)
    with pytest.raises(NotAnExhibit):
        open_exhibit(path)


def test_another_programs_database_is_not_an_exhibit(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE section (title TEXT)")
    with pytest.raises(NotAnExhibit):
        open_exhibit(path)


def test_an_empty_file_is_damaged(path: Path) -> None:
    path.touch()
    with pytest.raises(ExhibitDamaged, match="empty"):
        open_exhibit(path)


def test_a_later_format_is_too_new(path: Path, good: bytes) -> None:
    path.write_bytes(with_version(good, (FORMAT_MAJOR + 1) * 1000))
    with pytest.raises(ExhibitTooNew, match="Update Kiosk first"):
        open_exhibit(path)


def test_a_later_minor_format_can_be_read(path: Path, good: bytes) -> None:
    path.write_bytes(with_version(good, FORMAT_MAJOR * 1000 + FORMAT_MINOR + 1))
    read_whole(path)


def test_a_file_without_a_table_for_clues_has_none(path: Path, good: bytes) -> None:
    path.write_bytes(good)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE clue")
    with open_exhibit(path) as reader:
        assert reader.details().dating.clues == ()


def test_a_file_without_tables_for_figures_has_none(path: Path, good: bytes) -> None:
    path.write_bytes(good)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE figure")
        connection.execute("DROP TABLE illustration")
    with open_exhibit(path) as reader:
        assert reader.passages_of("02-answer")[0].pictures_after == ()
        assert [term.picture for term in reader.terms()] == ["", ""]


def test_the_file_says_what_it_is_where_others_look(good: bytes) -> None:
    assert good.startswith(b"SQLite format 3\0")
    assert good[68:72] == b"KIOS"


@pytest.mark.parametrize("kept", [1, 15, 16, 50, 99, 100, 101, 4095, 4096, 20_000, -4096, -100, -1])
def test_a_file_cut_short_is_damaged_at_opening(path: Path, good: bytes, kept: int) -> None:
    path.write_bytes(good[:kept])
    with pytest.raises((ExhibitDamaged, NotAnExhibit)):
        open_exhibit(path)


def test_a_file_with_something_behind_it_is_damaged(path: Path, good: bytes) -> None:
    path.write_bytes(good + b"\n")
    with pytest.raises(ExhibitDamaged):
        open_exhibit(path)


def test_a_single_flipped_bit_is_always_recognised(path: Path, good: bytes) -> None:
    for place in sample(range(len(good)), 200):
        path.write_bytes(with_flipped_bit(good, place))
        with pytest.raises(ExhibitFileError):
            verify_exhibit(path)


def test_a_flipped_bit_never_raises_anything_but_a_plain_sentence(path: Path, good: bytes) -> None:
    header_and_tables = sample(range(100), 40) + sample(range(100, 12_288), 200)
    for place in header_and_tables + sample(range(len(good)), 300):
        path.write_bytes(with_flipped_bit(good, place))
        only_plain_sentences(lambda: read_whole(path))


def test_a_page_of_zeros_never_raises_anything_but_a_plain_sentence(path: Path, good: bytes) -> None:
    for start in range(0, len(good), 4096):
        path.write_bytes(good[:start] + bytes(4096) + good[start + 4096 :])
        only_plain_sentences(lambda: read_whole(path))


def test_a_file_that_is_damaged_while_it_is_open_is_named_damaged(path: Path, good: bytes) -> None:
    path.write_bytes(good)
    with open_exhibit(path) as reader:
        with path.open("r+b") as file:
            file.truncate(4096)
        with pytest.raises(ExhibitDamaged):
            reader.terms()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE mark SET kind = 'rumour'",
        "UPDATE mark SET ends = 1000",
        "UPDATE marked_text SET text = CAST(x'ff' AS TEXT)",
        "DELETE FROM date",
        "DELETE FROM details",
        "DELETE FROM marked_text",
        "ALTER TABLE passage RENAME COLUMN transcribed TO copied",
        "DROP TABLE word",
    ],
)
def test_a_record_that_makes_no_sense_is_damage(path: Path, good: bytes, change: str) -> None:
    path.write_bytes(good)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(change)
    with pytest.raises(ExhibitDamaged):
        read_whole(path)


@pytest.mark.parametrize(
    ("name", "broken"),
    [
        (b"tableseal", b"table\xf9eal"),
        (b"key TEXT NOT NULL UNIQUE,\n    lane", b"ke\xf9 TEXT NOT NULL UNIQUE,\n    lane"),
    ],
)
def test_a_table_definition_that_is_no_text_is_damage(
    path: Path, good: bytes, name: bytes, broken: bytes
) -> None:
    assert name in good
    path.write_bytes(good.replace(name, broken))
    with pytest.raises(ExhibitDamaged):
        read_whole(path)


def test_a_file_without_a_blank_seal_is_not_sealed(path: Path, good: bytes) -> None:
    path.write_bytes(good)
    with pytest.raises(ExhibitDamaged):
        seal_file(path)


def only_plain_sentences(attempt: Callable[[], object]) -> None:
    """Make the attempt; whatever it raises is one of our errors, and a sentence about the file."""
    said = ""
    try:
        attempt()
    except ExhibitFileError as error:
        said = str(error)
    assert not said or ("hall.exhibit" in said and said.endswith("."))


def with_flipped_bit(content: bytes, place: int) -> bytes:
    changed = bytearray(content)
    changed[place] ^= 1 << (place % 8)
    return bytes(changed)


def with_version(content: bytes, version: int) -> bytes:
    return content[:60] + struct.pack(">I", version) + content[64:]


def sample(places: range, count: int) -> list[int]:
    """Some of the places, the same ones every time."""
    return random.Random(1974).sample(places, count)
