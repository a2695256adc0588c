"""What Quick Tests use beside the components: fonts, words, icons and small real lists."""

from dataclasses import make_dataclass, replace
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from kiosk.content.problems import Problems
from kiosk.content.words import SHIPPED_WORDS, shipped_words, word_table
from kiosk.exhibit.reader import ExhibitReader, open_exhibit
from kiosk.exhibit.writer import write_exhibit
from kiosk.visitor.about import About
from kiosk.visitor.borrowing import Borrowing
from kiosk.visitor.edition import Edition
from kiosk.visitor.fonts import load_fonts
from kiosk.visitor.icons import find_icon_font
from kiosk.visitor.look import Look
from kiosk.visitor.notice import Notice
from kiosk.visitor.questions import Questions
from kiosk.visitor.record_list import RecordList
from kiosk.visitor.search import Search
from kiosk.visitor.term_index import TermIndex
from kiosk.visitor.timeline import Timeline
from kiosk.visitor.timeline_text import measure_text
from kiosk.visitor.visit import Visit
from tests.helpers import chronicles
from tests.helpers.exhibits import tiny_exhibit, tiny_exhibit_file
from tests.helpers.harbours import large_harbour
from tests.helpers.tree import ROOT

QML_IMPORT_NAME = "Kiosk.Testing"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Fixtures(QObject):
    """Makes the objects that screens are given, from plain JavaScript values."""

    @Slot("QVariantList", result=RecordList)
    def rows(self, rows: list[dict[str, Any]]) -> RecordList:
        """A list model whose rows have the fields of the objects in *rows* (at least one, all alike)."""
        record = make_dataclass("Row", list(rows[0]), frozen=True)
        model = RecordList(record, self)
        model.replace([record(**row) for row in rows])
        return model

    @Slot(result=Timeline)
    def timeline(self) -> Timeline:
        """A timeline of its own, with the events of the tests' small history."""
        return Timeline(
            chronicles.events(),
            chronicles.lanes(),
            chronicles.eras(),
            chronicles.DOCUMENT_DATE,
            Borrowing("en"),
            measure_text,
            self,
        )

    @Slot(result=Questions)
    def questions(self) -> Questions:
        """The three questions of the tests' harbour, the first one chosen."""
        return Questions(self._harbour, self)

    @Slot(result=TermIndex)
    def index(self) -> TermIndex:
        """The terms of the tests' harbour, from the first letter on."""
        return TermIndex(self._harbour, measure_text, self)

    @cached_property
    def _harbour(self) -> Edition:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "harbour.exhibit"
            write_exhibit(large_harbour(), path)
            reader = open_exhibit(path)  # read to the end of the process; the file's name may go before
        words = tuple(sorted(english_words().items()))
        return Edition(reader, replace(reader.languages()[0], words=words))

    @Slot(result=Visit)
    def visit(self) -> Visit:
        """A visit to the tests' tiny exhibit, which has all the interface's words in English."""
        visit = Visit(self._letter, self)
        visit.pass_notice()
        visit.go("read")
        return visit

    @Slot(result=About)
    def about(self) -> About:
        """What is known of the letter in the tests' tiny exhibit."""
        return About(Edition(self._letter, self._letter.languages()[0]), self)

    @Slot(result=Notice)
    def notice(self) -> Notice:
        """The notice of the tests' tiny exhibit."""
        return Notice(Edition(self._letter, self._letter.languages()[0]), self)

    @cached_property
    def _letter(self) -> ExhibitReader:
        exhibit = tiny_exhibit()
        words = tuple(sorted(english_words().items()))
        with TemporaryDirectory() as folder:
            path = Path(folder) / "tiny.exhibit"
            write_exhibit(replace(exhibit, languages=(replace(exhibit.languages[0], words=words),)), path)
            return open_exhibit(path)

    @Slot(result=Search)
    def search(self) -> Search:
        """A search of its own in the tests' tiny exhibit, a letter about a closed harbour."""
        with TemporaryDirectory() as folder:
            reader = open_exhibit(tiny_exhibit_file(Path(folder) / "harbour.exhibit"))
        return Search(Edition(reader, reader.languages()[0]), self)

    @Property("QVariantMap", constant=True)
    def words(self) -> dict[str, str]:
        return english_words()


def english_words() -> dict[str, str]:
    """The interface's own words."""
    words = shipped_words(SHIPPED_WORDS, "en", Problems())
    return word_table("en", words, words)


def dress(engine: QQmlEngine) -> None:
    """Give *engine* the fonts, icons and English words that Main gives the visitor's window."""
    icons = find_icon_font()
    engine.singletonInstance("Kiosk.Theme", "Words").setProperty("table", english_words())
    singleton = engine.singletonInstance("Kiosk.Theme", "Icons")
    family = load_fonts(ROOT / "assets" / "fonts", icons.path)
    singleton.setProperty("family", family)
    singleton.setProperty("font", Look(icons, family, engine))
