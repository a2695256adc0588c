"""A curator's mistake: where it is, what is wrong and what to do about it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum


class Severity(IntEnum):
    """How much a problem matters; only errors keep an exhibit from being built."""

    ADVICE = 1
    WARNING = 2
    ERROR = 3


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in one of the curators' files.

    ``file`` is relative to the exhibit's folder; ``line`` and ``column`` count from 1.
    """

    file: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake in one place."""

    place: Place
    severity: Severity
    message: str
    """What is wrong: a sentence."""
    remedy: str
    """What to do: a sentence."""

    def __str__(self) -> str:
        place = self.place
        return f"{place.file}:{place.line}:{place.column}: {self.message}\n  {self.remedy}"


@dataclass(slots=True)
class Problems:
    """Collects every problem of one run."""

    _found: set[Problem] = field(default_factory=set[Problem])

    def error(self, place: Place, message: str, remedy: str) -> None:
        """Note a mistake that keeps the exhibit from being built."""
        self._note(place, Severity.ERROR, message, remedy)

    def warn(self, place: Place, message: str, remedy: str) -> None:
        """Note something that visitors would probably notice."""
        self._note(place, Severity.WARNING, message, remedy)

    def advise(self, place: Place, message: str, remedy: str) -> None:
        """Note something that could be better."""
        self._note(place, Severity.ADVICE, message, remedy)

    def _note(self, place: Place, severity: Severity, message: str, remedy: str) -> None:
        self._found.add(Problem(place, severity, _cropped(message), _cropped(remedy)))

    def take(self, problems: Iterable[Problem]) -> None:
        """Note *problems* that were found before."""
        self._found.update(problems)

    def in_order(self) -> tuple[Problem, ...]:
        """All problems, each once, by file and line; the gravest first where places are the same."""
        return tuple(sorted(self._found, key=lambda one: (one.place, -one.severity, one.message)))


def _cropped(text: str) -> str:
    """*text* without its middle where it quotes more than anybody reads."""
    if len(text) <= _READABLE:
        return text
    return f"{text[: _READABLE - _TAIL]} … {text[-_TAIL:]}"


_READABLE, _TAIL = 600, 100
"""Characters of a sentence, and of its end where it is cut."""


def has_errors(problems: tuple[Problem, ...]) -> bool:
    """Whether any of *problems* keeps the exhibit from being built."""
    return any(problem.severity is Severity.ERROR for problem in problems)
