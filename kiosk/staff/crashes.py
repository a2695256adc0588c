"""Where the program was when a fault of the machine code ended it: kept beside the log, then put into it."""

import faulthandler
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

FILE_NAME = "crash.txt"
LONGEST = 16_000
"""Characters of a crash that are kept: the innermost places come first."""


def begin(folder: Path, write: Callable[[str, str], None]) -> TextIO | None:
    """Put the crash of the last run into the log and watch for the next one.

    The file that is given back must stay open as long as it is watched for. None where *folder* cannot be
    written to: then a crash leaves no trace but the restart.
    """
    path = folder / FILE_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        left = path.read_text("utf-8", "replace")[:LONGEST] if path.is_file() else ""
        file = path.open("w", encoding="utf-8")
    except OSError:
        return None
    if left.strip():
        write("error", f"The program crashed when it ran last. It was here:\n{left.strip()}")
    faulthandler.enable(file)
    return file
