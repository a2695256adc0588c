"""A computer with the package boots into the exhibit, and stays there whatever ends the program.

It is emulated, so that every line of the units is at work: systemd, seatd, cage, a display, a touch panel.
"""

import re
import subprocess
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PIL import Image

from tests.helpers.debian import need
from tests.helpers.tree import ROOT
from tests.package.bare_root import BareRoot
from tests.package.booting import PACKAGES, SUITES, disk_of, publish, set_up, trust
from tests.package.conftest import made_by_debian, unpacked
from tests.package.machine import OUTSIDE, SIZE, Machine, until
from tests.package.test_packs import in_the_office, share_of_change

PATIENCE = 240.0
"""Seconds in which the exhibit has to be back: a start takes a second on a computer and twenty here."""
GUIDE = (ROOT / "packaging" / "README.md").read_text("utf-8")
(GUIDE_WITHOUT_CAGE,) = re.findall(r"^```ini\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
POINTER = "/var/lib/kiosk/exhibits/pointer.json"
LIKE_THE_SCREEN = (
    "-e 's/^Type=.*/Type=oneshot/' -e 's#^ExecStart=.*#ExecStart=/opt/kiosk/kiosk stick#'"
    " -e '/^Restart/d; /^WatchdogSec/d; /^ExecStartPost/d; /^OnFailure/d; /^Conflicts/d; /^Runtime/d'"
    " /usr/lib/systemd/system/kiosk.service"
)
"""Makes of the screen's unit another, in which what looks for sticks may do no more than there."""


@pytest.fixture(scope="module")
def web(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, int]]:
    """The museum's web folder, and the port of this machine's loopback that it is served at."""
    folder = tmp_path_factory.mktemp("web")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(SimpleHTTPRequestHandler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield folder, server.server_port
    server.shutdown()
    server.server_close()
    server.server_close()


@pytest.fixture(scope="module", params=SUITES)
def root(
    request: pytest.FixtureRequest,
    debian_package: Path,
    web: tuple[Path, int],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[BareRoot]:
    """The folder of a machine with the package, set up as the guide says."""
    suite = str(request.param)
    archive = made_by_debian(f"machine-{suite}", *PACKAGES, suite=suite)
    with unpacked(archive, tmp_path_factory.mktemp("machine")) as root:
        set_up(root, debian_package)
        folder, port = web
        publish(root, folder)
        trust(root, f"http://{OUTSIDE}:{port}")
        yield root


@pytest.fixture(scope="module")
def machine(root: BareRoot, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    """The machine, booted."""
    folder = tmp_path_factory.mktemp("disk")
    machine = Machine(disk_of(root, folder), folder)
    machine.wait_until_it_has_booted()
    yield machine
    print(machine.run("journalctl --no-pager --unit=kiosk --unit=kiosk-fetch --unit=kiosk-take | tail -60"))
    machine.switch_off()


@pytest.fixture
def showing(machine: Machine) -> Machine:
    """The machine with the exhibit on its screen."""
    wait_for_it(machine)
    return machine


def state(machine: Machine, unit: str = "kiosk") -> str:
    return machine.run(f"systemctl is-active {unit}").strip()


def starts(machine: Machine) -> int:
    return int(machine.run("systemctl show --property=NRestarts --value kiosk"))


def first_frames(machine: Machine) -> int:
    """How often the program has begun to show an exhibit: for a new one it begins anew without systemd."""
    return int(machine.run("grep --count 'first frame is painted' /var/log/kiosk/kiosk.log"))


def wait_for_it(machine: Machine) -> None:
    """Until the program has said that its first frame is painted."""
    journal = partial(machine.run, "journalctl --no-pager --unit=kiosk | tail -20")
    until(lambda: state(machine) == "active", PATIENCE, journal)


def picture(machine: Machine, folder: Path) -> Image.Image:
    machine.screen().save(str(folder / "screen.png"))
    with Image.open(folder / "screen.png") as taken:
        return taken.convert("RGB")


def drawn(root: BareRoot, scene: str, *words: str) -> Image.Image:
    """What the same program draws off the screen."""
    size = "x".join(map(str, SIZE))
    command = ["kiosk", "show", "--size", size, "--screen", scene, *words, "--screenshot", "/tmp/drawn.png"]
    root.run(*command, user="kiosk:kiosk", QT_QPA_PLATFORM="offscreen", HOME="/tmp")
    with Image.open(root.folder / "tmp/drawn.png") as taken:
        return taken.convert("RGB")


def test_it_boots_into_the_exhibit_which_a_touch_on_a_panel_plugged_in_later_opens(
    showing: Machine, root: BareRoot, tmp_path: Path
) -> None:
    home = drawn(root, "home")
    assert share_of_change(picture(showing, tmp_path), home) > 0.5

    showing.touch(0.3, 0.9)
    until(lambda: share_of_change(picture(showing, tmp_path), home) < 0.001, PATIENCE)


def test_it_may_open_no_socket_to_a_network(showing: Machine) -> None:
    """The kernel refuses a socket of these kinds to all that runs in the unit."""
    group = "$(systemctl show --property=ControlGroup --value kiosk)"
    numbers = showing.run(f"cat /sys/fs/cgroup{group}/cgroup.procs").split()
    assert len(numbers) >= 2
    for number in numbers:
        assert showing.run(f"grep Seccomp: /proc/{number}/status").split() == ["Seccomp:", "2"]
    user = showing.run("id --user kiosk").strip()
    sockets = showing.run("cat /proc/net/tcp /proc/net/tcp6 /proc/net/udp /proc/net/udp6")
    assert user.isdecimal()
    assert [line for line in sockets.splitlines() if line.split()[7:8] == [user]] == []


@pytest.mark.parametrize("name", ["cage", "kiosk"])
def test_a_program_that_is_killed_comes_back(showing: Machine, name: str) -> None:
    before = starts(showing)
    showing.run(f"pkill -KILL -x {name}")

    until(lambda: starts(showing) == before + 1, PATIENCE)
    wait_for_it(showing)


def test_a_program_that_stands_still_is_started_again(showing: Machine) -> None:
    before = starts(showing)
    showing.run("pkill -STOP -x kiosk")

    until(lambda: starts(showing) == before + 1, PATIENCE)
    wait_for_it(showing)
    assert "Watchdog timeout" in showing.run("journalctl --unit=kiosk --no-pager")


def test_what_the_web_folder_holds_is_fetched_installed_and_shown(
    showing: Machine, root: BareRoot, tmp_path: Path
) -> None:
    home = drawn(root, "home", "--exhibit", "/srv/harbour.exhibit")
    before = first_frames(showing)
    try:
        showing.run("systemctl start kiosk-fetch.service")
        until(lambda: "harbour" in showing.run(f"cat {POINTER} 2>&1"), 4 * PATIENCE)
        until(lambda: first_frames(showing) > before, PATIENCE)
        showing.touch(0.3, 0.9)
        until(lambda: share_of_change(picture(showing, tmp_path), home) < 0.001, PATIENCE)
    finally:
        showing.run(f"rm -r {Path(POINTER).parent}; systemctl restart kiosk")


def test_a_stick_is_readable_for_the_staffs_corner_until_it_is_pulled_out(
    showing: Machine, root: BareRoot, tmp_path: Path
) -> None:
    need({"mkfs.vfat": "dosfstools", "mcopy": "mtools"})
    in_the_office(root, "kiosk pack harbour.exhibit -o stick.kpack")
    stick = tmp_path / "stick"
    subprocess.run(["mkfs.vfat", "-C", str(stick), "65536"], check=True, capture_output=True)
    subprocess.run(["mcopy", "-i", str(stick), str(root.folder / "srv/stick.kpack"), "::"], check=True)
    showing.put_in(stick)

    running = "nsenter --mount --target $(systemctl show --property=MainPID --value kiosk)"
    until(lambda: "stick.kpack" in showing.run(f"{running} sh -c 'ls /run/media/kiosk-*'"), PATIENCE)
    lines = showing.run("grep /run/media/kiosk- /proc/mounts").splitlines()
    (mounted,) = (line.split() for line in lines if line.startswith("/dev/"))
    assert {"ro", "nosuid", "nodev", "noexec"} <= set(mounted[3].split(","))
    showing.run(f"sed {LIKE_THE_SCREEN} > /run/systemd/system/kiosk-sticks.service; systemctl daemon-reload")
    told = showing.run("systemctl start kiosk-sticks; journalctl --no-pager --unit=kiosk-sticks --output=cat")
    assert '"exhibit": "harbour.exhibit"' in told
    showing.pull_out()
    until(lambda: "/run/media/kiosk-" not in showing.run("cat /proc/mounts"), PATIENCE)


def test_after_five_starts_in_two_minutes_a_calm_screen_stands_in_and_the_exhibit_is_tried_again(
    showing: Machine,
) -> None:
    """The start before the first end may be long ago, so that six ends make five starts."""
    for _ in range(6):
        showing.run("systemctl kill --signal=KILL kiosk; sleep 2")
    until(lambda: state(showing, "kiosk-back-soon") == "active", PATIENCE)

    assert state(showing) != "active"
    until(lambda: state(showing) == "active", PATIENCE)
    assert state(showing, "kiosk-back-soon") != "active"


@pytest.mark.parametrize("platform", ["linuxfb"])
def test_without_cage_it_draws_and_is_touched_as_the_guide_says(
    machine: Machine, root: BareRoot, tmp_path: Path, platform: str
) -> None:
    lines = GUIDE_WITHOUT_CAGE.replace("eglfs", platform)
    place = "/run/systemd/system/kiosk.service.d"
    machine.run(
        f"mkdir -p {place}; printf '%s' '{lines}' > {place}/without-cage.conf; systemctl daemon-reload"
    )
    machine.plug_in_a_panel(0.3, 0.9)
    machine.run("systemctl reset-failed; systemctl restart kiosk")
    try:
        wait_for_it(machine)
        assert f"platform {platform}" in machine.run("tail -1 /var/log/kiosk/kiosk.log")
        machine.touch_it()
        until(lambda: share_of_change(picture(machine, tmp_path), drawn(root, "home")) < 0.001, PATIENCE)
    finally:
        machine.run(f"rm {place}/without-cage.conf; systemctl daemon-reload; systemctl restart kiosk")
