"""What is counted of a visit, on its way into the file and out of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Moment:
    """A minute by the clock on the wall: ``2026-11-25`` and minutes after midnight."""

    date: str
    minute: int


@dataclass(frozen=True, slots=True)
class Opened:
    """Something was opened or used, once."""

    moment: Moment
    kind: str
    key: str


@dataclass(frozen=True, slots=True)
class VisitMade:
    """A visit: when it began, how many minutes it took, and the screen on which it ended."""

    moment: Moment
    minutes: int
    last_screen: str
    """Empty where it is not known."""
    was_left: bool
    """Whether the visitor ended it; if not, nobody touched the screen any more."""


@dataclass(frozen=True, slots=True)
class Batch:
    """What is written at once."""

    opened: tuple[Opened, ...] = ()
    visits: tuple[VisitMade, ...] = ()


@dataclass(frozen=True, slots=True)
class Tally:
    """How often something was opened on one day."""

    date: str
    kind: str
    key: str
    times: int


@dataclass(frozen=True, slots=True)
class Counts:
    """All that a file of counts holds, its days in the order in which they came."""

    days: tuple[str, ...] = ()
    visits: tuple[VisitMade, ...] = ()
    tallies: tuple[Tally, ...] = ()
