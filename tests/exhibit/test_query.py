"""What was typed becomes words to look up; texts fall into sentences."""

from kiosk.exhibit.query import read_query, words_expression
from kiosk.exhibit.sentences import sentences
from kiosk.exhibit.text import Span


def test_every_word_is_asked_for_in_quotation_marks() -> None:
    assert words_expression(read_query('say "no" NEAR it')) == '"say" "no" "NEAR" "it"*'
    assert words_expression(read_query('a"b')) == '"a""b"*'


def test_only_so_much_of_what_is_typed_is_looked_at() -> None:
    assert len(read_query("word " * 1000).words) == 12
    assert len(read_query("x" * 10_000).words[0]) == 200


def test_sentences_end_at_stops_but_not_after_initials() -> None:
    text = "He met J. Smith of the U.S. Army. “Why?” He left… nothing. It is 3.5 m."

    found = [text[span.start : span.end] for span in sentences(text)]

    assert found == [
        "He met J. Smith of the U.S. Army.",
        "“Why?”",
        "He left… nothing.",
        "It is 3.5 m.",
    ]
    assert list(sentences("")) == [Span(0, 0)]


def test_korean_words_are_sorted_by_their_length() -> None:
    query = read_query("주체 정전협정 treaty 유")

    assert (query.words, query.letters, query.syllables) == (("treaty",), ("정전협정",), ("주체", "유"))
    assert not query.goes_on


def test_signs_alone_are_no_words() -> None:
    assert read_query('" * — ㄱ').is_empty
    assert read_query("‘주체’ ㅈ").syllables == ("주체",)
