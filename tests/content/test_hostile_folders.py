"""Whatever lies in a folder, the checker ends soon, needs little memory and says what is wrong."""

import json
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.folder import list_folder
from kiosk.content.problems import Problems
from kiosk.content.textfile import read_text
from tests.helpers.faults import faults
from tests.helpers.folders import HarbourFolder
from tests.helpers.tree import ROOT

MEMORY = 768 << 20
SECONDS = 120
"""Of the processor, for all folders together."""
CHILD = """
import json, sys
from pathlib import Path
from kiosk.content.compile import compile_exhibit
for root in sys.argv[1:]:
    problems = compile_exhibit(Path(root), Path(root).parent / "shipped-words").problems
    print(json.dumps([problem.message for problem in problems]), flush=True)
"""
HOSTILE = [
    "control-character",
    "direction-turned",
    "file-of-100-mb",
    "files-of-300-mb",
    "html-in-a-text",
    "link-of-a-folder",
    "link-out",
    "link-to-a-device",
    "nul-byte",
    "number-is-huge",
    "paragraph-without-end",
    "path-from-the-root",
    "path-of-windows",
    "path-upwards",
    "picture-bomb",
    "picture-of-100-mb",
    "picture-svg",
    "pipe",
    "pipe-for-the-manifest",
    "prose-lists-deep",
    "prose-quotations-deep",
    "source-of-100-mb",
    "too-many-files",
    "yaml-bomb",
    "yaml-deep",
    "yaml-deep-in-lists",
    "yaml-long",
]
PARAGRAPH = 39_000
KEYS = 130_000
MARKDOWN = ["[", "![", "[a](", "*a **b ", "`a``", "a\n", "\\", "[a]{.plain} ", "[x]{a", "> ", "~~~\n"]
YAML = ["-\n", "k: [{a: b}, 'c']\n", "&a ", "? ", '"\\n"', "a: >\n  x\n", "{a: ", "#\n", "a", "'"]


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


def checked(*roots: Path) -> list[list[str]]:
    """What is wrong with each folder, as a process with little memory and time finds it."""
    ended = subprocess.run(
        [sys.executable, "-c", CHILD, *map(str, roots)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=limited,
    )
    assert ended.returncode == 0, ended.stderr[-2000:]
    return [json.loads(line) for line in ended.stdout.splitlines()]


def test_careless_and_malicious_folders_are_checked_in_little_memory_and_time(tmp_path: Path) -> None:
    known = {fault.path.stem: fault for fault in faults()}
    roots: list[Path] = []
    for name in HOSTILE:
        (tmp_path / name).mkdir()
        harbour = HarbourFolder(tmp_path / name)
        known[name].put_into(harbour)
        roots.append(harbour.root)

    found = checked(*roots)

    assert [name for name, messages in zip(HOSTILE, found, strict=True) if not messages] == []


def shapes() -> Iterator[tuple[str, str, str]]:
    for shape in MARKDOWN:
        text = (shape * (PARAGRAPH // len(shape) + 1))[:PARAGRAPH]
        yield f"{shape!r}", "glossary/pier.md", f"---\nterm: x\ncategory: y\n---\n{text}"
    yield "a document's lines", "document/02-answer.md", "---\nkind: answer\n---\n" + "a\n" * (PARAGRAPH // 2)
    for shape in YAML:
        yield f"{shape!r} in keys", "words/ko.yaml", (shape * (KEYS // len(shape) + 1))[:KEYS]
    yield "every paragraph too much", "document/02-answer.md", "---\n---\n" + "word [x]{.y} *z*\n\n" * 50_000
    yield (
        "noise",
        "glossary/pier.md",
        "---\n" + "".join(map(chr, range(33, 120))) * 1_400,
    )


def test_shapes_that_are_slow_to_read_are_checked_in_little_memory_and_time(tmp_path: Path) -> None:
    cases = list(shapes())
    roots: list[Path] = []
    for index, (_, name, text) in enumerate(cases):
        (tmp_path / str(index)).mkdir()
        harbour = HarbourFolder(tmp_path / str(index))
        harbour.write(name, text)
        roots.append(harbour.root)

    found = checked(*roots)

    assert [case[0] for case, messages in zip(cases, found, strict=True) if not messages] == []


def test_a_name_that_is_not_text_is_named(harbour: HarbourFolder) -> None:
    path = bytes(harbour.root) + b"/glossary/\xff\x1b[2J.md"
    Path(path.decode("utf-8", "surrogateescape")).touch()

    assert harbour.only_problem().message == "This name is not understood."


def refuse(*_: object) -> None:
    raise PermissionError(13, "Permission denied")


def test_a_folder_that_may_not_be_read_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    problems = Problems()
    monkeypatch.setattr(Path, "iterdir", refuse)

    assert list_folder(tmp_path, ["document"], problems).files == {}
    assert [problem.message for problem in problems.in_order()] == [
        "This folder cannot be read (Permission denied)."
    ]


def test_a_file_that_may_not_be_read_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    problems = Problems()
    monkeypatch.setattr("os.open", refuse)

    assert read_text(tmp_path, "x.md", problems) is None
    assert [problem.message for problem in problems.in_order()] == [
        "This file cannot be read (Permission denied)."
    ]
