"""Rules of what is read of a screen: all that stands there, each word in its own language."""

import pytest

from kiosk.visitor.history import ReadingPlace
from kiosk.visitor.scenes import set_scene
from kiosk.visitor.spoken_screens import SCREENS, spoken_screen
from kiosk.visitor.utterances import DOCUMENT, MUSEUM
from kiosk.visitor.visit import Visit
from kiosk.visitor.visit_places import OPEN, SEARCH


def text_of(visit: Visit, voice: str = "") -> str:
    """All that is read of the screen, by one voice or both."""
    return " ".join(line.text for line in spoken_screen(visit) if voice in {"", line.voice})


def test_the_document_is_read_from_the_top_of_the_page_to_its_end(visit: Visit) -> None:
    set_scene(visit, "reading:p14")
    spoken = text_of(visit, DOCUMENT)
    passages = [passage for section in visit.edition.sections for passage in section.passages]
    here = next(number for number, passage in enumerate(passages) if passage.key == "p14")

    assert spoken.split() == " ".join(passage.reading.text for passage in passages[here:]).split()


def test_a_title_is_read_in_the_museums_voice_where_its_section_begins(visit: Visit) -> None:
    set_scene(visit, "reading:p14")
    first = [line for line in spoken_screen(visit) if line.voice == MUSEUM][1]

    assert (first.text, first.key) == ("2.", "p14")


def test_a_passage_that_begins_above_the_page_is_left_out_when_another_is_read(visit: Visit) -> None:
    set_scene(visit, "reading")
    passages = visit.reading.passages.rows
    visit.reading.stand(20, 3.0, 21)
    assert spoken_screen(visit)[0].key == passages[21].key

    visit.reading.stand(20, 3.0, 20)
    assert spoken_screen(visit)[0].key == passages[20].key


def test_what_was_transcribed_is_read_as_it_was_transcribed(visit: Visit) -> None:
    set_scene(visit, "reading")
    passages = [passage for section in visit.edition.sections for passage in section.passages]
    mended = next(passage for passage in passages if passage.transcribed != passage.reading.text)
    visit.reading.go_to(ReadingPlace(mended.key))
    visit.reading.asTranscribed = True

    assert " ".join(mended.transcribed.split()) in " ".join(text_of(visit).split())


def test_in_korean_the_document_stays_english(visit: Visit) -> None:
    visit.read_in("ko")
    set_scene(visit, "reading:p12")
    lines = spoken_screen(visit)

    assert {line.language for line in lines if line.voice == DOCUMENT} == {"en"}
    assert {line.language for line in lines if line.voice == MUSEUM} >= {"ko"}


@pytest.mark.parametrize("language", ["en", "ko"])
def test_all_of_a_card_is_read(visit: Visit, language: str) -> None:
    visit.read_in(language)
    set_scene(visit, "note:troops-and-armistice")
    card, spoken = visit.card, " ".join(text_of(visit).split())

    assert card.title in spoken
    for row in (*card.body.rows, *card.claim.rows, *card.known.rows):
        assert " ".join(row.spoken.split()) in spoken


def test_a_card_is_read_in_place_of_the_screen_beneath_it(visit: Visit) -> None:
    set_scene(visit, "glossary:juche")

    assert spoken_screen(visit)[1].text == visit.edition.word("glossary")


@pytest.mark.parametrize("scene", ["home", "notice", "questions:4", "timeline", "index", "about", "reading"])
@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_screen_has_words_in_languages_of_the_exhibit(visit: Visit, scene: str, language: str) -> None:
    visit.read_in(language)
    set_scene(visit, scene)
    lines = spoken_screen(visit)

    assert len(lines) > 3
    assert {line.language for line in lines} <= set(visit.languageTags)
    assert all(line.text for line in lines)


def test_only_the_search_reads_nothing() -> None:
    assert OPEN - SCREENS.keys() == {SEARCH}


def test_the_timeline_is_read_by_date_with_every_event(visit: Visit) -> None:
    set_scene(visit, "timeline")
    spoken = text_of(visit)

    for event in visit.edition.reader.events():
        assert visit.edition.said(event.title) in spoken
