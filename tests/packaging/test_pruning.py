"""Libraries that nothing in the package is linked with are left out, and links that lead to nothing."""

import subprocess
from pathlib import Path

import pytest
from bundle.inventory import PYTHON, Origin, read_origins, write_inventory
from bundle.pruning import Find, asked_for, wanted, with_living_links
from bundle.system import FOLDER, set_apart

from tests.helpers.debian import need


def library(folder: Path, name: str, *needs: str) -> str:
    """A shared library called *name*, linked with the libraries *needs* in the same folder."""
    source = folder / "empty.c"
    source.touch()
    command = ["gcc", "-shared", "-nostdlib", "-Wl,--no-as-needed", f"-Wl,-soname,{name}"]
    subprocess.run(
        [*command, "-o", name, source.name, *(f"-l:{other}" for other in needs), "-L."],
        cwd=folder,
        check=True,
    )
    return str(folder / name)


@pytest.fixture
def finds(tmp_path: Path) -> list[Find]:
    """A plugin that needs a library, which needs another; and one that nothing needs."""
    need({"gcc": "gcc", "objdump": "binutils"})
    deep = library(tmp_path, "libdeep.so.1")
    near = library(tmp_path, "libnear.so.1", "libdeep.so.1")
    alone = library(tmp_path, "libalone.so.1", "libdeep.so.1")
    plugin = library(tmp_path, "libqxcb.so", "libnear.so.1")
    return [
        ("libdeep.so.1", deep, "BINARY"),
        ("libnear.so.1", near, "BINARY"),
        ("libalone.so.1", alone, "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", plugin, "BINARY"),
        ("libnear.so", "libnear.so.1", "SYMLINK"),
        ("libalone.so", "libalone.so.1", "SYMLINK"),
    ]


def test_what_no_one_asks_for_goes_with_the_links_to_it(finds: list[Find]) -> None:
    assert [place for place, _, _ in asked_for(finds)] == [
        "libdeep.so.1",
        "libnear.so.1",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "libnear.so",
    ]


def test_what_qt_would_load_unasked_is_not_gathered() -> None:
    vnc = ("PySide6/Qt/plugins/platforms/libqvnc.so", "", "BINARY")

    assert wanted([vnc, ("kiosk.py", "", "DATA")]) == [("kiosk.py", "", "DATA")]


def test_a_link_inside_a_folder_is_followed_from_there() -> None:
    real = ("PySide6/Qt/lib/libQt6Core.so.6", "", "BINARY")
    link = ("QtCore.so", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")
    upwards = ("PySide6/back.so", "../PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")
    dead = ("PySide6/dead.so", "libQt6Core.so.6", "SYMLINK")

    assert with_living_links([real, link, upwards, dead]) == [real, link, upwards]


def test_the_machines_libraries_lie_apart_each_behind_those_it_needs(tmp_path: Path) -> None:
    need({"gcc": "gcc", "objdump": "binutils"})
    below = library(tmp_path, "libwayland-zz.so.0")
    above = library(tmp_path, "libEGL.so.7", "libwayland-zz.so.0")
    own = ("PySide6/Qt/lib/libQt6Core.so.6", below, "BINARY")

    kept, order = set_apart([("libEGL.so.7", above, "BINARY"), ("libwayland-zz.so.0", below, "BINARY"), own])

    assert order.index("libwayland-zz.so.0") < order.index("libEGL.so.7")
    places = {place for place, _, _ in kept}
    assert {own[0], f"{FOLDER}/libEGL.so.7", f"{FOLDER}/libwayland-zz.so.0"} <= places
    assert "libEGL.so.7" not in places


def test_every_file_is_written_down_with_who_made_it(tmp_path: Path) -> None:
    made = tmp_path / "made"
    made.mkdir()
    (made / "small.so").touch()
    rich = str(Path(pytest.importorskip("rich").__file__))
    rows = [
        ("small.so", str(made / "small.so"), "BINARY"),
        ("rich", rich, "PYMODULE"),
        ("libc", "/lib/x86_64-linux-gnu/libc.so.6", "BINARY"),
        ("elsewhere", str(tmp_path / "of-python"), "DATA"),
        ("link", "small.so", "SYMLINK"),
    ]
    write_inventory(rows, tmp_path / "rows.json")

    origins = {
        place: origin
        for origin, places in read_origins(tmp_path / "rows.json", made).items()
        for place in places
    }

    assert origins["small.so"] == Origin("kiosk", "kiosk", "")
    assert (origins["rich"].kind, origins["rich"].name) == ("python-package", "rich")
    assert (origins["libc"].kind, origins["libc"].name) == ("debian", "libc6")
    assert origins["elsewhere"] == PYTHON
    assert "link" not in origins
