"""Cells that a spreadsheet would run as a formula, made harmless and read back.

A text that begins with one of these signs is run when somebody opens the file (OWASP, CSV Injection). An
apostrophe before it makes it a text. Texts that begin with apostrophes and such a sign get one too, so
that reading takes away exactly what writing put there.
"""

import re

_RUN = re.compile("'*[=+\\-@\t\r＝＋－＠]")


def harmless(text: str) -> str:
    """*text* as a cell that no spreadsheet runs."""
    return f"'{text}" if _RUN.match(text) else text


def as_written(cell: str) -> str:
    """The text that `harmless` made a *cell* of."""
    return cell[1:] if cell.startswith("'") and _RUN.match(cell) else cell
