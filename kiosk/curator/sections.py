"""Proposes where the sections of a received document begin: headings, numbered parts, wide gaps."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kiosk.content.received.blocks import Form, ReceivedBlock

_NUMBERED = re.compile(r"(\d{1,3})[.)]\s")
_TITLE_WORDS = 16
_COVER_LINES = 8
_COVER_GAP = 2
"""Empty lines after which something new begins, even after a title."""
_LONGEST_NAME = 40
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_TITLE_LENGTH = 60


@dataclass(frozen=True, slots=True)
class ProposedSection:
    """Blocks that may stand together as a section, under a title for the museum to change."""

    name: str
    """Its file's name without number and ending: lower-case letters, digits and hyphens."""
    title: str
    blocks: tuple[ReceivedBlock, ...]
    is_cover: bool = False


def propose_sections(blocks: Sequence[ReceivedBlock]) -> tuple[ProposedSection, ...]:
    """The document's blocks in sections, in order; every block is in exactly one.

    Headings decide where there are at least two, else numbered parts, else gaps that are wider than usual.
    """
    cover = _cover_length(blocks)
    rest = blocks[cover:]
    starts = _headings(rest) or _numbered_parts(rest) or _wide_gaps(rest)
    edges = [0, *(start for start in starts if start), len(rest)]
    found = [_section(rest[start:end]) for start, end in pairwise(edges) if end > start]
    front = [_section(blocks[:cover], is_cover=True)] if cover else []
    return (*front, *found)


def _cover_length(blocks: Sequence[ReceivedBlock]) -> int:
    """How many blocks at the start are a title and the short lines below it."""
    length = 0
    for block in blocks[:_COVER_LINES]:
        words = len(block.text.split())
        begins_text = block.form is Form.PARAGRAPH and (
            words > _TITLE_WORDS or block.text.rstrip()[-1:] in ".,:;"
        )
        begins_part = length and block.form is Form.HEADING and not _is_of_title(blocks, length)
        if begins_text or begins_part or _NUMBERED.match(block.text) or (length and block.gap > _COVER_GAP):
            break
        length += 1
    return length if 0 < length < len(blocks) else 0


def _is_of_title(blocks: Sequence[ReceivedBlock], index: int) -> bool:
    """Whether the heading at *index* follows the title at once, as the second line of it."""
    return blocks[index - 1].form is Form.HEADING and blocks[index].level == blocks[index - 1].level == 1


def _headings(blocks: Sequence[ReceivedBlock]) -> list[int]:
    """Where the highest headings that occur more than once stand; headings in a row count once."""
    headings = [(index, block.level) for index, block in enumerate(blocks) if block.form is Form.HEADING]
    for level in sorted({level for _, level in headings}):
        starts = [index for index, own in headings if own <= level and index - 1 not in dict(headings)]
        if len(starts) > 1:
            return starts
    return [index for index, _ in headings]


def _numbered_parts(blocks: Sequence[ReceivedBlock]) -> list[int]:
    """Where 1., 2., 3. begin, if they are parts of some length and not the items of a list."""
    starts: list[int] = []
    for index, block in enumerate(blocks):
        found = _NUMBERED.match(block.text)
        if found and int(found[1]) == len(starts) + 1:
            starts.append(index)
    are_parts = len(starts) > 1 and all(
        later - earlier > 1 for earlier, later in pairwise([*starts, len(blocks) + 1])
    )
    return starts if are_parts else []


def _wide_gaps(blocks: Sequence[ReceivedBlock]) -> list[int]:
    """Where more lines are left empty than between most blocks."""
    gaps = sorted(block.gap for block in blocks[1:] if block.gap)
    usual = gaps[len(gaps) // 2] if gaps else 1
    return [index for index, block in enumerate(blocks) if index and block.gap > usual]


def _section(blocks: Sequence[ReceivedBlock], *, is_cover: bool = False) -> ProposedSection:
    title = "Cover" if is_cover else _title(blocks[0])
    return ProposedSection(slug(title), title, tuple(blocks), is_cover)


def _title(block: ReceivedBlock) -> str:
    """A heading's words, else the first words of the text."""
    words = " ".join(block.text.split())
    if block.form is Form.HEADING and words.isupper():
        words = " ".join(word if _is_roman(word) else word.lower() for word in words.split())
        words = words[:1].upper() + words[1:]
    if len(words) <= _TITLE_LENGTH:
        return words.rstrip(",;:")
    return f"{words[:_TITLE_LENGTH].rpartition(' ')[0] or words[:_TITLE_LENGTH]} …"


def _is_roman(word: str) -> bool:
    """Whether *word* is a Roman number, which no heading writes in small letters."""
    number = word.strip(".,:;()")
    return number != "" and _ROMAN.fullmatch(number) is not None


def slug(title: str) -> str:
    """*title* as a file's name; ``part`` where none of its letters is Latin."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower().replace("'", "")
    name = "-".join(re.findall(r"[a-z0-9]+", plain))
    if len(name) > _LONGEST_NAME:
        name = name[: _LONGEST_NAME + 1].rpartition("-")[0] or name[:_LONGEST_NAME]
    return name or "part"


def document_title(sections: Sequence[ProposedSection]) -> str:
    """The title that the document itself has, else its first words."""
    first = sections[0]
    headings: Iterator[ReceivedBlock] = (block for block in first.blocks if block.form is Form.HEADING)
    return _title(next(headings, first.blocks[0]))
