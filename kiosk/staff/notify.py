"""Tells whoever started the program that it is ready and that it still paints.

The protocol is systemd's: a line of text in a datagram to the socket named by ``NOTIFY_SOCKET``
(sd_notify(3)); our own supervisor speaks it too. It is a Unix socket: nothing goes to a network.
"""

import os
from collections.abc import Callable, Mapping
from contextlib import suppress

READY, ALIVE, STOPPING = "READY=1", "WATCHDOG=1", "STOPPING=1"


def notifier(environment: Mapping[str, str] = os.environ) -> Callable[[str], None] | None:
    """What sends a line to whoever started the program; None where nobody asked for it."""
    address = environment.get("NOTIFY_SOCKET", "")
    if not address.startswith(("/", "@")):
        return None
    import socket  # noqa: PLC0415  only where somebody listens

    name = "\0" + address[1:] if address.startswith("@") else address

    def tell(message: str) -> None:
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
            line.setblocking(False)  # noqa: FBT003  the screen does not wait for whoever listens
            line.sendto(message.encode("ascii"), name)

    return tell
