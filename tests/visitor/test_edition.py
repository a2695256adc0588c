"""Rules of an edition: one language, falling back item by item; every word asked for is there."""

import ast
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from kiosk.exhibit.reader import open_exhibit
from kiosk.visitor.edition import Edition
from tests.helpers.exhibits import tiny_exhibit_file
from tests.helpers.tree import ROOT, inside

WORDS = ROOT / "assets" / "words"


@pytest.fixture
def harbour(tmp_path: Path) -> Iterator[Edition]:
    """The tiny exhibit in Korean, which is not translated everywhere."""
    with open_exhibit(tiny_exhibit_file(tmp_path / "hall.exhibit")) as reader:
        yield Edition(reader, reader.languages()[1])


def words_asked_for() -> set[str]:
    """Every key that Python hands to a method called ``word``, also where it chooses between two."""
    trees = [ast.parse(path.read_text("utf-8")) for path in inside("kiosk/visitor", ".py")]
    calls = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)]
    asking = [
        call
        for call in calls
        if isinstance(call.func, ast.Attribute) and call.func.attr in {"word", "naming"}
    ]
    parts = [part for call in asking for part in _answers(call.args[0])]
    return {part.value for part in parts if isinstance(part, ast.Constant)}


def _answers(expression: ast.expr) -> list[ast.expr]:
    if isinstance(expression, ast.IfExp):
        return [*_answers(expression.body), *_answers(expression.orelse)]
    return [expression]


def test_the_search_finds_what_is_asked_for() -> None:
    assert {"termSpoken", "curatorsNote", "contestedClaim", "sourceUnverified"} <= words_asked_for()


@pytest.mark.parametrize("language", sorted(path.stem for path in WORDS.glob("*.yaml")))
def test_every_word_that_python_asks_for_is_there(language: str) -> None:
    words = YAML(typ="safe").load((WORDS / f"{language}.yaml").read_text("utf-8"))

    assert words_asked_for() - set(words) == set()


def test_the_words_are_those_of_the_language(english: Edition, korean: Edition) -> None:
    assert (english.word("back"), korean.word("back")) == ("Back", "뒤로")


def test_a_word_that_is_missing_shows_its_key(harbour: Edition) -> None:
    assert (harbour.word("back"), harbour.word("whatIsKnown")) == ("뒤로", "whatIsKnown")


def test_a_text_without_a_translation_is_said_in_the_first_language(harbour: Edition) -> None:
    events = {event.key: event for event in harbour.reader.events()}

    assert harbour.said(harbour.section("03-record").title) == "기록"
    assert harbour.said(harbour.section("03-record").short_title) == "Record"
    assert harbour.plain(events["1903-fair"].text) == "The letter does not speak of it."


def test_prose_says_which_language_it_is_in(harbour: Edition) -> None:
    events = {event.key: event for event in harbour.reader.events()}

    assert harbour.prose(events["1901-closing"].text).language == "ko"
    assert harbour.prose(events["1903-fair"].text).language == "en"


def test_what_is_not_translated_says_in_which_language_it_is(harbour: Edition) -> None:
    events = {event.key: event for event in harbour.reader.events()}
    told = replace(harbour.language, words=(("inLanguage", "%1(으)로 씀"),))
    korean = Edition(harbour.reader, told)

    assert korean.borrowed(events["1901-closing"].title, events["1901-closing"].text) == ""
    assert korean.borrowed(events["1901-closing"].title, events["1903-fair"].text) == "English로 씀"
    assert Edition(harbour.reader, harbour.reader.languages()[0]).borrowed(events["1903-fair"].text) == ""


def test_a_numbered_passage_is_called_by_its_number(english: Edition) -> None:
    assert english.place_name(english.passage("p15")) == "¶\u00a015"


def test_any_other_passage_is_called_after_its_section(english: Edition, korean: Edition) -> None:
    passage = english.passage("11-publishers-appeal-3")

    assert english.place_name(passage) == english.said(english.section("11-publishers-appeal").short_title)
    assert korean.place_name(passage) == korean.said(korean.section("11-publishers-appeal").short_title)
    assert english.place_name(passage) != korean.place_name(passage)


def test_the_sections_hold_the_whole_document_in_order(english: Edition) -> None:
    passages = [passage for section in english.sections for passage in section.passages]
    numbers = [passage.number for passage in passages if passage.number is not None]

    assert all(p.section == section.key for section in english.sections for p in section.passages)
    assert numbers == list(range(1, 65))
