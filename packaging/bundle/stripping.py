"""Takes debugging symbols out of Python's own libraries; those of the wheels have none."""

import os
import subprocess
import sys
from pathlib import Path

from bundle.pruning import Find


def strip_python(finds: list[Find], folder: Path) -> list[Find]:
    """The *finds*, those of the interpreter replaced by copies without symbols in *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    interpreter = os.path.realpath(sys.base_prefix) + os.sep
    return [_stripped(find, folder, interpreter) for find in finds]


def _stripped(find: Find, folder: Path, interpreter: str) -> Find:
    place, source, kind = find
    real = os.path.realpath(source)
    if kind not in {"BINARY", "EXTENSION"} or not real.startswith(interpreter):
        return find
    copy = folder / Path(place).name
    subprocess.run(["strip", "--strip-unneeded", "-o", str(copy), real], check=True)
    return place, str(copy), kind
