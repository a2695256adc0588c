"""Describes Python types to qmllint: ``qml_types.py build/qmltypes Kiosk.Visitor=kiosk/visitor``."""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import PySide6
from PySide6.scripts import metaobjectdump

QT = Path(PySide6.__path__[0]) / "Qt"
FOREIGN = ("core", "gui", "qml", "quick")
QMLDIR = "module {}\ntypeinfo types.qmltypes\ndepends QtQml.Models\ndepends QtQuick\n"


def read_types(files: list[Path]) -> list[dict[str, Any]]:
    """What metaobjectdump finds in *files*: the QObject classes, their constant properties marked as such."""
    context = metaobjectdump.VisitorContext()
    known = -1
    while known < len(set(context.qobject_derived)):  # once more while a class may extend one found after it
        known = len(set(context.qobject_derived))
        found = [(file, metaobjectdump.parse_file(file, context)) for file in files]
    return [mark_constants(types, constant_properties(file)) for file, types in found if types]


def mark_constants(types: dict[str, Any], constants: set[tuple[str, str]]) -> dict[str, Any]:
    """Say which properties never change, which metaobjectdump leaves out."""
    types["classes"] = [described for described in types["classes"] if described["object"]]
    for described in types["classes"]:
        for entry in described.get("properties", ()):
            entry["constant"] = (described["className"], entry["name"]) in constants
    return types


def constant_properties(file: Path) -> set[tuple[str, str]]:
    """Class and name of every property of *file* that is declared with ``constant=True``."""
    classes = (node for node in ast.parse(file.read_text("utf-8")).body if isinstance(node, ast.ClassDef))
    return {
        (owner.name, method.name)
        for owner in classes
        for method in owner.body
        if isinstance(method, ast.FunctionDef)
        for decorator in method.decorator_list
        if isinstance(decorator, ast.Call)
        and any(keyword.arg == "constant" for keyword in decorator.keywords)
    }


def registrar(module: str, json_file: Path, types_file: Path) -> Iterator[str]:
    """The words of the command that turns *json_file* into the *types_file* of *module*."""
    yield str(QT / "libexec" / "qmltyperegistrar")
    yield from ("--import-name", module, "--major-version", "1", "-o", "/dev/null")
    yield from ("--generate-qmltypes", str(types_file))
    yield "--foreign-types"
    yield ",".join(str(QT / "metatypes" / f"qt6{name}_metatypes.json") for name in FOREIGN)
    yield str(json_file)


def describe(module: str, room: Path, folder: Path) -> None:
    """Describe the types of *room* as *module* below *folder*, an import path for qmllint."""
    target = folder.joinpath(*module.split("."))
    target.mkdir(parents=True, exist_ok=True)
    json_file = target / "types.json"
    json_file.write_text(json.dumps(read_types(sorted(room.glob("*.py")))), "utf-8")
    (target / "qmldir").write_text(QMLDIR.format(module), "utf-8")
    subprocess.run([*registrar(module, json_file, target / "types.qmltypes")], check=True)


if __name__ == "__main__":
    for argument in sys.argv[2:]:
        module, _, room = argument.partition("=")
        describe(module, Path(room), Path(sys.argv[1]))
