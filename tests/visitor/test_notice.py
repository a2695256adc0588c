"""Rules of the notice: it stands once before the document and leads where the visitor wanted to go."""

from collections.abc import Callable

import pytest

from kiosk.exhibit.text import MarkKind
from kiosk.visitor.edition import Edition
from kiosk.visitor.history import Light
from kiosk.visitor.notice import Notice
from kiosk.visitor.visit import Visit

EVENT = "1972-07-04-joint-statement"
SECTION = "05-reunification"


def from_the_door(visit: Visit) -> None:
    visit.go("read")


def from_a_section(visit: Visit) -> None:
    visit.openSection(SECTION)


def from_an_event(visit: Visit) -> None:
    visit.openEvent(EVENT)
    visit.readThePassage()


def from_an_occurrence(visit: Visit) -> None:
    visit.go("timeline")
    visit.openTerm("juche")
    visit.touchChip(visit.card.places.rows[0].key)


WAYS = [from_the_door, from_a_section, from_an_event, from_an_occurrence]


@pytest.mark.parametrize("way", WAYS)
def test_the_first_way_into_the_document_meets_the_notice(
    newcomer: Visit, way: Callable[[Visit], None]
) -> None:
    way(newcomer)

    assert (newcomer.screen, newcomer.door, newcomer.cardIsOpen) == ("notice", "read", False)


@pytest.mark.parametrize("way", WAYS)
def test_going_on_leads_where_the_same_way_leads_without_a_notice(
    newcomer: Visit, visit: Visit, way: Callable[[Visit], None]
) -> None:
    way(visit)
    way(newcomer)
    newcomer.goOn()

    assert newcomer.place() == visit.place()
    visit.goBack()
    newcomer.goBack()
    assert newcomer.place() == visit.place()


@pytest.mark.parametrize("way", WAYS)
def test_back_returns_from_the_notice_to_where_the_visitor_was(
    newcomer: Visit, visit: Visit, way: Callable[[Visit], None]
) -> None:
    way(visit)
    visit.goBack()
    way(newcomer)
    newcomer.goBack()

    assert (newcomer.screen, newcomer.place().card) == (visit.screen, visit.place().card)
    newcomer.go("read")
    assert newcomer.screen == "notice"


def test_what_was_passed_is_not_met_again(newcomer: Visit) -> None:
    from_the_door(newcomer)
    newcomer.go("timeline")
    from_an_event(newcomer)
    newcomer.goOn()
    met = [newcomer.screen]
    while newcomer.canGoBack:
        newcomer.goBack()
        met.append(newcomer.screen)
    for way in WAYS:
        way(newcomer)
        met.append(newcomer.screen)

    assert "notice" not in met


def test_the_button_of_the_document_does_not_pass_the_notice(newcomer: Visit) -> None:
    from_a_section(newcomer)
    newcomer.go("read")

    assert newcomer.screen == "notice"
    newcomer.goOn()
    assert newcomer.reading.place().passage == newcomer.reading.first_passage(SECTION)


def test_the_notice_can_be_opened_again_and_leads_back_into_the_document(visit: Visit) -> None:
    visit.openSection(SECTION)
    place = visit.reading.place()
    visit.go("home")
    visit.openNotice()
    assert visit.screen == "notice"
    visit.goOn()

    assert (visit.screen, visit.reading.place()) == ("read", place)
    visit.goBack()
    assert visit.screen == "home"


def test_a_jump_that_waited_behind_the_notice_keeps_its_light(newcomer: Visit) -> None:
    from_an_event(newcomer)
    assert newcomer.reading.light() == Light()
    newcomer.goOn()

    assert newcomer.reading.lightPassage == newcomer.edition.event(EVENT).mentions[0].passage


def test_the_gist_is_given_in_the_other_language(qapp: object, english: Edition, korean: Edition) -> None:
    notice = Notice(english)
    assert notice.inOtherLanguages == [korean.word("noticeShort")]
    notice.read_in(korean)

    assert notice.inOtherLanguages == [english.word("noticeShort")]


def test_the_sample_is_the_shortest_paragraph_of_the_document(qapp: object, english: Edition) -> None:
    notice = Notice(english)
    passages = [p for section in english.sections for p in section.passages if p.number is not None]

    assert notice.sample in [p.reading.text for p in passages]
    assert min(len(p.reading.text) for p in passages) == len(notice.sample)
    assert next(p for p in passages if str(p.number) == notice.sampleNumber).reading.text == notice.sample


def test_the_notice_is_said_in_the_visitors_language(qapp: object, english: Edition, korean: Edition) -> None:
    notice = Notice(english)
    notice.read_in(korean)

    spoken = [row.spoken for row in notice.paragraphs.rows]
    assert spoken == [p.text for p in korean.prose(korean.details.notice).paragraphs]
    assert [notice.marked_text(row.key).text for row in notice.paragraphs.rows] == spoken


def test_marks_of_the_notice_have_names(qapp: object, english: Edition) -> None:
    mark = next(
        m for s in english.sections for p in s.passages for m in p.reading.marks if m.kind == MarkKind.TERM
    )

    assert Notice(english).describe(mark)[1].endswith("explained")
