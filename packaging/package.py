"""``make package``: one folder that holds all of Kiosk, and from it what staff carry on a stick.

``package.py FOLDER [--tools curator]`` leaves its results in FOLDER, ``build/package`` by default.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

from bundle.bytecode import compile_qml
from bundle.contents import unexpected
from bundle.steadiness import ROOT, moment_of_commit, settle, steady_environment

SEED = ROOT / "seeds" / "korea-1974"


def main() -> None:
    """Build and check the folder."""
    parser = argparse.ArgumentParser(description="Make the package that staff install.")
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "build" / "package")
    parser.add_argument("--tools", choices=["none", "curator"], default="none")
    options = parser.parse_args()
    moment = moment_of_commit()
    program = gather(options.folder, options.tools, moment)
    check(program)
    settle(program, moment)
    print(f"{program}: {megabytes(program):.1f} MB, {len(files_in(program))} files")


def gather(folder: Path, tools: str, moment: int) -> Path:
    """Run PyInstaller; the folder that it fills."""
    work = folder / "work"
    shutil.rmtree(folder, ignore_errors=True)
    work.mkdir(parents=True)
    compile_qml(ROOT / "kiosk" / "qml", work / "qml")
    exhibit = [sys.executable, "-m", "kiosk", "build", str(SEED), "-o", str(work / "korea.exhibit")]
    subprocess.run(exhibit, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    paths = ["--distpath", str(folder), "--workpath", str(work / "pyinstaller")]
    command = [sys.executable, "-m", "PyInstaller", *paths, "--noconfirm", "--log-level", "WARN"]
    told = {"KIOSK_WORK": str(work.absolute()), "KIOSK_TOOLS": tools}
    environment = steady_environment(moment) | told
    subprocess.run([*command, "packaging/kiosk.spec"], cwd=ROOT, check=True, env=environment)
    return folder / "kiosk"


def files_in(program: Path) -> list[str]:
    """All files of the package, links among them, as paths from its folder."""
    found = (Path(folder) / name for folder, _, names in os.walk(program) for name in names)
    return sorted(path.relative_to(program).as_posix() for path in found)


def check(program: Path) -> None:
    """End with the names of the files that no one has allowed, where there are any."""
    strangers = unexpected(files_in(program))
    if strangers:
        sys.exit("Not on the list of packaging/bundle/contents.py:\n  " + "\n  ".join(strangers))


def megabytes(program: Path) -> float:
    """What the package takes on the disk, in 1,000,000 bytes."""
    return sum((program / name).lstat().st_size for name in files_in(program)) / 1e6


if __name__ == "__main__":
    main()
