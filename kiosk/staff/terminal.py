"""One plain line at a time for staff who look at the terminal or the system's journal."""

import sys


def say(sentence: str) -> None:
    """Print *sentence* to the standard error, if there is one that can be written to."""
    try:
        print(sentence, file=sys.stderr, flush=True)
    except (OSError, ValueError, AttributeError):
        sys.stderr = None
