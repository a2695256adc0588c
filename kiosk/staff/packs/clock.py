"""What this machine's clock is worth: one that is plainly wrong makes no pack old and none new."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

NEVER = datetime.min.replace(tzinfo=UTC)
"""A time at which nothing has expired."""
PLAUSIBLE = timedelta(days=3653)
"""Ten years: how far a clock may stand after the newest thing that is known to have happened."""
EARLIER = timedelta(days=1)
"""How far it may stand before that: time zones, and a clock that loses an hour."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The time to hold signatures against, and what staff should know of the clock."""

    time: datetime
    warning: str = ""


def judge(now: datetime, newest: datetime) -> Judged:
    """*now* as far as it can be trusted when the *newest* signature seen here is from that time.

    Machines in galleries have no network to set their clock by. An empty battery sets it to a year long past,
    and then signatures are not held against it.
    """
    if newest - EARLIER <= now <= newest + PLAUSIBLE:
        return Judged(now)
    sentence = (
        f"This machine's clock says {now:%Y-%m-%d}, which cannot be right, so nobody asked it whether the"
        " pack has expired. Set the clock."
    )
    return Judged(NEVER, sentence)


def in_iso(time: datetime) -> str:
    """*time* as packs write it, to the second, in UTC."""
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def from_iso(text: str) -> datetime:
    """The time that `in_iso` wrote. Errors: ValueError."""
    return datetime.fromisoformat(text)
