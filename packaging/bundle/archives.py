"""The folder as files to carry: ``.tar.zst`` to unpack anywhere, ``.deb`` to install."""

import os
import shutil
import subprocess
import tarfile
from pathlib import Path

import zstandard

LEVEL = 19


def write_archive(folder: Path, path: Path, moment: int) -> None:
    """Pack *folder* under its own name: sorted, owned by nobody in particular, dated *moment*."""

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = moment
        return entry

    pressed = zstandard.ZstdCompressor(level=LEVEL)
    with (
        path.open("wb") as file,
        pressed.stream_writer(file) as stream,
        tarfile.open(fileobj=stream, mode="w|", format=tarfile.GNU_FORMAT) as archive,
    ):
        for member in sorted([folder, *folder.rglob("*")]):
            name = str(member.relative_to(folder.parent))
            archive.add(member, name, recursive=False, filter=plain)


def write_debian_package(tree: Path, path: Path, moment: int) -> None:
    """Make *tree*, which holds a ``DEBIAN`` folder, a Debian package; xz, which every dpkg can read."""
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(path)]
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(moment)}
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)


def copy_linked(source: Path, target: Path) -> None:
    """Copy the folder *source* without taking its room on the disk twice."""
    shutil.copytree(source, target, symlinks=True, copy_function=os.link)
