"""The last problem in the log, in one line, for staff who stand before the screen."""

from pathlib import Path

TAIL_BYTES = 64_000
LEVELS = ("WARNING", "ERROR")
LONGEST = 300


def last_problem(log: Path) -> str:
    """The latest warning or error near the end of the file *log*, with its time; empty for none."""
    try:
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - TAIL_BYTES))
            lines = file.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return ""
    for line in reversed(lines):
        moment, _, rest = line.partition(" ")
        level, _, words = rest.partition(" ")
        if level in LEVELS:
            return f"{moment[:16].replace('T', ' ')}  {words}"[:LONGEST]
    return ""
