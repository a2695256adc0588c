"""What a check found."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """How bad it is."""

    PASS = "pass"  # noqa: S105 - a word, not a secret
    WARN = "warn"
    """The exhibit is shown, but something is not as it should be."""
    FAIL = "fail"
    """The exhibit is not shown, or will not be for long."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found, in a sentence; for all but a pass also what to do."""

    check: str
    verdict: Verdict
    sentence: str
    remedy: str = ""


def passed(check: str, sentence: str) -> Finding:
    """All is well."""
    return Finding(check, Verdict.PASS, sentence)


def warned(check: str, sentence: str, remedy: str) -> Finding:
    """Something is not as it should be."""
    return Finding(check, Verdict.WARN, sentence, remedy)


def failed(check: str, sentence: str, remedy: str) -> Finding:
    """Something keeps the exhibit from its visitors, or soon will."""
    return Finding(check, Verdict.FAIL, sentence, remedy)
