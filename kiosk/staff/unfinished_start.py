"""Remembers from one start to the next whether the first frame was ever painted.

Some drivers of graphics cards take the program with them before it can say a word. Whoever restarts it then
would restart it for ever; so the start after one that never came to its first frame does without the card.
"""

from contextlib import suppress
from pathlib import Path

FILE_NAME = "start-under-way"


def begin(folder: Path) -> bool:
    """Note in *folder* that a start is under way; whether the last one never came to its first frame.

    Where nothing can be noted, nothing is known of the last start.
    """
    path = folder / FILE_NAME
    with suppress(OSError):
        if path.exists():
            return True
        folder.mkdir(parents=True, exist_ok=True)
        path.touch()
    return False


def shown(folder: Path) -> None:
    """Note that the first frame is painted."""
    with suppress(OSError):
        (folder / FILE_NAME).unlink(missing_ok=True)
