"""A bare Debian root without a network, and the package that ``make package`` has made.

Run by ``make package-test``, which sets KIOSK_PACKAGE; it takes minutes and wants root, so that ``make test``
leaves it out.
"""

import os
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.package.bare_root import BareRoot, with_packages

MADE = Path(os.environ.get("KIOSK_PACKAGE", "build/package")).absolute()
TOOLS = {
    "mmdebstrap": "mmdebstrap",
    "Xvfb": "xvfb",
    "import": "imagemagick",
    "cage": "cage",
    "Xwayland": "xwayland",
    "sway": "sway",
    "grim": "grim",
    "qemu-system-x86_64": "qemu-system-x86",
    "mke2fs": "e2fsprogs",
}
"""Programs that the tests run, and the Debian packages that hold them."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Say for each test why it cannot run here, where this is no place for it."""
    reason = _hindrance()
    if reason:
        for item in items:
            item.add_marker(pytest.mark.skip(reason=reason))


def _hindrance() -> str:
    if os.geteuid() != 0:
        return "only root may make a root folder of its own"
    allowed = subprocess.run(["unshare", "-n", "true"], capture_output=True, check=False).returncode == 0
    return "" if allowed else "this machine does not allow namespaces of one's own"


@pytest.fixture(scope="session")
def stick() -> Path:
    """What staff carry: archive, Debian package, bill, sums, signature."""
    folder = MADE / "stick"
    assert folder.is_dir(), "make package comes first"
    return folder


@pytest.fixture(scope="session")
def debian_package(stick: Path) -> Path:
    return next(stick.glob("*.deb"))


@pytest.fixture(scope="session")
def bare_archive() -> Path:
    """Debian's smallest root as an archive: no Qt, no Python, no X."""
    return made_by_debian("bare-root")


@pytest.fixture(scope="session")
def archive_with_a_voice() -> Path:
    """The same with what reads aloud, as the package suggests it."""
    return made_by_debian("root-with-a-voice", "speech-dispatcher", "speech-dispatcher-espeak-ng")


def made_by_debian(name: str, *packages: str, suite: str = "bookworm") -> Path:
    """A root of Debian's *suite* with *packages* as an archive called *name*, made once."""
    with_packages(TOOLS)
    kept = MADE.with_name(f"{name}.tar")
    if not kept.is_file():
        making = kept.with_suffix(".making.tar")
        more = [f"--include={name}" for name in packages]
        command = ["mmdebstrap", "--quiet", "--variant=minbase", *more, suite, str(making)]
        subprocess.run(command, check=True)
        making.rename(kept)
    return kept


@pytest.fixture
def root(bare_archive: Path, tmp_path: Path) -> Iterator[BareRoot]:
    """A bare machine, new for each test."""
    with unpacked(bare_archive, tmp_path) as machine:
        yield machine


@pytest.fixture
def root_with_a_voice(archive_with_a_voice: Path, tmp_path: Path) -> Iterator[BareRoot]:
    """A machine that can read aloud, new for each test."""
    with unpacked(archive_with_a_voice, tmp_path) as machine:
        yield machine


@contextmanager
def unpacked(archive: Path, place: Path) -> Iterator[BareRoot]:
    """What *archive* holds, unpacked below *place* until it is not needed any more."""
    folder = place / "root"
    folder.mkdir()
    with tarfile.open(archive) as packed:
        packed.extractall(folder, filter="fully_trusted")
    place.chmod(0o755)
    machine = BareRoot(folder)
    yield machine
    machine.close()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def installed(root: BareRoot, debian_package: Path) -> BareRoot:
    """A bare machine with the package."""
    root.run("dpkg", "-i", root.bring(debian_package))
    return root
