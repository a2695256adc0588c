"""Which touches count: not the second of two at once, not a repeat, not a palm."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.visitor.spots import Spot

TOGETHER = 150
"""Milliseconds in which a second finger on another target is taken for the same hand."""
REPEAT = 350
"""Milliseconds after a touch in which another on the same target is a repeat."""
HAMMERING = 700
"""Milliseconds after which even a visitor who taps without a pause is heard again."""
BOUNCE = 80
"""The same for the keys of a keyboard: letters come twice, a trembling finger does not."""
PALM = 30.0
"""Millimetres from which a contact is a palm."""

Target = object | None


@dataclass(frozen=True, slots=True)
class Contact:
    """A finger that is down."""

    spot: Spot
    pressed: int
    counts: bool
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Tap:
    """The last touch that counted, and when the last finger that belongs to it was lifted."""

    spot: Spot
    target: Target
    counted: int
    lifted: int


class TouchGate:
    """Decides for each finger whether it counts. Times are in milliseconds, places in pixels.

    *target_at* tells what a finger would press; *is_key* whether that is a key of a keyboard; *reach* is how
    far a finger may move and still tap.
    """

    def __init__(
        self, target_at: Callable[[Spot], Target], is_key: Callable[[Target], bool], reach: float
    ) -> None:
        self.reach = reach
        self.deaf_until = 0
        """When touches begin to count: a screen that has just come takes none."""
        self._target_at = target_at
        self._is_key = is_key
        self._down: dict[int, Contact] = {}
        self._last: Tap | None = None

    def press(self, finger: int, spot: Spot, now: int, width: float = 0.0) -> bool:
        """Whether *finger*, *width* millimetres wide, counts from here on."""
        is_early = now < self.deaf_until
        counts = not (is_early or width > PALM or self._is_second(spot, now) or self._is_repeat(spot, now))
        self._down[finger] = Contact(spot, now, counts)
        return counts

    def move(self, finger: int, spot: Spot, width: float = 0.0) -> bool:
        """Whether *finger* still counts; one that becomes a palm does not."""
        contact = self._down.get(finger)
        if contact is None:
            return False
        moved = contact.moved or contact.spot.distance(spot) > self.reach
        counts = contact.counts and width <= PALM
        self._down[finger] = replace(contact, moved=moved, counts=counts)
        return counts

    def lift(self, finger: int, now: int) -> bool:
        """Whether *finger*, now lifted, has counted."""
        contact = self._down.pop(finger, None)
        if contact is None:
            return False
        if contact.counts and not contact.moved:
            self._last = Tap(contact.spot, self._target_at(contact.spot), now, now)
        elif not contact.counts and self._last is not None:
            self._last = replace(self._last, lifted=now)
        return contact.counts

    def counts(self, finger: int) -> bool:
        """Whether *finger* is down and counts."""
        contact = self._down.get(finger)
        return contact is not None and contact.counts

    def count_none(self) -> None:
        """No finger that is down counts any more."""
        self._down = {finger: replace(contact, counts=False) for finger, contact in self._down.items()}

    def forget(self) -> None:
        """Every finger is gone, and none of them did anything."""
        self._down = {}

    @property
    def is_held(self) -> bool:
        """Whether a finger is down that counts."""
        return any(contact.counts for contact in self._down.values())

    def _is_second(self, spot: Spot, now: int) -> bool:
        firsts = [c for c in self._down.values() if c.counts and now - c.pressed < TOGETHER]
        if not firsts:
            return False
        target = self._target_at(spot)
        return any(self._target_at(first.spot) is not target for first in firsts)

    def _is_repeat(self, spot: Spot, now: int) -> bool:
        last = self._last
        if last is None or now - last.lifted >= REPEAT or now - last.counted >= HAMMERING:
            return False
        target = self._target_at(spot)
        if self._is_key(target):
            return target is last.target and now - last.lifted < BOUNCE
        is_same = target is not None and target is last.target
        return is_same or last.spot.distance(spot) <= self.reach
