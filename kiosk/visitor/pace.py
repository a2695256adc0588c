"""How much of a document there is to read, and how long that takes."""

from collections.abc import Sequence

from kiosk.exhibit.model import Passage

WORDS_A_MINUTE = 180


def minutes(words: int) -> int:
    """Minutes to read so many *words*, told by their spaces; never less than one."""
    return max(1, round(words / WORDS_A_MINUTE))


def numbered(passages: Sequence[Passage]) -> int:
    """How many of *passages* have a number."""
    return sum(passage.number is not None for passage in passages)


def minutes_of(passages: Sequence[Passage]) -> int:
    """Minutes to read those of *passages* that have a number."""
    return minutes(
        sum(len(passage.reading.text.split()) for passage in passages if passage.number is not None)
    )
