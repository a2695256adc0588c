"""A visit that has ended and may be gone on with."""

from dataclasses import dataclass

from kiosk.visitor.appearance import Appearance
from kiosk.visitor.history import Place
from kiosk.visitor.visit import Visit


@dataclass(frozen=True, slots=True)
class Kept:
    """A visit that has ended and may be gone on with: as it was, where and how it looked."""

    visit: Visit
    place: Place
    appearance: Appearance
