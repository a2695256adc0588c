"""The schemas accept what the shipped exhibit's files say, and refuse what the checker refuses."""

import json
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from jsonschema import Draft7Validator
from rich.console import Console
from ruamel.yaml import YAML

from kiosk.content.schemas import json_schemas
from kiosk.curator.new import STARTER
from kiosk.curator.schema import write_editor_settings, write_schemas
from tests.conftest import SEED
from tests.helpers.tree import name

SCHEMAS = json_schemas()


def schema_of(path: Path) -> str:
    """The name of the schema for a file of an exhibit; empty for files without fields."""
    folder = path.parent.name
    if path.name == "exhibit.yaml":
        return "exhibit"
    if path.suffix == ".yaml":
        return folder
    if path.suffix != ".md" or path.name == "README.md":
        return ""
    return f"{folder}-translation" if "." in path.stem else folder


def fields_of(path: Path) -> dict[str, object]:
    """What an editor sees: YAML 1.2, numbers as numbers."""
    text = path.read_text("utf-8")
    front = text if path.suffix == ".yaml" else text.split("\n---\n", 1)[0].removeprefix("---\n")
    return YAML(typ="safe", pure=True).load(StringIO(front)) or {}


def written() -> Iterator[Path]:
    for root in (SEED, STARTER):
        yield from (path for path in sorted(root.rglob("*.*")) if path.is_file() and schema_of(path))


@pytest.mark.parametrize("path", list(written()), ids=name)
def test_a_schema_accepts_the_shipped_file(path: Path) -> None:
    validator = Draft7Validator(SCHEMAS[schema_of(path)])

    assert [error.message for error in validator.iter_errors(fields_of(path))] == []


@pytest.mark.parametrize("schema", SCHEMAS)
def test_every_schema_is_one_and_refuses_unknown_keys(schema: str) -> None:
    Draft7Validator.check_schema(SCHEMAS[schema])
    found = [error.message for error in Draft7Validator(SCHEMAS[schema]).iter_errors({"titel": "x"})]

    assert any("'titel' was unexpected" in message for message in found)


def test_a_wrong_choice_and_a_wrong_number_are_refused() -> None:
    fields = fields_of(SEED / "exhibit.yaml") | {"idle_seconds": 5}
    section = {"title": "x", "kind": "chapter"}

    assert len(list(Draft7Validator(SCHEMAS["exhibit"]).iter_errors(fields))) == 1
    assert len(list(Draft7Validator(SCHEMAS["document"]).iter_errors(section))) == 1


def test_the_command_writes_one_file_a_kind(tmp_path: Path) -> None:
    assert write_schemas(tmp_path / "schemas", Console(quiet=True)) == 0

    assert {path.stem for path in (tmp_path / "schemas").iterdir()} == set(SCHEMAS)


def test_the_editor_is_told_of_schemas_that_are_there(tmp_path: Path) -> None:
    write_editor_settings(tmp_path)
    settings = json.loads((tmp_path / ".vscode" / "settings.json").read_text("utf-8"))

    assert [path for path in settings["yaml.schemas"] if not (tmp_path / path).is_file()] == []
    assert "exhibit.yaml" in settings["yaml.schemas"].values()
