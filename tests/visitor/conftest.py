"""The shipped exhibit, and one visit to it, for the tests of this room."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.exhibit.reader import ExhibitReader, open_exhibit
from kiosk.visitor.edition import Edition
from kiosk.visitor.visit import Visit


@pytest.fixture(scope="session")
def reader(korea: Path) -> Iterator[ExhibitReader]:
    """The shipped exhibit, open."""
    with open_exhibit(korea) as opened:
        yield opened


@pytest.fixture(scope="session")
def english(reader: ExhibitReader) -> Edition:
    """The shipped exhibit in English, its first language."""
    return Edition(reader, reader.languages()[0])


@pytest.fixture(scope="session")
def korean(reader: ExhibitReader) -> Edition:
    """The shipped exhibit in Korean."""
    return Edition(reader, reader.languages()[1])


@pytest.fixture
def visit(qapp: QGuiApplication, reader: ExhibitReader) -> Visit:
    """A visitor at the first screen who has seen the notice."""
    visit = Visit(reader)
    visit.pass_notice()
    return visit


@pytest.fixture
def newcomer(qapp: QGuiApplication, reader: ExhibitReader) -> Visit:
    """A visitor at the first screen who has not seen the notice."""
    return Visit(reader)
