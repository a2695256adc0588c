"""Folders with one fault each: what is changed in the small exhibit, and what the checker says then."""

import os
import shutil
import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import LiteralScalarString

from kiosk.content.compile import Compilation
from kiosk.content.problems import Problem
from kiosk.content.texts import with_advice
from tests.helpers.folders import HarbourFolder
from tests.helpers.tree import ROOT

FOLDER = ROOT / "tests" / "content" / "faults"
ACCEPT = "KIOSK_ACCEPT_FAULTS"


@dataclass(frozen=True, slots=True, eq=False)
class Fault:
    """One file of `tests/content/faults`; its README says what the keys mean."""

    path: Path
    keys: Mapping[str, Any]

    @property
    def shown(self) -> str:
        """What the checker is to say."""
        return str(self.keys.get("shows", ""))

    def put_into(self, harbour: HarbourFolder) -> None:
        """Spoil the exhibit."""
        keys = self.keys
        for name, text in cast("Mapping[str, str]", keys.get("beside", {})).items():
            harbour.write(name, text)
        if "picture" in keys:
            harbour.write(str(keys["picture"]), picture(*keys.get("pixels", (37, 21))))
        if "change" not in keys:
            return
        target = harbour.root / str(keys["change"])
        target.parent.mkdir(parents=True, exist_ok=True)
        _spoil(harbour, target, keys)

    def accept(self, shown: str) -> None:
        """Write down what the checker says now."""
        yaml = _yaml()
        keys = cast("Any", yaml.load(self.path.read_text("utf-8")))
        keys["shows"] = LiteralScalarString(shown)
        with self.path.open("w", encoding="utf-8") as file:
            yaml.dump(keys, file)


def _spoil(harbour: HarbourFolder, target: Path, keys: Mapping[str, Any]) -> None:
    name, times = str(keys["change"]), int(keys.get("times", 1))
    if "replace" in keys:
        harbour.replace(name, str(keys["replace"]), str(keys["by"]) * times)
    elif "write" in keys:
        harbour.write(name, str(keys["write"]) * times)
    elif "bytes" in keys:
        harbour.write(name, bytes.fromhex(str(keys["bytes"])))
    elif "copies" in keys:
        for number in range(int(keys["copies"])):
            target.with_name(f"{target.stem}-{number}{target.suffix}").touch()
    else:
        shutil.rmtree(target) if target.is_dir() else target.unlink(missing_ok=True)
        _special(target, keys)


def _special(target: Path, keys: Mapping[str, Any]) -> None:
    if "link" in keys:
        target.symlink_to(str(keys["link"]))
    elif "pipe" in keys:
        os.mkfifo(target)
    elif "size" in keys:
        target.touch()
        os.truncate(target, int(keys["size"]))
    elif "folder" in keys:
        target.mkdir()


def faults() -> list[Fault]:
    """All of them, in order of name."""
    return [
        Fault(path, cast("Any", YAML(typ="safe", pure=True)).load(path.read_text("utf-8")))
        for path in sorted(FOLDER.glob("*.yaml"))
    ]


def found(compilation: Compilation) -> tuple[Problem, ...]:
    """The problems that `kiosk check` lists."""
    return with_advice(compilation.problems, compilation.texts)


def written(compilation: Compilation) -> str:
    """The problems as `kiosk check` prints them, in a folder without a name."""
    return "".join(_line(problem) for problem in found(compilation))


def _line(problem: Problem) -> str:
    place, severity = problem.place, problem.severity.name.lower()
    return f"{place.file}:{place.line}:{place.column}: {severity}: {problem.message}\n  {problem.remedy}\n"


def picture(width: int, height: int) -> bytes:
    """A PNG file that says it has so many pixels, whether it has them or not."""
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in (
            (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)),
            (b"IDAT", zlib.compress(bytes((width + 1) * height) if width * height < 1 << 16 else b"")),
            (b"IEND", b""),
        )
    )


def _yaml() -> YAML:
    yaml = YAML()
    yaml.width = 1000
    yaml.preserve_quotes = True
    return yaml
