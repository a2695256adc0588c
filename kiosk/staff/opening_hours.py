"""When the screen is awake: the hours of each weekday, by the clock on the wall."""

from dataclasses import dataclass
from datetime import datetime, timedelta

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""As `datetime.weekday` counts them."""
DAY = 24 * 60
"""Minutes."""
WEEK = 7


@dataclass(frozen=True, slots=True)
class DayHours:
    """From *wakes* until *sleeps*, in minutes after midnight; *sleeps* may lie after the next midnight.

    A day on which both are the same has no hours: the museum is closed.
    """

    wakes: int = 0
    sleeps: int = DAY


ALL_DAY = DayHours()
CLOSED = DayHours(0, 0)


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """The hours of the seven weekdays, Monday first."""

    days: tuple[DayHours, ...] = (ALL_DAY,) * WEEK

    @property
    def never_closes(self) -> bool:
        return all(day == ALL_DAY for day in self.days)

    def is_open(self, now: datetime) -> bool:
        """Whether the screen is awake at *now*, a local time.

        Nothing is remembered from one call to the next, so that a clock may jump as it likes.
        """
        minute = now.hour * 60 + now.minute
        today, before = self.days[now.weekday()], self.days[now.weekday() - 1]
        return today.wakes <= minute < today.sleeps or minute + DAY < before.sleeps

    def sleeps_until(self, now: datetime) -> str | None:
        """None while it is awake; else when it wakes, ``09:30``, empty where that is a day away or more."""
        if self.is_open(now):
            return None
        opening = self.next_opening(now)
        return f"{opening:%H:%M}" if opening is not None and opening - now < timedelta(days=1) else ""

    def next_opening(self, now: datetime) -> datetime | None:
        """When the screen wakes next after *now*, None where it never does."""
        for ahead in range(WEEK + 1):
            day = now + timedelta(days=ahead)
            hours = self.days[day.weekday()]
            opening = day.replace(hour=hours.wakes // 60, minute=hours.wakes % 60, second=0, microsecond=0)
            if hours != CLOSED and opening > now:
                return opening
        return None
