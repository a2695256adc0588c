"""Rules of reading aloud: sentence after sentence, until it is paused or the visitor goes elsewhere."""

from collections.abc import Callable

import pytest

from kiosk.visitor.read_aloud import ReadAloud
from kiosk.visitor.scenes import set_scene
from kiosk.visitor.visit import Visit
from kiosk.visitor.voice import USUAL_MANNER, Voice
from tests.helpers.heard import WrittenVoice


@pytest.fixture
def voice() -> WrittenVoice:
    """Says nothing yet."""
    return WrittenVoice()


@pytest.fixture
def aloud(visit: Visit, voice: WrittenVoice) -> ReadAloud:
    """At paragraph 12 of the document, silent."""
    visit.readAloud.use(voice)
    set_scene(visit, "reading:p12")
    return visit.readAloud


def test_no_sound_comes_without_a_touch(aloud: ReadAloud, voice: WrittenVoice) -> None:
    assert (voice.said, aloud.isOn) == ([], False)


def test_it_reads_on_by_itself_and_lights_what_it_reads(
    aloud: ReadAloud, visit: Visit, voice: WrittenVoice
) -> None:
    aloud.start()
    assert voice.last.text == "The document:"
    lit = [visit.reading.heardKey]
    while visit.reading.heardKey != "p14":
        voice.end()
        if visit.reading.heardKey != lit[-1]:
            lit.append(visit.reading.heardKey)

    assert lit == ["p12", "p13", "p14"]
    assert voice.said[1].text.startswith("The people of the third world")


def test_the_sentence_that_is_heard_is_known(aloud: ReadAloud, visit: Visit, voice: WrittenVoice) -> None:
    aloud.start()
    voice.end()
    key, span = visit.reading.heard

    assert visit.reading.marked_text(key).text[span.start : span.end] == voice.last.text


def test_it_comes_to_an_end(visit: Visit, aloud: ReadAloud, voice: WrittenVoice) -> None:
    set_scene(visit, "notice")
    aloud.start()
    for _ in range(100):
        if not aloud.isOn:
            break
        voice.end()

    assert (aloud.isOn, visit.notice.heardKey) == (False, "")


def test_a_pause_is_silent_at_once_and_goes_on_with_the_same_sentence(
    aloud: ReadAloud, voice: WrittenVoice
) -> None:
    aloud.start()
    voice.end()
    sentence = voice.last.text
    aloud.pause()
    assert (voice.is_silent, aloud.isPaused, aloud.isSpeaking) == (True, True, False)

    voice.end()  # an engine may say that what was stopped has ended
    assert len(voice.said) == 2
    aloud.resume()
    assert (voice.last.text, aloud.isSpeaking) == (sentence, True)


def test_next_and_previous_go_from_paragraph_to_paragraph(
    aloud: ReadAloud, visit: Visit, voice: WrittenVoice
) -> None:
    aloud.start()
    assert not aloud.canGoBack
    aloud.next()
    assert (visit.reading.heardKey, aloud.canGoBack) == ("p13", True)

    voice.end()
    aloud.previous()
    assert visit.reading.heardKey == "p13"
    aloud.previous()
    assert visit.reading.heardKey == "p12"


def test_at_the_last_paragraph_there_is_no_next(visit: Visit, aloud: ReadAloud, voice: WrittenVoice) -> None:
    del voice
    set_scene(visit, "reading:" + visit.reading.passages.rows[-1].key)
    aloud.start()
    was = visit.reading.heardKey
    assert not aloud.canGoOn
    aloud.next()

    assert visit.reading.heardKey == was


NAVIGATIONS: dict[str, Callable[[Visit], None]] = {
    "another screen": lambda visit: visit.press("timeline"),
    "back": lambda visit: visit.press("back"),
    "its own button": lambda visit: visit.press("read"),
    "another section": lambda visit: visit.openSection("05-reunification"),
    "a card": lambda visit: visit.openTerm("juche"),
    "a language": lambda visit: visit.press("language"),
    "a passage": lambda visit: visit.openPassage("p30", 0, 5),
}


@pytest.mark.parametrize("way", NAVIGATIONS)
def test_whatever_leads_elsewhere_ends_it(
    way: str, aloud: ReadAloud, visit: Visit, voice: WrittenVoice
) -> None:
    aloud.start()
    NAVIGATIONS[way](visit)

    assert (aloud.isOn, voice.is_silent, visit.reading.heardKey) == (False, True, "")


def test_a_nested_term_ends_the_reading_of_its_card(
    aloud: ReadAloud, visit: Visit, voice: WrittenVoice
) -> None:
    visit.openTerm("juche")
    aloud.start()
    assert aloud.isOnCard
    visit.card.openTerm("self-reliance")

    assert (aloud.isOn, voice.is_silent) == (False, True)


def test_the_panel_of_choices_does_not_end_it(aloud: ReadAloud, visit: Visit, voice: WrittenVoice) -> None:
    aloud.start()
    visit.press("display")
    visit.press("display")

    assert (aloud.isOn, voice.is_silent) == (True, False)


def test_what_the_voice_cannot_pronounce_is_left_out(visit: Visit) -> None:
    voice = WrittenVoice(("en",))
    visit.readAloud.use(voice)
    visit.read_in("ko")
    set_scene(visit, "reading:p12")
    visit.readAloud.start()
    voice.end()

    assert {heard.language for heard in voice.said} == {"en"}


def test_a_new_volume_is_heard_at_once_in_the_same_sentence(aloud: ReadAloud, voice: WrittenVoice) -> None:
    aloud.start()
    aloud.manner.changeVolume(-1)

    assert [heard.text for heard in voice.said] == ["The document:"] * 2
    assert voice.last.manner.volume < USUAL_MANNER.volume


def test_a_reset_is_silent_and_as_loud_as_a_visit_begins(aloud: ReadAloud, voice: WrittenVoice) -> None:
    aloud.start()
    aloud.manner.changeVolume(1)
    aloud.manner.changeRate(-2)
    assert not aloud.manner.isUsual
    aloud.reset()

    assert (aloud.isOn, voice.is_silent, aloud.manner.now) == (False, True, USUAL_MANNER)


def test_a_voice_that_failed_ends_the_reading_and_is_tried_again_for_the_next_visitor(
    aloud: ReadAloud, voice: WrittenVoice
) -> None:
    aloud.start()
    voice.languages, voice.failed = (), "It broke."
    voice.changed.emit()
    assert (aloud.isOn, aloud.canListen) == (False, False)

    aloud.reset()
    assert voice.prepared == 1


def test_without_a_voice_there_is_nothing_to_listen_to(visit: Visit) -> None:
    visit.readAloud.use(Voice())
    set_scene(visit, "reading:p12")
    visit.readAloud.start()

    assert (visit.readAloud.canListen, visit.readAloud.isOn) == (False, False)


@pytest.mark.parametrize(("can", "steps"), [("canBeLouder", 1), ("canBeQuieter", -1)])
def test_volume_has_an_end(aloud: ReadAloud, can: str, steps: int) -> None:
    for _ in range(20):
        aloud.manner.changeVolume(steps)

    assert getattr(aloud.manner, can) is False
    assert 0 < aloud.manner.now.volume <= 1
