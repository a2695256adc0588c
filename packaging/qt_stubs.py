"""Writes PySide6's type stubs once more with typed properties: ``qt_stubs.py build/typings``.

As delivered, ``@Property`` hides the type of what it decorates, and ``@QmlUncreatable`` cannot be called.
Pyright reads the corrected stubs through ``stubPath``; at run time nothing changes.
"""

import re
import shutil
import sys
from pathlib import Path

import PySide6

DELIVERED = Path(PySide6.__path__[0])
TYPED_PROPERTY = """\
def Property(
    type: builtins.type | str,
    /,
    *,
    notify: PySide6.QtCore.Signal | None = ...,
    constant: bool = ...,
) -> builtins.type[property]: ...

"""
CORRECTIONS = {
    "QtCore.pyi": (
        (
            r"^class Property:\n(?:    .*\n|\n)+",
            TYPED_PROPERTY,
        ),
        (r"(?<=def __init__\(self, /, \*types: type)(?=, name: str \| None = \.\.\., arguments)", " | str"),
        (r"^import typing$", "import builtins\nimport typing"),
    ),
    "QtQml.pyi": (
        (
            r"^class QmlUncreatable:\n    def __init__.*\n",
            r"\g<0>    def __call__(self, type: _QmlType, /) -> _QmlType: ...\n",
        ),
    ),
}
"""Per stub: pattern and replacement, each of which must fit exactly once."""


def correct(stub: Path) -> None:
    """Apply the corrections of *stub* to it."""
    text = stub.read_text("utf-8")
    for pattern, replacement in CORRECTIONS[stub.name]:
        text, times = re.subn(pattern, replacement, text, flags=re.MULTILINE)
        if times != 1:
            sys.exit(f"PySide6's {stub.name} has changed: {pattern!r} fits {times} times. Mend {__file__}.")
    stub.write_text(text, "utf-8")


def main(folder: Path) -> None:
    """Copy all stubs (they refer to each other) below *folder*, corrected."""
    package = folder / "PySide6"
    shutil.rmtree(package, ignore_errors=True)
    package.mkdir(parents=True)
    for stub in DELIVERED.glob("*.pyi"):
        shutil.copy(stub, package)
    (package / "__init__.pyi").touch()
    for name in CORRECTIONS:
        correct(package / name)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
