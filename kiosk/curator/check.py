"""``kiosk check``: every problem of an exhibit's folder, and a summary."""

import json
from pathlib import Path

from rich.console import Console
from rich.text import Text

from kiosk.content.characters import visible
from kiosk.content.compile import Compilation, Counts, compile_exhibit
from kiosk.content.problems import Problem, Severity
from kiosk.content.texts import with_advice
from kiosk.curator.check_json import as_json
from kiosk.curator.check_tables import coverage_table, reading_table

FINE, MISTAKES, NOT_CHECKED = 0, 1, 2
"""Exit statuses: nothing in the way; mistakes were found; there was nothing to check."""
SEVERITY_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.ADVICE: "cyan"}


def check(
    folder: Path, console: Console | None = None, *, strict: bool = False, machine: bool = False
) -> int:
    """Print what is wrong with the exhibit in *folder*, and return the exit status.

    It is `MISTAKES` where there are errors, and where there are warnings if *strict*; for a *machine* all is
    printed as one JSON document.
    """
    console = console or Console(soft_wrap=True, highlight=False)
    if not folder.is_dir():
        console.print(f"There is no folder {visible(str(folder))}.", markup=False)
        return NOT_CHECKED
    compilation = compile_exhibit(folder)
    problems = with_advice(compilation.problems, compilation.texts)
    status = exit_status(problems, strict=strict)
    if machine:
        document = as_json(compilation, problems, folder, strict=strict, passed=status == FINE)
        console.out(json.dumps(document, ensure_ascii=False, indent=2), highlight=False)
        return status
    for problem in problems:
        console.print(problem_text(problem, folder))
    _print_summary(compilation, problems, console)
    return status


def exit_status(problems: tuple[Problem, ...], *, strict: bool) -> int:
    """`MISTAKES` or `FINE`."""
    gravest = max((problem.severity for problem in problems), default=Severity.ADVICE)
    return MISTAKES if gravest >= (Severity.WARNING if strict else Severity.ERROR) else FINE


def problem_text(problem: Problem, folder: Path) -> Text:
    """A problem as editors and terminals understand it: ``file:line:column: severity: what is wrong``."""
    place = problem.place
    text = Text(f"{visible((folder / place.file).as_posix())}:{place.line}:{place.column}: ")
    text.append(f"{problem.severity.name.lower()}: ", SEVERITY_STYLES[problem.severity])
    return text.append(f"{visible(problem.message)}\n  {visible(problem.remedy)}")


def _print_summary(compilation: Compilation, problems: tuple[Problem, ...], console: Console) -> None:
    if problems:
        console.print()
    if compilation.counts:
        console.print(_count_line(compilation.counts))
    for sentence in compilation.fidelity:
        console.print(Text(sentence))
    for table in (coverage_table(compilation), reading_table(compilation)):
        if table.row_count:
            console.print()
            console.print(table)
    if compilation.counts:
        console.print()
    console.print(problem_line(problems))


def summary_text(compilation: Compilation) -> Text:
    """How much there is, whether the document is true to its source, and how many problems there are."""
    lines = [_count_line(compilation.counts)] if compilation.counts else []
    return Text("\n").join([*map(Text, [*lines, *compilation.fidelity]), problem_line(compilation.problems)])


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


def problem_line(problems: tuple[Problem, ...]) -> Text:
    """How many problems there are of each severity, in its colour where there are any."""
    names = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "piece"}
    parts: list[Text] = []
    for severity, noun in names.items():
        number = sum(problem.severity is severity for problem in problems)
        parts.append(Text(counted(number, noun), SEVERITY_STYLES[severity] if number else "green"))
    return Text(", ").join(parts).append(" of advice.")


def counted(number: int, noun: str) -> str:
    """A number with its noun: ``1 error``, ``2 errors``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
