"""``kiosk schema``: JSON Schemas of every kind of file, and the settings by which an editor finds them."""

import json
from collections.abc import Mapping
from pathlib import Path

from rich.console import Console

from kiosk.content.schemas import json_schemas

EDITOR = ".vscode"
SCHEMAS = f"{EDITOR}/schemas"
_YAML_FILES = {"exhibit": "exhibit.yaml", "pictures": "pictures/*.yaml", "words": "words/*.yaml"}
_YAML_EXTENSION = "redhat.vscode-yaml"


def write_schemas(folder: Path, console: Console | None = None) -> int:
    """Write a schema for each kind of file into *folder*; the exit status."""
    console = console or Console(soft_wrap=True, highlight=False)
    schemas = json_schemas()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, schema in schemas.items():
            _write(folder / f"{name}.json", schema)
    except OSError as error:
        console.print(f"The schemas cannot be written to {folder} ({error.strerror}).", markup=False)
        return 1
    console.print(f"Wrote {len(schemas)} schemas to {folder}.", markup=False)
    return 0


def write_editor_settings(exhibit: Path) -> None:
    """Let Visual Studio Code complete keys and underline mistakes in the YAML files of the folder *exhibit*.

    Raises OSError where they cannot be written.
    """
    write_schemas(exhibit / SCHEMAS, Console(quiet=True))
    files = {f"./{SCHEMAS}/{name}.json": pattern for name, pattern in _YAML_FILES.items()}
    _write(exhibit / EDITOR / "settings.json", {"yaml.schemas": files, "files.encoding": "utf8"})
    _write(exhibit / EDITOR / "extensions.json", {"recommendations": [_YAML_EXTENSION]})


def _write(path: Path, content: Mapping[str, object]) -> None:
    path.write_text(f"{json.dumps(content, ensure_ascii=False, indent=2)}\n", "utf-8")
