"""A new exhibit checks clean and builds; one made of a received file has every word of it."""

import hashlib
import io
from pathlib import Path

import pytest
from rich.console import Console

from kiosk.content.compile import compile_exhibit
from kiosk.content.problems import Severity
from kiosk.curator.build import build
from kiosk.curator.new import STARTER, new_exhibit, new_from_text
from kiosk.curator.received import Told
from tests.helpers.received import FILES

HEAVY = (Severity.ERROR, Severity.WARNING)


@pytest.fixture
def console() -> Console:
    return Console(file=io.StringIO(), width=500, color_system=None)


def said(console: Console) -> str:
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def make(tmp_path: Path, name: str, console: Console, told: Told | None = None) -> Path:
    """The folder of an exhibit made of the received file *name*."""
    received = tmp_path / name
    received.write_bytes(FILES[name])
    folder = tmp_path / "lamp"
    assert new_from_text(folder, received, told or Told(), console) == 0, said(console)
    return folder


def test_a_new_exhibit_checks_clean_and_builds(tmp_path: Path, console: Console) -> None:
    folder = tmp_path / "mine"

    assert new_exhibit(folder, console) == 0
    assert [str(problem) for problem in compile_exhibit(folder).problems] == []
    assert build(folder, tmp_path / "mine.exhibit", console) == 0
    assert f"kiosk preview {folder}" in said(console)


def test_a_new_exhibit_has_every_kind_of_file_and_each_explains_itself(
    tmp_path: Path, console: Console
) -> None:
    new_exhibit(tmp_path / "mine", console)
    counts = compile_exhibit(tmp_path / "mine").counts
    assert counts is not None
    assert all((counts.sections, counts.terms, counts.events, counts.notes, counts.questions))
    explained = {path.parent.name for path in STARTER.rglob("*.*") if "# " in _head(path)}

    assert {path.name for path in STARTER.iterdir() if path.is_dir()} - explained == {"source"}


def _head(path: Path) -> str:
    return path.read_text("utf-8").partition("\n---\n")[0] if path.suffix in (".md", ".yaml") else ""


@pytest.mark.parametrize("name", FILES)
def test_what_is_made_of_a_received_file_has_every_word_of_it(
    tmp_path: Path, name: str, console: Console
) -> None:
    folder = make(tmp_path, name, console)
    compilation = compile_exhibit(folder)

    assert [str(one) for one in compilation.problems if one.severity in HEAVY] == []
    assert compilation.fidelity[0].startswith("The document equals the source transcription")
    assert (folder / "source" / name).read_bytes() == FILES[name]
    assert hashlib.sha256(FILES[name]).hexdigest() in (folder / "exhibit.yaml").read_text("utf-8")


@pytest.mark.parametrize("name", FILES)
def test_its_sections_begin_where_the_parts_of_the_document_do(
    tmp_path: Path, name: str, console: Console
) -> None:
    folder = make(tmp_path, name, console)
    names = sorted(path.name for path in (folder / "document").glob("0*.md"))

    assert len(names) == 3
    assert names[0] == "00-cover.md"
    assert "order" in names[1]
    assert "answer" in names[2]


@pytest.mark.parametrize("name", [name for name in FILES if not name.endswith(".txt")])
def test_a_received_file_that_was_changed_is_found_out(tmp_path: Path, name: str, console: Console) -> None:
    folder = make(tmp_path, name, console)
    kept = folder / "source" / name
    kept.write_bytes(kept.read_bytes() + b" ")
    found = [problem.message for problem in compile_exhibit(folder).problems]

    assert any("received file" in message for message in found)


def test_a_text_that_is_not_what_its_file_says_is_found_out(tmp_path: Path, console: Console) -> None:
    folder = make(tmp_path, "letter.docx", console)
    text, section = folder / "source" / "letter.txt", folder / "document" / "02-the-answer.md"
    manifest = folder / "exhibit.yaml"
    old = hashlib.sha256(text.read_bytes()).hexdigest()
    for path in (text, section):
        path.write_text(path.read_text("utf-8").replace("Nobody", "Somebody"), "utf-8")
    new = hashlib.sha256(text.read_bytes()).hexdigest()
    manifest.write_text(manifest.read_text("utf-8").replace(old, new), "utf-8")

    assert [problem.message for problem in compile_exhibit(folder).problems] == [
        "The text in source/letter.txt is not what this file says."
    ]


def test_what_a_curator_says_beforehand_is_kept(tmp_path: Path, console: Console) -> None:
    folder = make(tmp_path, "letter.txt", console, Told("Of “lamps”: a letter", "fr", "1790~"))
    exhibit = compile_exhibit(folder).exhibit
    assert exhibit is not None

    assert exhibit.documents[0].title.in_language("en").text == "Of “lamps”: a letter"
    assert exhibit.documents[0].language == "fr"
    assert exhibit.details.document_date.edtf == "1790~"


def test_the_date_is_guessed_from_the_text_and_called_a_guess(tmp_path: Path, console: Console) -> None:
    manifest = (make(tmp_path, "letter.txt", console) / "exhibit.yaml").read_text("utf-8")

    assert 'date: "1791?"                    # A guess' in manifest


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path, console: Console) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("ten years of work", "utf-8")

    assert new_exhibit(tmp_path / "mine", console) == 1
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["thesis.txt"]
    assert "There is something in" in said(console)


@pytest.mark.parametrize("name", ["nowhere.txt", "broken.docx"])
def test_a_file_that_cannot_be_taken_in_leaves_no_folder(tmp_path: Path, name: str, console: Console) -> None:
    (tmp_path / "broken.docx").write_bytes(b"no")

    assert new_from_text(tmp_path / "lamp", tmp_path / name, Told(), console) == 1
    assert not (tmp_path / "lamp").exists()
    assert name in said(console)
