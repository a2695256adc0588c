"""Two builds of one commit are the same, to the byte."""

import hashlib
import subprocess
import sys
from pathlib import Path

from tests.package.conftest import MADE


def sums(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_second_build_in_another_folder_gives_the_same_bytes(stick: Path, tmp_path: Path) -> None:
    subprocess.run([sys.executable, "packaging/package.py", str(tmp_path / "again")], check=True)

    assert sums(tmp_path / "again" / "kiosk") == sums(MADE / "kiosk")
    carried = {name: value for name, value in sums(stick).items() if not name.endswith((".sig", ".pem"))}
    again = sums(tmp_path / "again" / "stick")
    assert {name: again[name] for name in carried} == carried
