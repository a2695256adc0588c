"""Received transcriptions are taken in to the letter, and files made to do harm are refused."""

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.attributes import DOCUMENT_NAMES
from kiosk.content.figures import FigureReader
from kiosk.content.markdown import document_blocks
from kiosk.content.markedtext import draft
from kiosk.content.problems import Place, Problems
from kiosk.content.received.blocks import Form, NotReadable, ReceivedBlock, escaped
from kiosk.content.received.reading import read_received, text_of_received
from tests.helpers.received import FILES, MARKDOWN, PLAIN, TEI, word_file


def blocks_of(name: str) -> tuple[ReceivedBlock, ...]:
    return read_received(FILES[name], Path(name).suffix)


def test_words_that_look_like_a_picture_stay_words() -> None:
    (block,) = document_blocks(escaped("![a pier](pier)"), Place("document/01-a.md"))

    assert FigureReader(frozenset({"pier"}), Problems()).read(block) is None
    assert transcribed(escaped("![a pier](pier)")) == "![apier](pier)"


def transcribed(markup: str) -> str:
    """What the compiler reads in *markup*, white space aside; no problem may come of it."""
    problems = Problems()
    blocks = document_blocks(markup, Place("document/01-a.md"))
    text = "".join(draft(block, DOCUMENT_NAMES, problems).transcribed for block in blocks)
    assert problems.in_order() == ()
    return "".join(text.split())


@pytest.mark.parametrize("name", FILES)
def test_every_block_is_written_so_that_its_words_are_read_again(name: str) -> None:
    for block in blocks_of(name):
        assert transcribed(block.markup.strip()) == "".join(block.text.split())


@given(st.text(st.characters(blacklist_categories=["Cc", "Cs"]), min_size=1))
def test_any_words_survive_the_writing_of_a_document(words: str) -> None:
    assert transcribed(escaped(words).strip()) == "".join(words.split())


def test_a_plain_text_has_headings_in_capitals_and_lines_where_they_are_short() -> None:
    blocks = blocks_of("letter.txt")

    assert blocks[0].form is Form.HEADING
    assert [block.form for block in blocks[-1:]] == [Form.PARAGRAPH]
    assert "".join("".join(block.text.split()) for block in blocks) == "".join(PLAIN.split())


def test_markdown_gives_up_its_marks_and_keeps_its_words() -> None:
    blocks = blocks_of("letter.md")

    assert (blocks[0].text, blocks[0].markup, blocks[0].level) == ("The Lamp Letter", "The *Lamp* Letter", 1)
    assert [block.text for block in blocks if block.form is Form.ITEM] == [
        "1. oil",
        "2. wick",
        "Nobody answered.",
    ]
    assert "#" not in "".join(block.text for block in blocks)
    assert "# The" in MARKDOWN


def test_tei_keeps_the_text_and_leaves_out_what_editors_say() -> None:
    blocks = blocks_of("letter.xml")
    words = "\n".join(block.text for block in blocks)

    assert "Not in the text" in TEI
    assert "Not in the text" not in words
    assert "editor’s note" not in words
    assert "harbour, Mr B." in words
    assert "Harbour, 1791 Sir," in words
    assert "One. Two." in words
    assert "Yours, A. B." in words


def test_tei_brings_its_pages_slips_and_additions_as_our_marks() -> None:
    markup = "\n".join(block.markup for block in blocks_of("letter.xml"))

    assert '[lampe]{sic="lamp"}' in markup
    assert 'har[]{page="2"}bour' in markup
    assert '[]{supplied="and"}' in markup
    assert markup.index('[]{page="1"}') < markup.index("The order")


def test_word_has_headings_by_their_styles() -> None:
    blocks = blocks_of("letter.docx")

    assert [(block.level, block.text) for block in blocks if block.form is Form.HEADING] == [
        (1, "The Lamp Letter"),
        (2, "The order"),
        (2, "The answer"),
    ]


ENTITY = '<!DOCTYPE TEI [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE TEI [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
HARMFUL = {
    "entities": (TEI.replace("?>", f"?>{ENTITY}", 1).replace("Sir,", "&b;").encode(), ".xml", "DOCTYPE"),
    "a file from outside": (
        TEI.replace("?>", f"?>{OUTSIDE}", 1).replace("Sir,", "&x;").encode(),
        ".xml",
        "DOCTYPE",
    ),
    "XML cut short": (TEI[:300].encode(), ".xml", "not well-formed"),
    "XML that is no TEI": (b"<html><p>Words</p></html>", ".xml", "no element <text>"),
    "no zip": (b"PK not a zip", ".docx", "not a Word file"),
    "a zip of something else": (FILES["letter.docx"][:200], ".docx", "not a Word file"),
    "entities in Word": (word_file(before=ENTITY), ".docx", "not a Word file"),
    "a part that swells": (word_file(more=bytes(80 * 1024 * 1024)), ".docx", "too large"),
    "bytes": (b"\xff\xfe\x00words", ".txt", "not UTF-8"),
    "zeros": (b"words\x00words", ".txt", "not text"),
    "nothing": (b" \n\n ", ".txt", "no text in it"),
    "an unknown kind": (b"words", ".pages", "cannot be taken in"),
}


@pytest.mark.parametrize("fault", HARMFUL)
def test_what_cannot_be_taken_in_is_refused_with_a_sentence(fault: str) -> None:
    content, suffix, reason = HARMFUL[fault]

    with pytest.raises(NotReadable, match=reason):
        read_received(content, suffix)


def test_where_nothing_reads_word_files_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "mammoth", None)

    with pytest.raises(NotReadable, match=r"Save the transcription as a \.txt"):
        read_received(FILES["letter.docx"], ".docx")


def test_the_same_file_gives_the_same_text() -> None:
    once, again = (text_of_received(FILES["letter.docx"], ".docx") for _ in range(2))

    assert once == again
    assert once.startswith("The Lamp Letter\n\nWritten at the harbour, 1791\n")
