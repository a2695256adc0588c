"""Labels below one another in a column: each as near to its mark as the others let it be."""

from collections.abc import Sequence
from typing import NamedTuple

STACK_GAP = 8.0
"""dp kept free between two labels."""


class Standing(NamedTuple):
    """A label that would like its top at ``wish``; all lengths in dp."""

    key: str
    wish: float
    height: float
    cost_of_hiding: int


def stack(labels: Sequence[Standing], low: float, high: float, farthest: float) -> dict[str, float]:
    """The tops of *labels* (sorted by wish) between *low* and *high*, by key; hidden ones are missing.

    The squares of all pushes add up to as little as possible. Where there is no room, or one would be pushed
    farther than *farthest* dp, the labels whose hiding costs least and helps most are left out.
    """
    shown = list(labels)
    while shown:
        tops = _nearest_tops(shown, low, high)
        if tops and _worst(shown, tops) <= farthest:
            return {label.key: top for label, top in zip(shown, tops, strict=True)}
        shown.remove(min(shown, key=lambda label: _after_hiding(shown, label, low, high)))
    return {}


def _after_hiding(shown: Sequence[Standing], label: Standing, low: float, high: float) -> tuple[int, float]:
    """What hiding *label* costs, and how far the others are pushed then."""
    others = [other for other in shown if other is not label]
    tops = _nearest_tops(others, low, high)
    return label.cost_of_hiding, _worst(others, tops) if tops else sum(other.height for other in others)


def _worst(labels: Sequence[Standing], tops: Sequence[float]) -> float:
    return max((abs(top - label.wish) for label, top in zip(labels, tops, strict=True)), default=0.0)


def _nearest_tops(labels: Sequence[Standing], low: float, high: float) -> list[float]:
    """Tops as near to the wishes as can be (isotonic regression by pooling); empty where there is no room."""
    offsets = [0.0]
    for label in labels:
        offsets.append(offsets[-1] + label.height + STACK_GAP)
    room = high - low - (offsets[-1] - STACK_GAP)
    if room < 0:
        return []
    pools: list[tuple[float, int]] = []
    for label, offset in zip(labels, offsets, strict=False):
        total, count = label.wish - offset, 1
        while pools and pools[-1][0] / pools[-1][1] > total / count:
            pooled, number = pools.pop()
            total, count = total + pooled, count + number
        pools.append((total, count))
    starts = [total / count for total, count in pools for _ in range(count)]
    return [min(max(start, low), low + room) + offset for start, offset in zip(starts, offsets, strict=False)]
