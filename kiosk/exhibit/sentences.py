"""Where the sentences of a text begin and end."""

import re
from collections.abc import Iterator

from kiosk.exhibit.text import Span

BETWEEN = re.compile(r"(?<!\b[A-Z])[.?!…][\"'”’)\]]*(\s+)(?=[^\sa-z])")
"""A stop and the space after it; the point after a single capital letter, as in ``U.S.``, is none."""


def sentences(text: str) -> Iterator[Span]:
    """The sentences of *text*, one after the other, without the space between them."""
    start = 0
    for stop in BETWEEN.finditer(text):
        yield Span(start, stop.start(1))
        start = stop.end()
    if start < len(text) or not text:
        yield Span(start, len(text))
