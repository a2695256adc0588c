"""A hall with one screen in it: visits that begin and end by a clock that stands still until it is moved."""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.exhibit.reader import ExhibitReader
from kiosk.visitor.clock import StillClock
from kiosk.visitor.edition import Edition
from kiosk.visitor.icons import IconFont
from kiosk.visitor.idle import TO_ANSWER
from kiosk.visitor.look import Look
from kiosk.visitor.visit import Visit
from kiosk.visitor.visitors import Visitors

BASE = 75
"""Seconds until somebody who touches nothing is asked."""


@dataclass
class Hall:
    """A hall with one screen in it, and what was told of it."""

    reader: ExhibitReader
    clock: StillClock = field(default_factory=StillClock)
    told: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.look = Look(IconFont(Path(), ""), "")
        self.edition = Edition(self.reader, self.reader.languages()[0])
        self.visitors = Visitors(self.edition, self.begin, self.look, self.clock, BASE)
        self.visitors.began.connect(lambda: self.told.append("began"))
        self.visitors.ended.connect(self.told.append)

    def begin(self) -> Visit:
        """A visit at its beginning."""
        return Visit(self.reader)

    def leave_alone(self) -> None:
        """Touch nothing until nobody is taken to be there."""
        for _ in range(3 * BASE + TO_ANSWER):
            if not self.visitors.attractIsUp:
                self.clock.advance(1)
