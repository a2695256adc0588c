"""What is counted: closed names and keys of the exhibit, each change once, nothing that was typed."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.exhibit.reader import ExhibitReader
from kiosk.visitor.appearance import Appearance
from kiosk.visitor.icons import IconFont
from kiosk.visitor.look import Look
from kiosk.visitor.visit import Visit
from kiosk.visitor.visit_record import VisitRecord, aids


class Count:
    """A visit, and all that was told of it."""

    def __init__(self, reader: ExhibitReader) -> None:
        self.told: list[tuple[str, str]] = []
        self.look = Look(IconFont(Path(), ""), "")
        self.record = VisitRecord(lambda kind, key: self.told.append((kind, key)), self.look)
        self.visit = Visit(reader)
        self.record.begin(self.visit)


@pytest.fixture
def count(qapp: QGuiApplication, reader: ExhibitReader) -> Count:
    """Somebody has just come."""
    return Count(reader)


def test_a_visit_is_told_from_its_start_to_its_end(count: Count) -> None:
    visit = count.visit
    visit.go("read")
    visit.goOn()
    visit.openTerm("juche")
    visit.closeCard()
    visit.openEvent("1972-07-04-joint-statement")
    visit.read_in("ko")
    count.record.end("idle")
    section = visit.edition.sections[0].key

    assert count.told == [
        ("visit", "start"),
        ("screen", "home"),
        ("screen", "notice"),
        ("screen", "read"),
        ("section", section),
        ("term", "juche"),
        ("screen", "timeline"),
        ("event", "1972-07-04-joint-statement"),
        ("language", "ko"),
        ("visit", "idle"),
    ]


def test_after_its_end_nothing_is_told(count: Count) -> None:
    count.record.end("end")
    told = list(count.told)
    count.visit.go("timeline")
    count.look.show(Appearance("evening"))

    assert count.told == told


def test_what_is_typed_is_never_told(count: Count) -> None:
    count.visit.go("search")
    count.visit.search.choose("my own secret words")

    assert "secret" not in repr(count.told)


def test_an_aid_is_told_once_when_it_is_chosen(count: Count) -> None:
    for factor in (1.5, 1.5):
        count.look.show(Appearance("evening", factor))
    count.look.show(Appearance("evening", 1.5, as_transcribed=True))
    told = [key for kind, key in count.told if kind == "aid"]

    assert told == ["scheme-evening", "text-150", "as-transcribed"]


def test_the_usual_look_is_no_aid() -> None:
    usual = Appearance("evening", 1.25)

    assert aids(usual, usual) == frozenset()
