"""What makes two builds of the same commit give the same bytes."""

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


KEPT = ("PATH", "HOME", "SYSTEMROOT", "TEMP", "USERPROFILE")
"""Without these no program starts, on Windows the latter three; what is built does not depend on them."""


def moment_of_commit() -> int:
    """Seconds since 1970 of the commit that is built; that of ``SOURCE_DATE_EPOCH`` where it is set.

    Source: reproducible-builds.org, "SOURCE_DATE_EPOCH specification".
    """
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told:
        return int(told)
    command = ["git", "log", "-1", "--format=%ct"]
    return int(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout)


def steady_environment(moment: int) -> dict[str, str]:
    """The environment of a build: no hash seed, clock, language or time zone of this machine in it."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    return kept | {
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(moment),
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }


def settle(folder: Path, moment: int) -> None:
    """Give everything in *folder* the time *moment* and plain rights: what is executable stays so."""
    for path in sorted([folder, *folder.rglob("*")]):
        if path.is_symlink():
            os.utime(path, (moment, moment), follow_symlinks=False)
            continue
        executable = path.is_dir() or path.stat().st_mode & 0o100
        path.chmod(0o755 if executable else 0o644)
        os.utime(path, (moment, moment))
