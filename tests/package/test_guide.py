"""The staff guide's commands do what it says, in its order, on a bare machine."""

import re
import shutil
import subprocess
from pathlib import Path

from tests.helpers.tree import ROOT
from tests.package.bare_root import BareRoot

ELSEWHERE = re.compile(
    r"^## A new exhibit for a screen$.*?(?=^## When something fails$)", re.MULTILINE | re.DOTALL
)
"""Work in the office and between visits, which tests/staff/packs goes through, and what a network brings."""
GUIDE = ELSEWHERE.sub("", (ROOT / "packaging" / "README.md").read_text("utf-8"))
BLOCKS = re.findall(r"^```\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
LINES = "".join(BLOCKS).splitlines()
AS_ROOT = [line.removeprefix("# ") for line in LINES if line.startswith("# ")]
ON_ANY_COMPUTER = [line for line in LINES if not line.startswith("# ")]


def test_the_stick_is_found_in_order(stick: Path) -> None:
    assert len(ON_ANY_COMPUTER) == 3
    said = [
        subprocess.run(["sh", "-c", line], cwd=stick, capture_output=True, text=True, check=True).stdout
        for line in ON_ANY_COMPUTER
    ]

    assert "Signature Verified Successfully" in said[0]
    assert said[1].count(": OK") == 3
    assert re.fullmatch(r"[0-9a-f]{64}  -\n", said[2])


def test_from_the_stick_to_a_machine_that_starts_the_exhibit_and_back(
    root: BareRoot, debian_package: Path
) -> None:
    root.bring(debian_package)
    target = Path("usr/lib/systemd/system/graphical.target")  # the smallest root has no systemd
    (root.folder / target.parent).mkdir(parents=True, exist_ok=True)
    shutil.copy("/" / target, root.folder / target)
    said: dict[str, str] = {}
    for line in AS_ROOT:
        said[line] = run_as_told(root, line)

    assert said["kiosk --version"].startswith("kiosk ")
    assert " 0 failed" in said["kiosk doctor"]
    assert "kiosk.service" in said["systemctl enable --now kiosk.service"]
    assert "Nobody has visited yet" in said["kiosk stats --folder /var/lib/kiosk"]
    assert not (root.folder / "etc/kiosk").exists()


def run_as_told(root: BareRoot, line: str) -> str:
    """What *line* prints in the machine; systemd, which is not at work in it, only writes its links there."""
    if line.startswith("systemctl "):
        words = [word for word in line.split()[1:] if word != "--now"]
        command = ["systemctl", f"--root={root.folder}", *words]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return done.stdout + done.stderr
    no_counts = line.startswith("kiosk stats")
    return root.run("sh", "-c", f"cd /media/stick && {line}", check=not no_counts)
