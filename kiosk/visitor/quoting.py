"""How the document's words are quoted: in quotation marks, with an ellipsis where a sentence was cut."""

import re

from kiosk.exhibit.text import Anchor
from kiosk.visitor.sentences import SENTENCE

ELLIPSIS = "…"
BETWEEN_SENTENCES = " \u00a0\n\"'“”‘’()[]"
"""What may stand between a full stop and the next sentence."""
STOP = re.compile(r"(?<!\b[A-Z])[.?!]\Z|[?!]\Z")
"""The end of a sentence; the point after a single capital letter, as in ``U.S.``, is none."""


def quoted(text: str, anchor: Anchor) -> str:
    """The anchored words of *text* in quotation marks; ``…`` says that their sentence goes on there."""
    words = text[anchor.start : anchor.end]
    before = text[: anchor.start].rstrip(BETWEEN_SENTENCES)
    begins = not before or STOP.search(before) is not None
    return f"“{'' if begins else ELLIPSIS}{words}{'' if _is_ended(words, text[anchor.end :]) else ELLIPSIS}”"


def first_sentence(text: str) -> int:
    """Where the first sentence of *text* ends: a stop before white space, not after a single capital."""
    ends = (found.end() for found in SENTENCE.finditer(text))
    return next(ends, len(text))


def _is_ended(words: str, rest: str) -> bool:
    """Whether the sentence ends with *words*, or with the stop that follows them in *rest*."""
    is_last = not rest.strip(BETWEEN_SENTENCES)
    stops_here = STOP.search(words.rstrip(BETWEEN_SENTENCES)) is not None
    return is_last or stops_here or rest[0] in ".?!"
