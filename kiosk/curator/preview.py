"""``kiosk preview``: watches an exhibit's folder and hands every change to a window beside the editor."""

import asyncio
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from rich.console import Console
from watchfiles import awatch  # pyright: ignore[reportUnknownVariableType]

from kiosk.content.compile import Compilation
from kiosk.content.problems import Severity
from kiosk.curator.check import counted
from kiosk.curator.editor import open_in_editor
from kiosk.curator.workshop import Workshop
from kiosk.exhibit.handover import Wish, read_wish

STEP = 30
"""Milliseconds without another change after which a change counts as saved."""

Open = Callable[[Path, int, int], bool]
"""Opens a file at a line and column; whether it could."""


def preview(
    folder: Path, window: Sequence[str], console: Console | None = None, open_file: Open = open_in_editor
) -> int:
    """Show the exhibit in *folder* until its window is closed; the exit status is the window's.

    *window* is the command that opens it; it is told where this side leaves what is to be seen.
    """
    console = console or Console(soft_wrap=True, highlight=False)
    if not folder.is_dir():
        console.print(f"There is no folder {folder}. `kiosk new {folder}` makes one.", markup=False)
        return 1
    with Workshop(folder) as workshop:
        _say(workshop.renew(), console)
        with suppress(KeyboardInterrupt):
            command = [*window, str(workshop.folder)]
            status = asyncio.run(_run(folder, command, workshop, console, open_file))
            if status < 0:
                console.print("The window ended by itself. Is there a display for it here?", markup=False)
            return abs(status)
    return 0


async def _run(
    folder: Path, window: Sequence[str], workshop: Workshop, console: Console, open_file: Open
) -> int:
    process = await asyncio.create_subprocess_exec(*window, stdout=subprocess.PIPE)
    assert process.stdout is not None
    tasks = (
        asyncio.create_task(_watch(folder, workshop, console)),
        asyncio.create_task(_listen(folder, process.stdout, console, open_file)),
    )
    try:
        return await process.wait()
    finally:
        for task in tasks:
            task.cancel()
        if process.returncode is None:
            process.terminate()


async def _watch(folder: Path, workshop: Workshop, console: Console) -> None:
    async for _ in awatch(folder, step=STEP, debounce=10 * STEP, watch_filter=_is_content):
        _say(workshop.renew(), console)


def _is_content(_change: object, path: str) -> bool:
    """Whether a change of *path* may change the exhibit: not an editor's own file beside it."""
    name = Path(path).name
    return not (name.startswith((".", "#")) or name.endswith(("~", ".swp", ".tmp")) or name == "4913")


async def _listen(folder: Path, said: asyncio.StreamReader, console: Console, open_file: Open) -> None:
    """Open what the window asks for."""
    async for line in said:
        wish = read_wish(line.decode("utf-8", "replace"))
        if wish is not None:
            _grant(wish, folder, console, open_file)


def _grant(wish: Wish, folder: Path, console: Console, open_file: Open) -> None:
    """Open the file that is wished for, so long as it lies in the folder."""
    path = (folder / wish.file).resolve()
    if path.is_relative_to(folder.resolve()) and not open_file(path, wish.line, wish.column):
        console.print(f"{path}:{wish.line}: no editor was found. Set $EDITOR.", markup=False)


def _say(compilation: Compilation, console: Console) -> None:
    numbers = Counter(problem.severity for problem in compilation.problems)
    errors, warnings = numbers[Severity.ERROR], numbers[Severity.WARNING]
    counts = f"{counted(errors, 'error')}, {counted(warnings, 'warning')}"
    if compilation.exhibit is None:
        console.print(f"Not shown yet: {counts}. The window keeps the last good state.", style="bold red")
    else:
        console.print(f"Shown: {counts}.")


def own_command() -> list[str]:
    """The command that starts this very program, installed, packed or from a checkout."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
