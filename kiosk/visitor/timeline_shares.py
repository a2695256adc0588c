"""How many rows each lane gets: crowded lanes take rows that other lanes do not need."""

from collections.abc import Callable, Mapping, Sequence

UNEVENNESS = 4
"""What each row more or fewer than an even share costs."""
NOTHING_HIDDEN = 5_000
"""An arrangement that costs less hides no label; more rows would not improve it much."""


def share_out(
    cost: Callable[[int, int], int], heights: Sequence[Mapping[int, float]], room: float
) -> tuple[int, ...]:
    """The number of rows for each lane that costs least and fits into *room* dp.

    ``cost(lane, rows)`` is asked only where it matters; ``heights[lane][rows]`` is what the rows take.
    Where even one row for each lane is too much, each gets one.
    """
    even = _even_share(heights, room)
    best: dict[float, tuple[int, tuple[int, ...]]] = {0.0: (0, ())}
    for lane, choices in enumerate(heights):
        tried = _worth_trying(lane, choices, cost, even)
        following: dict[float, tuple[int, tuple[int, ...]]] = {}
        for used, (total, shares) in best.items():
            for rows, rows_cost in tried.items():
                height = used + choices[rows]
                entry = (total + rows_cost, (*shares, rows))
                if height <= room and (height not in following or entry < following[height]):
                    following[height] = entry
        best = following
    return min(best.values())[1] if best else (1,) * len(heights)


def _worth_trying(
    lane: int, choices: Mapping[int, float], cost: Callable[[int, int], int], even: int
) -> dict[int, int]:
    """Numbers of rows with their costs, up to the first beyond an even share that hides nothing."""
    tried: dict[int, int] = {}
    for rows in sorted(choices):
        tried[rows] = cost(lane, rows) + UNEVENNESS * abs(rows - even)
        if rows >= even and tried[rows] < NOTHING_HIDDEN:
            break
    return tried


def _even_share(heights: Sequence[Mapping[int, float]], room: float) -> int:
    """The most rows that all lanes can have alike."""
    fitting = [
        rows
        for rows in range(1, max(max(choices) for choices in heights) + 1)
        if sum(choices.get(rows, choices[max(choices)]) for choices in heights) <= room
    ]
    return max(fitting, default=1)
