"""What visitors look for is found, shown by its sentence, and nothing that can be typed goes wrong."""

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.reader import ExhibitReader, open_exhibit
from kiosk.exhibit.search import DocumentHit, Found, MuseumHit
from kiosk.exhibit.text import Anchor, MarkedText
from kiosk.exhibit.writer import write_exhibit
from tests.helpers.exhibits import tiny_exhibit
from tests.helpers.texts import localized, prose

PLENTY = 100
ODD = [
    '"',
    "'",
    "*",
    "NEAR(",
    "a AND",
    "OR",
    "NOT x",
    "col:x",
    "^a",
    "a + b",
    "🙂",
    "\0",
    "\ud800",
    "%",
    "\\",
]


def exhibit() -> Exhibit:
    """The tiny exhibit with one passage more, a headword with accents, and a fair that is mentioned."""
    tiny = tiny_exhibit()
    mayor = replace(
        tiny.terms[1],
        headword=localized("Préfet", "항구관리인"),
        definition=prose("A pier.", "부두의 배, 곧 Pier 옆의 배."),
    )
    letter = tiny.documents[0]
    first, *others = letter.sections[1].passages
    text = "The Workers' Party met. It spoke of U.S. ships, and of the workers. The harbour's end!"
    more = replace(first, key="p9", number=3, reading=MarkedText(text), transcribed=text)
    answer = replace(letter.sections[1], passages=(first, more, *others))
    document = replace(letter, sections=(letter.sections[0], answer, letter.sections[2]))
    fair = replace(tiny.events[1], mentions=(Anchor("p2", 4, 11),))
    events = (tiny.events[0], fair, tiny.events[2])
    return replace(tiny, documents=(document,), terms=(tiny.terms[0], mayor), events=events)


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ExhibitReader]:
    path = tmp_path_factory.mktemp("search") / "harbour.exhibit"
    write_exhibit(exhibit(), path)
    with open_exhibit(path) as opened:
        yield opened


def look(reader: ExhibitReader, text: str, language: str = "en") -> Found:
    return reader.search(text, language, PLENTY)


def passages(found: Found) -> set[str]:
    return {hit.passage for hit in found.document}


def records(found: Found) -> set[tuple[str, str]]:
    return {(hit.kind, hit.key) for hit in found.museum}


def lit(hit: DocumentHit | MuseumHit) -> list[str]:
    """The words of a hit that are marked."""
    text = hit.sentence if isinstance(hit, DocumentHit) else hit.snippet
    return [text[match.start : match.end] for match in hit.matches]


def test_the_document_and_the_museum_answer_apart(reader: ExhibitReader) -> None:
    found = look(reader, "asked")

    assert passages(found) == {"p1"}
    assert records(found) == {("note", "nobody-asked")}
    assert (found.passages, found.records) == (1, 1)


def test_a_hit_shows_the_sentence_its_words_and_their_place_in_the_passage(reader: ExhibitReader) -> None:
    (hit,) = look(reader, "nobody").document

    assert (hit.sentence, lit(hit)) == ("Nobody was asked.", ["Nobody"])
    text = reader.passage(hit.passage).reading.text
    assert text[hit.place.start : hit.place.end] == "Nobody"
    assert (hit.section, hit.number) == ("02-answer", 1)


def test_the_last_word_may_be_half_typed(reader: ExhibitReader) -> None:
    assert "p1" in passages(look(reader, "counc"))
    assert passages(look(reader, "counc met")) == set()


def test_a_space_says_that_the_word_is_whole(reader: ExhibitReader) -> None:
    assert "p9" in passages(look(reader, "work"))
    assert passages(look(reader, "work ")) == set()


def test_all_words_must_be_there(reader: ExhibitReader) -> None:
    assert passages(look(reader, "harbour ships")) == {"p9"}
    assert passages(look(reader, "harbour zeppelin")) == set()


@pytest.mark.parametrize("typed", ["workers' party", "workers’ party", "WORKERS PARTY", "workers'  party"])
def test_apostrophes_and_capitals_do_not_matter(reader: ExhibitReader, typed: str) -> None:
    (hit,) = look(reader, typed).document

    assert (hit.sentence, lit(hit)) == ("The Workers' Party met.", ["Workers' Party"])


