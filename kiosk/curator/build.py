"""``kiosk build``: an exhibit's folder into one exhibit file."""

from pathlib import Path

from rich.console import Console

from kiosk.content.compile import compile_exhibit
from kiosk.content.problems import Severity
from kiosk.curator.check import counted, problem_text
from kiosk.exhibit.errors import ExhibitNotWritten
from kiosk.exhibit.writer import write_exhibit


def build(folder: Path, target: Path, console: Console | None = None) -> int:
    """Write the exhibit in *folder* to *target*; with errors nothing is written and the exit status is 1."""
    console = console or Console(soft_wrap=True, highlight=False)
    if not folder.is_dir():
        console.print(f"There is no folder {folder}.", markup=False)
        return 1
    compilation = compile_exhibit(folder)
    errors = [problem for problem in compilation.problems if problem.severity is Severity.ERROR]
    if compilation.exhibit is None:
        for problem in errors:
            first_line = problem_text(problem, folder).split("\n")[0]
            console.print(first_line)
        console.print(
            f"Nothing was written: {counted(len(errors), 'error')}. `kiosk check` says more.", markup=False
        )
        return 1
    try:
        write_exhibit(compilation.exhibit, target)
    except ExhibitNotWritten as error:
        console.print(str(error), markup=False)
        return 1
    others = len(compilation.problems)
    hint = f" `kiosk check` has {counted(others, 'remark')}." if others else ""
    console.print(f"Wrote {target}.{hint}", markup=False)
    return 0
