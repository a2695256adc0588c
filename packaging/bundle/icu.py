"""Makes ICU's data as small as the exhibit needs: 32 MB of all the world's become about 3.

Qt changes case with ICU and would sort with it. The root data stay, with the order of all letters; what
belongs to single languages and regions goes: the index has an order of its own (`kiosk/visitor/alphabet.py`),
dates are in words, and what else Qt says of a language (the names of days) it knows by itself.
"""

import os
import re
import subprocess
from pathlib import Path, PurePosixPath

from bundle.pruning import Find

LIBRARY = re.compile(r"libicudata\.so\.(\d+)")
DROPPED = re.compile(
    r"^(brkitr/|curr/|lang/|region/|unit/|zone/|rbnf/|translit/"
    r"|(coll/)?(?!res_index)[a-z]{2,3}(_\w*)?\.res$"
    r"|.*\.cnv$|cnvalias\.icu$|metaZones\.res$|timezoneTypes\.res$|windowsZones\.res$|zoneinfo64\.res$"
    r"|unames\.icu$|confusables\.cfu$|.*\.dict$)"
)
PACKAGE_START = b"\xda\x27"
"""The two bytes of ICU's data header, after its size (ICU: udata.h, ``UDataInfo``)."""


def trimmed(finds: list[Find], folder: Path) -> list[Find]:
    """The *finds* with ICU's data library replaced by a small one made in *folder*."""
    return [_trimmed(find, folder) for find in finds]


def _trimmed(find: Find, folder: Path) -> Find:
    place, source, kind = find
    match = LIBRARY.fullmatch(PurePosixPath(place).name)
    if match is None or kind != "BINARY":
        return find
    return place, str(_make_small(Path(os.path.realpath(source)), match[1], folder)), kind


def _make_small(library: Path, version: str, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    data = folder / f"icudt{version}l.dat"
    data.write_bytes(_data_in(library))
    listed = subprocess.run(["icupkg", "-l", str(data)], capture_output=True, text=True, check=True).stdout
    names = [name for name in listed.split() if DROPPED.match(name)]
    drop = folder / "drop.txt"
    drop.write_text("\n".join(names) + "\n", encoding="utf-8")
    subprocess.run(["icupkg", "-r", str(drop), str(data)], check=True)
    return _library_of(data, version, folder)


def _data_in(library: Path) -> bytes:
    """ICU's data as it lies in *library*, from its header to the end of its section."""
    content = library.read_bytes()
    start = content.index(b"CmnD") - 12
    if content[start + 2 : start + 4] != PACKAGE_START:
        raise ValueError(f"{library} holds no ICU data where it should")
    printed = subprocess.run(["readelf", "-SW", str(library)], capture_output=True, text=True, check=True)
    for line in printed.stdout.splitlines():
        words = line.replace("[ ", "[").split()
        if len(words) > 5 and words[1] == ".rodata":
            offset, size = int(words[4], 16), int(words[5], 16)
            return content[start : offset + size]
    raise ValueError(f"{library} has no read-only data")


def _library_of(data: Path, version: str, folder: Path) -> Path:
    """A shared library that holds nothing but *data*, under the name by which ICU asks for it."""
    source, made = folder / "data.s", folder / f"libicudata.so.{version}"
    symbol = f"icudt{version}_dat"
    source.write_text(
        f".section .rodata\n.globl {symbol}\n.balign 16\n.type {symbol},%object\n"
        f'{symbol}: .incbin "{data.name}"\n'
        f".size {symbol}, .-{symbol}\n"
        '.section .note.GNU-stack,"",%progbits\n',
        encoding="utf-8",
    )
    command = [
        "gcc",
        "-shared",
        "-nostdlib",
        f"-Wl,-soname,{made.name}",
        "-Wl,--build-id=none",
        "-o",
        made.name,
    ]
    subprocess.run([*command, source.name], cwd=folder, check=True)
    return made
