"""Nothing lies in the package that nobody has allowed."""

import pytest
from bundle.contents import (
    QT_LIBRARIES,
    QT_PLUGINS,
    READ_BY_MODULES,
    UNWANTED_MODULES,
    may_be_kept,
    unexpected,
)
from bundle.system import NAMES

from tests.helpers.tree import ROOT, inside

QT = "PySide6/Qt"
STRANGERS = [
    f"{QT}/plugins/platforms/libqvnc.so",
    f"{QT}/plugins/platforms/libqminimal.so",
    f"{QT}/plugins/qmltooling/libqmldbg_tcp.so",
    f"{QT}/plugins/tls/libqopensslbackend.so",
    f"{QT}/plugins/platformthemes/libqgtk3.so",
    f"{QT}/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
    f"{QT}/qml/QtQuick/Dialogs/libqtquickdialogsplugin.so",
    f"{QT}/qml/QtQuick/Dialogs/qmldir",
    f"{QT}/qml/Qt/labs/folderlistmodel/libqmlfolderlistmodelplugin.so",
    f"{QT}/qml/QtWayland/Compositor/libqwaylandcompositorplugin.so",
    f"{QT}/qml/QtWebEngine/libqtwebenginequickplugin.so",
    f"{QT}/translations/qtbase_de.qm",
]
OPENSSL = ["libssl.so.3", "libcrypto.so.3"]
"""What guards a connection is the machine's: it is mended there."""
STRANGE_LIBRARIES = [
    f"{QT}/lib/libQt6{name}.so.6"
    for name in (
        "WaylandCompositor",
        "QuickDialogs2",
        "LabsFolderListModel",
        "WebEngineCore",
        "Widgets",
        "Sql",
    )
] + ["libgtk-3.so.0", "system/x.py", "kiosk/content/terms.py", "PySide6/QtWidgets.abi3.so"]


@pytest.mark.parametrize("path", STRANGERS)
def test_a_stranger_is_left_out_and_would_stop_the_build(path: str) -> None:
    assert not may_be_kept(path)
    assert unexpected([f"_internal/{path}"]) == [f"_internal/{path}"]


@pytest.mark.parametrize("path", STRANGE_LIBRARIES)
def test_a_library_or_module_that_no_one_named_stops_the_build(path: str) -> None:
    assert unexpected([f"_internal/{path}"]) == [f"_internal/{path}"]


@pytest.mark.parametrize("name", OPENSSL)
def test_openssl_is_left_to_the_machine(name: str) -> None:
    assert not may_be_kept(name)
    assert unexpected([f"_internal/{name}", f"_internal/system/{name}"])[0] == f"_internal/{name}"
    assert not NAMES.match(name)


def test_https_is_spoken_by_the_machines_openssl_alone() -> None:
    extension = "python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so"

    assert may_be_kept(extension)
    assert unexpected([f"_internal/{extension}"]) == []
    assert {"ssl", "_ssl"}.isdisjoint(UNWANTED_MODULES)
    assert {"QtNetwork", "tls"}.isdisjoint({plugin.partition("/")[0] for plugin in QT_PLUGINS})


def test_what_the_exhibit_needs_may_stay() -> None:
    needed = [f"{QT}/plugins/{plugin}" for plugin in QT_PLUGINS if "*" not in plugin]
    needed += [f"{QT}/qml/QtQuick/Shapes/libqmlshapesplugin.so", f"{QT}/qml/QtQuick/Shapes/qmldir"]

    assert [path for path in needed if not may_be_kept(path)] == []
    assert unexpected([f"_internal/{path}" for path in needed]) == []
    assert "Quick" in QT_LIBRARIES


def test_every_module_that_our_qml_imports_is_on_the_list() -> None:
    imported = {
        line.split()[1].replace(".", "/")
        for path in inside("kiosk/qml", ".qml")
        for line in path.read_text("utf-8").splitlines()
        if line.startswith("import Qt")
    }

    assert "QtQuick" in imported
    assert {m for m in imported if not may_be_kept(f"{QT}/qml/{m}/libanyplugin.so")} == set()


@pytest.mark.parametrize("room", ["exhibit", "staff", "visitor"])
def test_what_a_visitors_module_reads_beside_itself_is_gathered(room: str) -> None:
    written = {".py", ".md", ".pyc"}
    beside = {path.suffix for path in (ROOT / "kiosk" / room).rglob("*.*") if path.suffix not in written}

    assert beside <= set(READ_BY_MODULES)


def test_the_curators_files_are_allowed_where_they_are_asked_for() -> None:
    paths = ["_internal/assets/words/en.yaml", "_internal/pydantic_core/_pydantic_core.cpython-311.so"]

    assert unexpected(paths) == paths
    assert unexpected(paths, for_curators=True) == []
    assert unexpected(["_internal/mammoth/options.py"], for_curators=True) != []
