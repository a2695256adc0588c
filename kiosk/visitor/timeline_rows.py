"""One lane in landscape: which row each event stands in and where its label begins, without overlaps."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from operator import le
from typing import NamedTuple

from kiosk.visitor.timeline_marks import DOT
from kiosk.visitor.timeline_parts import HIDING, HIDING_SELECTED, Side, Spot

LABEL_GAP = 12.0
"""dp kept free between two labels of one row."""
MARK_GAP = 4.0
"""dp kept free between two dots or bars of one row."""
REACH = 24.0
"""How far, in dp, a label may be pushed off its dot."""
CLUTTER = 60
CROSSING = 40
OTHER_ROW = 30
SLIDING = 25
ON_BAR = 15
OTHER_SIDE = 12
SECOND_BEST = 12
LEFTWARD = 10
BREADTH = 12
"""How many half-finished arrangements are carried on."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An event of one lane: its mark from ``start`` to ``end``, and a label of ``width`` (all dp).

    The label lies within one of the ``stretches``, rather in the first; it had better stay on
    its mark's side of the ``edges``.
    """

    key: str
    start: float
    end: float
    width: float
    stretches: tuple[tuple[float, float], ...]
    edges: tuple[float, ...] = ()
    cost_of_hiding: int = HIDING

    @property
    def must_be_shown(self) -> bool:
        """Whether all other labels are hidden rather than this one."""
        return self.cost_of_hiding >= HIDING_SELECTED


class Arrangement(NamedTuple):
    """A lane with every event placed; of two arrangements the one that costs less reads better."""

    cost: int
    spots: tuple[Spot, ...]


class _Row(NamedTuple):
    """How far a row is taken by labels and by marks."""

    label_end: float
    mark_end: float


class _State(NamedTuple):
    cost: int
    rows: tuple[_Row, ...]
    spots: tuple[Spot, ...]


class _Reserved(NamedTuple):
    """A place in a row that is kept for the label of one event."""

    key: str
    row: int
    label: float
    """Its left edge."""


def arrange(candidates: Sequence[Candidate], rows: int, hints: Mapping[str, Spot]) -> Arrangement:
    """Place *candidates*, sorted by the start of their marks, into *rows*.

    As few labels are hidden as can be found; then events stay in the rows of *hints*, which say where
    they stood before, and labels begin at their dots.
    """
    found = _search(candidates, rows, hints, None)
    for candidate, spot in zip(candidates, found.spots, strict=True):
        if candidate.must_be_shown and spot.label is None:
            places = _label_places(candidate, -inf, inf)
            kept = [_Reserved(candidate.key, row, place) for row in range(rows) for place in places]
            others = (_search(candidates, rows, hints, each) for each in kept)
            found = min(others, key=lambda other: other.cost, default=found)
    return found


def _search(
    candidates: Sequence[Candidate], rows: int, hints: Mapping[str, Spot], reserved: _Reserved | None
) -> Arrangement:
    states = [_State(0, (_Row(-inf, -inf),) * rows, ())]
    for candidate in candidates:
        hint = hints.get(candidate.key)
        following: dict[tuple[_Row, ...], _State] = {}
        for state in states:
            for after in _continued(state, candidate, hint, reserved):
                known = following.get(after.rows)
                if known is None or after.cost < known.cost:
                    following[after.rows] = after
        states = _worth_carrying_on(following.values())
        if reserved is not None and reserved.key == candidate.key:
            reserved = None
    best = min(states, key=lambda state: state.cost)
    return Arrangement(best.cost, best.spots)


def _worth_carrying_on(states: Iterable[_State]) -> list[_State]:
    """The cheapest states, without those that cost as much as another and leave less room."""
    kept: list[_State] = []
    ends: list[tuple[float, ...]] = []
    for state in sorted(states, key=lambda state: state.cost):
        taken = tuple(sorted(row.label_end for row in state.rows))
        if any(all(map(le, other, taken)) for other in ends):
            continue
        kept.append(state)
        ends.append(taken)
        if len(kept) == BREADTH:
            break
    return kept


def _continued(
    state: _State, candidate: Candidate, hint: Spot | None, reserved: _Reserved | None
) -> list[_State]:
    """All that can become of *state* when *candidate* is placed."""
    found: list[_State] = []
    for number, row in enumerate(state.rows):
        for spot, cost in _spots(candidate, number, row, reserved):
            taken = _Row(_label_end(candidate, spot, row), max(row.mark_end, candidate.end))
            rows = (*state.rows[:number], taken, *state.rows[number + 1 :])
            total = state.cost + cost + number + _unlike(spot, hint)
            found.append(_State(total, rows, (*state.spots, spot)))
    return found


def _label_end(candidate: Candidate, spot: Spot, row: _Row) -> float:
    """How far labels take *row* with the candidate in it; none begins under a labelled dot."""
    if spot.label is None:
        return row.label_end
    dot_end = candidate.end if candidate.end - candidate.start <= DOT else row.label_end
    return max(row.label_end, spot.label + candidate.width, dot_end)


def _spots(
    candidate: Candidate, number: int, row: _Row, reserved: _Reserved | None
) -> list[tuple[Spot, int]]:
    """The places *candidate* may take in *row*, each with its cost."""
    is_kept = reserved is not None and reserved.row == number
    free_to = reserved.label - LABEL_GAP if reserved and is_kept else inf
    if reserved is not None and reserved.key == candidate.key:
        return [(Spot(number, reserved.label, Side.BETWEEN), 0)] if is_kept else []
    on_bar = candidate.start < row.mark_end + MARK_GAP
    under_label = candidate.start < row.label_end
    clutter = CLUTTER * on_bar + CLUTTER * under_label
    spots = [(Spot(number, None, Side.LEFT_EDGES_LEVEL), candidate.cost_of_hiding + clutter)]
    if not under_label and (not on_bar or candidate.end < row.mark_end):
        for label, side in _label_places(candidate, row.label_end + LABEL_GAP, free_to).items():
            spots.append((Spot(number, label, side), ON_BAR * on_bar + _label_cost(candidate, label, side)))
    return spots


def _label_places(candidate: Candidate, free_from: float, free_to: float) -> dict[float, Side]:
    """Left edges where the label fits: level with the mark where it can be, else as near as it gets."""
    level_right = candidate.end - candidate.width
    first = candidate.start + DOT - candidate.width - REACH
    last = candidate.end - DOT + REACH
    places: dict[float, Side] = {}
    for low, high in candidate.stretches:
        lowest, highest = max(first, low, free_from), min(last, min(high, free_to) - candidate.width)
        if lowest > highest:
            continue
        if lowest <= candidate.start <= highest:
            places.setdefault(candidate.start, Side.LEFT_EDGES_LEVEL)
        if lowest <= level_right <= highest:
            places.setdefault(level_right, Side.RIGHT_EDGES_LEVEL)
        for place in (lowest, highest):
            places.setdefault(place, Side.BETWEEN)
    return places


def _label_cost(candidate: Candidate, label: float, side: Side) -> int:
    middle, end = (candidate.start + candidate.end) / 2, label + candidate.width
    crossed = sum(
        label < edge - DOT / 2 if middle > edge else end > edge + DOT / 2 for edge in candidate.edges
    )
    low, high = candidate.stretches[0]
    is_second_best = not low <= label <= high - candidate.width
    return CROSSING * crossed + (0, LEFTWARD, SLIDING)[side] + SECOND_BEST * is_second_best


def _unlike(spot: Spot, hint: Spot | None) -> int:
    """What it costs to stand elsewhere than before."""
    if hint is None:
        return 0
    return OTHER_ROW * (spot.row != hint.row) + OTHER_SIDE * (spot.side != hint.side)
