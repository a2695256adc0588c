"""A text below the front matter, as one cell of a spreadsheet, and a changed cell back in its place.

In a cell each paragraph is one line. In the file a paragraph may be broken into several: a line whose
words did not change stays as it is.
"""

import re
import textwrap
from difflib import SequenceMatcher

_BLOCK = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
_KEPT = re.compile(r"^[ \t]+\S|^(?:[-*+>#|]|\d+[.)])|(?:  |\\)$", re.MULTILINE)
"""Lines that Markdown keeps apart: list items, indented lines, hard line breaks."""
_NARROWEST, _WIDEST = 60, 120
_SLACK = 10
"""How much longer than its neighbours a changed line may be before it is broken."""


def as_cell(body: str) -> str:
    """*body* with every paragraph on one line."""
    return "\n\n".join(_on_one_line(block) for block, _ in _blocks(body))


def with_cell(body: str, cell: str) -> str:
    """*body* changed so that it reads *cell*; paragraphs and lines that read the same stay."""
    old, new = _blocks(body), [block for block, _ in _blocks(cell)]
    if not old or not new:
        return "\n\n".join(new)
    matcher = SequenceMatcher(None, [_on_one_line(block) for block, _ in old], new, autojunk=False)
    written: list[tuple[str, str]] = []
    for action, first, last, start, end in matcher.get_opcodes():
        if action == "equal":
            written += old[first:last]
            continue
        for index, paragraph in enumerate(new[start:end]):
            block, gap = old[first + index] if first + index < last else ("", "\n\n")
            written.append((_rewritten(block, paragraph), gap or "\n\n"))
    gaps = [gap or "\n\n" for _, gap in written[:-1]]
    return "".join(block + gap for (block, _), gap in zip(written, [*gaps, ""], strict=True))


def _blocks(text: str) -> list[tuple[str, str]]:
    """The paragraphs, each with the white space up to the next."""
    found = list(_BLOCK.finditer(text))
    ends = [*(one.start() for one in found), len(text)][1:]
    return [(one[0], text[one.end() : end]) for one, end in zip(found, ends, strict=True)]


def _is_kept(block: str) -> bool:
    return bool(_KEPT.search(block))


def _on_one_line(block: str) -> str:
    return block if _is_kept(block) else " ".join(block.split("\n"))


def _rewritten(block: str, paragraph: str) -> str:
    lines = block.split("\n")
    if len(lines) == 1 or _is_kept(block) or "\n" in paragraph:
        return paragraph
    head = _same_lines(lines, paragraph)
    rest = paragraph[sum(len(line) + 1 for line in lines[:head]) :]
    tail = _same_lines([line[::-1] for line in lines[head:][::-1]], rest[::-1])
    after = lines[len(lines) - tail :] if tail else []
    middle = rest[: len(rest) - sum(len(line) + 1 for line in after)]
    width = min(max(_NARROWEST, *map(len, lines)), _WIDEST)
    fits = len(middle) <= width + _SLACK
    return "\n".join([*lines[:head], *([middle] if fits else _wrapped(middle, width)), *after])


def _same_lines(lines: list[str], text: str) -> int:
    """How many whole *lines* the *text* begins with."""
    count = position = 0
    for line in lines:
        if not text.startswith(line + " ", position):
            break
        count, position = count + 1, position + len(line) + 1
    return count


def _wrapped(text: str, width: int) -> list[str]:
    wrapper = textwrap.TextWrapper(
        width=width, break_long_words=False, break_on_hyphens=False, replace_whitespace=False,
        drop_whitespace=True, expand_tabs=False,
    )  # fmt: skip
    lines = wrapper.wrap(text)
    return lines if not any(_is_kept(line) for line in lines[1:]) else [text]
