"""What a visitor may take along: the code for a phone over the screen, where the exhibit has an address."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.reader import ExhibitReader
from kiosk.visitor.visit_parts import VisitParts

if TYPE_CHECKING:
    from kiosk.visitor.takeaway import Takeaway
else:
    Takeaway = QObject  # made when it is first asked for (see kiosk.visitor.visit_parts)

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("A visit may lead home")  # pyright: ignore[reportCallIssue]
class VisitTakeaway(VisitParts):
    """Lays the code over the screen and takes it away again; it is no step of the history."""

    takeawayChanged = Signal()

    def __init__(self, reader: ExhibitReader, parent: QObject | None = None) -> None:
        super().__init__(reader, parent)
        self._takeaway_is_open = False

    @Property(Takeaway, constant=True)
    def takeaway(self) -> Takeaway:
        return self._takeaway

    @Property(bool, constant=True)
    def canTakeAway(self) -> bool:
        """Whether the exhibit has an address that visitors may take with them."""
        return bool(self._edition.details.takeaway_address)

    @Property(bool, notify=takeawayChanged)
    def takeawayIsOpen(self) -> bool:
        """Whether the code for a phone lies over the screen."""
        return self._takeaway_is_open

    @Slot()
    def openTakeaway(self) -> None:
        """Show the code for the paragraph that is read, or was read last; else for the whole document."""
        if self.canTakeAway:
            self.prepare()
            self._takeaway.show(self._reading.passage_here() if self._has("_reading") else None)
            self._lay_takeaway(is_open=True)

    @Slot()
    def closeTakeaway(self) -> None:
        """Take the code away."""
        self._lay_takeaway(is_open=False)

    def read_in(self, tag: str) -> None:
        super().read_in(tag)
        if self._has("_takeaway"):
            self._takeaway.read_in(self._edition)

    @cached_property
    def _takeaway(self) -> "Takeaway":
        from kiosk.visitor.parts import make_takeaway  # noqa: PLC0415

        return make_takeaway(self._edition, self._languages, self)

    def _lay_takeaway(self, *, is_open: bool) -> None:
        if is_open != self._takeaway_is_open:
            self._takeaway_is_open = is_open
            self.takeawayChanged.emit()
