"""Reads files from a plain folder on the web, never more of them and never longer than was agreed.

Encrypted or not, what is read is believed only once its signatures are verified. Nothing but plain answers
counts; no address leads to another one, and nothing is asked of any other kind of server. OpenSSL is the
machine's: a package brings none, and a machine without one fetches over http only.
"""

import http.client
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from kiosk.staff.packs.refusal import CannotReach, NothingThere, TooLarge

if TYPE_CHECKING:
    import ssl

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
NO_OPENSSL = (
    "This machine has no OpenSSL 3, which https needs. On Debian, install openssl; or write http in place of"
    " https: the signatures protect what is fetched, whoever carries it."
)
NOT_VOUCHED_FOR = (
    "{} cannot show who it is ({}). Look at this machine's clock; install ca-certificates; or, where the"
    " museum vouches for its server itself, name its certificate in kiosk.toml: fetch_authority, under"
    " [packs]."
)


class WebFolder:
    """The folder at *address*, as `kiosk.staff.settings_values.web_folder` allows it."""

    def __init__(
        self,
        address: str,
        seconds: float = ALTOGETHER,
        clock: Callable[[], float] = monotonic,
        *,
        authority: Path | None = None,
    ) -> None:
        """*authority* vouches for the server of an https address, else those that this machine trusts.

        Errors: CannotReach, where https cannot be spoken here.
        """
        self.address = address.rstrip("/")
        self._clock = clock
        self._ends = clock() + seconds
        self._opener = urllib.request.OpenerDirector()
        for handler in HANDLERS:
            self._opener.add_handler(handler())
        if self.address.lower().startswith("https:"):
            self._opener.add_handler(urllib.request.HTTPSHandler(context=_context(authority)))

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
            raise self._not_reached(error.reason) from error
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise self._cannot(str(error) or type(error).__name__) from error

    def _not_reached(self, reason: str | BaseException) -> CannotReach:
        """What is said of a server that did not answer, or could not show who it is."""
        if why := getattr(reason, "verify_message", ""):
            return CannotReach(NOT_VOUCHED_FOR.format(self.address, why))
        return self._cannot(getattr(reason, "strerror", None) or str(reason))

    def _cannot(self, why: str) -> CannotReach:
        return CannotReach(f"Cannot reach {self.address}: {why}.")


def _context(authority: Path | None) -> "ssl.SSLContext":
    """How https is spoken: TLS 1.2 or newer, to a server that proves its name. Errors: CannotReach."""
    try:
        import ssl  # noqa: PLC0415 - of the machine, and only where it is asked for
    except ImportError as error:
        raise CannotReach(NO_OPENSSL) from error
    try:
        return ssl.create_default_context(cafile=authority)
    except (OSError, ssl.SSLError) as error:
        raise CannotReach(f"{authority} is no certificate that can be read: fetch_authority.") from error
