"""The calm screen stands in when the exhibit is not started any more, and makes way for it, by its unit.

The commands are run by a shell, with a ``systemctl`` that says what the test wants. What systemd itself makes
of them is asked of a whole machine, by ``make package-test``.
"""

import os
import shlex
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.tree import ROOT

UNITS = ROOT / "packaging" / "linux" / "systemd"
SYSTEMCTL = """#!/bin/sh
cd {folder}
case $1 in
    is-active) head -n 1 states; [ "$(wc -l <states)" -eq 1 ] || sed -i 1d states ;;
    is-failed) [ "$(head -n 1 states)" = failed ] ;;
    *) echo "$*" >>told ;;
esac
"""
SLEEP = "#!/bin/sh\n"
Asked = Callable[[str, list[str]], tuple[int, list[str]]]


def only(setting: str) -> str:
    """The one command that the calm screen's unit has under *setting*."""
    lines = (UNITS / "kiosk-back-soon.service").read_text().splitlines()
    (command,) = (line.partition("=")[2] for line in lines if line.startswith(f"{setting}="))
    return command


@pytest.fixture
def systemctl(tmp_path: Path) -> Asked:
    """Runs a command where ``systemctl is-active`` gives one state after another, the last for good.

    It returns the command's status, and what was asked of systemctl beside the state.
    """

    def run(command: str, states: list[str]) -> tuple[int, list[str]]:
        (tmp_path / "states").write_text("\n".join(states) + "\n")
        (tmp_path / "told").write_text("")
        for name, words in (("systemctl", SYSTEMCTL), ("sleep", SLEEP)):
            (tmp_path / name).write_text(words.format(folder=tmp_path))
            (tmp_path / name).chmod(0o755)
        words = shlex.split(command.replace("%t", str(tmp_path)).lstrip("+"))
        path = f"{tmp_path}:{os.environ['PATH']}"
        ended = subprocess.run(words, env={"PATH": path}, check=False, capture_output=True, timeout=60)
        return ended.returncode, (tmp_path / "told").read_text().splitlines()

    return run


@pytest.mark.parametrize(
    ("states", "stands_in"),
    [
        (["failed"], True),
        (["activating", "activating", "failed"], True),
        (["activating", "active"], False),
        (["inactive"], False),
    ],
    ids=["not started again", "the last of too many starts", "started again", "stopped by staff"],
)
def test_the_calm_screen_stands_in_only_once_the_exhibit_has_failed_for_good(
    systemctl: Asked, states: list[str], stands_in: bool
) -> None:
    """Debian 13 asks for it at every end, and not again while it is at that."""
    assert (systemctl(only("ExecCondition"), states)[0] == 0) == stands_in


def test_the_exhibit_takes_the_display_from_the_calm_screen() -> None:
    lines = (UNITS / "kiosk.service").read_text().splitlines()
    assert "ExecStartPre=+/usr/bin/systemctl stop kiosk-back-soon.service" in lines


@pytest.mark.parametrize("stood_in", [True, False], ids=["after it was shown", "after it only waited"])
def test_the_exhibit_is_tried_again_after_the_calm_screen_and_only_then(
    systemctl: Asked, tmp_path: Path, stood_in: bool
) -> None:
    """Where the count of starts began anew after every end, the calm screen would never come."""
    after = only("ExecStopPost")
    (tmp_path / "kiosk").mkdir()
    if stood_in:
        assert only("ExecStartPre") == "/usr/bin/touch %t/kiosk/stood-in"
        (tmp_path / "kiosk" / "stood-in").touch()

    _, told = systemctl(after, ["failed"])
    tried = ["reset-failed kiosk.service", "--no-block start kiosk.service"]
    assert told == (tried if stood_in else [])
    assert systemctl(after, ["failed"])[1] == []
