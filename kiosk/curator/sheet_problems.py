"""Problems of a spreadsheet, said as spreadsheets count: row and column letter."""

from collections.abc import Iterable
from pathlib import Path

from openpyxl.utils import get_column_letter
from rich.console import Console
from rich.text import Text

from kiosk.content.problems import Problem
from kiosk.curator.check import SEVERITY_STYLES, problem_text


def print_sheet_problems(problems: Iterable[Problem], folder: Path, sheet: str, console: Console) -> None:
    """Print *problems*: those of the file *sheet* by row and column, others as those of *folder*."""
    for problem in problems:
        is_of_sheet = problem.place.file == sheet
        console.print(sheet_problem_text(problem) if is_of_sheet else problem_text(problem, folder))


def sheet_problem_text(problem: Problem) -> Text:
    """One problem: ``timeline.csv, row 5, column C: error: what is wrong``."""
    place = problem.place
    text = Text(f"{place.file}, row {place.line}, column {get_column_letter(place.column)}: ")
    text.append(f"{problem.severity.name.lower()}: ", SEVERITY_STYLES[problem.severity])
    return text.append(f"{problem.message}\n  {problem.remedy}")
