"""Who comes and goes: nobody is there, somebody wakes the exhibit, somebody leaves."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visitor.attract import Attract
from kiosk.visitor.clock import Clock
from kiosk.visitor.look import Look
from kiosk.visitor.visit import Visit

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python opens the doors")  # pyright: ignore[reportCallIssue]
class Visitors(QObject):
    """Handed to the window as its one object: the visit, and the attract screen between visits."""

    attractChanged = Signal()
    visitChanged = Signal()

    def __init__(
        self,
        visit: Visit,
        begin: Callable[[], Visit],
        look: Look,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.clock = clock
        self._begin = begin
        self._visit = visit
        visit.setParent(self)
        self._attract = Attract(visit.edition, clock, lambda: look.reducedMotion, self)
        self._attract_is_up = True
        self._attract.begin()

    @Property(Visit, notify=visitChanged)
    def visit(self) -> Visit:
        """What the visitor who is there has opened, or the next one will."""
        return self._visit

    @Property(Attract, constant=True)
    def attract(self) -> Attract:
        return self._attract

    @Property(bool, notify=attractChanged)
    def attractIsUp(self) -> bool:
        """Whether nobody is there: only now may an exhibit be changed under way."""
        return self._attract_is_up

    @Slot()
    def wake(self) -> None:
        """Somebody is there: show the first screen."""
        if self._attract_is_up:
            self._attract.end()
            self._attract_is_up = False
            self.attractChanged.emit()

    def rest(self) -> None:
        """Nobody is there: show the attract screen."""
        if not self._attract_is_up:
            self._attract_is_up = True
            self._attract.begin()
            self.attractChanged.emit()
