"""The watching side of a preview: what it hands over, what it opens, and that mistakes do not end it."""

import io
import shutil
import sys
from pathlib import Path

import pytest
from rich.console import Console

from kiosk.curator.editor import editor_command
from kiosk.curator.new import STARTER
from kiosk.curator.preview import preview
from kiosk.curator.workshop import KEPT, Workshop
from kiosk.exhibit.handover import Wish, read_state, read_wish, write_wish
from kiosk.exhibit.reader import open_exhibit

WINDOW = """
import sys, time, json
from pathlib import Path
from kiosk.exhibit.handover import Wish, read_state, write_wish
folder, state = Path(sys.argv[1]), Path(sys.argv[2])

def until(is_so):
    for _ in range(1500):
        if is_so(read_state(state)):
            return
        time.sleep(0.02)
    sys.exit(7)

until(lambda now: now.is_current)
manifest = folder / "exhibit.yaml"
text = manifest.read_text("utf-8")
manifest.write_text(text.replace("key: sample", "kye: sample"), "utf-8")
until(lambda now: not now.is_current and now.exhibit and now.remarks[0].severity == "error")
print("not a wish", flush=True)
print(write_wish(Wish("../outside.txt", 1, 1)), flush=True)
print(write_wish(Wish("exhibit.yaml", 4, 2)), flush=True)
manifest.write_text(text.replace("idle_seconds: 75", "idle_seconds: 90"), "utf-8")
until(lambda now: now.is_current and not now.remarks)
sys.exit(5)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(STARTER, tmp_path / "mine"))


def test_it_hands_over_each_change_opens_what_is_wished_and_ends_with_the_window(folder: Path) -> None:
    console = Console(file=io.StringIO(), width=200, color_system=None)
    opened: list[tuple[Path, int, int]] = []

    def open_file(path: Path, line: int, column: int) -> bool:
        opened.append((path, line, column))
        return False

    status = preview(folder, [sys.executable, "-c", WINDOW, str(folder)], console, open_file)
    assert isinstance(console.file, io.StringIO)
    said = console.file.getvalue().splitlines()

    assert status == 5
    assert opened == [(folder / "exhibit.yaml", 4, 2)]
    assert said[0] == "Shown: 0 errors, 0 warnings."
    assert any(line.startswith("Not shown yet: 2 errors, 0 warnings.") for line in said)
    assert said[-1] == "Shown: 0 errors, 0 warnings."
    assert any("no editor was found. Set $EDITOR." in line for line in said)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    console = Console(file=io.StringIO(), width=200)

    assert preview(tmp_path / "nowhere", ["false"], console) == 1


def test_a_mistake_keeps_the_last_good_file(folder: Path) -> None:
    with Workshop(folder) as workshop:
        workshop.renew()
        good = read_state(workshop.folder)
        (folder / "exhibit.yaml").write_text("key: [", "utf-8")
        workshop.renew()
        broken = read_state(workshop.folder)

        assert (broken.exhibit, broken.is_current) == (good.exhibit, False)
        assert broken.remarks[0].severity == "error"
        with open_exhibit(workshop.folder / broken.exhibit) as reader:
            assert reader.details().title.in_language("en").text == "A letter to be replaced"


def test_old_files_go_and_the_folder_goes_at_the_end(folder: Path) -> None:
    with Workshop(folder) as workshop:
        for _ in range(KEPT + 3):
            workshop.renew()
        place = workshop.folder
        assert len(list(place.glob("*.exhibit"))) == KEPT

    assert not place.exists()


def test_only_a_wish_is_read_as_one() -> None:
    assert read_wish(write_wish(Wish("exhibit.yaml", 3, 1))) == Wish("exhibit.yaml", 3, 1)
    assert [read_wish(line) for line in ("", "qt: words", "[1]", '{"file": "x"}', "3")] == [None] * 5


EDITORS = {
    "code": (["code"], ["-g", "FILE:12:3"]),
    "nano": (["nano", "x-terminal-emulator"], ["-e", "nano", "+12", "FILE"]),
    "gedit": (["gedit"], ["+12", "FILE"]),
    "kate": (["kate"], ["--line", "12", "FILE"]),
    "some-editor -x": (["some-editor"], ["-x", "FILE"]),
    "": (["xdg-open"], ["FILE"]),
}


@pytest.mark.parametrize("editor", EDITORS)
def test_the_curators_editor_is_opened_at_the_line(editor: str, tmp_path: Path) -> None:
    programs, expected = EDITORS[editor]
    for program in programs:
        (tmp_path / program).write_text("#!/bin/sh\n", "utf-8")
        (tmp_path / program).chmod(0o755)
    path = tmp_path / "a file; with odd signs.md"
    command = editor_command(path, 12, 3, {"EDITOR": editor, "PATH": str(tmp_path)})

    assert command[1:] == [word.replace("FILE", str(path)) for word in expected]


def test_without_any_editor_there_is_no_command(tmp_path: Path) -> None:
    assert editor_command(tmp_path / "a.md", 1, 1, {"EDITOR": "gone", "PATH": str(tmp_path)}) == []


def test_a_window_that_ends_by_itself_is_said_in_a_sentence(folder: Path) -> None:
    console = Console(file=io.StringIO(), width=200, color_system=None)
    status = preview(folder, [sys.executable, "-c", "import os; os.abort()"], console)
    assert isinstance(console.file, io.StringIO)

    assert status > 0
    assert "Is there a display for it here?" in console.file.getvalue()


def test_a_folder_that_goes_away_keeps_the_last_good_file(folder: Path) -> None:
    with Workshop(folder) as workshop:
        workshop.renew()
        good = read_state(workshop.folder)
        shutil.rmtree(folder)
        workshop.renew()
        gone = read_state(workshop.folder)

        assert (gone.exhibit, gone.is_current) == (good.exhibit, False)
        assert "exhibit.yaml" in {remark.file for remark in gone.remarks if remark.severity == "error"}


def test_a_fault_of_the_compiler_is_a_problem_and_ends_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_folder: Path) -> None:
        raise RecursionError("too deep")

    with Workshop(folder) as workshop:
        workshop.renew()
        monkeypatch.setattr("kiosk.curator.workshop.compile_exhibit", fail)
        workshop.renew()
        state = read_state(workshop.folder)

        assert (state.exhibit, state.is_current) == ("1.exhibit", False)
        assert state.remarks[0].message == "Kiosk cannot read this folder: too deep."
