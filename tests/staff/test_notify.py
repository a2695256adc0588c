"""Signs of life reach whoever asked for them, and trouble nobody."""

import socket
from pathlib import Path

from kiosk.staff.notify import ALIVE, READY, notifier


def test_without_a_listener_there_is_nothing_to_tell() -> None:
    assert notifier({}) is None
    assert notifier({"NOTIFY_SOCKET": "no address"}) is None


def test_what_is_told_arrives_word_for_word(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(str(tmp_path / "notify"))
        tell = notifier({"NOTIFY_SOCKET": str(tmp_path / "notify")})
        assert tell is not None
        tell(READY)
        tell(ALIVE)

        assert [line.recv(100), line.recv(100)] == [b"READY=1", b"WATCHDOG=1"]


def test_an_address_without_a_file_is_understood() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind("\0kiosk-test-of-notify")
        tell = notifier({"NOTIFY_SOCKET": "@kiosk-test-of-notify"})
        assert tell is not None
        tell(ALIVE)

        assert line.recv(100) == b"WATCHDOG=1"


def test_a_listener_that_is_gone_is_no_trouble(tmp_path: Path) -> None:
    tell = notifier({"NOTIFY_SOCKET": str(tmp_path / "gone")})
    assert tell is not None

    tell(ALIVE)
