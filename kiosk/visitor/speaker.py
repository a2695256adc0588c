"""The process that speaks: takes one wish a line on its standard input, tells what happens on its output.

A line is a JSON object. Wishes: ``{"do": "say", "number": 1, "text": …, "language": "en", "volume": 0.7,
"rate": 0}``, ``{"do": "stop"}``. What happens: ``{"is": "ready", "languages": ["en", "ko"]}``, ``{"is":
"silent", "reason": …}``, ``{"is": "begun", "number": 1}``, ``{"is": "ended", "number": 1}``. Why it is a
process: kiosk/DECISIONS.md, "The voice is a process of its own".
"""

import json
import os
import sys
import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

Wish = dict[str, Any]
MOCK = "mock"
"""Qt's engine for tests, which makes no sound; never chosen unless it is named."""
LAST_BREATH = 2.0
"""Seconds that the engine has to fall silent when the exhibit's program is gone."""
CANCELLED = 500
"""Milliseconds after which a text that was stopped counts as stopped, though the engine does not say so."""
MISSING = "A library that speech needs is missing ({0}). On Debian, install libpulse0."
NO_ENGINE = "There is no speech engine. On Debian, install speech-dispatcher and speech-dispatcher-espeak-ng."
NO_VOICE = (
    "The speech engine “{0}” does not work ({1}). On Debian, install speech-dispatcher and"
    " speech-dispatcher-espeak-ng."
)


class CannotSpeak(Exception):
    """Nothing here can speak; the message says why and what to do, for staff."""


def speak(engine: str) -> int:
    """Speak with *engine* (empty for the best there is) until standard input ends."""
    application = QCoreApplication(sys.argv[:1])
    try:
        speech = open_engine(engine)
    except CannotSpeak as why:
        _tell({"is": "silent", "reason": str(why)})
        return 1
    speaker = Speaker(speech)
    _tell({"is": "ready", "languages": sorted({tag(locale) for locale in speech.availableLocales()})})
    threading.Thread(target=_listen, args=(speaker,), daemon=True).start()
    application.exec()
    sys.stdout.flush()
    os._exit(0)  # an engine that hangs would also hang while it is taken down


def open_engine(engine: str) -> "QTextToSpeech":
    """The speech engine of that name, else the best there is.

    Raises:
        CannotSpeak: when a library, an engine or its voices are missing.
    """
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415
    except ImportError as missing:
        raise CannotSpeak(MISSING.format(str(missing).partition(":")[0])) from missing
    found = [name for name in QTextToSpeech.availableEngines() if name != MOCK or engine == MOCK]
    chosen = engine or next(iter(found), "")
    if chosen not in found:
        raise CannotSpeak(NO_ENGINE)
    speech = QTextToSpeech(chosen)
    if speech.state() == QTextToSpeech.State.Error or not speech.availableLocales():
        raise CannotSpeak(NO_VOICE.format(chosen, speech.errorString() or "it has no voices"))
    return speech


def tag(locale: QLocale) -> str:
    """The language of *locale*, for instance ``ko``."""
    return QLocale.languageToCode(locale.language())


class Speaker(QObject):
    """Says one text at a time and tells when it begins and ends. A new text takes the place of the last."""

    wished = Signal(dict)
    orphaned = Signal()

    def __init__(self, speech: "QTextToSpeech") -> None:
        super().__init__()
        self._speech = speech
        self._number = 0
        self._begun = False
        self._waiting: Wish = {}
        speech.stateChanged.connect(self._follow)
        self.wished.connect(self.obey)
        self.orphaned.connect(self._leave)

    @Slot(object)
    def obey(self, wish: Wish) -> None:
        """Do what one line of the input says."""
        if wish.get("do") == "say":
            self._say(wish)
        else:
            self._hush()

    def _say(self, wish: Wish) -> None:
        is_busy = self._number > 0
        self._hush()
        self._waiting = wish
        if is_busy:
            QTimer.singleShot(CANCELLED, self._begin)
        else:
            self._begin()

    def _begin(self) -> None:
        if not self._waiting:
            return
        wish, self._waiting = self._waiting, {}
        self._number, self._begun = wish["number"], False
        self._speech.setVolume(wish["volume"])
        self._speech.setRate(wish["rate"])
        self._speak_as(wish["language"])
        self._speech.say(wish["text"])

    def _speak_as(self, language: str) -> None:
        wanted = QLocale(language)
        locales = [one for one in self._speech.availableLocales() if one.language() == wanted.language()]
        locales.sort(key=lambda one: (one.territory() != wanted.territory(), one.name()))
        if locales and self._speech.locale() != locales[0]:
            self._speech.setLocale(locales[0])
            voices = sorted(self._speech.availableVoices(), key=plainness)
            if voices:
                self._speech.setVoice(voices[0])

    def _hush(self) -> None:
        self._waiting = {}
        if self._number:
            self._number = 0
            self._speech.stop()

    @Slot()
    def _follow(self) -> None:
        state = self._speech.state()
        if state == state.Ready and self._waiting:
            self._begin()
        elif state == state.Speaking and self._number and not self._begun:
            self._begun = True
            _tell({"is": "begun", "number": self._number})
        elif state == state.Ready and self._begun and self._number:
            ended, self._number, self._begun = self._number, 0, False
            _tell({"is": "ended", "number": ended})
        elif state == state.Error:
            _tell(
                {"is": "silent", "reason": NO_VOICE.format(self._speech.engine(), self._speech.errorString())}
            )

    @Slot()
    def _leave(self) -> None:
        self._hush()
        QCoreApplication.quit()


def plainness(voice: "QVoice") -> tuple[bool, int, str]:
    """Sorts the voices of a language: those that are no variant (``+Adam``) of another first."""
    return "+" in voice.name(), len(voice.name()), voice.name()


def _listen(speaker: Speaker) -> None:
    """Hand every line of the input to *speaker*; when it ends, fall silent and go."""
    for line in sys.stdin:
        speaker.wished.emit(json.loads(line))
    speaker.orphaned.emit()
    threading.Event().wait(LAST_BREATH)
    os._exit(0)


def _tell(news: Wish) -> None:
    sys.stdout.write(json.dumps(news) + "\n")
    sys.stdout.flush()
