"""``kiosk new``: a folder with a small complete exhibit, or with a document that a museum has received."""

import shutil
from pathlib import Path

from rich.console import Console

from kiosk.content.compile import compile_exhibit
from kiosk.content.problems import Severity
from kiosk.content.received.blocks import NotReadable
from kiosk.curator.check import problem_text, summary_text
from kiosk.curator.received import Told, take_in
from kiosk.curator.schema import write_editor_settings

STARTER = Path(__file__).resolve().parents[2] / "assets" / "starter"
"""The exhibit that every new one begins as: a letter that explains itself."""


def new_exhibit(folder: Path, console: Console | None = None) -> int:
    """Copy the sample exhibit to *folder*, which is not there yet or is empty; the exit status."""
    console = console or Console(soft_wrap=True, highlight=False)
    if not _is_free(folder, console):
        return 1
    try:
        shutil.copytree(STARTER, folder, dirs_exist_ok=True)
        write_editor_settings(folder)
    except OSError as error:
        return _not_written(folder, error, console)
    console.print(f"Wrote a small exhibit to {folder}. {_next(folder)}", markup=False)
    return 0


def new_from_text(folder: Path, received: Path, told: Told, console: Console | None = None) -> int:
    """Make an exhibit of the transcription in the file *received*; the exit status.

    The sections are a proposal. What was made is checked at once: it has every word of the file.
    """
    console = console or Console(soft_wrap=True, highlight=False)
    if not _is_free(folder, console):
        return 1
    try:
        made = take_in(folder, received, told)
        write_editor_settings(folder)
    except NotReadable as error:
        console.print(f"{received} cannot be taken in. {error}", markup=False)
        return 1
    except OSError as error:
        return _not_written(Path(error.filename or folder), error, console)
    console.print(f"Wrote {folder} with {len(made)} proposed sections:", markup=False)
    for name, title in made:
        console.print(f"  {name}  {title}", markup=False)
    return _checked(folder, console)


def _checked(folder: Path, console: Console) -> int:
    compilation = compile_exhibit(folder)
    errors = [problem for problem in compilation.problems if problem.severity is Severity.ERROR]
    for problem in errors:
        console.print(problem_text(problem, folder))
    console.print(summary_text(compilation))
    console.print(_next(folder), markup=False)
    return int(bool(errors))


def _is_free(folder: Path, console: Console) -> bool:
    if folder.is_dir() and not any(folder.iterdir()):
        return True
    if not folder.exists():
        return True
    console.print(
        f"There is something in {folder} already. Name a folder that is not there yet.", markup=False
    )
    return False


def _not_written(path: Path, error: OSError, console: Console) -> int:
    console.print(f"{path}: {error.strerror}. Nothing else was written.", markup=False)
    return 1


def _next(folder: Path) -> str:
    return f"See it with `kiosk preview {folder}`."
