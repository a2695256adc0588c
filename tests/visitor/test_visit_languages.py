"""Another language keeps everything in its place: the page, the light, the card, the lens."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.reader import open_exhibit
from kiosk.exhibit.text import MarkKind
from kiosk.exhibit.writer import write_exhibit
from kiosk.visitor.history import ReadingPlace
from kiosk.visitor.visit import Visit
from tests.helpers.exhibits import tiny_exhibit
from tests.helpers.walks import seen


def test_another_language_keeps_place_light_and_card(visit: Visit) -> None:
    visit.go("read")
    visit.reading.go_to(ReadingPlace("p25", 1.5))
    mark = next(m for m in visit.edition.passage("p25").reading.marks if m.linked and m.kind == MarkKind.TERM)
    visit.touchMark("p25", "term", mark.target, mark.start)
    visit.card.openTerm("dprk")
    before, title = visit.place(), visit.card.title
    visit.press("language")

    assert visit.language == "ko"
    assert seen(visit.place()) == seen(before)
    assert visit.card.title != title
    assert visit.reading.sectionTitle == visit.edition.said(
        visit.edition.section(visit.reading.sectionKey).title
    )


def test_another_language_keeps_the_lens_and_the_event(visit: Visit) -> None:
    visit.go("timeline")
    visit.timeline.chooseEra(visit.edition.reader.eras()[1].key)
    visit.openEvent("1972-07-04-joint-statement")
    before = visit.place()
    visit.changeLanguage()

    assert seen(visit.place()) == seen(before)


def test_the_language_button_names_the_language_it_leads_to_in_that_language(visit: Visit) -> None:
    assert (visit.language, visit.nextLanguage) == ("en", "한국어")
    visit.press("language")
    assert (visit.language, visit.nextLanguage) == ("ko", "English")
    assert visit.words["back"] == "뒤로"
    visit.press("language")
    assert visit.language == "en"


def opened(exhibit: Exhibit, path: Path) -> Visit:
    """A visit to *exhibit*, written to *path* first."""
    write_exhibit(exhibit, path)
    return Visit(open_exhibit(path))


def test_an_exhibit_in_one_language_has_no_language_to_change_to(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    exhibit = tiny_exhibit()
    visit = opened(replace(exhibit, languages=exhibit.languages[:1]), tmp_path / "one.exhibit")

    assert (visit.nextLanguage, "language" in visit.closed) == ("", True)


def test_a_language_written_from_the_right_mirrors_the_screen(qapp: QGuiApplication, tmp_path: Path) -> None:
    exhibit = tiny_exhibit()
    english, korean = exhibit.languages
    mirrored = replace(exhibit, languages=(english, replace(korean, direction="rtl")))
    visit = opened(mirrored, tmp_path / "mirrored.exhibit")
    assert not visit.isMirrored

    visit.changeLanguage()
    assert visit.isMirrored
