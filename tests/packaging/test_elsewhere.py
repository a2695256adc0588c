"""What Windows and macOS would be given fits what Linux is given, as far as that can be said without them."""

import ast
import plistlib
import re
import runpy
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import package
import pytest
from bundle import release
from bundle.elsewhere import MACOS, WINDOWS, System
from bundle.release import setup_command, write_windows_version

from kiosk import __version__
from kiosk.staff.places import settings_places
from tests.helpers.tree import ROOT

SETUP = ROOT / "packaging" / "windows" / "kiosk.iss"
SCRIPT = SETUP.read_text("utf-8")
ON_WINDOWS = ("PySide6/Qt6Quick.dll", "PySide6/QtTextToSpeech.pyd", "PySide6/plugins/platforms/qwindows.dll")
ON_MACOS = (
    "PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick",
    "PySide6/QtTextToSpeech.abi3.so",
    "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
)
STRANGERS = {
    "windows": (
        "PySide6/Qt6Widgets.dll",
        "PySide6/opengl32sw.dll",
        "PySide6/plugins/tls/qopensslbackend.dll",
        "PySide6/plugins/platforminputcontexts/qtvirtualkeyboardplugin.dll",
        "PySide6/qml/QtQuick/Dialogs/qtquickdialogsplugin.dll",
        "PySide6\\qml\\QtQuick\\Dialogs\\qmldir",
    ),
    "macos": (
        "PySide6/Qt/lib/QtWidgets.framework/Versions/A/QtWidgets",
        "PySide6/Qt/plugins/tls/libqopensslbackend.dylib",
        "PySide6/Qt/qml/Qt/labs/folderlistmodel/libqmlfolderlistmodelplugin.dylib",
        "PySide6/Qt/translations/qtbase_de.qm",
    ),
}
SYSTEMS = {"windows": WINDOWS, "macos": MACOS}


@pytest.mark.parametrize(("system", "needed"), [(WINDOWS, ON_WINDOWS), (MACOS, ON_MACOS)])
def test_what_the_exhibit_needs_of_qt_stays_by_its_name_there(
    system: System, needed: tuple[str, ...]
) -> None:
    assert [place for place in needed if not system.may_be_kept(place)] == []
    assert system.may_be_kept("kiosk/qml/Kiosk/Shell/qmldir")


@pytest.mark.parametrize("name", STRANGERS)
def test_a_stranger_is_left_out_with_the_links_to_it(name: str) -> None:
    strangers = [(place, "", "BINARY") for place in STRANGERS[name]]

    assert SYSTEMS[name].wanted([*strangers, ("Strange", STRANGERS[name][0], "SYMLINK")]) == []


class Analysed(SimpleNamespace):
    """What an Analysis holds, of a single find that nobody asked for."""

    def __init__(self, scripts: list[str], **told: Any) -> None:
        strange = ("PySide6/Qt6Widgets.dll", "", "BINARY")
        super().__init__(binaries=[strange], datas=[], pure=[], scripts=scripts, told=told)


def run_spec(name: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, list[dict[str, Any]]]:
    """What the spec *name* tells PyInstaller: for each of its words, every call's arguments by name."""
    said: dict[str, list[dict[str, Any]]] = {}

    def word(kind: str) -> Callable[..., object]:
        def hear(*things: Any, **told: Any) -> object:
            said.setdefault(kind, []).append({"things": things, **told})
            return Analysed(*things, **told) if kind == "Analysis" else kind

        return hear

    spec = ROOT / package.SPECS[name]
    monkeypatch.setenv("KIOSK_WORK", str(folder))
    monkeypatch.setattr(sys, "path", [*sys.path])
    words = {kind: word(kind) for kind in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    runpy.run_path(str(spec), {**words, "SPECPATH": str(spec.parent)})
    return said


@pytest.mark.parametrize("name", ["win32", "darwin"])
def test_a_spec_gathers_what_the_one_for_linux_gathers(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = run_spec(name, tmp_path, monkeypatch)
    [found], [program], [folder] = said["Analysis"], said["EXE"], said["COLLECT"]

    assert {"kiosk.cli.show", "kiosk.visitor.app", "kiosk.staff.packs.trust"} <= set(found["hiddenimports"])
    assert {"kiosk.content", "PySide6.QtWidgets", "ssl"} <= set(found["excludes"])
    assert "assets/fonts" in {target for _, target in found["datas"]}
    assert all(Path(file).is_file() for file in found["things"][0])
    assert program["exclude_binaries"]
    assert (program["name"], program["upx"], folder["upx"]) == ("kiosk", False, False)
    assert folder["things"][1] == []


def test_the_app_for_macos_says_which_version_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    [bundle] = run_spec("darwin", tmp_path, monkeypatch)["BUNDLE"]

    assert bundle["name"] == "Kiosk.app"
    assert bundle["version"] == __version__
    assert plistlib.loads(plistlib.dumps(bundle["info_plist"])) == release.INFO_PLIST


def test_the_program_for_windows_says_which_version_it_is(tmp_path: Path) -> None:
    text = Path(write_windows_version(tmp_path / "version.txt")).read_text("utf-8")

    ast.parse(text)
    numbers = ", ".join(__version__.split("."))
    assert f"filevers=({numbers}, 0)" in text
    assert text.count(repr(__version__)) == 2


def test_the_installer_is_told_the_version_and_has_none_of_its_own() -> None:
    assert f"/DVersion={__version__}" in setup_command(SETUP)
    assert "#ifndef Version" in SCRIPT
    assert not re.search(r"\d+\.\d+\.\d+(?!\d)", SCRIPT.replace("MinVersion=10.0.17763", ""))


def test_the_installer_takes_what_the_build_leaves_and_names_what_is_there() -> None:
    program = re.search(r'#define Program "(.+)"', SCRIPT)
    output = re.search(r"OutputDir=(.+)", SCRIPT)
    licence = re.search(r"LicenseFile=(.+)", SCRIPT)
    assert program and output and licence  # noqa: PT018 - three lines of one file

    def place(path: str) -> Path:
        return (SETUP.parent / path.replace("\\", "/")).resolve()

    assert place(program[1]) == ROOT / "build" / "package" / "kiosk"
    assert place(output[1]) == ROOT / "build" / "package" / "stick"
    assert place(licence[1]) == ROOT / "LICENSE"
    assert set(re.findall(r"\{#Program\}\\([\w.]+)", SCRIPT)) == {"GUIDE.md", "kiosk.toml"}
    assert "document-kiosk-{#Version}-setup" in SCRIPT


def test_the_installer_lays_the_settings_where_the_program_looks_for_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    _, shared = settings_places({"APPDATA": "own", "PROGRAMDATA": "{commonappdata}"})

    lines = [line for line in SCRIPT.splitlines() if "kiosk.toml" in line]
    assert len(lines) == 1
    assert f'DestDir: "{shared.parent}"'.replace("/", "\\") in lines[0]
    assert "onlyifdoesntexist uninsneveruninstall" in lines[0]
