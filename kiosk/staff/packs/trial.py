"""A new version proves itself by its first frame; one that never came to it is not started again."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from kiosk.exhibit.errors import ExhibitFileError
from kiosk.exhibit.seal import verify_exhibit
from kiosk.staff.packs.versions import (
    BEGUN,
    Pointer,
    change_pointer,
    file_of,
    pointing_back,
    proven,
    read_pointer,
    shown,
)


class Trial:
    """One start of the visitor's program with whatever is installed in *folder*.

    *once_more* says that this start goes on with one that came to no frame through no fault of the exhibit.
    """

    def __init__(self, folder: Path, *, once_more: bool = False) -> None:
        self._folder = folder
        self._once_more = once_more
        self.went_back = False
        """Whether the version on trial failed, and this start shows the one before it."""
        pointer = read_pointer(folder)
        if pointer.trial:
            with suppress(OSError):  # a disk that takes nothing leaves the trial as it is
                pointer = change_pointer(folder, self._begun)
        self._version = shown(folder, pointer)
        self._is_on_trial = bool(pointer.trial)

    @property
    def exhibit(self) -> Path | None:
        """The installed exhibit file; None where none is."""
        return file_of(self._folder, self._version) if self._version else None

    def passed(self) -> None:
        """The first frame is painted."""
        if self._is_on_trial:
            self._is_on_trial = False
            with suppress(OSError):
                change_pointer(self._folder, self._proven)

    def is_over(self) -> bool:
        """Whether another version than the one that this start shows is installed now."""
        now = shown(self._folder, read_pointer(self._folder))
        return now is not None and now != self._version

    def _begun(self, pointer: Pointer) -> Pointer:
        failed = pointer.trial == BEGUN and not self._once_more
        if pointer.previous is not None and (failed or not self._is_whole(pointer)):
            self.went_back = True
            return pointing_back(pointer)
        return replace(pointer, trial=BEGUN) if pointer.trial else pointer

    def _is_whole(self, pointer: Pointer) -> bool:
        """Whether the current version's file is, bit for bit, as it was written."""
        if pointer.current is None:
            return False
        try:
            verify_exhibit(file_of(self._folder, pointer.current))
        except ExhibitFileError:
            return False
        return True

    def _proven(self, pointer: Pointer) -> Pointer:
        return proven(pointer) if pointer.current == self._version else pointer
