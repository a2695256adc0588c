"""What a test needs of the machine beside the program: installed as the set-up does it, or named."""

import importlib.util
import shutil
from collections.abc import Mapping
from types import ModuleType

from tests.helpers.tree import ROOT


def need(commands: Mapping[str, str], *, display: bool = False) -> None:
    """Have *commands*, each from its Debian package, and with *display* what Qt loads to open a window.

    On a fresh machine they are installed as root; where that is not allowed, the test ends and names the
    command that installs them.
    """
    prepare = _prepare()
    packages = [package for command, package in commands.items() if shutil.which(command) is None]
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
