"""The two letters: their folder, their exhibit, their file, and a visit to them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.content.compile import Compilation, compile_exhibit
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.reader import ExhibitReader, open_exhibit
from kiosk.exhibit.writer import write_exhibit
from kiosk.visitor.app import Program, open_program
from kiosk.visitor.options import Options
from kiosk.visitor.visit import Visit

LETTERS = Path(__file__).resolve().parent / "two-letters"


@pytest.fixture(scope="session")
def compilation() -> Compilation:
    return compile_exhibit(LETTERS)


@pytest.fixture(scope="session")
def letters(compilation: Compilation) -> Exhibit:
    assert compilation.exhibit, compilation.problems
    return compilation.exhibit


@pytest.fixture(scope="session")
def letters_file(letters: Exhibit, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("letters") / "letters.exhibit"
    write_exhibit(letters, path)
    return path


@pytest.fixture
def letters_reader(letters_file: Path) -> Iterator[ExhibitReader]:
    with open_exhibit(letters_file) as reader:
        yield reader


@pytest.fixture
def visit(qapp: QGuiApplication, letters_reader: ExhibitReader) -> Visit:
    """A visitor at the first screen who has seen the notice."""
    visit = Visit(letters_reader)
    visit.pass_notice()
    return visit


@pytest.fixture
def program(qapp: QGuiApplication, letters_file: Path) -> Iterator[Program]:
    """The program that shows the letters."""
    program = open_program(Options(exhibit=letters_file, size=(1920, 1080), still=True))
    program.window.show()
    yield program
    program.close()
