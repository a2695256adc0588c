"""What systemd and the shell of any Linux run is sound before it reaches a machine."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.helpers.debian import need
from tests.helpers.tree import ROOT

LINUX = ROOT / "packaging" / "linux"
UNITS = sorted((LINUX / "systemd").glob("*.service"))
TIMERS = sorted((LINUX / "systemd").glob("*.timer"))
STICKS = LINUX / "udev" / "90-kiosk-stick.rules"
ONLINE = "kiosk-fetch.service"
ON_THE_SCREEN = ("kiosk-back-soon.service", "kiosk.service")
MAINTAINING = [LINUX / "debian" / name for name in ("postinst", "prerm", "postrm")]
SCRIPTS = [LINUX / "install.sh", LINUX / "on-screen.sh", *MAINTAINING]
THRESHOLD = 20
"""In tenths: the exposure that systemd-analyze finds, from 0 to 10."""


def analyze(*words: str) -> "subprocess.CompletedProcess[str]":
    need({"systemd-analyze": "systemd"})
    return subprocess.run(["systemd-analyze", *words], capture_output=True, text=True, check=False)


def security(unit: Path) -> "subprocess.CompletedProcess[str]":
    return analyze("security", "--offline=true", f"--threshold={THRESHOLD}", str(unit))


def test_there_are_units_and_every_one_is_looked_at() -> None:
    assert sorted((LINUX / "systemd").iterdir()) == sorted([*UNITS, *TIMERS])
    assert {unit.name for unit in UNITS} >= {"kiosk.service", "kiosk-back-soon.service"}


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_a_unit_is_locked_in(unit: Path) -> None:
    done = security(unit)

    assert done.returncode == 0, done.stdout
    assert "SAFE" in done.stdout or "OK" in done.stdout


def test_a_unit_that_is_not_locked_in_would_be_found(tmp_path: Path) -> None:
    unit = tmp_path / "open.service"
    unit.write_text("[Service]\nExecStart=/usr/bin/true\n")

    assert security(unit).returncode == 1


def test_only_what_fetches_may_reach_a_network_and_it_is_a_user_of_its_own() -> None:
    lines = {unit.name: unit.read_text().splitlines() for unit in UNITS}
    users = {name: [line for line in of if line.startswith("User=")] for name, of in lines.items()}

    assert [name for name, of in lines.items() if "IPAddressDeny=any" not in of] == [ONLINE]
    assert [name for name in lines if "INET" in families(lines[name])] == [ONLINE]
    assert [name for name, of in users.items() if of != ["User=kiosk"]] == [ONLINE]
    assert users[ONLINE] == ["User=kiosk-fetch"]


def families(lines: list[str]) -> str:
    """The kinds of sockets that a unit allows."""
    (only,) = (line for line in lines if line.startswith("RestrictAddressFamilies="))
    return only


def test_the_units_on_the_screen_hear_of_a_display_that_is_plugged_in() -> None:
    """The kernel says so by netlink, within the machine's own network namespace."""
    for name in ON_THE_SCREEN:
        lines = (LINUX / "systemd" / name).read_text().splitlines()
        assert "AF_NETLINK" in families(lines)
        assert "PrivateNetwork=yes" not in lines


