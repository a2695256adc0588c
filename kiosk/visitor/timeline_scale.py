"""Years to lengths and back: a piecewise-linear scale on which one stretch of years is enlarged."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

ERA_MINIMUM = 90 / 1612
"""The part of the axis that a whole era keeps, however few its years."""
SHORTEST_LENS = 0.5
"""Years. Six months fill the lens at the closest."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A stretch of years with fractions, from ``start`` (inclusive) to ``end`` (exclusive)."""

    start: float
    end: float

    @property
    def length(self) -> float:
        """Years from start to end."""
        return self.end - self.start

    @property
    def middle(self) -> float:
        """The year half way."""
        return (self.start + self.end) / 2

    def holds(self, year: float) -> bool:
        """Whether *year* lies within, both ends included."""
        return self.start <= year <= self.end


@dataclass(frozen=True, slots=True)
class Scale:
    """A rising, broken line through ``years`` and ``places`` (dp from the start of the axis)."""

    lens: Interval
    lens_share: float
    years: tuple[float, ...]
    places: tuple[float, ...]

    def place(self, year: float) -> float:
        """Where *year* stands, in dp; years beyond the ends stand at the ends."""
        return _interpolate(year, self.years, self.places)

    def year(self, place: float) -> float:
        """The year that stands at *place* dp; the opposite of `place`."""
        return _interpolate(place, self.places, self.years)

    @property
    def lens_start(self) -> float:
        """Where the lens begins, in dp."""
        return self.place(self.lens.start)

    @property
    def lens_end(self) -> float:
        """Where the lens ends, in dp."""
        return self.place(self.lens.end)

    @property
    def density(self) -> float:
        """Length of one year under the lens, in dp."""
        return (self.lens_end - self.lens_start) / self.lens.length


def make_scale(
    years: Interval, eras: Sequence[Interval], lens: Interval, length: float, lens_share: float
) -> Scale:
    """The scale of all *years* on *length* dp that enlarges *lens*.

    The lens takes *lens_share* of the axis, or more once it holds more than that share of the years. The
    rest is shared out by years, and no era falls under its minimum; of an era that lies partly under
    the lens the rest keeps a part of the minimum.
    """
    outside = _outside(years, eras, lens)
    rest = length * min(1 - lens_share, sum(piece.length for piece in outside) / years.length)
    wanted = [length * ERA_MINIMUM * _part_of_era(piece, eras) for piece in outside]
    lengths = _shared_out(rest, [piece.length for piece in outside], wanted)
    pieces = sorted(
        [*zip(outside, lengths, strict=True), (lens, length - rest)],
        key=lambda piece: piece[0].start,
    )
    knots, places = [years.start], [0.0]
    for piece, piece_length in pieces:
        knots.append(piece.end)
        places.append(places[-1] + piece_length)
    return Scale(lens, lens_share, tuple(knots), tuple(places))


def fitted(lens: Interval, years: Interval) -> Interval:
    """*lens* made no shorter than allowed, no longer than *years*, and moved to lie within them."""
    length = min(max(lens.length, SHORTEST_LENS), years.length)
    start = lens.middle - length / 2
    if length == lens.length:
        start = lens.start
    start = min(max(start, years.start), years.end - length)
    return Interval(start, start + length)


def zoomed(lens: Interval, years: Interval, scale: float, year: float) -> Interval:
    """*lens* with its years drawn *scale* times as large, while *year* stays where it is."""
    length = min(max(lens.length / scale, SHORTEST_LENS), years.length)
    part = (min(max(year, lens.start), lens.end) - lens.start) / lens.length
    start = year - part * length
    return fitted(Interval(start, start + length), years)


def shifted(lens: Interval, years: Interval, distance: float) -> Interval:
    """*lens* moved by *distance* years, as far as there are years."""
    return fitted(Interval(lens.start + distance, lens.end + distance), years)


def _outside(years: Interval, eras: Sequence[Interval], lens: Interval) -> list[Interval]:
    """The stretches of *years* that are not under the lens, cut where eras begin and end."""
    cuts = {years.start, years.end, lens.start, lens.end}
    cuts |= {cut for era in eras for cut in (era.start, era.end) if years.holds(cut)}
    edges = sorted(cuts)
    pieces = [Interval(start, end) for start, end in pairwise(edges)]
    return [piece for piece in pieces if not lens.start <= piece.middle <= lens.end]


def _part_of_era(piece: Interval, eras: Sequence[Interval]) -> float:
    """How much of its era *piece* is, from 0 to 1; 0 between eras."""
    return next((piece.length / era.length for era in eras if era.holds(piece.middle)), 0.0)


def _shared_out(total: float, weights: Sequence[float], minima: Sequence[float]) -> list[float]:
    """Parts of *total* in proportion to *weights*, none under its minimum while there is enough for all."""
    if sum(minima) >= total:
        factor = total / sum(minima) if minima else 0.0
        return [minimum * factor for minimum in minima]
    kept: set[int] = set()
    while True:
        free = [number for number in range(len(weights)) if number not in kept]
        left = total - sum(minima[number] for number in kept)
        rate = left / sum(weights[number] for number in free)
        short = {number for number in free if rate * weights[number] < minima[number]}
        if not short:
            return [minima[n] if n in kept else rate * weight for n, weight in enumerate(weights)]
        kept |= short


def _interpolate(value: float, sources: Sequence[float], targets: Sequence[float]) -> float:
    if value <= sources[0]:
        return targets[0]
    if value >= sources[-1]:
        return targets[-1]
    after = bisect_right(sources, value)
    low, high = sources[after - 1], sources[after]
    part = (value - low) / (high - low)
    return targets[after - 1] + part * (targets[after] - targets[after - 1])
