"""Where the document is quoted, an ellipsis says that a sentence was cut, and nothing else does."""

import pytest

from kiosk.exhibit.reader import ExhibitReader
from kiosk.exhibit.text import Anchor
from kiosk.visitor.quoting import quoted

TEXT = "We met. Nobody was asked, they say. (The U.S. Congress was.) Why?"


def quote(words: str, text: str = TEXT) -> str:
    """*words* of *text* as a card quotes them."""
    start = text.index(words)
    return quoted(text, Anchor("p1", start, start + len(words)))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Nobody was asked, they say.", "“Nobody was asked, they say.”"),
        ("Nobody was asked", "“Nobody was asked…”"),
        ("was asked, they say.", "“…was asked, they say.”"),
        ("was asked", "“…was asked…”"),
    ],
)
def test_an_ellipsis_stands_where_a_sentence_was_cut(words: str, expected: str) -> None:
    assert quote(words) == expected


def test_the_whole_text_is_quoted_without_an_ellipsis() -> None:
    assert quote(TEXT) == f"“{TEXT}”"


def test_words_up_to_their_full_stop_are_a_whole_sentence() -> None:
    assert quote("Nobody was asked, they say") == "“Nobody was asked, they say”"


def test_a_sentence_begins_after_a_bracket_or_quotation_mark() -> None:
    assert quote("The U.S. Congress was.").startswith("“The")
    assert quote("It is.", 'They ask: "Is it?" "It is."') == "“It is.”"


def test_a_sentence_ends_before_the_bracket_that_closes_after_it() -> None:
    assert quote("Congress was.)").endswith("was.)”")


def test_the_point_of_an_abbreviation_ends_no_sentence() -> None:
    assert quote("Congress was.") == "“…Congress was.”"
    assert quote("The U.S.") == "“The U.S.…”"


def test_a_question_ends_with_its_mark() -> None:
    assert quote("Why?") == "“Why?”"


def test_words_that_end_the_text_end_their_sentence() -> None:
    assert quote("as printed", "a line as printed") == "“…as printed”"
    assert quote("as printed", "“a line as printed”") == "“…as printed”"


def test_quoted_words_are_never_changed(reader: ExhibitReader) -> None:
    anchors = [mention for event in reader.events() for mention in event.mentions]
    assert len(anchors) > 20

    for anchor in anchors:
        text = reader.passage(anchor.passage).reading.text
        words = text[anchor.start : anchor.end]
        assert quoted(text, anchor).removeprefix("“").removesuffix("”").strip("…") == words.strip("…")
