"""The shipped exhibit with some Arabic; what is not translated yet stands in English."""

import shutil
from pathlib import Path

from ruamel.yaml import YAML

from kiosk.content.compile import compile_exhibit
from kiosk.exhibit.writer import write_exhibit
from tests.helpers.tree import ROOT

WORLD = ROOT / "tests" / "worlds" / "arabic"
LANGUAGES = "  - {tag: ko, name: 한국어}\n"


def arabic_exhibit(folder: Path) -> Path:
    """Make the exhibit in *folder*, which is not there yet; the exhibit's file beside it."""
    shutil.copytree(ROOT / "seeds" / "korea-1974", folder)
    shutil.copytree(WORLD, folder, dirs_exist_ok=True)
    titles = YAML(typ="safe").load(folder / "titles.yaml")
    (folder / "titles.yaml").unlink()
    for path in [folder / "exhibit.yaml", *folder.glob("document/*.md"), *folder.glob("timeline/*.md")]:
        _translate(path, titles)
    manifest = folder / "exhibit.yaml"
    text = manifest.read_text("utf-8")
    assert LANGUAGES in text
    arabic = LANGUAGES + "  - {tag: ar, name: العربية, direction: rtl}\n"
    manifest.write_text(text.replace(LANGUAGES, arabic), "utf-8")
    compilation = compile_exhibit(folder)
    assert compilation.exhibit is not None, compilation.problems
    file = folder.with_suffix(".exhibit")
    write_exhibit(compilation.exhibit, file)
    return file


def _translate(path: Path, titles: dict[str, str]) -> None:
    """Put the Arabic of a title beside its English."""
    text = path.read_text("utf-8")
    for english, arabic in titles.items():
        for written in (f'"{english}"', f"'{english}'", english):
            text = text.replace(f"{{en: {written}, ", f'{{en: {written}, ar: "{arabic}", ')
    path.write_text(text, "utf-8")
