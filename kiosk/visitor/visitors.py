"""Who comes and goes: nobody is there, somebody wakes the exhibit, somebody leaves or comes back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visitor.attract import Attract
from kiosk.visitor.clock import Clock
from kiosk.visitor.damage import Damage
from kiosk.visitor.edition import Edition
from kiosk.visitor.idle import IdleWatch, patience
from kiosk.visitor.look import Look
from kiosk.visitor.present_visit import PresentVisit

if TYPE_CHECKING:
    from kiosk.visitor.kept import Kept
    from kiosk.visitor.visit import Visit

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
KEPT_FOR = 60.0
"""Seconds for which a visit that ended can be gone on with."""
MOMENT = 1.0
"""Seconds in which a stage that is left comes to rest."""
IDLE, END = "idle", "end"
ASIDES = ("stillReading", "keepReading", "startAgain")


@QmlElement
@QmlUncreatable("Python opens the doors")  # pyright: ignore[reportCallIssue]
class Visitors(PresentVisit):
    """Handed to the window as its one object.

    Nothing of a visit is reset: it is put away as a whole, and *begin* makes another, so that no part can be
    forgotten. The window shows each in a place of its own, the even or the odd one. The first visit is made
    when it is first asked for: the attract screen, in the words of *edition*, does not wait for it.
    """

    attractChanged = Signal()
    placesChanged = Signal()
    screenChanged = Signal()
    """Another screen is up: attract, first screen or any other."""
    began = Signal()
    """Somebody is there from now on."""
    ended = Signal(str)
    """Nobody is there any more, or another: ``idle`` or ``end``."""

    def __init__(
        self,
        edition: Edition,
        begin: Callable[[], Visit],
        look: Look,
        clock: Clock,
        idle_seconds: float,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(edition, begin, parent)
        self.clock = clock
        self.count_words: Callable[[], int] = lambda: 0
        """How many words are on the screen."""
        self._look, self._idle_seconds = look, idle_seconds
        self._places: list[Visit | None] = [None, None]
        self._kept: Kept | None = None
        self._fresh: Visit | None = None
        """A visit left for the one before it; it goes a moment later, when its stage is at rest."""
        self._seen: tuple[object, ...] = ()
        """Which visit is seen, and where it is; nothing at the attract screen."""
        self._attract_is_up = True
        self._attract = Attract(edition, clock, lambda: look.reducedMotion, self)
        self._idle = IdleWatch(clock, self._patience, self)
        self._damage = Damage(self)
        self._damage.left.connect(self._begin_again)
        self.ended.connect(self._damage.forget)
        self._forgetting = clock.alarm(self, self._forget)
        self._idle.left.connect(self._leave)
        self.visitChanged.connect(self.placesChanged)
        look.changed.connect(self._see)
        self._attract.begin()

    @Property(QObject, notify=placesChanged)
    def evenVisit(self) -> QObject | None:
        return self._places[0]

    @Property(QObject, notify=placesChanged)
    def oddVisit(self) -> QObject | None:
        return self._places[1]

    @Property(Attract, constant=True)
    def attract(self) -> Attract:
        return self._attract

    @Property(IdleWatch, constant=True)
    def idle(self) -> IdleWatch:
        return self._idle

    @Property(Damage, constant=True)
    def damage(self) -> Damage:
        return self._damage

    @Property(bool, notify=attractChanged)
    def attractIsUp(self) -> bool:
        """Whether nobody is there: only now may an exhibit be changed under way."""
        return self._attract_is_up

    @Property("QVariantMap", notify=placesChanged)
    def asides(self) -> dict[str, str]:
        """What is asked when nobody touches anything, in the next language; empty where there is none."""
        words = self.visit.words_of_next_language()
        return {key: words.get(key, "") for key in ASIDES}

    @Slot()
    def wake(self) -> None:
        """Somebody is there: show the first screen."""
        if self._attract_is_up:
            self.prepare()
            self._attract.end()
            self._set_attract(is_up=False)
            self._idle.begin()
            self.began.emit()

    def rest(self) -> None:
        """Nobody is there: show the attract screen."""
        if not self._attract_is_up:
            self._idle.end()
            self.visit.readAloud.stop()
            self._attract.begin()
            self._set_attract(is_up=True)

    @Slot()
    def notice(self) -> None:
        """Somebody touched something or pressed a key, whatever that does."""
        self._idle.notice()

    @Slot()
    def keepReading(self) -> None:
        """Go on exactly where the visitor is."""
        if self._idle.isAsking:
            self._idle.keep_on()

    @Slot()
    def startAgain(self) -> None:
        """Somebody who is there wants to begin anew."""
        if not self._attract_is_up:
            self.ended.emit(END)
            self._put_away()
            self._idle.begin()
            self.began.emit()

    @Slot()
    def comeBack(self) -> None:
        """Go on with the visit that ended a moment ago, exactly where it was."""
        kept, fresh = self._kept, self.visit
        if kept is None:
            return
        self._kept = None
        if not self._attract_is_up:
            self.ended.emit(END)
        self._look.show(kept.appearance)
        self._visit = kept.visit
        self.visitChanged.emit()
        kept.visit.stand_again(kept.place)
        self._fresh = fresh
        self._forgetting.set(MOMENT)
        self._attract.end()
        self._set_attract(is_up=False)
        self._idle.begin()
        self.began.emit()

    @Slot()
    def _begin_again(self) -> None:
        self.visit.begin_again()

    @Slot()
    def _leave(self) -> None:
        self.ended.emit(IDLE)
        self._put_away()
        self.rest()

    def _put_away(self) -> None:
        """Keep the visit for a moment, silent, and show a fresh one."""
        self.visit.readAloud.stop()
        self._forget()
        from kiosk.visitor.kept import Kept  # noqa: PLC0415  with the visit, not before it

        self._kept = Kept(self.visit, self.visit.place(), self._look.appearance())
        self._look.reset()
        fresh = self._begin()
        self._places[self._places.index(None)] = fresh
        self._take_in(fresh)
        self._visit = fresh
        fresh.offer_return(is_offered=True)
        self._forgetting.set(KEPT_FOR)
        self.visitChanged.emit()
        self._see()

    def _take_first(self, visit: Visit) -> None:
        self._places[0] = visit
        self._take_in(visit)

    def _take_in(self, visit: Visit) -> None:
        visit.setParent(self)
        visit.readAloud.changed.connect(self._wait_for_the_voice)
        visit.placeChanged.connect(self._see)
        visit.comeBackWanted.connect(self.comeBack)
        visit.languageChanged.connect(self.languageChanged)
        visit.languageChanged.connect(self._see)

    @Slot()
    def _wait_for_the_voice(self) -> None:
        """Nobody need touch the screen while it reads aloud."""
        self._idle.hold(self.visit.readAloud.isSpeaking)

    @Slot()
    def _forget(self) -> None:
        """What nobody will go on with goes for good."""
        gone = (self._kept.visit if self._kept else None, self._fresh)
        self._kept = self._fresh = None
        for visit in filter(None, gone):
            self._drop(visit)
        self.visit.offer_return(is_offered=False)

    def _drop(self, visit: Visit) -> None:
        """Let the window take its place down, then delete *visit*."""
        self._places[self._places.index(visit)] = None
        self.visitChanged.emit()
        visit.deleteLater()

    def _set_attract(self, *, is_up: bool) -> None:
        self._attract_is_up = is_up
        self.attractChanged.emit()
        self._see()

    @Slot()
    def _see(self) -> None:
        seen = () if self._attract_is_up else (id(self.visit), self.visit.screen)
        if seen != self._seen:
            self._seen = seen
            self.screenChanged.emit()
        if not self._attract_is_up:
            self._idle.see((self.visit.seen(), self._look.appearance()))

    def _patience(self) -> float:
        return patience(self._idle_seconds, self.count_words(), self._look.textFactor)
