"""A folder that serves as a whole machine, cut off from every network."""

import os
import shutil
import signal
import subprocess
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

MINUTE = 60


@dataclass
class BareRoot:
    """A machine in *folder*, for which even the loopback device is down."""

    folder: Path
    mounted: list[Path] = field(default_factory=list[Path])

    def run(self, *command: str, user: str = "root", check: bool = True, **environment: str) -> str:
        """Run *command* in the machine as *user*; what it printed, its complaints included."""
        told = [f"{name}={value}" for name, value in environment.items()]
        done = subprocess.run(
            [*self.inside(user), "/usr/bin/env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", *told, *command],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=10 * MINUTE,
            check=False,
        )
        assert not check or done.returncode == 0, done.stdout
        return done.stdout

    def inside(self, user: str) -> list[str]:
        """The words before a command that let *user* run it in the machine."""
        return ["unshare", "--net", "chroot", f"--userspec={user}", str(self.folder)]

    def bring(self, file: Path) -> str:
        """Carry *file* in, as on a stick; where it lies then."""
        stick = self.folder / "media" / "stick"
        stick.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, stick / file.name)
        return f"/media/stick/{file.name}"

    def mount(self, outside: Path, inside: str) -> None:
        """Let the machine see a folder of the host, such as the one with the sockets of a display."""
        place = self.folder / inside.lstrip("/")
        place.mkdir(parents=True, exist_ok=True)
        subprocess.run(["mount", "--bind", str(outside), str(place)], check=True)
        self.mounted.append(place)

    def processes(self) -> dict[int, list[str]]:
        """The numbers and command lines of all that runs in the machine."""
        found: dict[int, list[str]] = {}
        for place in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):  # it has ended by now
                if (place / "root").readlink() == self.folder:
                    found[int(place.name)] = (place / "cmdline").read_text().split("\0")[:-1]
        return found

    def close(self) -> None:
        """End what still runs, such as a speech engine, and take away what was mounted."""
        for number in self.processes():
            with suppress(ProcessLookupError):
                os.kill(number, signal.SIGKILL)
        for place in reversed(self.mounted):
            subprocess.run(["umount", "--lazy", str(place)], check=False)

    def files(self) -> dict[str, tuple[int, int]]:
        """Every path in the machine with its rights and its size; folders have no size."""
        found: dict[str, tuple[int, int]] = {}
        for path in self.folder.rglob("*"):
            status = path.lstat()
            size = 0 if path.is_dir() and not path.is_symlink() else status.st_size
            found[str(path.relative_to(self.folder))] = (status.st_mode, size)
        return found


def with_packages(tools: dict[str, str]) -> None:
    """Install the Debian packages of those *tools* that are not here."""
    missing = sorted({package for tool, package in tools.items() if shutil.which(tool) is None})
    if missing:
        quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        install = ["apt-get", "install", "--yes", "--no-install-recommends", *missing]
        for command in (["apt-get", "update", "--quiet"], install):
            subprocess.run(command, env=quiet, check=True, stdout=subprocess.DEVNULL)
