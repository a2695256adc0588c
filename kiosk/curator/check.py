"""``kiosk check``: every problem of an exhibit's folder, and a summary."""

from collections import Counter
from pathlib import Path

from rich.console import Console
from rich.text import Text

from kiosk.content.compile import Compilation, Counts, compile_exhibit
from kiosk.content.problems import Problem, Severity, has_errors

SEVERITY_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.ADVICE: "cyan"}


def check(folder: Path, console: Console | None = None) -> int:
    """Print what is wrong with the exhibit in *folder*; the exit status is 1 where there are errors."""
    console = console or Console(soft_wrap=True, highlight=False)
    if not folder.is_dir():
        console.print(f"There is no folder {folder}.", markup=False)
        return 1
    compilation = compile_exhibit(folder)
    for problem in compilation.problems:
        console.print(problem_text(problem, folder))
    console.print(summary_text(compilation))
    return int(has_errors(compilation.problems))


def problem_text(problem: Problem, folder: Path) -> Text:
    """A problem as editors and terminals understand it: ``file:line:column: severity: what is wrong``."""
    place = problem.place
    text = Text(f"{(folder / place.file).as_posix()}:{place.line}:{place.column}: ")
    text.append(f"{problem.severity.name.lower()}: ", SEVERITY_STYLES[problem.severity])
    return text.append(f"{problem.message}\n  {problem.remedy}")


def summary_text(compilation: Compilation) -> Text:
    """How much there is, whether the document is true to its source, and how many problems there are."""
    lines = [_count_line(compilation.counts)] if compilation.counts else []
    lines += compilation.fidelity
    return Text("\n".join([*lines, _problem_line(compilation.problems)]))


def _count_line(counts: Counts) -> str:
    parts = [
        counted(counts.sections, "section"),
        counted(counts.paragraphs, "numbered paragraph"),
        counted(counts.questions, "question"),
        counted(counts.terms, "term"),
        counted(counts.events, "event"),
        counted(counts.notes, "note"),
    ]
    drafts = f" {counted(counts.drafts, 'translation')} nobody has approved yet." if counts.drafts else ""
    return f"{', '.join(parts)}.{drafts}"


def _problem_line(problems: tuple[Problem, ...]) -> str:
    numbers = Counter(problem.severity for problem in problems)
    return (
        f"{counted(numbers[Severity.ERROR], 'error')}, {counted(numbers[Severity.WARNING], 'warning')}, "
        f"{counted(numbers[Severity.ADVICE], 'piece')} of advice."
    )


def counted(number: int, noun: str) -> str:
    """A number with its noun: ``1 error``, ``2 errors``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