def test_fetching_is_off_until_staff_turn_it_on() -> None:
    assert [timer.name for timer in TIMERS] == ["kiosk-fetch.timer"]
    assert "[Install]" not in (LINUX / "systemd" / ONLINE).read_text()
    enabling = re.compile(r"systemctl (?:enable|start)|enable --now")
    assert [script.name for script in SCRIPTS if enabling.search(script.read_text())] == []
    assert [unit.name for unit in UNITS if "kiosk-fetch.timer" in unit.read_text()] == []


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A root folder with the units and the programs that they name."""
    folder = tmp_path / "usr/lib/systemd/system"
    folder.mkdir(parents=True)
    for unit in (*UNITS, *TIMERS):
        (folder / unit.name).write_text(unit.read_text())
    for name in ("seatd", "getty@", "kiosk-none"):
        (folder / f"{name}.service").write_text("[Service]\nExecStart=/usr/bin/systemctl\n")
    for name in ("basic", "sysinit", "shutdown", "graphical", "network-online", "timers", "time-sync"):
        (folder / f"{name}.target").write_text("[Unit]\n")
    for program in (
        "usr/bin/rm",
        "usr/bin/sh",
        "usr/bin/systemctl",
        "usr/bin/touch",
        "opt/kiosk/kiosk",
        "opt/kiosk/on-screen.sh",
    ):
        place = tmp_path / program
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text("#!/bin/sh\n")
        place.chmod(0o755)
    (tmp_path / "opt/kiosk/GUIDE.md").touch()
    return tmp_path


def verify(machine: Path, unit: str) -> str:
    """What systemd has against *unit*."""
    return analyze("verify", "--man=no", f"--root={machine}", f"/usr/lib/systemd/system/{unit}").stderr


@pytest.mark.parametrize("unit", [*UNITS, *TIMERS], ids=lambda unit: unit.name)
def test_systemd_understands_every_line_of_a_unit(unit: Path, machine: Path) -> None:
    assert [line for line in verify(machine, unit.name).splitlines() if unit.name in line] == []


def test_a_misspelt_line_would_be_found(machine: Path) -> None:
    unit = machine / "usr/lib/systemd/system/kiosk.service"
    unit.write_text(unit.read_text().replace("WatchdogSec", "WatchdogSek"))

    assert "WatchdogSek" in verify(machine, "kiosk.service")


UDEV = """
set -e
mount -t tmpfs none /run
mkdir -p /run/udev/rules.d /run/udev/data
echo 'ENV{ID_BUS}="usb", ENV{ID_FS_TYPE}="vfat"' > /run/udev/rules.d/10-a-stick.rules
cp "$1" /run/udev/rules.d/
[ "$2" = away ] || mkdir /run/kiosk
udevadm test --action=add "$(ls -d /sys/class/block/* | head -n 1)" 2>&1
"""
"""What udev would run for a stick of this machine's first disk, in a world of its own."""


def asked_of_udev(rules: Path, exhibit: str) -> str:
    need({"udevadm": "udev"})
    command = ["unshare", "--mount", "sh", "-c", UDEV, "sh", str(rules), exhibit]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_udev_makes_a_stick_readable_and_nothing_more_while_the_exhibit_is_up() -> None:
    ran = [line for line in asked_of_udev(STICKS, "up").splitlines() if line.startswith("run: ")]

    assert len(ran) == 1
    assert "--options=ro,nosuid,nodev,noexec,umask=0022,x-systemd.device-bound /dev/" in ran[0]
    assert re.search(r" /run/media/kiosk-\w+'$", ran[0])
    assert "systemd-mount" not in asked_of_udev(STICKS, "away")
    assert 'TEST=="/run/kiosk"' in STICKS.read_text()
    assert "RuntimeDirectory=kiosk" in (LINUX / "systemd/kiosk.service").read_text().splitlines()
    assert shutil.which("systemd-mount") is not None


def test_a_misspelt_rule_would_be_found(tmp_path: Path) -> None:
    rules = tmp_path / STICKS.name
    rules.write_text(STICKS.read_text().replace("ID_FS_TYPE", "ID_FS_TIPE"))

    assert "systemd-mount" not in asked_of_udev(rules, "up")


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_script_is_read_by_the_plainest_shell(script: Path) -> None:
    need({"dash": "dash", "shellcheck": "shellcheck"})
    assert script.read_text().startswith("#!/bin/sh\n")

    for command in (["dash", "-n"], ["shellcheck", "--shell=sh", "--exclude=SC1111"]):
        done = subprocess.run([*command, str(script)], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_the_script_says_what_it_does_not_know_and_wants_root(tmp_path: Path) -> None:
    need({"dash": "dash"})

    def said(*words: str) -> tuple[int, str]:
        command = ["dash", str(LINUX / "install.sh"), *words]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
        return done.returncode, done.stderr

    assert said("--prefx", "x") == (
        2,
        "install.sh does not know “--prefx”; its first lines say what it knows.\n",
    )
    assert said("--prefix")[0] != 0
