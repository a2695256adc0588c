"""Reads the screen aloud: sentence by sentence, with pause, next and previous, until the visitor goes on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visitor.speech_manner import SpeechManner
from kiosk.visitor.voice import USUAL_MANNER, Manner, Voice

if TYPE_CHECKING:
    from kiosk.visitor.marked_texts import MarkedTexts
    from kiosk.visitor.utterances import Utterance
    from kiosk.visitor.visit import Visit

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The visit reads aloud")  # pyright: ignore[reportCallIssue]
class ReadAloud(QObject):
    """The reading voice of one visit. Whatever leads elsewhere ends it; no sound comes without a touch."""

    changed = Signal()

    def __init__(self, visit: "Visit", *, usual: Manner = USUAL_MANNER) -> None:
        super().__init__(visit)
        self._visit = visit
        self._manner = SpeechManner(self, usual=usual)
        self._manner.changed.connect(self._speak_so)
        self._voice = Voice(self)
        self._script: tuple[Utterance, ...] = ()
        self._at = 0
        self._number = 0
        self._is_paused = False
        self._lit: MarkedTexts | None = None
        self._display_was_open = False
        visit.placeChanged.connect(self._notice_place)
        visit.cardChanged.connect(self.stop)
        visit.languageChanged.connect(self.stop)

    def use(self, voice: Voice) -> None:
        """Speak with *voice* from now on."""
        self.stop()
        self._voice = voice
        voice.changed.connect(self._notice_voice)
        voice.ended.connect(self._go_on_after)
        self.changed.emit()

    @property
    def voice(self) -> Voice:
        """What speaks."""
        return self._voice

    @Property(SpeechManner, constant=True)
    def manner(self) -> SpeechManner:
        return self._manner

    @Property(bool, notify=changed)
    def canListen(self) -> bool:
        """Whether there is a voice; without one there is no button."""
        return self._voice.can_speak

    @Property(bool, notify=changed)
    def isOn(self) -> bool:
        """Whether something is being read, or paused."""
        return bool(self._script)

    @Property(bool, notify=changed)
    def isPaused(self) -> bool:
        return self._is_paused

    @Property(bool, notify=changed)
    def isSpeaking(self) -> bool:
        """Whether it is heard now; nobody need touch the screen meanwhile."""
        return bool(self._script) and not self._is_paused

    @Property(bool, notify=changed)
    def isOnCard(self) -> bool:
        """Whether it is the card that is read."""
        return bool(self._script) and self._visit.cardIsOpen

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        return bool(self._script) and self._beginning(-1) != self._at

    @Property(bool, notify=changed)
    def canGoOn(self) -> bool:
        return bool(self._script) and self._beginning(1) < len(self._script)

    @Slot()
    def prepare(self) -> None:
        """Find out in a quiet moment whether there is a voice."""
        self._voice.prepare()

    @Slot()
    def start(self) -> None:
        """Read what is on the screen, from where the visitor is."""
        from kiosk.visitor.spoken_screens import spoken_screen  # noqa: PLC0415  the first screen does without

        self.stop()
        lines = spoken_screen(self._visit)
        self._script = tuple(line for line in lines if self._voice.speaks(line.language))
        self._at = 0
        self._say()

    @Slot()
    def toggle(self) -> None:
        """Start, or end it."""
        if self._script:
            self.stop()
        else:
            self.start()

    @Slot()
    def pause(self) -> None:
        """Fall silent at once, to go on with the same sentence."""
        if self.isSpeaking:
            self._is_paused = True
            self._voice.hush()
            self.changed.emit()

    @Slot()
    def resume(self) -> None:
        """Go on with the sentence that was paused."""
        if self._is_paused:
            self._say()

    @Slot()
    def next(self) -> None:
        """Go on to the next paragraph."""
        self._go_to(self._beginning(1))

    @Slot()
    def previous(self) -> None:
        """Go back to the beginning of this paragraph, or at its beginning to the one before."""
        self._go_to(self._beginning(-1))

    @Slot()
    def stop(self) -> None:
        """End it."""
        if self._script:
            self._voice.hush()
            self._script, self._at, self._is_paused = (), 0, False
            self._light()
            self.changed.emit()

    @Slot()
    def reset(self) -> None:
        """Be as a visit begins: silent, at the usual volume; a voice that failed is tried once more."""
        self.stop()
        self._manner.reset()
        if self._voice.reason:
            self._voice.prepare()

    @Slot()
    def _speak_so(self) -> None:
        """Say the sentence again, as loud and as fast as is chosen now."""
        if self.isSpeaking:
            self._say()

    def _say(self) -> None:
        """Say the sentence that it is at, or end where there is none."""
        if self._at >= len(self._script):
            self.stop()
            return
        self._number += 1
        self._is_paused = False
        line = self._script[self._at]
        self._light()
        self._voice.say(self._number, line.text, line.language, self._manner.now)
        self.changed.emit()

    @Slot(int)
    def _go_on_after(self, number: int) -> None:
        if number == self._number and self.isSpeaking:
            self._at += 1
            self._say()

    def _go_to(self, at: int) -> None:
        if self._script and at < len(self._script):
            self._at = at
            self._say()

    def _beginning(self, step: int) -> int:
        """The first sentence of the next paragraph, or of this one or the one before."""
        script, at = self._script, self._at
        if step > 0:
            later = (i for i in range(at + 1, len(script)) if script[i].key != script[at].key)
            return next(later, len(script))
        first = self._first(at)
        return first if first < at or at == 0 else self._first(at - 1)

    def _first(self, at: int) -> int:
        key = self._script[at].key
        while at > 0 and self._script[at - 1].key == key:
            at -= 1
        return at

    def _light(self) -> None:
        """Light what is being said, and nothing else."""
        texts = self._texts() if self._script else None
        if self._lit is not None and self._lit is not texts:
            self._lit.hear("", 0, 0)
        if texts is not None:
            line = self._script[self._at]
            texts.hear(line.key, line.start, line.start + len(line.text))
        self._lit = texts

    def _texts(self) -> "MarkedTexts | None":
        visit = self._visit
        if visit.cardIsOpen:
            return visit.card
        parts = {"read": "reading", "notice": "notice", "about": "about", "questions": "questions"}
        return getattr(visit, parts[visit.screen]) if visit.screen in parts else None

    @Slot()
    def _notice_place(self) -> None:
        """Whatever the visitor does ends the reading, but for opening and closing the panel of choices."""
        is_open = self._visit.displayIsOpen
        if is_open == self._display_was_open:
            self.stop()
        self._display_was_open = is_open

    @Slot()
    def _notice_voice(self) -> None:
        if not self._voice.can_speak:
            self.stop()
        self.changed.emit()
