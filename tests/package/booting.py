"""What a machine of the guide's is made of: a Debian that boots, the package, and what tests ask of it."""

import shutil
import subprocess
from pathlib import Path

from tests.helpers.exhibits import tiny_exhibit_file
from tests.package.bare_root import BareRoot
from tests.package.machine import Disk
from tests.package.test_packs import in_the_office

SUITES = ("bookworm", "trixie")
"""Debian 12, whose cage hands over no touch by Wayland, and Debian 13."""
PACKAGES = (
    "systemd-sysv",
    "linux-image-amd64",
    "udev",
    "kmod",
    "dbus",
    "cage",
    "seatd",
    "xwayland",
    "procps",
    "python3-evdev",
)
"""What the guide asks for, on the smallest Debian that boots; and what makes a touch panel."""
SET_UP = (
    ("enable", "kiosk.service"),
    ("set-default", "graphical.target"),
    ("enable", "systemd-networkd.service"),
)
BY_ITSELF = "[Service]\nExecStart=\nExecStart=-/sbin/agetty --autologin root --noclear %I dumb\n"
NETWORK = "[Match]\nName=e*\n\n[Network]\nDHCP=yes\n"
DISK = 4 << 30


def set_up(root: BareRoot, package: Path) -> None:
    """Install *package* in *root* as the guide says, and let root in on the serial line."""
    root.run("dpkg", "-i", root.bring(package))
    for words in SET_UP:
        subprocess.run(["systemctl", f"--root={root.folder}", *words], check=True, capture_output=True)
    console = root.folder / "etc/systemd/system/serial-getty@ttyS0.service.d/by-itself.conf"
    console.parent.mkdir(parents=True)
    console.write_text(BY_ITSELF)
    (root.folder / "etc/systemd/network/wired.network").write_text(NETWORK)
    (root.folder / "etc/fstab").write_text("/dev/vda / ext4 rw 0 1\n")
    shutil.copy(Path(__file__).with_name("finger.py"), root.folder / "srv")


def publish(root: BareRoot, folder: Path) -> None:
    """Put a signed edition into the web folder."""
    tiny_exhibit_file(root.folder / "srv" / "harbour.exhibit")
    in_the_office(root, "kiosk keys make")
    in_the_office(root, "kiosk pack harbour.exhibit -o harbour.kpack --repository web")
    shutil.copytree(root.folder / "srv" / "web", folder, dirs_exist_ok=True)


def trust(root: BareRoot, address: str) -> None:
    """Let the screen take what the museum's keys have signed, from the web folder at *address*."""
    shutil.copy(root.folder / "srv/keys/root.json", root.folder / "etc/kiosk/root.json")
    settings = root.folder / "etc/kiosk/kiosk.toml"
    settled = settings.read_text("utf-8").replace('# trust = "root.json"', 'trust = "root.json"')
    settings.write_text(settled.replace('fetch_from = ""', f'fetch_from = "{address}"'))


def disk_of(root: BareRoot, folder: Path) -> Disk:
    """A disk in *folder* that boots what *root* holds."""
    image = folder / "disk"
    with image.open("wb") as file:
        file.truncate(DISK)
    subprocess.run(["mke2fs", "-q", "-t", "ext4", "-d", str(root.folder), str(image)], check=True)
    (kernel,), (files,) = ((root.folder / "boot").glob(f"{name}-*") for name in ("vmlinuz", "initrd.img"))
    return Disk(kernel, files, image)
