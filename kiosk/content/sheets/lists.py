"""A list in one cell: its items are parted by semicolons; one that is part of an item has a backslash."""

import re
from collections.abc import Iterable

_PARTING = re.compile(r"(?<!\\)((?:\\\\)*);")
_ESCAPED = re.compile(r"\\([\\;])")
_TO_ESCAPE = re.compile(r"([\\;])")


def joined(items: Iterable[str]) -> str:
    """The *items* as one cell."""
    return "; ".join(_TO_ESCAPE.sub(r"\\\1", item) for item in items)


def parted(cell: str) -> tuple[str, ...]:
    """The items in a *cell*; empty ones do not count."""
    parts = _PARTING.sub("\\1\x00", cell).split("\x00")
    return tuple(_ESCAPED.sub(r"\1", part.strip()) for part in parts if part.strip())
