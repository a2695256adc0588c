"""What can be wrong with an exhibit file, each said in plain words."""

from pathlib import Path


class ExhibitFileError(Exception):
    """An exhibit file cannot be used. ``str()`` of it is fit to be shown to anybody."""

    def __init__(self, path: Path, sentence: str) -> None:
        super().__init__(path, sentence)
        self.path = path
        """The file it is about."""
        self.sentence = sentence
        """What is wrong and what to do."""

    def __str__(self) -> str:
        return self.sentence


class ExhibitMissing(ExhibitFileError):
    """There is no file at that place, or it may not be read."""


class NotAnExhibit(ExhibitFileError):
    """The file is something else than an exhibit file."""


class ExhibitTooNew(ExhibitFileError):
    """The file was written by a later version of Kiosk than this one."""


class ExhibitDamaged(ExhibitFileError):
    """The file was an exhibit once; it is incomplete or was changed since it was written."""

    def __init__(self, path: Path, sentence: str = "") -> None:
        super().__init__(path, sentence or f"The exhibit file “{path.name}” is damaged. Copy it here again.")


class ExhibitNotWritten(ExhibitFileError):
    """The file could not be written. What stood at that place before still stands there."""


class NotInExhibit(ExhibitFileError, LookupError):
    """The exhibit has no record of that kind with that key."""

    def __init__(self, path: Path, kind: str, key: str) -> None:
        super().__init__(path, f"The exhibit file “{path.name}” has no {kind} called “{key}”.")
