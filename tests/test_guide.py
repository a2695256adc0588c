"""The curators' guide does what it says: its commands are run in order, its files are written and checked."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.content.attributes import DOCUMENT_NAMES, read_passage_kind
from kiosk.content.compile import compile_exhibit
from kiosk.content.markdown import document_blocks
from kiosk.content.markedtext import draft
from kiosk.content.problems import Place, Problems, Severity
from kiosk.curator.new import STARTER
from tests.helpers.received import FILES
from tests.helpers.tree import ROOT

GUIDE = ROOT / "seeds" / "README.md"
TEXT = GUIDE.read_text("utf-8")
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
FILE = re.compile(r"(?:### |`)((?:[a-z]+/)[\w.-]+\.(?:md|yaml)|exhibit\.yaml)")
OFF_SCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
LONGEST_PICTURE = 60_000
"""Bytes: a guide is read over slow lines too."""


def commands() -> list[list[str]]:
    """What the guide's blocks of commands call ``kiosk`` with, in order."""
    lines = [line for kind, block in BLOCK.findall(TEXT) if not kind for line in block.splitlines()]
    assert all(line.startswith(".venv/bin/kiosk ") for line in lines)
    return [shlex.split(line)[1:] for line in lines]


def snippets() -> list[tuple[str, str]]:
    """Each block of YAML or Markdown with the file that was named last before it."""
    return [(FILE.findall(TEXT[: found.start()])[-1], found[2]) for found in BLOCK.finditer(TEXT) if found[1]]


def write(folder: Path, name: str, snippet: str) -> None:
    """Write a whole file; of ``exhibit.yaml`` only the keys that the snippet has."""
    path = folder / name
    if name != "exhibit.yaml":
        path.write_text(snippet, "utf-8")
        return
    text, key = path.read_text("utf-8"), snippet.partition(":")[0]
    old = re.compile(rf"^{key}:.*\n(?:[ -].*\n)*", re.MULTILINE)
    assert len(old.findall(text)) == 1
    path.write_text(old.sub(lambda _: snippet, text), "utf-8")


def test_the_commands_run_in_the_order_of_the_guide(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "letter.txt").write_bytes(FILES["letter.txt"])
    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    found = commands()
    assert [words[0] for words in found[:5]] == ["new", "preview", "check", "build", "--exhibit"]
    for words in found:
        if words[0] in ("preview", "--exhibit"):
            picture = tmp_path / "picture.png"
            command = [sys.executable, "-m", "kiosk", *words, "--screenshot", str(picture)]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=os.environ | OFF_SCREEN)
            assert picture.stat().st_size > 0
            picture.unlink()
        else:
            assert main(words) == 0, words


def test_every_file_that_the_guide_shows_is_in_order(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(STARTER, tmp_path / "my-exhibit"))
    found = snippets()
    assert len(found) >= 12
    for name, snippet in found:
        write(folder, name, snippet)
        problems = compile_exhibit(folder).problems
        translated = "ko" in (folder / "exhibit.yaml").read_text("utf-8").partition("idle_seconds")[0]
        grave = Severity.ERROR if "{tag: ko" in snippet or translated else Severity.WARNING

        assert [str(problem) for problem in problems if problem.severity >= grave] == [], name


def test_every_kind_of_file_is_shown() -> None:
    folders = {name.partition("/")[0] for name, _ in snippets()}

    assert {path.name for path in STARTER.iterdir() if path.is_dir()} - folders == {"source"}


def test_every_mark_that_the_guide_names_is_understood() -> None:
    table = TEXT.partition("| you write |")[2].partition("\n\n")[0]
    marks = re.findall(r"`(\[[^`]*\]\{[^`]*\})`", table)
    kinds = re.findall(r"`(\{\.[a-z]+\})`", table)
    problems = Problems()
    for markup in [*(f"A {mark} word" for mark in marks), *(f"A word\n{kind}" for kind in kinds)]:
        for block in document_blocks(markup, Place("document/01-a.md")):
            draft(block, DOCUMENT_NAMES, problems)
            read_passage_kind(block, problems)

    assert len(marks) == len(DOCUMENT_NAMES - {"term", ".plain", ".sic"})
    assert len(kinds) == 5
    assert problems.in_order() == ()


def test_the_pictures_of_the_guide_are_those_that_make_makes_anew() -> None:
    named = set(re.findall(r"\]\((guide/\w+\.png)\)", TEXT))
    made = set(re.findall(r'"(\w+\.png)"', (ROOT / "packaging" / "guide.py").read_text("utf-8")))

    assert named == {f"guide/{name}" for name in made}
    assert [
        path.name for path in (GUIDE.parent / "guide").iterdir() if path.stat().st_size > LONGEST_PICTURE
    ] == []
