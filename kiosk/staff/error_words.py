"""What of an error may be written down: its kind, the places in the program, and never a visitor's words."""

import traceback
from collections.abc import Iterator
from types import TracebackType

from kiosk.exhibit.errors import ExhibitFileError, NotInExhibit

OF_THE_MACHINE = (OSError, MemoryError, ImportError)
"""Errors whose message tells of files, memory and modules."""
OF_THE_PROGRAM = (NameError, AttributeError, AssertionError, ZeroDivisionError, RecursionError)
"""Errors whose message names parts of the program. Those of `KeyError`, `ValueError`, `UnicodeError`, SQLite
and others may quote what they stumbled over, which may be what a visitor typed: they are left out."""
MOST_PLACES = 60
LONGEST_MESSAGE = 500


def error_lines(error: BaseException, trace: TracebackType | None) -> Iterator[str]:
    """The error and, innermost last, where in the program it happened; then what it came from."""
    yield f"{_name(error)}{_message(error)}"
    for frame in traceback.extract_tb(trace)[-MOST_PLACES:]:
        yield f'  in {frame.name} ("{frame.filename}", line {frame.lineno})'
    origin = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if origin is not None:
        yield "which came from"
        yield f"{_name(origin)}{_message(origin)}"
        for frame in traceback.extract_tb(origin.__traceback__)[-MOST_PLACES:]:
            yield f'  in {frame.name} ("{frame.filename}", line {frame.lineno})'


def _name(error: BaseException) -> str:
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def _message(error: BaseException) -> str:
    if isinstance(error, NotInExhibit):
        return ""
    if isinstance(error, (*OF_THE_MACHINE, *OF_THE_PROGRAM, ExhibitFileError)):
        return f": {str(error)[:LONGEST_MESSAGE]}"
    return ""
