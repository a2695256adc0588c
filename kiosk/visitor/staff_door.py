"""What the staff's corner of the screen needs from outside the visitor's room, as callables."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StaffDoor:
    """Handed over by the command line; there is none where no PIN is set, and then no corner."""

    opens: Callable[[str], bool]
    """Whether this is the PIN, and nobody has to wait."""
    wait: Callable[[], int]
    """Seconds until a PIN is looked at again."""
    last_problem: Callable[[], str]
    """The last thing that went wrong, in one line; empty for nothing."""
    version: str
    """Of the program."""
    packs: tuple[str, ...] = ()
    """The command that tells of the packs on sticks and installs one; empty where nothing can."""
