"""What staff see behind their corner: keys for the PIN, then how the screen is doing and the way out."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visitor.staff_door import StaffDoor
from kiosk.visitor.stick_packs import StickPacks

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
MOST_DIGITS = 12
ALONE = 30_000
"""Milliseconds without a touch or a key after which the corner closes by itself."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What is told of the screen, each in words."""

    exhibit: str
    file: str
    since: str
    """Since when the program runs."""


@QmlElement
@QmlUncreatable("Python opens the corner")  # pyright: ignore[reportCallIssue]
class StaffCorner(QObject):
    """Made when the corner was held; *leave* takes it from the screen again."""

    changed = Signal()

    def __init__(
        self,
        door: StaffDoor,
        standing: Standing,
        leave: Callable[[], None],
        packs: StickPacks | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._door = door
        self._standing = standing
        self._packs = packs
        self._typed = ""
        self._is_wrong = False
        self._is_in = False
        self._problem = ""
        self.alone = QTimer(self, interval=ALONE, singleShot=True)
        self.alone.timeout.connect(self._go)
        self._leave = leave
        self._waiting = QTimer(self, interval=1000)
        self._waiting.timeout.connect(self._wait)
        self._wait()
        self.stay()

    def stay(self) -> None:
        """Somebody is there: begin to wait for the next touch anew."""
        self.alone.start()

    @Property(bool, notify=changed)
    def isIn(self) -> bool:
        """Whether the PIN was right."""
        return self._is_in

    @Property(int, notify=changed)
    def digits(self) -> int:
        """How many are typed; which, nobody is told."""
        return len(self._typed)

    @Property(bool, notify=changed)
    def isWrong(self) -> bool:
        """Whether the last PIN was not the one, and no other is typed yet."""
        return self._is_wrong

    @Property(int, notify=changed)
    def wait(self) -> int:
        """Seconds until a PIN is looked at again."""
        return self._door.wait() if not self._is_in else 0

    @Property(str, constant=True)
    def exhibit(self) -> str:
        return self._standing.exhibit

    @Property(str, constant=True)
    def version(self) -> str:
        return self._door.version

    @Property(str, constant=True)
    def file(self) -> str:
        return self._standing.file

    @Property(str, constant=True)
    def since(self) -> str:
        return self._standing.since

    @Property(str, notify=changed)
    def problem(self) -> str:
        return self._problem

    @Property(StickPacks, constant=True)
    def packs(self) -> StickPacks | None:
        """The packs on sticks, None where none can be installed from here."""
        return self._packs

    @Slot(str)
    def type(self, digit: str) -> None:
        """Add a digit, where there is room and nobody has to wait."""
        if self.wait == 0 and len(self._typed) < MOST_DIGITS and digit.isascii() and digit.isdecimal():
            self._typed += digit
            self._is_wrong = False
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last digit away."""
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Try what is typed."""
        if not self._typed:
            return
        self._is_in = self._door.opens(self._typed)
        self._is_wrong = not self._is_in
        self._typed = ""
        if self._is_in:
            self._problem = self._door.last_problem()
            if self._packs is not None:
                self._packs.want()
        self._wait()

    @Slot()
    def leave(self) -> None:
        """Go back to the exhibit."""
        self._leave()

    @Slot()
    def end(self) -> None:
        """End the program, for those who are in."""
        if self._is_in:
            QCoreApplication.exit(0)

    @Slot()
    def _go(self) -> None:
        """Nobody is here any more, unless it is to see what comes of an installation."""
        if self._packs is not None and self._packs.installing:
            self.stay()
        else:
            self._leave()

    @Slot()
    def _wait(self) -> None:
        """Count down while a PIN has to wait."""
        if self.wait > 0:
            self._waiting.start()
        else:
            self._waiting.stop()
        self.changed.emit()
