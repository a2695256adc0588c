"""Blocks of a plain text: parted by empty lines; what looks like a heading or a list of lines is noted."""

import re
from collections.abc import Iterator

from kiosk.content.received.blocks import Form, NotReadable, ReceivedBlock, plain_block

_SHORT_LINE = 48
_HEADING_WORDS = 10
_PART = re.compile(
    r"(?:chapter|part|section|article|letter|book|act|scene|kapitel|teil|chapitre|capítulo|제)\s*[\dIVXLC]+\b",
    re.IGNORECASE,
)
_ROMAN = re.compile(r"[IVXLC]+\.?")


def read_plain(content: bytes) -> tuple[ReceivedBlock, ...]:
    """The blocks of a text in UTF-8.

    Errors: NotReadable where it is no such text.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotReadable("It is not UTF-8 text. Save it again with the encoding UTF-8.") from error
    if "\0" in text:
        raise NotReadable("It is not text. Save the transcription as a .txt, .md, .docx or TEI .xml file.")
    return tuple(_blocks(text.replace("\r\n", "\n").replace("\r", "\n")))


def _blocks(text: str) -> Iterator[ReceivedBlock]:
    gap = 0
    waiting: list[str] = []
    for line in [*text.split("\n"), ""]:
        if line.strip():
            waiting.append(line.strip())
            continue
        if waiting:
            yield from _block(waiting, gap)
            waiting, gap = [], 0
        gap += 1


def _block(lines: list[str], gap: int) -> Iterator[ReceivedBlock]:
    text = "\n".join(lines)
    if len(lines) == 1 and _is_heading(text):
        yield plain_block(text, Form.HEADING, 2, gap)
    elif len(lines) > 1 and _are_lines(lines):
        for number, line in enumerate(lines):
            yield plain_block(line, Form.LINE, gap=0 if number else gap)
    else:
        yield plain_block(text, gap=gap)


def _are_lines(lines: list[str]) -> bool:
    """Whether short lines are lines, as of a poem or an address, and not a paragraph set narrowly."""
    are_short = all(len(line) <= _SHORT_LINE for line in lines)
    return are_short and all(line[0].isupper() or not line[0].isalpha() for line in lines)


def _is_heading(line: str) -> bool:
    """Whether a line that stands alone is a title: all in capitals, or a numbered part."""
    if len(line.split()) > _HEADING_WORDS:
        return False
    letters = [sign for sign in line if sign.isalpha()]
    is_shouted = len(letters) > 1 and all(sign.isupper() for sign in letters) and line[-1] not in ".,;:"
    return is_shouted or bool(_PART.match(line)) or bool(_ROMAN.fullmatch(line))
