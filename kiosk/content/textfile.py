"""Reads a curator's text file; whatever is wrong with its bytes becomes a problem."""

from pathlib import Path

from kiosk.content.problems import Place, Problems


def read_text(folder: Path, name: str, problems: Problems) -> str | None:
    """The text of the file *name* in *folder*, or None after a problem was noted.

    A byte order mark is dropped and line ends become newlines.
    """
    try:
        content = (folder / name).read_bytes()
    except OSError as error:
        problems.error(
            Place(name),
            f"This file cannot be read ({error.strerror}).",
            "Check that it is there and that you may read it.",
        )
        return None
    return _decoded(content, name, problems)


def _decoded(content: bytes, name: str, problems: Problems) -> str | None:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line_start = before.rfind(b"\n") + 1
        column = len(before[line_start:].decode("utf-8", "replace")) + 1
        problems.error(
            Place(name, before.count(b"\n") + 1, column),
            "This file is not UTF-8 text.",
            "Save it again with the encoding UTF-8.",
        )
        return None
    if not text.strip():
        problems.error(Place(name), "This file is empty.", "Write something in it, or delete it.")
        return None
    return text.replace("\r\n", "\n").replace("\r", "\n")
