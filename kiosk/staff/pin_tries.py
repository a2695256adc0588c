"""How long staff must wait after wrong PINs; kept in a small file, so that a restart forgives nothing."""

import json
import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

FILE_NAME = "pin-tries.json"
FREE = 5
"""Wrong PINs without a wait."""
FIRST_WAIT, LONGEST_WAIT = 60, 3600
"""Seconds; each further wrong PIN doubles the wait."""


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong PINs in a row, and when the last was given, in seconds since 1970."""

    wrong: int = 0
    last: float = 0.0

    @property
    def wait(self) -> int:
        """Seconds that the last wrong PIN costs."""
        return 0 if self.wrong < FREE else min(LONGEST_WAIT, FIRST_WAIT * 2 ** (self.wrong - FREE))

    def remaining(self, now: float) -> int:
        """Seconds still to wait; never more than the whole wait, whatever was done to the clock."""
        return 0 if self.wait == 0 else max(0, min(self.wait, round(self.last + self.wait - now)))


class PinLock:
    """Lets staff in who know the PIN; *is_right* checks one, *file* remembers, *now* is the clock."""

    def __init__(
        self, is_right: Callable[[str], bool], file: Path, now: Callable[[], float] = time.time
    ) -> None:
        self._is_right = is_right
        self._file = file
        self._now = now
        self._tries = self._read()

    def wait(self) -> int:
        """Seconds until a PIN is looked at again."""
        return self._tries.remaining(self._now())

    def opens(self, pin: str) -> bool:
        """Whether *pin* is right and nobody has to wait. A try counts before it is looked at."""
        if self.wait() > 0:
            return False
        self._keep(Tries(self._tries.wrong + 1, self._now()))
        if not self._is_right(pin):
            return False
        self._keep(Tries())
        return True

    def _read(self) -> Tries:
        """What the file says; one that cannot be understood costs the first wait."""
        try:
            kept = json.loads(self._file.read_text("utf-8"))
            return Tries(int(kept["wrong"]), float(kept["last"]))
        except OSError:
            return Tries()
        except (ValueError, LookupError, TypeError):
            return Tries(FREE, self._now())

    def _keep(self, tries: Tries) -> None:
        """Remember *tries*; where the disk takes nothing, until the program ends."""
        self._tries = tries
        written = self._file.with_suffix(".new")
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with written.open("w", encoding="utf-8") as file:
                json.dump(asdict(tries), file)
                file.flush()
                os.fsync(file.fileno())
            written.replace(self._file)
