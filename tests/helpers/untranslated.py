"""The shipped exhibit with the Korean of single items taken away, one of each kind."""

import re
import shutil
from pathlib import Path

from kiosk.content.compile import compile_exhibit
from kiosk.exhibit.writer import write_exhibit
from tests.helpers.tree import ROOT

SHORT = {
    "document/03-thanks-and-greeting.md": ("Thanks and greeting",),
    "document/06-war-troops-un-command.md": ("War, troops and the UN Command",),
    "timeline/1972-07-04-joint-statement.md": ("North–South Joint Statement", "Joint Statement"),
    "notes/troops-and-armistice.md": ("What did the armistice require?",),
    "exhibit.yaml": ("A pamphlet from New York, read closely", "Inside South Korea", "Two states"),
}
"""Files, and the short texts that lose their Korean in them."""
CLUE = "a coup in Chile “last year”"
GONE = ("glossary/juche.ko.md", "glossary/kim-il-sung.ko.md", "questions/2.ko.md")
"""Files of Korean that are taken away whole."""
PROSE = ("notice", "record", "transcription")
"""Blocks of ``exhibit.yaml`` that lose their Korean."""


def untranslated_exhibit(folder: Path) -> Path:
    """Make the exhibit in *folder*, which is not there yet; the exhibit's file beside it."""
    shutil.copytree(ROOT / "seeds" / "korea-1974", folder)
    for name, texts in SHORT.items():
        for text in texts:
            _change(folder / name, rf'(\{{en: "?{re.escape(text)}"?), ko: [^}}]*\}}', r"\1}")
    _change(folder / "exhibit.yaml", rf"(\{{en: {re.escape(CLUE)}), ko: [^}}]*\}}", r"\1}")
    for block in PROSE:
        _change(folder / "exhibit.yaml", rf"(?ms)(^{block}:\n  en: .*?)^  ko: .*?(?=^\w)", r"\1")
    for name in GONE:
        (folder / name).unlink()
    compilation = compile_exhibit(folder)
    assert compilation.exhibit is not None, compilation.problems
    file = folder.with_suffix(".exhibit")
    write_exhibit(compilation.exhibit, file)
    return file


def _change(path: Path, pattern: str, replacement: str) -> None:
    """Replace the one place that *pattern* finds."""
    text, count = re.subn(pattern, replacement, path.read_text("utf-8"))
    assert count == 1, (path.name, pattern, count)
    path.write_text(text, "utf-8")
