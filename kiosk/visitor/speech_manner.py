"""How loud and how fast the exhibit is read aloud."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visitor.voice import USUAL_MANNER, Manner

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
STEP = 0.2
"""How much louder, quieter, faster or slower one touch makes it."""
LEAST_VOLUME, MOST_VOLUME = 0.1, 1.0
SLOWEST, FASTEST = -0.6, 0.6


@QmlElement
@QmlUncreatable("Read aloud has one")  # pyright: ignore[reportCallIssue]
class SpeechManner(QObject):
    """A visitor's choice; *usual* is how every visit begins."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None, *, usual: Manner = USUAL_MANNER) -> None:
        super().__init__(parent)
        self._usual, self._now = usual, usual

    @property
    def now(self) -> Manner:
        """What is chosen."""
        return self._now

    @Property(bool, notify=changed)
    def isUsual(self) -> bool:
        """Whether it is as loud and as fast as a visit begins."""
        return self._now == self._usual

    @Property(bool, notify=changed)
    def canBeLouder(self) -> bool:
        return self._now.volume < MOST_VOLUME

    @Property(bool, notify=changed)
    def canBeQuieter(self) -> bool:
        return self._now.volume > LEAST_VOLUME

    @Property(bool, notify=changed)
    def canBeFaster(self) -> bool:
        return self._now.rate < FASTEST

    @Property(bool, notify=changed)
    def canBeSlower(self) -> bool:
        return self._now.rate > SLOWEST

    @Slot(int)
    def changeVolume(self, steps: int) -> None:
        """So many steps louder; negative for quieter."""
        volume = min(MOST_VOLUME, max(LEAST_VOLUME, self._now.volume + steps * STEP))
        self._choose(replace(self._now, volume=round(volume, 2)))

    @Slot(int)
    def changeRate(self, steps: int) -> None:
        """So many steps faster; negative for slower."""
        rate = min(FASTEST, max(SLOWEST, self._now.rate + steps * STEP))
        self._choose(replace(self._now, rate=round(rate, 2)))

    @Slot()
    def reset(self) -> None:
        """Be as loud and as fast as a visit begins."""
        self._choose(self._usual)

    def _choose(self, manner: Manner) -> None:
        if manner != self._now:
            self._now = manner
            self.changed.emit()
