"""Every test draws off screen, in software, in one locale, and shares one build of the shipped exhibit."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings

collect_ignore = [] if "KIOSK_PACKAGE" in os.environ else ["package"]
"""`make package-test` runs what takes minutes and a bare root."""

SURROUNDINGS = {
    "LC_ALL": "C.UTF-8",
    "TZ": "UTC",
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QT_SCALE_FACTOR": "1",
    "QT_FONT_DPI": "96",
    "XDG_CONFIG_HOME": str(Path(__file__).parent / "no-settings-of-this-machine"),
}
os.environ.update(SURROUNDINGS)  # before anything imports Qt

# A busy machine is no fault of the code; and what passed once passes again, unless somebody fuzzes.
settings.register_profile("kiosk", deadline=None, derandomize="KIOSK_FUZZ" not in os.environ)
settings.load_profile("kiosk")

ROOT = Path(__file__).resolve().parent.parent
SEED = ROOT / "seeds" / "korea-1974"
ADDRESS = "https://example.org/8q"
"""Where a museum would have pages of its own."""


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """What pytest-qt starts: the kind of application the visitor's program is, without widgets."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture(scope="session")
def korea(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped exhibit's file, built from its folder as curators build it."""
    return _built(SEED, tmp_path_factory.mktemp("exhibit") / "korea.exhibit")


@pytest.fixture(scope="session")
def korea_with_address(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped exhibit's file as a museum with pages of its own would build it."""
    folder = tmp_path_factory.mktemp("exhibit-with-address")
    shutil.copytree(SEED, folder / "seed")
    manifest = folder / "seed" / "exhibit.yaml"
    words = manifest.read_text("utf-8")
    assert 'takeaway: ""' in words
    manifest.write_text(words.replace('takeaway: ""', f"takeaway: {ADDRESS}"), "utf-8")
    return _built(folder / "seed", folder / "korea.exhibit")


def _built(folder: Path, exhibit: Path) -> Path:
    command = [sys.executable, "-m", "kiosk", "build", str(folder), "-o", str(exhibit)]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    return exhibit
