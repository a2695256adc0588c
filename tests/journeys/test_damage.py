"""The exhibit's file is damaged while somebody reads: they are told calmly, and the rest is still there."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.exceptions import CapturedException
from pytestqt.qtbot import QtBot

from kiosk.exhibit.errors import ExhibitDamaged
from kiosk.visitor.app import open_program
from kiosk.visitor.options import Options
from tests.helpers.passing import let_pass
from tests.helpers.program import Visitor

pytestmark = pytest.mark.no_qt_log
"""Qt tells of every error in Python a second time, in words of its own."""
SENTENCE = "This part of the exhibit cannot be shown just now. Everything else still can."


@pytest.fixture
def file(korea: Path, tmp_path: Path) -> Path:
    """A file of its own, to be damaged."""
    return Path(shutil.copy(korea, tmp_path / "korea.exhibit"))


@pytest.fixture
def reader(qapp: QGuiApplication, file: Path) -> Iterator[Visitor]:
    """Somebody who is about to touch "juche"."""
    del qapp
    program = open_program(Options(exhibit=file, size=(1920, 1080), still=True))
    assert program.visitors is not None
    program.visitors.wake()
    program.window.show()
    visitor = Visitor(program, QTest.createTouchDevice())
    visitor.visit.pass_notice()
    yield visitor
    program.close()


def damage(file: Path, words: str) -> None:
    """Write over every page of *file* that holds *words*."""
    connection = sqlite3.connect(file)
    size = int(connection.execute("PRAGMA page_size").fetchone()[0])
    connection.close()
    content = bytearray(file.read_bytes())
    pages = {found // size for found in places(bytes(content), words.encode())}
    assert pages
    for page in pages:
        content[page * size : (page + 1) * size] = bytes([255]) * size
    with file.open("r+b") as opened:
        opened.write(content)


def forget_what_was_read(reader: Visitor) -> None:
    """Let SQLite give back the pages that it keeps in memory, as it does when others are read."""
    assert reader.program.reader is not None
    reader.program.reader._database.connection.execute("PRAGMA shrink_memory")


@contextmanager
def told_to_staff(reader: Visitor, qtbot: QtBot) -> Iterator[list[CapturedException]]:
    """Errors that nobody catches, which otherwise reach the log, while the program watches for damage."""
    assert reader.program.visitors is not None
    with qtbot.captureExceptions() as errors:
        end = reader.program.visitors.damage.watch()
        yield errors
        end()


def places(content: bytes, words: bytes) -> Iterator[int]:
    at = content.find(words)
    while at >= 0:
        yield at
        at = content.find(words, at + 1)


def test_a_card_that_cannot_be_read_is_a_calm_sentence(reader: Visitor, file: Path, qtbot: QtBot) -> None:
    reader.visit.go("read")
    reader.visit.openPassage("p36", 0, 1)
    reader.find("term-juche")
    damage(file, "North Korea’s official idea")
    forget_what_was_read(reader)
    with told_to_staff(reader, qtbot) as errors:
        reader.touch("term-juche")
        reader.find("cannot-be-shown")

    assert {kind for kind, *_ in errors} == {ExhibitDamaged}
    assert SENTENCE in {item.property("text") for item in reader.items()}
    reader.rest()
    reader.touch("cannot-be-shown-home")
    reader.find("door-read")
    assert not reader.sees("cannot-be-shown")
    assert (reader.visit.screen, reader.visit.cardIsOpen, reader.visit.canGoBack) == ("home", False, False)
    reader.touch("door-read")
    assert reader.visit.screen == "read"


def test_a_screen_that_cannot_be_read_is_a_calm_sentence(reader: Visitor, file: Path, qtbot: QtBot) -> None:
    damage(file, "Joint Statement")
    forget_what_was_read(reader)
    with told_to_staff(reader, qtbot) as errors:
        reader.touch("bar-timeline")
        reader.find("cannot-be-shown")
        assert reader.visit.screen == "home"
        QTest.keyClick(reader.program.window, Qt.Key.Key_Return)

    assert errors
    reader.rest()
    assert not reader.sees("cannot-be-shown")


def test_what_nobody_asked_for_troubles_nobody(reader: Visitor, file: Path, qtbot: QtBot) -> None:
    damage(file, "Joint Statement")
    forget_what_was_read(reader)
    with told_to_staff(reader, qtbot) as errors:
        reader.visit.metaObject().property(reader.visit.metaObject().indexOfProperty("timeline")).read(
            reader.visit
        )
        let_pass(100)

    assert errors
    assert not reader.sees("cannot-be-shown")


def test_the_next_visitor_is_told_nothing_of_it(reader: Visitor) -> None:
    visitors = reader.program.visitors
    assert visitors is not None
    visitors.damage.met.emit()
    reader.find("cannot-be-shown")
    visitors.startAgain()
    reader.rest()

    assert not reader.sees("cannot-be-shown")
