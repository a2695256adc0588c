"""A third language is added with files only: Polish words in a copy of the shipped exhibit."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.content.compile import compile_exhibit
from kiosk.exhibit.writer import write_exhibit
from kiosk.visitor.all_scenes import show_scene
from kiosk.visitor.app import open_program
from kiosk.visitor.options import Options
from tests.helpers.program import Visitor
from tests.helpers.tree import ROOT

WORDS = """back: Wstecz
home: Początek
eventsCount: {one: "%1 wydarzenie", few: "%1 wydarzenia", many: "%1 wydarzeń"}
entriesCount: {one: "%1 hasło", few: "%1 hasła", many: "%1 haseł"}
inLanguage: "w języku: %1"
"""


@pytest.fixture(scope="module")
def polish(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped exhibit with Polish, which it speaks in part."""
    folder = tmp_path_factory.mktemp("third") / "korea"
    shutil.copytree(ROOT / "seeds" / "korea-1974", folder)
    manifest = folder / "exhibit.yaml"
    languages = "  - {tag: ko, name: 한국어}\n"
    text = manifest.read_text("utf-8")
    assert languages in text
    manifest.write_text(text.replace(languages, languages + "  - {tag: pl, name: polski}\n"), "utf-8")
    (folder / "words").mkdir(exist_ok=True)
    (folder / "words" / "pl.yaml").write_text(WORDS, "utf-8")
    compilation = compile_exhibit(folder)
    assert compilation.exhibit is not None, compilation.problems
    file = folder.with_suffix(".exhibit")
    write_exhibit(compilation.exhibit, file)
    return file


@pytest.fixture
def reader(qapp: QGuiApplication, polish: Path) -> Iterator[Visitor]:
    """A visitor who reads Polish."""
    del qapp
    program = open_program(Options(exhibit=polish, size=(1920, 1080), still=True))
    program.window.show()
    assert program.visitors is not None
    show_scene(program.visitors, "home")
    assert program.visit is not None
    program.visit.read_in("pl")
    yield Visitor(program, QTest.createTouchDevice())
    program.close()


def words_in_sight(reader: Visitor) -> set[str]:
    """Every text on the screen."""
    return {str(item.property("text")) for item in reader.items() if item.property("text")}


def test_its_words_and_plurals_are_on_the_screen(reader: Visitor) -> None:
    reader.rest()

    assert {"Wstecz", "Początek", "40 wydarzeń", "61 haseł"} <= words_in_sight(reader)


def test_what_it_lacks_stands_in_english_and_says_so(reader: Visitor) -> None:
    reader.visit.pass_notice()
    reader.visit.go("index")
    reader.visit.openTerm("juche")
    reader.rest()

    assert {"w języku: English", "Questions"} <= words_in_sight(reader)


@pytest.mark.parametrize("screen", ["timeline", "index"])
def test_where_nothing_at_all_is_translated_the_screen_says_so_once(reader: Visitor, screen: str) -> None:
    reader.visit.go(screen)
    reader.rest()
    told = [text for text in words_in_sight(reader) if text.endswith("w języku: English")]
    entries = [text for text in words_in_sight(reader) if "Joint Statement" in text or "AKFIC" in text]

    assert len(told) == 1
    assert entries
    assert [text for text in entries if "(English)" in text] == []


def test_the_list_of_questions_says_so_at_the_top(reader: Visitor) -> None:
    reader.visit.go("questions")
    reader.rest()

    assert "Question 1 of 8 · w języku: English" in words_in_sight(reader)
    assert [text for text in words_in_sight(reader) if "(English)" in text and "Command" in text] == []
