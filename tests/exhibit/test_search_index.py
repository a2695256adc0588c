"""What visitors may look for is in the indexes: words without their accents, Korean inside words."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest

from kiosk.exhibit.writer import write_exhibit
from tests.helpers.exhibits import tiny_exhibit
from tests.helpers.texts import localized


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    tiny = tiny_exhibit()
    path = tmp_path_factory.mktemp("hall") / "hall.exhibit"
    mayor = replace(tiny.terms[1], headword=localized("Préfet", "항구관리인"))
    write_exhibit(replace(tiny, terms=(tiny.terms[0], mayor)), path)
    with closing(sqlite3.connect(path)) as connection:
        yield connection


def found(database: sqlite3.Connection, index: str, words: str) -> set[tuple[str, str]]:
    """Kind and key of all that *index* finds."""
    rows = f"SELECT rowid FROM {index} WHERE {index} MATCH ?"  # noqa: S608 - named by the tests
    return set(database.execute(f"SELECT kind, key FROM searchable WHERE id IN ({rows})", (words,)))  # noqa: S608


def test_words_are_found_with_or_without_their_accents(database: sqlite3.Connection) -> None:
    assert found(database, "search_words", '"prefet"') == {("term", "harbour")}
    assert found(database, "search_words", '"préf"*') == {("term", "harbour")}


def test_passages_and_the_museums_texts_are_found_together(database: sqlite3.Connection) -> None:
    assert found(database, "search_words", '"asked"') == {("passage", "p1"), ("note", "nobody-asked")}
    assert found(database, "search_words", '"reason"') == {("question", "1")}
    assert found(database, "search_words", '"minutes"') == {("term", "council")}


def test_korean_is_found_inside_a_longer_word(database: sqlite3.Connection) -> None:
    assert found(database, "search_letters", '"관리인"') == {("term", "harbour")}


def test_names_in_other_scripts_are_found(database: sqlite3.Connection) -> None:
    assert found(database, "search_words", '"議會"') == {("term", "council")}
