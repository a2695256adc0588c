"""A sentence cut to the room there is, around the words that were found in it."""

from collections.abc import Sequence

from kiosk.exhibit.text import Span

ELLIPSIS = "…"
LEAD = 1 / 3
"""The share of the room that stands before the first word that was found."""


def excerpt(sentence: str, matches: Sequence[Span], room: int) -> tuple[str, tuple[Span, ...]]:
    """About *room* characters of *sentence*, cut between words, and where its *matches* stand in them.

    The first match is always whole. ``…`` says where words were left out.
    """
    if len(sentence) <= room or not matches:
        return sentence, tuple(matches)
    start = _start(sentence, matches[0], room)
    end = _end(sentence, matches[0].end, start + room)
    before = ELLIPSIS if start else ""
    after = ELLIPSIS if end < len(sentence) else ""
    shift = len(before) - start
    kept = [m for m in matches if m.start >= start and m.end <= end]
    return before + sentence[start:end] + after, tuple(Span(m.start + shift, m.end + shift) for m in kept)


def _start(sentence: str, match: Span, room: int) -> int:
    """Where to begin: at the sentence, if that leaves room for the match, else at a word before it."""
    if match.end <= room * (1 - LEAD):
        return 0
    wanted = min(match.start - int(room * LEAD), len(sentence) - room)
    space = sentence.find(" ", max(wanted, 0), match.start)
    return space + 1 if space >= 0 else match.start


def _end(sentence: str, least: int, wanted: int) -> int:
    """Where to stop: after the last word before *wanted*, but not before *least*."""
    if wanted >= len(sentence):
        return len(sentence)
    space = sentence.rfind(" ", least, max(wanted, least) + 1)
    return space if space >= 0 else max(wanted, least)
