"""A whole computer, emulated by QEMU: it boots Debian, and has a display and a network card."""

import contextlib
import json
import socket
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

SIZE = (1280, 720)
PROMPT = b"root@"
BOOTED = 600.0
"""Seconds for which a machine may boot: every one of its instructions is emulated."""
HARDWARE = (
    "-machine q35 -accel tcg,thread=multi -cpu max -smp 2 -m 2048 -no-reboot -monitor none "
    f"-vga none -device virtio-gpu-pci,xres={SIZE[0]},yres={SIZE[1]} -display none "
    "-device qemu-xhci,id=usb -nic user,model=virtio-net-pci"
).split()
OUTSIDE = "10.0.2.2"
"""The address by which the machine reaches this one's loopback."""

TOUCH_NOW = "/run/touch-now"


@dataclass(frozen=True, slots=True)
class Disk:
    """What a machine boots from."""

    kernel: Path
    first_files: Path
    image: Path


class Machine:
    """A machine that is switched on; its sockets lie in *folder*."""

    def __init__(self, disk: Disk, folder: Path) -> None:
        self._serial = folder / "serial"
        self._control = folder / "control"
        self._picture = folder / "screen.ppm"
        boot = ["-kernel", disk.kernel, "-initrd", disk.first_files]
        boot += ["-append", "root=/dev/vda rw console=ttyS0 quiet"]
        boot += ["-drive", f"file={disk.image},format=raw,if=virtio"]
        lines = [
            "-serial",
            f"unix:{self._serial},server,nowait",
            "-qmp",
            f"unix:{self._control},server,nowait",
        ]
        self._process = subprocess.Popen(["qemu-system-x86_64", *HARDWARE, *boot, *lines])
        until(self._control.exists, 60)

    def wait_until_it_has_booted(self) -> None:
        """Until root's prompt answers on the serial line; what is typed before is lost."""
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(str(self._serial))
            line.settimeout(1)

            def answers() -> bool:
                line.sendall(b"\n")
                return PROMPT in _heard(line, PROMPT, 2)

            until(answers, BOOTED)

    def run(self, command: str, patience: float = 120) -> str:
        """What *command* prints, run by root on the serial line."""
        number = time.monotonic_ns()
        begin, end = f"BEGIN-{number}", f"END-{number}"
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(str(self._serial))
            line.settimeout(1)
            # The line shows what is typed: the words that are looked for are not written as they are printed.
            line.sendall(f"\necho BEG''IN-{number}; {command}; echo EN''D-{number}\n".encode())
            heard = _heard(line, end.encode(), patience)
        told = heard.decode("utf-8", "replace").replace("\r", "")
        assert end in told, told
        return told.partition(f"{begin}\n")[2].partition(end)[0]

    def screen(self) -> QImage:
        """What the display shows."""
        self._order("screendump", filename=str(self._picture))
        return QImage(str(self._picture))

    def touch(self, x: float, y: float) -> None:
        """Plug in a touch panel and touch it, at parts of the screen's width and height; then unplug it."""
        said = self.run(f"modprobe uinput && python3 /srv/finger.py {x} {y} && echo touched")
        assert "touched" in said, said

    def plug_in_a_panel(self, x: float, y: float) -> None:
        """Plug in a touch panel, to be touched by `touch_it` at parts of the screen's width and height."""
        self.run(f"rm -f {TOUCH_NOW}; modprobe uinput")
        self.run(f"systemd-run --unit=panel-{time.monotonic_ns()} python3 /srv/finger.py {x} {y} {TOUCH_NOW}")

    def touch_it(self) -> None:
        """Touch the panel that was plugged in; then it is unplugged."""
        self.run(f"touch {TOUCH_NOW}")

    def put_in(self, stick: Path) -> None:
        """Put in a USB stick with what is in the image *stick*."""
        file = {"driver": "file", "filename": str(stick)}
        self._order("blockdev-add", **{"driver": "raw", "node-name": "stick", "file": file})
        self._order("device_add", driver="usb-storage", bus="usb.0", id="stick", drive="stick")

    def pull_out(self) -> None:
        """Pull the stick out, without a word to the system."""
        self._order("device_del", id="stick")

    def switch_off(self) -> None:
        """Pull the plug."""
        self._process.kill()
        self._process.wait()

    def _order(self, order: str, **arguments: object) -> None:
        """One order to QEMU, by its machine protocol (QMP)."""
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(str(self._control))
            speech = line.makefile("rw")
            speech.readline()
            for words in ({"execute": "qmp_capabilities"}, {"execute": order, "arguments": arguments}):
                speech.write(json.dumps(words) + "\n")
                speech.flush()
                answer = json.loads(speech.readline())
                while "event" in answer:
                    answer = json.loads(speech.readline())
                assert "return" in answer, answer


def _heard(line: socket.socket, end: bytes, patience: float) -> bytes:
    heard, last = b"", time.monotonic() + patience
    while end not in heard and time.monotonic() < last:
        with contextlib.suppress(TimeoutError):
            heard += line.recv(65536)
    return heard


def until(holds: Callable[[], bool], patience: float, said: Callable[[], str] = str) -> None:
    """Wait until *holds*, asking every two seconds; fails after *patience* seconds with what *said* says."""
    last = time.monotonic() + patience
    while not holds():
        assert time.monotonic() < last, said()
        time.sleep(2)
