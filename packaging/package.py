"""``make package``: one folder that holds all of Kiosk, and from it what staff carry on a stick.

``package.py FOLDER`` leaves its results in FOLDER, ``build/package`` by default. It makes the package of the
system that it runs on; only that for Linux was ever tried. With ``--for-curators`` the package holds what
compiles an exhibit as well, and is one archive to unpack on a curator's computer.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import prepare
from bundle.archives import write_archive, write_debian_package
from bundle.bill import write_bill
from bundle.bytecode import compile_qml
from bundle.contents import unexpected
from bundle.debian import lay_out
from bundle.inventory import Origin, read_origins
from bundle.licences import gather_licences
from bundle.release import setup_command
from bundle.signing import KEY, sign
from bundle.steadiness import ROOT, moment_of_commit, settle, steady_environment

SEED = ROOT / "seeds" / "korea-1974"
LINUX = ROOT / "packaging" / "linux"
SPECS = {
    "linux": "packaging/kiosk.spec",
    "win32": "packaging/windows/kiosk.spec",
    "darwin": "packaging/macos/kiosk.spec",
}
WINDOWS_SETUP = ROOT / "packaging" / "windows" / "kiosk.iss"
TOOLS = {"icupkg": "icu-devtools", "gcc": "gcc", "strip": "binutils", "dpkg-deb": "dpkg"}
"""Programs that the build runs, and the Debian packages that hold them."""
TAKEN_ALONG = prepare.ON_A_DISPLAY | {
    "libOpenGL.so.0": "libopengl0",
    "libgbm.so.1": "libgbm1",
    "libinput.so.10": "libinput10",
    "libspeechd.so.2": "libspeechd2",
}
"""Libraries that the package brings for machines without them, and their Debian packages."""


def main() -> None:
    """Build everything, check it and say how large it is."""
    parser = argparse.ArgumentParser(description="Make the package that staff install.")
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "build" / "package")
    parser.add_argument("--for-curators", action="store_true", help="with what compiles an exhibit")
    options = parser.parse_args()
    folder, for_curators, moment = options.folder.absolute(), options.for_curators, moment_of_commit()
    if sys.platform == "linux":
        have_what_it_takes()
    program = gather(folder, moment, for_curators=for_curators)
    about = describe(program)
    origins = read_origins(folder / "work" / "inventory.json", folder / "work")
    gather_licences(origins, program / "licences")
    if sys.platform == "linux":
        check(program, for_curators=for_curators)
        settle(program, moment)
    carry(program, folder, about, moment, origins, for_curators=for_curators)


def have_what_it_takes() -> None:
    """Install what the build runs and takes along, or end with the command that does."""
    packages = {package for tool, package in TOOLS.items() if shutil.which(tool) is None}
    packages |= {package for library, package in TAKEN_ALONG.items() if not prepare.loads(library)}
    if packages:
        prepare.install(sorted(packages))


def gather(folder: Path, moment: int, *, for_curators: bool) -> Path:
    """Run PyInstaller; the folder that it fills."""
    work = folder / "work"
    shutil.rmtree(folder, ignore_errors=True)
    work.mkdir(parents=True)
    compile_qml(ROOT / "kiosk" / "qml", work / "qml")
    exhibit = [sys.executable, "-m", "kiosk", "build", str(SEED), "-o", str(work / "korea.exhibit")]
    subprocess.run(exhibit, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    paths = ["--distpath", str(folder), "--workpath", str(work / "pyinstaller")]
    command = [sys.executable, "-m", "PyInstaller", *paths, "--noconfirm", "--log-level", "WARN"]
    environment = steady_environment(moment) | {"KIOSK_WORK": str(work)}
    environment |= {"KIOSK_CURATORS": "yes"} if for_curators else {}
    subprocess.run([*command, SPECS[sys.platform]], cwd=ROOT, check=True, env=environment)
    program = folder / "kiosk"
    (lay_guide if for_curators else lay_beside)(program)
    return program


def lay_guide(program: Path) -> None:
    """Put the curators' guide with its pictures beside the program."""
    shutil.copy(ROOT / "seeds" / "README.md", program / "GUIDE.md")
    shutil.copytree(ROOT / "seeds" / "guide", program / "guide")


