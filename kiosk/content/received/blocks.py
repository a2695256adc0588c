"""What a received transcription is made of: blocks, each as plain text and as our markup."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum


class NotReadable(Exception):
    """A file cannot be taken in; the message is a sentence that says why and what to do."""


class Form(Enum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LINE = "line"
    ITEM = "item"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class ReceivedBlock:
    """One block of a transcription."""

    text: str
    """Its words, letter for letter."""
    markup: str
    """The same words as a document's file writes them."""
    form: Form = Form.PARAGRAPH
    level: int = 0
    """How deep a heading is; 1 is the highest, 0 stands for none."""
    gap: int = 1
    """How many empty lines stood before it."""


def plain_block(text: str, form: Form = Form.PARAGRAPH, level: int = 0, gap: int = 1) -> ReceivedBlock:
    """A block of words without any marks."""
    return ReceivedBlock(text, escaped(text), form, level, gap)


_SPECIAL = re.compile(r"[\\*{}]|!(?=\[)|(?<![^\W_])_|_(?![^\W_])")


def escaped(text: str) -> str:
    """*text* with a backslash before every sign that a document's file would take for markup."""
    return _SPECIAL.sub(r"\\\g<0>", text)


def source_text(blocks: Sequence[ReceivedBlock]) -> str:
    """The transcription as plain text: the blocks with an empty line between two of them."""
    return "\n\n".join(block.text.strip() for block in blocks if block.text.strip()) + "\n"
