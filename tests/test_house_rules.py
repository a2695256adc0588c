"""House rules that no other tool checks: kiosk/README.md lists them."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.tree import ROOT, inside, name, written_files

PYTHON = [*inside("kiosk", ".py"), *inside("packaging", ".py"), *inside("tests", ".py")]
SMALL_STEPS = [*inside("kiosk", ".py"), *inside("packaging", ".py")]
TEXT = {
    ".py",
    ".qml",
    ".js",
    ".md",
    ".yaml",
    ".toml",
    ".txt",
    ".sql",
    ".sh",
    ".mjs",
    ".cfg",
    ".ini",
    ".service",
    "",
}

PYTHON_LINES = 250
FUNCTION_LINES = 40
BANNED_NAMES = {
    "utils",
    "util",
    "helper",
    "helpers",
    "manager",
    "managers",
    "common",
    "misc",
    "stuff",
    "base",
}
UNFINISHED = re.compile(r"\b(?:TOD[O]|FIXM[E]|XX[X]|HAC[K])\b")
OF_ONE_MACHINE = re.compile(
    r"(?<![\w.~-])/(?:wor[k]|roo[t]|hom[e])/|pyp[i]\.org|pythonhoste[d]|registry\.npmj[s]|--(?:extra-)?inde[x]-url"
)
"""In brackets, so that they do not find themselves."""


def test_the_scan_sees_every_room() -> None:
    for room in ("exhibit", "content", "curator", "staff", "visitor"):
        assert inside(f"kiosk/{room}", ".py"), room
    for module in ("Theme", "Sizes", "Controls", "Blocks", "Screens", "Main"):
        assert inside(f"kiosk/qml/Kiosk/{module}", ".qml"), module
    assert inside("seeds", ".md")


@pytest.mark.parametrize("path", PYTHON, ids=name)
def test_a_module_opens_with_a_sentence(path: Path) -> None:
    sentence = (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").partition("\n")[0]

    assert sentence.endswith((".", "?", ":"))


@pytest.mark.parametrize("path", PYTHON, ids=name)
def test_a_module_is_short(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= PYTHON_LINES


@pytest.mark.parametrize("path", SMALL_STEPS, ids=name)
def test_functions_are_short(path: Path) -> None:
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    found = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, functions)]

    assert [node.name for node in found if (node.end_lineno or 0) - node.lineno >= FUNCTION_LINES] == []


def test_no_name_says_nothing() -> None:
    assert [name(path) for path in inside("kiosk") if path.stem.lower() in BANNED_NAMES] == []


def readable_files() -> Iterator[tuple[Path, str]]:
    """Every text file of ours except the document as the archive transcribed it."""
    for path in written_files():
        if (
            path.suffix in TEXT
            and "source" not in path.parts
            and path.name not in ("LICENSE", "requirements.txt")
        ):
            yield path, path.read_text("utf-8")


def test_nothing_is_left_for_later() -> None:
    assert [name(path) for path, text in readable_files() if UNFINISHED.search(text)] == []


def test_no_file_knows_a_machine_or_a_package_host() -> None:
    files = dict(readable_files()) | {
        ROOT / "requirements.txt": (ROOT / "requirements.txt").read_text("utf-8")
    }

    assert {
        name(path): match[0] for path, text in files.items() if (match := OF_ONE_MACHINE.search(text))
    } == {}


def test_every_requirement_is_pinned_by_hash() -> None:
    text = (ROOT / "requirements.txt").read_text("utf-8").replace("\\\n", " ")
    requirements = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]

    assert requirements
    assert [line for line in requirements if "==" not in line or "--hash=sha256:" not in line] == []
