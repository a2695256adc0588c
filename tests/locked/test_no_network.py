"""Nothing leaves and nothing enters: a whole journey opens no socket of the internet (standards D5)."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.helpers.debian import need

INTERNET = re.compile(r"\bsocket\((?:AF_INET6?|AF_PACKET|AF_NETLINK)\b|\bsin6?_(?:port|addr)=")
JOURNEY = "tests/journeys/test_visit.py"


@pytest.fixture(scope="module", autouse=True)
def _strace() -> None:
    need({"strace": "strace"})


def trace(command: list[str], file: Path) -> list[str]:
    """Every call of the network that *command* and its children make."""
    traced = ["strace", "-f", "--seccomp-bpf", "-e", "trace=network", "-o", str(file), *command]
    ended = subprocess.run(traced, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout[-2000:] + ended.stderr[-2000:]
    return [line for line in file.read_text("utf-8", "replace").splitlines() if INTERNET.search(line)]


def test_a_journey_opens_no_socket_of_the_internet(tmp_path: Path) -> None:
    journey = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", JOURNEY]

    assert trace(journey, tmp_path / "trace") == []


@pytest.mark.parametrize(
    "line",
    [
        "import socket; socket.socket(socket.AF_INET)",
        "import socket; socket.socket(socket.AF_INET6)",
        "import socket, os; os.fork() or socket.socket(socket.AF_INET, socket.SOCK_DGRAM)",
    ],
)
def test_one_that_did_would_be_seen(tmp_path: Path, line: str) -> None:
    assert trace([sys.executable, "-c", line], tmp_path / "trace") != []
