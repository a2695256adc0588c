"""Markdown becomes pieces that know where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.attributes import DOCUMENT_NAMES, MUSEUM_NAMES
from kiosk.content.markdown import document_blocks, museum_blocks
from kiosk.content.markedtext import Draft, draft
from kiosk.content.pieces import Block
from kiosk.content.problems import Place, Problems
from kiosk.exhibit.text import MarkKind


def document(body: str) -> list[Draft]:
    return [draft(block, DOCUMENT_NAMES, Problems()) for block in document_blocks(body, Place("a.md"))]


def museum(body: str) -> list[Draft]:
    blocks = museum_blocks(body, Place("a.md"))
    return [draft(block, MUSEUM_NAMES, Problems()) for block in blocks if isinstance(block, Block)]


@pytest.mark.parametrize(
    "text",
    [
        "1. In the recent period",
        "• To become a sponsor",
        "# 7, second floor",
        "> the gate",
        "A & B &amp; C <b>",
        "[in the United States]…exposing",
        "160 FIFTH AVENUE  (212) 242-0240",
        "https://example.org/a_b",
    ],
)
def test_in_a_document_all_other_markdown_is_literal(text: str) -> None:
    assert document(text)[0].transcribed == text


def test_escaped_signs_lose_their_backslash() -> None:
    assert document(r"1\. NAME \_\_\_ \[sic\] \{x\} 5 \* 3")[0].transcribed == "1. NAME ___ [sic] {x} 5 * 3"


def test_lines_of_one_paragraph_are_joined_by_a_space() -> None:
    assert document("one\n  two")[0].reading == "one two"


def test_white_space_is_collapsed_in_the_reading_text_only() -> None:
    (one,) = document("country.  The U.S.")

    assert (one.reading, one.transcribed) == ("country. The U.S.", "country.  The U.S.")


def test_a_blank_line_begins_a_new_passage() -> None:
    assert [one.reading for one in document("one\n\ntwo\n{.line}\n\nthree")] == ["one", "two", "three"]


def test_emphasis_becomes_marks() -> None:
    (one,) = museum("an *old* and **big** pier")

    assert [(one.reading[mark.start : mark.end], mark.kind) for mark in one.marks] == [
        ("old", MarkKind.EMPHASIS),
        ("big", MarkKind.STRONG),
    ]


def test_list_items_become_paragraphs_with_their_bullet_or_number() -> None:
    assert [one.reading for one in museum("- one\n- two\n\n3. three\n4. four\n\nend")] == [
        "• one",
        "• two",
        "3. three",
        "4. four",
        "end",
    ]


def test_spans_stand_inside_one_another() -> None:
    (one,) = document('[the [disasters]{sic="masters"} of]{term=captain} it')

    assert one.reading == "the disasters of it"
    assert [(link.start, link.end, link.term) for link in one.forced] == [(0, 16, "captain")]
    assert [(mark.start, mark.end) for mark in one.marks] == [(4, 13)]


def test_every_piece_knows_its_line_and_column() -> None:
    body = 'one [two]{sic="2"} \\[three\\]\n  *four* [five]{.sic}\n\nsix'
    places = {
        piece.text: block.place(piece.offset)
        for block in document_blocks(body, Place("a.md", 10))
        for piece in block.pieces
        if piece.text
    }

    assert places["two"] == Place("a.md", 10, 6)
    assert places["three"] == Place("a.md", 10, 22)
    assert places["four"] == Place("a.md", 11, 4)
    assert places["five"] == Place("a.md", 11, 11)
    assert places["six"] == Place("a.md", 13, 1)


SIGNS = st.text(alphabet=' ab\n*_[]{}\\."=-#1&<>`', max_size=60)


@given(SIGNS)
def test_no_markup_however_broken_breaks_the_reader(body: str) -> None:
    for one in (*document(body), *museum(body)):
        assert all(0 <= mark.start <= mark.end <= len(one.reading) for mark in one.marks)
        assert one.reading == one.reading.strip()


@given(st.text(alphabet=" ab\n.,;:1-'“”", max_size=80))
def test_plain_text_is_transcribed_letter_for_letter(body: str) -> None:
    transcribed = "".join(one.transcribed for one in document(body))

    assert (
        transcribed.split() == []
        if not body.split()
        else "".join(transcribed.split()) == "".join(body.split())
    )
