"""A place on the window."""

from dataclasses import dataclass
from math import hypot


@dataclass(frozen=True, slots=True)
class Spot:
    """Pixels from the left and from the top."""

    x: float
    y: float

    def distance(self, other: "Spot") -> float:
        """Pixels to *other*."""
        return hypot(self.x - other.x, self.y - other.y)