def lay_beside(program: Path) -> None:
    """Put what staff read and run beside the program: guide, script, units, settings to begin with."""
    shutil.copy(ROOT / "packaging" / "README.md", program / "GUIDE.md")
    if sys.platform == "linux":
        for script in ("install.sh", "on-screen.sh"):
            shutil.copy(LINUX / script, program / script)
        for folder in ("systemd", "udev"):
            shutil.copytree(LINUX / folder, program / folder)
    print_settings = [sys.executable, "-m", "kiosk", "settings"]
    with (program / "kiosk.toml").open("wb") as settings:
        subprocess.run(print_settings, cwd=ROOT, check=True, stdout=settings)


def describe(program: Path) -> dict[str, str]:
    """Write down in the package what it was built from; the same as a record."""
    command = ["git", "rev-parse", "HEAD"]
    commit = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()
    about = {
        "version": version("document-kiosk"),
        "commit": commit,
        "python": sys.version.partition(" ")[0],
        "qt": version("PySide6-Essentials"),
    }
    (program / "BUILD.json").write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")
    return about


def files_in(program: Path) -> list[str]:
    """All files of the package, links among them, as paths from its folder."""
    found = (Path(folder) / name for folder, _, names in os.walk(program) for name in names)
    return sorted(path.relative_to(program).as_posix() for path in found)


def check(program: Path, *, for_curators: bool) -> None:
    """End with the names of the files that no one has allowed, where there are any."""
    strangers = unexpected(files_in(program), for_curators=for_curators)
    if strangers:
        sys.exit("Not on the list of packaging/bundle/contents.py:\n  " + "\n  ".join(strangers))


def carry(
    program: Path,
    folder: Path,
    about: dict[str, str],
    moment: int,
    origins: dict[Origin, list[str]],
    *,
    for_curators: bool,
) -> None:
    """Make the files that go on a stick, and say how large everything is."""
    name = f"document-kiosk-{'curators-' if for_curators else ''}{about['version']}"
    stick = folder / "stick"
    stick.mkdir()
    bill = stick / f"{name}.cdx.json"
    write_bill(origins, about, moment, bill)
    match sys.platform:
        case "linux":
            packed = [pack(program, stick / f"{name}.tar.zst", moment)]
            if not for_curators:
                packed.append(pack_for_debian(program, folder, stick / f"{name}_amd64.deb", moment))
        case "darwin":
            packed = [pack_for_macos(folder, stick / f"{name}-macos.zip")]
        case _:
            subprocess.run(setup_command(WINDOWS_SETUP), check=True)
            packed = [stick / f"{name}-setup.exe"]
    files = [*packed, bill]
    if not sign(files, stick):
        print(f"Signed with a key made for this build only: set {KEY} to sign a release.")
    size = sum((program / file).lstat().st_size for file in files_in(program))
    print(f"{program}: {size / 1e6:.1f} MB")
    for file in files:
        print(f"{file}: {file.stat().st_size / 1e6:.1f} MB")


def pack(program: Path, path: Path, moment: int) -> Path:
    """The program's folder as an archive."""
    write_archive(program, path, moment)
    return path


def pack_for_debian(program: Path, folder: Path, path: Path, moment: int) -> Path:
    """The program as a Debian package."""
    tree = folder / "work" / "debian"
    lay_out(program, tree, version("document-kiosk"))
    settle(tree, moment)
    write_debian_package(tree, path, moment)
    return path


def pack_for_macos(folder: Path, path: Path) -> Path:
    """The app with what staff read beside it, as an archive that keeps links: ditto(1)."""
    carried = folder / "work" / "Kiosk"
    shutil.copytree(folder / "Kiosk.app", carried / "Kiosk.app", symlinks=True)
    shutil.copytree(folder / "kiosk" / "licences", carried / "licences")
    for name in ("GUIDE.md", "BUILD.json", "kiosk.toml"):
        shutil.copy(folder / "kiosk" / name, carried / name)
    subprocess.run(["ditto", "-c", "-k", "--keepParent", str(carried), str(path)], check=True)
    return path


if __name__ == "__main__":
    main()
