"""The program opens its exhibit, or a calm window that says in one sentence why there is none."""

import sqlite3
import struct
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.visitor.app import Program, open_program
from kiosk.visitor.options import Options

Open = Callable[..., Program]
SIZE = (800, 600)


@pytest.fixture
def open_with(qapp: QGuiApplication) -> Iterator[Open]:
    """Opens the program with the given options; closes it at the end."""
    programs: list[Program] = []

    def open_now(**options: Any) -> Program:
        programs.append(open_program(Options(still=True, size=SIZE, **options)))
        return programs[-1]

    yield open_now
    for program in programs:
        program.close()


def said_in(window: QObject) -> list[str]:
    """The texts of all items of *window* that are not hidden."""
    waiting: list[Any] = [window.property("contentItem")]
    texts: list[str] = []
    while waiting:
        item = waiting.pop(0)
        if item.isVisible():
            texts.append(str(item.property("text") or ""))
            waiting.extend(item.childItems())
    return [text for text in texts if text]


def theme(program: Program, name: str) -> object:
    """What the theme was told of *name*."""
    return program.engine.singletonInstance("Kiosk.Theme", "Theme").property(name)


def take_it_away(path: Path) -> None:
    path.unlink()


def put_a_text_there(path: Path) -> None:
    path.write_text("term: juche\n" * 50)


def put_a_later_format_there(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:60] + struct.pack(">I", 2_000) + content[64:])


def cut_it_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-4096])


def change(statement: str) -> Callable[[Path], None]:
    """Something that does what *statement* says to the file and leaves it a database."""

    def do(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute(statement)

    return do


DAMAGED = "The exhibit file “hall.exhibit” is damaged. Copy it here again."
TROUBLES = {
    "missing": (take_it_away, "There is no exhibit file called “hall.exhibit”."),
    "foreign": (put_a_text_there, "“hall.exhibit” is not an exhibit file."),
    "too new": (
        put_a_later_format_there,
        "The exhibit file “hall.exhibit” was made for a newer version of Kiosk. Update Kiosk first.",
    ),
    "cut short": (cut_it_short, DAMAGED),
    "without details": (change("DELETE FROM details"), DAMAGED),
    "without words": (change("DROP TABLE word"), DAMAGED),
    "with a cover that is no text": (change("UPDATE marked_text SET text = CAST(x'ff' AS TEXT)"), DAMAGED),
}


@pytest.mark.parametrize("trouble", TROUBLES)
def test_a_file_that_cannot_be_shown_is_said_in_one_calm_sentence(
    trouble: str, open_with: Open, korea: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "hall.exhibit"
    path.write_bytes(korea.read_bytes())
    spoil, sentence = TROUBLES[trouble]
    spoil(path)
    program = open_with(exhibit=path)
    program.window.show()
    shown = said_in(program.window)

    assert program.visit is None
    assert shown == [sentence]
    assert capsys.readouterr().err == f"{sentence}\n"


def test_the_exhibit_is_opened_at_the_attract_screen_in_its_first_language(
    open_with: Open, korea: Path
) -> None:
    program = open_with(exhibit=korea)
    assert program.visitors is not None
    assert program.visit is not None

    assert program.visitors.attractIsUp
    assert (program.visit.screen, program.visit.language) == ("home", "en")
    assert program.window.title() == "Eight Questions, 1974"


def test_it_is_laid_out_for_the_asked_size_before_it_is_shown(open_with: Open, korea: Path) -> None:
    program = open_with(exhibit=korea)

    assert (program.window.width(), program.window.height()) == SIZE
    assert (theme(program, "surfaceWidth"), theme(program, "surfaceHeight")) == SIZE


def test_it_begins_in_the_asked_language(open_with: Open, korea: Path) -> None:
    program = open_with(exhibit=korea, language="ko")
    program.window.show()

    assert theme(program, "language") == "ko"
    assert "여덟 가지 질문, 1974" in said_in(program.window)


def test_an_unknown_language_is_named_and_the_first_one_shown(
    open_with: Open, korea: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = open_with(exhibit=korea, language="xx")
    assert program.visit is not None

    assert program.visit.language == "en"
    assert capsys.readouterr().err == "The exhibit has no language “xx”. It has: en, ko.\n"


def test_the_theme_is_told_the_chosen_look(open_with: Open, korea: Path) -> None:
    program = open_with(exhibit=korea, scheme="evening", text_size=150)

    assert (theme(program, "scheme"), theme(program, "textFactor")) == ("evening", 1.5)
    assert theme(program, "reducedMotion") is True


def test_a_change_of_language_reaches_every_word_on_the_screen(open_with: Open, korea: Path) -> None:
    program = open_with(exhibit=korea)
    program.window.show()
    assert program.visitors is not None
    assert program.visit is not None
    program.visitors.wake()
    before = set(said_in(program.window))
    program.visit.changeLanguage()
    after = said_in(program.window)

    assert {"뒤로", "처음"} <= set(after)
    assert not {"Back", "Home", "Read", "Timeline"} & set(after)
    assert {"Back", "Home", "Read", "Timeline"} <= before
