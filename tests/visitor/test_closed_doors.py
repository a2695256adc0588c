"""A way that leads to nothing is closed: an exhibit may have no questions, no events, no terms."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.reader import open_exhibit
from kiosk.exhibit.writer import write_exhibit
from kiosk.visitor.visit import Visit
from tests.helpers.exhibits import tiny_exhibit

TINY = tiny_exhibit()
CASES = {"questions": replace(TINY, questions=()), "language": replace(TINY, languages=TINY.languages[:1])}


@pytest.mark.parametrize("closed", CASES)
def test_what_is_empty_is_closed_and_nothing_else(closed: str, qapp: QGuiApplication, tmp_path: Path) -> None:
    assert closed_in(CASES[closed], tmp_path) == [closed]
    assert closed_in(TINY, tmp_path) == []


def closed_in(exhibit: Exhibit, tmp_path: Path) -> list[str]:
    write_exhibit(exhibit, tmp_path / "hall.exhibit")
    with open_exhibit(tmp_path / "hall.exhibit") as reader:
        return list(Visit(reader).closed)