@pytest.mark.parametrize("typed", ["prefet", "préfet", "PRÉFET", unicodedata.normalize("NFD", "préfet")])
def test_accents_do_not_matter(reader: ExhibitReader, typed: str) -> None:
    (hit,) = look(reader, typed).museum

    assert (hit.kind, hit.key, lit(hit)) == ("term", "harbour", ["Préfet"])


def test_points_within_a_word_do_not_matter(reader: ExhibitReader) -> None:
    (hit,) = look(reader, "U.S. ").document

    assert (hit.passage, lit(hit)) == ("p9", ["U.S"])
    assert hit.sentence == "It spoke of U.S. ships, and of the workers."


def test_korean_is_found_inside_a_longer_word(reader: ExhibitReader) -> None:
    (hit,) = look(reader, "관리인", "ko").museum

    assert (hit.key, hit.snippet, lit(hit)) == ("harbour", "항구관리인", ["관리인"])


@pytest.mark.parametrize("typed", ["묻지", "묻"])
def test_one_or_two_syllables_are_found(reader: ExhibitReader, typed: str) -> None:
    assert ("note", "nobody-asked") in records(look(reader, typed, "ko"))


def test_korean_and_latin_words_are_looked_for_together(reader: ExhibitReader) -> None:
    (hit,) = look(reader, "부두 pier", "ko").museum

    assert (hit.key, lit(hit)) == ("harbour", ["부두", "Pier"])
    assert records(look(reader, "부두 council", "ko")) == set()


def test_a_syllable_half_typed_takes_no_answer_away(reader: ExhibitReader) -> None:
    assert records(look(reader, "항구ㄱ", "ko")) == records(look(reader, "항구", "ko")) != set()


def test_a_korean_name_leads_to_the_places_of_its_term(reader: ExhibitReader) -> None:
    found = look(reader, "의회", "ko")

    assert [(hit.passage, lit(hit)) for hit in found.document] == [("p1", ["Council"])]
    assert found.passages == 1


def test_a_year_leads_to_the_places_that_mention_its_events(reader: ExhibitReader) -> None:
    (hit,) = look(reader, "1903").document

    assert (hit.passage, lit(hit)) == ("p2", ["harbour"])
    assert passages(look(reader, "1902")) == set()


def test_the_date_of_an_event_is_found(reader: ExhibitReader) -> None:
    assert ("event", "1903-fair") in records(look(reader, "1903"))


def test_the_visitors_language_is_shown_before_others(reader: ExhibitReader) -> None:
    snippets = {language: look(reader, "1905", language).museum[0].language for language in ("en", "ko")}

    assert snippets == {"en": "en", "ko": "ko"}


def test_no_more_is_read_than_asked_for_but_all_is_counted(reader: ExhibitReader) -> None:
    found = reader.search("harbour", "en", 1)

    assert (len(found.document), len(found.museum)) == (1, 1)
    assert found.passages == len(look(reader, "harbour").document) > 1
    assert found.records == len(look(reader, "harbour").museum) > 1


@pytest.mark.parametrize("typed", ["", " ", "\n", *ODD, "ㄱ", "x" * 10_000, "a " * 5_000, "주" * 10_000])
def test_what_is_no_word_finds_nothing_or_something_but_never_fails(
    reader: ExhibitReader, typed: str
) -> None:
    found = look(reader, typed)

    assert found.passages >= len(found.document)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.one_of(
            st.text(st.characters(codec=None, exclude_categories=[]), max_size=12),
            st.sampled_from([*ODD, "harbour", "Council", "항구", "의회록", "주", "ㅈ", " "]),
        ),
        max_size=8,
    ).map("".join)
)
def test_whatever_is_typed_is_answered_with_marked_sentences(reader: ExhibitReader, typed: str) -> None:
    found = look(reader, typed)

    for hit in (*found.document, *found.museum):
        text = hit.sentence if isinstance(hit, DocumentHit) else hit.snippet
        assert hit.matches
        assert all(0 <= match.start < match.end <= len(text) for match in hit.matches)
    for hit in found.document:
        reading = reader.passage(hit.passage).reading.text
        assert hit.sentence in reading
        assert 0 <= hit.place.start < hit.place.end <= len(reading)


def test_the_shipped_exhibit_answers(korea: Path) -> None:
    with open_exhibit(korea) as reader:
        troops, juche = look(reader, "troops"), look(reader, "주체", "ko")

    assert (troops.passages > 5, troops.records > 5) == (True, True)
    assert {hit.passage for hit in juche.document} == {"p36", "p37"}
    assert juche.museum[0].key == "juche"
