"""Rules of the voice's process: it speaks with Qt's engines, and whatever befalls it, the screen goes on."""

import sys
import time

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.visitor import voice_process
from kiosk.visitor.voice import USUAL_MANNER
from kiosk.visitor.voice_process import ENDED, NO_ANSWER, VoiceProcess, speaker_command, why_silent

PATIENCE = 30_000
DEAF = [sys.executable, "-c", "import sys; sys.stdin.read()"]
"""A process that never answers, as one that waits for a sound device does."""
GONE = [sys.executable, "-c", "pass"]
SILENT = [sys.executable, "-c", 'print(\'{"is": "silent", "reason": "No engine."}\')']


@pytest.fixture
def mock(qtbot: QtBot) -> VoiceProcess:
    """The voice with Qt's engine for tests, ready to speak."""
    voice = VoiceProcess("mock")
    with qtbot.waitSignal(voice.changed, timeout=PATIENCE):
        voice.prepare()
    yield voice  # pyright: ignore[reportReturnType]
    voice.close()


def test_the_engine_says_which_languages_it_speaks(mock: VoiceProcess) -> None:
    assert mock.can_speak
    assert mock.reason == ""
    assert (mock.speaks("en"), mock.speaks("en-GB"), mock.speaks("ko")) == (True, True, False)


def test_a_text_is_said_to_its_end(mock: VoiceProcess, qtbot: QtBot) -> None:
    with qtbot.waitSignal(mock.ended, timeout=PATIENCE) as ended:
        mock.say(7, "One two.", "en", USUAL_MANNER)

    assert ended.args == [7]


def test_a_new_text_takes_the_place_of_the_last(mock: VoiceProcess, qtbot: QtBot) -> None:
    with qtbot.waitSignal(mock.ended, timeout=PATIENCE) as ended:
        mock.say(1, "One two three four five six seven eight nine ten.", "en", USUAL_MANNER)
        mock.say(2, "Two.", "en", USUAL_MANNER)

    assert ended.args == [2]


def test_what_was_hushed_never_ends(mock: VoiceProcess, qtbot: QtBot) -> None:
    ends: list[int] = []
    mock.ended.connect(ends.append)
    mock.say(1, "One two three.", "en", USUAL_MANNER)
    mock.hush()
    with qtbot.waitSignal(mock.ended, timeout=PATIENCE):
        mock.say(2, "Two.", "en", USUAL_MANNER)

    assert ends == [2]


def test_the_process_ends_with_its_program(mock: VoiceProcess, qtbot: QtBot) -> None:
    process = mock._process
    assert isinstance(process, QObject)
    mock.close()

    assert process.state() == process.ProcessState.NotRunning


@pytest.mark.parametrize(
    ("command", "reason"), [(GONE, ENDED), (SILENT, "No engine."), (["/no/such"], ENDED)]
)
def test_a_voice_that_cannot_speak_says_why(qtbot: QtBot, command: list[str], reason: str) -> None:
    voice = VoiceProcess(command=command)
    with qtbot.waitSignal(voice.changed, timeout=PATIENCE):
        voice.prepare()

    assert (voice.can_speak, voice.reason) == (False, reason)
    voice.close()


def test_an_engine_that_hangs_holds_up_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voice_process, "ANSWERS_WITHIN", 200)
    voice = VoiceProcess(command=DEAF)
    began = time.monotonic()
    with qtbot.waitSignal(voice.changed, timeout=PATIENCE):
        voice.prepare()
        returned = time.monotonic() - began

    assert returned < 5
    assert (voice.can_speak, voice.reason) == (False, NO_ANSWER)


def test_a_voice_that_failed_can_be_tried_again(qtbot: QtBot) -> None:
    voice = VoiceProcess(command=GONE)
    with qtbot.waitSignal(voice.changed, timeout=PATIENCE):
        voice.prepare()
    voice._command = speaker_command("mock")
    with qtbot.waitSignal(voice.changed, timeout=PATIENCE):
        voice.prepare()

    assert (voice.can_speak, voice.reason) == (True, "")
    voice.close()


def test_doctor_learns_why_nothing_is_heard() -> None:
    assert why_silent("mock") == ""
    assert "speech-dispatcher" in why_silent("no-such-engine")
    assert why_silent(command=SILENT) == "No engine."
    assert why_silent(command=GONE) == ENDED
