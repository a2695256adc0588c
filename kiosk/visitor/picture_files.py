"""Pictures of an exhibit as files without a name, which Qt reads and decodes on a thread of its own."""

import os
from collections import OrderedDict
from itertools import count
from typing import IO
from weakref import WeakKeyDictionary, finalize

from kiosk.exhibit.errors import ExhibitFileError
from kiosk.exhibit.reader import ExhibitReader

HELD = 24
"""So many pictures are kept at most: more than stand on any page and what lies over it."""


class PictureFiles:
    """The pictures asked for last, each in memory; they are gone with the program, however it ends.

    A provider of images in Python would be asked by Qt's thread while Qt holds its own locks, and wait for
    Python's lock, which the window's thread may hold (DECISIONS, 24).
    """

    def __init__(self) -> None:
        self._files: OrderedDict[str, IO[bytes]] = OrderedDict()
        self._addresses: dict[str, str] = {}

    def address(self, reader: ExhibitReader, key: str) -> str:
        """Where Qt finds the picture *key* of *reader*'s exhibit; empty where the file is damaged."""
        if key not in self._files:
            try:
                content = reader.picture(key).content
            except ExhibitFileError:
                return ""
            self._keep(key, content)
        self._files.move_to_end(key)
        return self._addresses[key]

    def close(self) -> None:
        """Let go of all pictures."""
        for file in self._files.values():
            file.close()
        self._files.clear()

    def _keep(self, key: str, content: bytes) -> None:
        file = _nameless_file()
        file.write(content)
        file.flush()
        self._files[key] = file
        self._addresses[key] = f"{_place_of(file)}?{next(_NUMBERS)}"
        if len(self._files) > HELD:
            _, oldest = self._files.popitem(last=False)
            oldest.close()


def picture_address(reader: ExhibitReader, key: str) -> str:
    """Where Qt finds the picture *key* of the exhibit that *reader* has open; empty for none."""
    if not key:
        return ""
    if reader not in _OPEN:
        _OPEN[reader] = PictureFiles()
        finalize(reader, _OPEN[reader].close)
    return _OPEN[reader].address(reader, key)


_NUMBERS = count()
"""Tell Qt one picture from the next in the same place."""
_OPEN: WeakKeyDictionary[ExhibitReader, PictureFiles] = WeakKeyDictionary()


def _nameless_file() -> IO[bytes]:
    """A file in memory (memfd_create(2)); where a system has none, one that goes when it is closed."""
    if hasattr(os, "memfd_create"):
        return os.fdopen(os.memfd_create("picture"), "wb")
    import tempfile  # noqa: PLC0415  which loads a good deal

    return tempfile.NamedTemporaryFile()


def _place_of(file: IO[bytes]) -> str:
    """Where any thread of this program finds *file*."""
    return f"file:///proc/self/fd/{file.fileno()}" if hasattr(os, "memfd_create") else f"file://{file.name}"
