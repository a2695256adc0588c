"""Visits to count, made up from a seed, and a clock that goes where it is told."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from kiosk.staff.statistics.vocabulary import OF_THE_PROGRAM, Word

WORDS: tuple[Word, ...] = (
    ("section", "question-3"),
    ("section", "introduction"),
    ("term", "juche"),
    ("event", "1972-07-04-joint-statement"),
    ("note", "who-is-speaking"),
    ("question", "3"),
    ("language", "ko"),
    ("language", "zh-Hant"),
)
ALL_WORDS = (*OF_THE_PROGRAM, *WORDS)


@dataclass
class Time:
    """The time on the wall, which may be set, and the seconds of a clock that may not."""

    wall: datetime = datetime(2026, 11, 24, 10, 0, 30, tzinfo=UTC)
    seconds: float = 0.0
    said: list[str] = field(default_factory=list)

    def now(self) -> datetime:
        return self.wall

    def ticks(self) -> float:
        return self.seconds

    def go_on(self, **by: float) -> None:
        """Let time go by on both clocks."""
        self.wall += timedelta(**by)
        self.seconds += timedelta(**by).total_seconds()

    def log(self, level: str, words: str) -> None:
        self.said.append(f"{level}: {words}")
