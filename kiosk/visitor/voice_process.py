"""The voice in a process of its own, so that no speech engine can hold up what is on the screen."""

import json
import sys
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Slot

from kiosk.visitor.options import Options
from kiosk.visitor.voice import Manner, StillVoice, Voice

ANSWERS_WITHIN = 30_000
"""Milliseconds in which the engine must say whether it can speak; speech-dispatcher starts in 2000."""
BEGINS_WITHIN = 15_000
"""Milliseconds in which a text must begin to be heard."""
GOES_WITHIN = 500
"""Milliseconds that a process has to end."""
NO_ANSWER = "The speech engine does not answer. Restart it, or take speech-dispatcher off this machine."
ENDED = "The speech engine ended by itself."


def speaker_command(engine: str) -> list[str]:
    """What starts the process that speaks: this program itself, packed or not."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    return [*program, "speak", *(["--engine", engine] if engine else [])]


def why_silent(engine: str = "", command: Sequence[str] = ()) -> str:
    """Why nothing can be read aloud on this machine, and what to do; empty when it can.

    For ``kiosk doctor``: it needs no window, and takes the few seconds in which the engine starts.
    """
    program, *arguments = command or speaker_command(engine)
    process = QProcess()
    process.setStandardErrorFile(QProcess.nullDevice())
    process.start(program, arguments)
    process.closeWriteChannel()
    if not process.waitForFinished(ANSWERS_WITHIN):
        _kill(process)
        return NO_ANSWER if process.error() == QProcess.ProcessError.Timedout else ENDED
    news = [json.loads(line) for line in bytes(process.readAllStandardOutput().data()).splitlines()]
    return next((one["reason"] for one in news if one["is"] == "silent"), "" if news else ENDED)


def voice_for(options: Options) -> Voice:
    """What reads aloud: in pictures and tests that name no engine, nothing that can be heard."""
    is_still = options.still or options.screenshot is not None
    return StillVoice() if is_still and not options.voice else VoiceProcess(options.voice)


class VoiceProcess(Voice):
    """Starts the process when it is first needed, talks with it line by line, and ends with it."""

    def __init__(
        self, engine: str = "", parent: QObject | None = None, *, command: Sequence[str] = ()
    ) -> None:
        super().__init__(parent)
        self._command = [*(command or speaker_command(engine))]
        self._process: QProcess | None = None
        self._languages: frozenset[str] = frozenset()
        self._reason = ""
        self._watch = QTimer(self)
        self._watch.setSingleShot(True)
        self._watch.timeout.connect(self._give_up)

    @property
    def can_speak(self) -> bool:
        return bool(self._languages)

    @property
    def reason(self) -> str:
        return self._reason

    def speaks(self, language: str) -> bool:
        return language.partition("-")[0] in self._languages

    def prepare(self) -> None:
        if self._process is not None:
            return
        self._reason = ""
        self._process = process = QProcess(self)
        process.setProgram(self._command[0])
        process.setArguments(self._command[1:])
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._end)
        process.start()
        self._watch.start(ANSWERS_WITHIN)

    def say(self, number: int, text: str, language: str, manner: Manner) -> None:
        self._wish(
            {
                "do": "say",
                "number": number,
                "text": text,
                "language": language,
                "volume": manner.volume,
                "rate": manner.rate,
            }
        )
        self._watch.start(BEGINS_WITHIN)

    def hush(self) -> None:
        self._watch.stop()
        self._wish({"do": "stop"})

    def close(self) -> None:
        """End the process, which falls silent when nothing more can come."""
        if self._process is not None:
            process, self._process = self._process, None
            process.blockSignals(True)
            process.closeWriteChannel()
            if not process.waitForFinished(GOES_WITHIN):
                _kill(process)

    def _wish(self, wish: dict[str, object]) -> None:
        if self._process is not None and self.can_speak:
            self._process.write(json.dumps(wish).encode() + b"\n")

    @Slot()
    def _hear(self) -> None:
        process = self._process
        while process is not None and process is self._process and process.canReadLine():
            self._follow(json.loads(bytes(process.readLine().data())))

    def _follow(self, news: dict[str, Any]) -> None:
        self._watch.stop()
        match news:
            case {"is": "ready"}:
                self._languages = frozenset(news["languages"])
                self.changed.emit()
            case {"is": "silent", "reason": str(reason)}:
                self._fail(reason)
            case {"is": "ended", "number": int(number)}:
                self.ended.emit(number)
            case _:
                pass

    @Slot()
    def _end(self) -> None:
        self._hear()
        if self._process is not None:
            self._fail(ENDED)

    @Slot()
    def _give_up(self) -> None:
        self._fail(NO_ANSWER)

    def _fail(self, reason: str) -> None:
        """Do without the voice from now on; ``prepare`` tries again."""
        self._watch.stop()
        self._reason, self._languages = reason, frozenset()
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            _kill(process)
        self.changed.emit()


def _kill(process: QProcess) -> None:
    process.kill()
    process.waitForFinished(GOES_WITHIN)
    process.deleteLater()
