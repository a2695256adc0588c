"""What the check says as one JSON document, for tools; `kiosk/curator/README.md` describes it."""

from dataclasses import asdict
from pathlib import Path

from kiosk.content.characters import visible
from kiosk.content.compile import Compilation
from kiosk.content.problems import Problem, Severity
from kiosk.content.readability import measured
from kiosk.content.texts import MuseumText

FORMAT = 1
"""Grows when a key changes its meaning or goes; new keys may come at any time."""


def as_json(
    compilation: Compilation, problems: tuple[Problem, ...], folder: Path, *, strict: bool, passed: bool
) -> dict[str, object]:
    """Everything that the check found, as plain values."""
    return {
        "format": FORMAT,
        "folder": visible(str(folder)),
        "strict": strict,
        "passed": passed,
        "problems": [_problem(problem) for problem in problems],
        "totals": {
            f"{severity.name.lower()}s": sum(problem.severity is severity for problem in problems)
            for severity in (Severity.ERROR, Severity.WARNING)
        }
        | {"advice": sum(problem.severity is Severity.ADVICE for problem in problems)},
        "counts": asdict(compilation.counts) if compilation.counts else None,
        "fidelity": list(compilation.fidelity),
        "languages": [asdict(line) | {"percent": line.percent} for line in compilation.coverage],
        "texts": [found for text in compilation.texts if text.is_prose and (found := _text(text))],
    }


def _problem(problem: Problem) -> dict[str, object]:
    return {
        "file": visible(problem.place.file),
        "line": problem.place.line,
        "column": problem.place.column,
        "severity": problem.severity.name.lower(),
        "message": visible(problem.message),
        "remedy": visible(problem.remedy),
    }


def _text(text: MuseumText) -> dict[str, object]:
    reading = measured(text.paragraphs, text.language)
    if reading is None:
        return {}
    return {
        "file": text.place.file,
        "line": text.place.line,
        "name": text.name,
        "language": text.language,
        "words": reading.words,
        "sentences": reading.sentences,
        "longest_sentence": reading.longest_words,
        "reading_age": reading.reading_age,
        "seconds": reading.seconds,
    }
