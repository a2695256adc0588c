"""What a test needs of the machine beside the program: installed as the set-up does it, or named."""

import importlib.util
import shutil
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

from tests.helpers.tree import ROOT


def need(
    commands: Mapping[str, str], *, display: bool = False, files: Mapping[str, str] | None = None
) -> None:
    """Have *commands* and *files*, each from its Debian package, with *display* what Qt needs for a window.

    On a fresh machine they are installed as root; where that is not allowed, the test ends and names the
    command that installs them.
    """
    prepare = _prepare()
    packages = [package for command, package in commands.items() if shutil.which(command) is None]
    packages += [package for file, package in (files or {}).items() if not Path(file).exists()]
    if display:
        packages += [
            package for library, package in prepare.ON_A_DISPLAY.items() if not prepare.loads(library)
        ]
    if packages:
        prepare.install(packages)


def _prepare() -> ModuleType:
    """The set-up, which is a script and no package."""
    spec = importlib.util.spec_from_file_location("prepare", ROOT / "packaging" / "prepare.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
