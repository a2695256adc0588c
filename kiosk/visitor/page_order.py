"""The rows of the page, one for each passage and for each picture between two of them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from kiosk.exhibit.model import Passage

NOWHERE = -1
PART = ":"
"""Stands between a passage's key and the number of a picture beside it; no key has it."""


def page_rows(passages: Iterable[Passage]) -> Iterator[tuple[str, Passage, str]]:
    """For each row its key, the passage that it is or stands beside, and the picture; none for the words."""
    for passage in passages:
        yield from _beside(passage, "above", passage.pictures_before)
        yield passage.key, passage, ""
        yield from _beside(passage, "below", passage.pictures_after)


def passage_of(row: str) -> str:
    """The key of the passage that the row called *row* is, or stands beside."""
    return row.partition(PART)[0]


def _beside(passage: Passage, side: str, pictures: Sequence[str]) -> Iterator[tuple[str, Passage, str]]:
    for number, picture in enumerate(pictures, 1):
        yield f"{passage.key}{PART}{side}-{number}", passage, picture


@dataclass(frozen=True, slots=True)
class PageOrder:
    """In which row each passage stands, and to which passage each row belongs."""

    keys: tuple[str, ...] = ()
    passages: tuple[int, ...] = ()
    """For each row the index of its passage among all."""
    rows: dict[str, int] = field(default_factory=dict[str, int])
    index: dict[str, int] = field(default_factory=dict[str, int])
    """For each passage's key its index among all passages."""

    def row(self, key: str) -> int:
        """The row called *key*; of a picture that is gone its passage's; else NOWHERE."""
        return self.rows.get(key, self.rows.get(passage_of(key), NOWHERE))


def order_of(passages: Sequence[Passage]) -> PageOrder:
    """The rows of all *passages*, in order."""
    index = _numbered(passage.key for passage in passages)
    rows = [(key, index[passage.key]) for key, passage, _ in page_rows(passages)]
    keys = tuple(key for key, _ in rows)
    return PageOrder(keys, tuple(number for _, number in rows), _numbered(keys), index)


def _numbered(keys: Iterable[str]) -> dict[str, int]:
    return {key: number for number, key in enumerate(keys)}
