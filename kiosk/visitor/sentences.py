"""Where sentences of the document end, and what stands before the first one of a question."""

import re

SENTENCE = re.compile(r"(?<!\b[A-Z])[.?!][\"'”’)\]]*(?=\s)")
"""The end of a sentence within a text, with what closes it; not the point after a single capital letter."""
NUMBER = re.compile(r"\d+[.)]\s+")
"""The number that a question begins with."""


def without_number(text: str) -> str:
    """*text* without the number that it begins with."""
    found = NUMBER.match(text)
    return text[found.end() :] if found else text
