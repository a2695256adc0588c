"""Listening: the button is where a voice is, the page follows the voice, and everything else ends it."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.visitor.app import open_program
from kiosk.visitor.options import Options
from kiosk.visitor.scenes import set_scene
from kiosk.visitor.voice import Voice
from tests.helpers.choices import choose
from tests.helpers.heard import WrittenVoice
from tests.helpers.program import CARD, Visitor
from tests.journeys.conftest import OpenVisit

UPRIGHT, LYING = (1080, 1920), (1920, 1080)


@pytest.fixture(params=[LYING, UPRIGHT], ids=["landscape", "portrait"])
def listener(request: pytest.FixtureRequest, open_visit: OpenVisit) -> Visitor:
    """A visitor at paragraph 12 whose voice can be read."""
    visitor = open_visit(request.param)
    visitor.visit.readAloud.use(WrittenVoice())
    set_scene(visitor.visit, "reading:p12")
    visitor.rest()
    return visitor


def voice_of(visitor: Visitor) -> WrittenVoice:
    """What was said."""
    voice = visitor.visit.readAloud.voice
    assert isinstance(voice, WrittenVoice)
    return voice


def test_without_a_voice_there_is_no_button(listener: Visitor) -> None:
    assert listener.sees("listen")
    listener.visit.readAloud.use(Voice())
    listener.rest()

    assert not listener.sees("listen")
    assert listener.sees("page-down")


def test_one_touch_begins_and_another_ends_it(listener: Visitor) -> None:
    listener.touch("listen")
    assert voice_of(listener).last.text == "The document:"
    assert listener.sees("speech-pause")
    listener.touch("listen")

    assert voice_of(listener).is_silent
    assert not listener.sees("speech-pause")


def test_the_page_follows_the_voice(listener: Visitor) -> None:
    listener.touch("listen")
    reading = listener.visit.reading
    for _ in range(8):
        listener.touch("speech-next")
        key = reading.heardKey
        lit = [item for item in listener.items() if item.objectName() == "lit"]
        strip = listener.find("speech")
        page = listener.find("page")
        tops = [item.mapToItem(page, 0, 0).y() for item in lit]
        assert tops, key
        assert -1 <= min(tops) < strip.mapToItem(page, 0, 0).y(), key


def test_pause_and_go_on_are_one_button(listener: Visitor) -> None:
    listener.touch("listen")
    listener.touch("speech-pause")
    assert voice_of(listener).is_silent
    listener.touch("speech-pause")

    assert not voice_of(listener).is_silent


def test_a_touch_on_a_term_ends_it(listener: Visitor) -> None:
    listener.touch("listen")
    listener.touch("term-imperialism")

    assert listener.visit.card.isOpen
    assert voice_of(listener).is_silent


def test_a_card_is_read_from_the_card(listener: Visitor) -> None:
    listener.touch("term-imperialism")
    listener.visit.readAloud.start()
    voice = voice_of(listener)
    assert listener.sees("speech-stop")
    voice.end()
    voice.end()
    voice.end()

    assert listener.visit.card.heardKey == "body-0"
    listener.touch("speech-stop", CARD)
    assert voice.is_silent
    listener.touch("card-close", CARD)


def test_speed_and_volume_are_chosen_while_it_reads(listener: Visitor) -> None:
    listener.touch("bar-display")
    choose(listener, "speech-start")
    loud = voice_of(listener).last.manner
    listener.touch("speech-quieter")
    listener.touch("speech-slower")
    assert voice_of(listener).last.manner.volume < loud.volume
    assert voice_of(listener).last.manner.rate < loud.rate

    listener.touch("display-reset")
    assert voice_of(listener).last.manner == loud


def test_qts_engine_reads_the_screen(qapp: QGuiApplication, korea: Path) -> None:
    del qapp
    program = open_program(Options(exhibit=korea, size=LYING, still=True, voice="mock"))
    program.window.show()
    assert program.visitors is not None
    program.visitors.wake()
    visitor = Visitor(program, QTest.createTouchDevice())
    visitor.visit.readAloud.prepare()
    set_scene(visitor.visit, "notice")
    visitor.until(lambda: visitor.visit.readAloud.canListen, "there is a voice")
    visitor.visit.readAloud.start()
    visitor.until(lambda: visitor.visit.notice.heardKey == "notice-0", "the notice's first words are read")
    program.close()
