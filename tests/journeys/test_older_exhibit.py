"""A program that is newer than its exhibit shows no button that the exhibit has no words for."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.exhibit.whole import read_whole
from kiosk.exhibit.writer import write_exhibit
from kiosk.visitor.app import open_program
from kiosk.visitor.options import Options
from tests.helpers.program import Visitor
from tests.helpers.sticks import NEW, open_door
from tests.helpers.walk import open_staff


def test_the_staffs_corner_has_no_button_for_sticks_without_its_words(
    qapp: QGuiApplication, korea: Path, tmp_path: Path
) -> None:
    del qapp
    whole = read_whole(korea)
    languages = tuple(
        replace(one, words=tuple(word for word in one.words if not word[0].startswith("staffPack")))
        for one in whole.languages
    )
    older = tmp_path / "older.exhibit"
    write_exhibit(replace(whole, languages=languages), older)
    program = open_program(Options(exhibit=older, size=(1920, 1080), still=True, staff=open_door(NEW)))
    program.window.show()
    staff = Visitor(program, QTest.createTouchDevice())
    open_staff(program)
    staff.rest()
    seen = [staff.sees(name) for name in ("staff-end", "staff-packs")]
    program.close()

    assert seen == [True, False]
