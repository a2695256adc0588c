"""The software and the fonts that the program is made of, with their licences."""

from dataclasses import dataclass
from functools import cache

from kiosk.visitor.places import SOFTWARE

POINT, BETWEEN = "- ", " · "


@dataclass(frozen=True, slots=True)
class Software:
    """One of them, as its makers call it."""

    name: str
    licence: str


@cache
def software() -> tuple[Software, ...]:
    """All that ``assets/software.md`` lists, in its order."""
    lines = SOFTWARE.read_text("utf-8").splitlines()
    parts = (line.removeprefix(POINT).partition(BETWEEN) for line in lines if line.startswith(POINT))
    return tuple(Software(name, licence) for name, _, licence in parts)
