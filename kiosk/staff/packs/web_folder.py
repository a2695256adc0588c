"""Reads files from a plain folder on the web, never more of them and never longer than was agreed.

Without encryption: what is read is believed only once its signatures are verified. Nothing but plain answers
counts; no address leads to another one, and nothing is asked of any other kind of server.
"""

import http.client
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from time import monotonic

from kiosk.staff.packs.refusal import CannotReach, NothingThere, TooLarge

ANSWERS_WITHIN = 30.0
"""Seconds for each single answer of the network."""
ALTOGETHER = 900.0
"""Seconds for everything that is read from one folder: 1 GB at 10 Mbit/s."""
PIECE = 64 * 1024
NOT_FOUND = 404
HANDLERS = (
    urllib.request.ProxyHandler,
    urllib.request.HTTPHandler,
    urllib.request.HTTPErrorProcessor,
    urllib.request.HTTPDefaultErrorHandler,
    urllib.request.UnknownHandler,
)
"""What `urllib.request.build_opener` adds, without redirections and without files, FTP and passwords."""


class WebFolder:
    """The folder at *address*, as `kiosk.staff.settings_values.web_folder` allows it."""

    def __init__(
        self, address: str, seconds: float = ALTOGETHER, clock: Callable[[], float] = monotonic
    ) -> None:
        self.address = address.rstrip("/")
        self._clock = clock
        self._ends = clock() + seconds
        self._opener = urllib.request.OpenerDirector()
        for handler in HANDLERS:
            self._opener.add_handler(handler())

    def read(self, name: str, limit: int) -> bytes:
        """The file *name*, of *limit* bytes at most. Errors: as `pieces`."""
        return b"".join(self.pieces(name, limit))

    def pieces(self, name: str, limit: int) -> Iterator[bytes]:
        """The file *name*, piece by piece. Errors: NothingThere, CannotReach, TooLarge beyond *limit*."""
        try:
            with self._opener.open(f"{self.address}/{name}", timeout=ANSWERS_WITHIN) as answer:
                while piece := answer.read1(PIECE):
                    limit -= len(piece)
                    if limit < 0:
                        raise TooLarge(f"{self.address} gives more for {name} than it may be.")
                    if self._clock() > self._ends:
                        raise CannotReach(f"{self.address} is too slow. Try again later.")
                    yield piece
        except urllib.error.HTTPError as error:
            error.close()
            if error.code == NOT_FOUND:
                raise NothingThere(f"There is no {name} at {self.address}.") from error
            raise self._cannot(f"it answers with {error.code}") from error
        except urllib.error.URLError as error:
            raise self._cannot(getattr(error.reason, "strerror", None) or str(error.reason)) from error
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise self._cannot(str(error) or type(error).__name__) from error

    def _cannot(self, why: str) -> CannotReach:
        return CannotReach(f"Cannot reach {self.address}: {why}.")
