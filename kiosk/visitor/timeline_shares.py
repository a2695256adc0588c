"""How much room each lane gets: crowded lanes take what other lanes do not need."""

from collections.abc import Callable, Mapping, Sequence

UNEVENNESS = 4
"""What each step more or fewer than an even share costs."""


def share_out(
    cost: Callable[[int, int], int], sizes: Sequence[Mapping[int, float]], room: float, enough: int
) -> tuple[int, ...]:
    """The number of steps (rows, or units of width) for each lane that costs least and fits into *room* dp.

    ``cost(lane, steps)`` is asked only where it matters: a cost under *enough* is not improved upon.
    ``sizes[lane][steps]`` is what the steps take, in dp. Where even the fewest steps of each lane are too
    much, each gets the fewest.
    """
    even = _even_share(sizes, room)
    best: dict[float, tuple[int, tuple[int, ...]]] = {0.0: (0, ())}
    for lane, choices in enumerate(sizes):
        tried = _worth_trying(lane, choices, cost, even, enough)
        following: dict[float, tuple[int, tuple[int, ...]]] = {}
        for used, (total, shares) in best.items():
            for steps, steps_cost in tried.items():
                size = used + choices[steps]
                entry = (total + steps_cost, (*shares, steps))
                if size <= room and (size not in following or entry < following[size]):
                    following[size] = entry
        best = following
    return min(best.values())[1] if best else tuple(min(choices) for choices in sizes)


def _worth_trying(
    lane: int, choices: Mapping[int, float], cost: Callable[[int, int], int], even: int, enough: int
) -> dict[int, int]:
    """Numbers of steps with their costs, up to the first, from an even share on, that is enough."""
    tried: dict[int, int] = {}
    for steps in sorted(choices):
        found = cost(lane, steps)
        tried[steps] = found + UNEVENNESS * abs(steps - even)
        if steps >= even and found < enough:
            break
    return tried


def _even_share(sizes: Sequence[Mapping[int, float]], room: float) -> int:
    """The most steps that all lanes can have alike."""
    fitting = [
        steps
        for steps in sorted(set[int]().union(*sizes))
        if sum(choices.get(steps, choices[max(choices)]) for choices in sizes) <= room
    ]
    return max(fitting, default=1)
