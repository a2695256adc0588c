"""Reads a curator's file; whatever is wrong with its place, its size or its bytes becomes a problem."""

import os
import stat
from pathlib import Path

from kiosk.content.characters import check_characters
from kiosk.content.limits import TEXT_BYTES, amount
from kiosk.content.problems import Place, Problems

_GENTLY = (
    os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
)
"""Opening a pipe or a device must not wait for anybody."""


def read_text(folder: Path, name: str, problems: Problems) -> str | None:
    """The text of the file *name* in *folder*, or None after a problem was noted.

    A byte order mark is dropped and line ends become newlines.
    """
    content = read_content(folder, name, TEXT_BYTES, problems)
    text = None if content is None else decoded(content, name, problems)
    if text is None or not check_characters(text, name, problems):
        return None
    return text


def read_content(folder: Path, name: str, limit: int, problems: Problems) -> bytes | None:
    """The bytes of the file *name* in *folder*, or None after a problem was noted.

    Never read are more than *limit* bytes, files outside *folder*, and what is no ordinary file.
    """
    if leads_out(folder, folder / name):
        refuse_link(name, problems)
        return None
    try:
        found = _first_bytes(folder / name, limit + 1)
    except FileNotFoundError:
        problems.error(
            Place(name), "This file is not there.", "Put it there, or correct its name where it is named."
        )
        return None
    except OSError as error:
        problems.error(
            Place(name),
            f"This file cannot be read ({error.strerror}).",
            "Check that you may read it, and copy it anew.",
        )
        return None
    if found is None:
        refuse_special(name, problems)
        return None
    content, size = found
    if len(content) > limit:
        problems.error(
            Place(name),
            f"This file has {amount(size)}; at most {amount(limit)} are read.",
            "Make it smaller, or part it into several.",
        )
        return None
    return content


def _first_bytes(path: Path, number: int) -> tuple[bytes, int] | None:
    """The first bytes of an ordinary file and its whole size; None of anything else; raises `OSError`."""
    descriptor = os.open(path, _GENTLY)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            return None
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            return file.read(number), status.st_size
    finally:
        os.close(descriptor)


def leads_out(folder: Path, path: Path) -> bool:
    """Whether *path*, with every link in it followed, is outside *folder*."""
    return not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def refuse_link(name: str, problems: Problems) -> None:
    """Note that *name* is a link to somewhere outside the exhibit's folder."""
    problems.error(
        Place(name),
        "This is a link that leads out of the exhibit’s folder.",
        "Put the file itself here; an exhibit is copied with all that belongs to it.",
    )


def refuse_special(name: str, problems: Problems) -> None:
    """Note that *name* is neither a file nor a folder, but for instance a pipe or a device."""
    problems.error(Place(name), "This is not an ordinary file.", "Remove it from the exhibit’s folder.")


def decoded(content: bytes, name: str, problems: Problems) -> str | None:
    """The text of *content* with newlines for line ends, or None after a problem was noted."""
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
