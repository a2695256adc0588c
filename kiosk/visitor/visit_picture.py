"""The picture that a visitor looks at closely: it lies over the screen, and is no step of the history."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.reader import ExhibitReader
from kiosk.visitor.visit_takeaway import VisitTakeaway

if TYPE_CHECKING:
    from kiosk.visitor.enlarged import Enlarged
else:
    Enlarged = QObject  # made when it is first asked for (see kiosk.visitor.visit_parts)

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("A visit may lead home")  # pyright: ignore[reportCallIssue]
class VisitPicture(VisitTakeaway):
    """Lays a picture over the screen and takes it away again."""

    pictureChanged = Signal()

    def __init__(self, reader: ExhibitReader, parent: QObject | None = None) -> None:
        super().__init__(reader, parent)
        self._picture_is_open = False

    @Property(Enlarged, constant=True)
    def enlarged(self) -> Enlarged:
        return self._enlarged

    @Property(bool, notify=pictureChanged)
    def pictureIsOpen(self) -> bool:
        """Whether a picture lies over the screen."""
        return self._picture_is_open

    @Slot(str)
    def openPicture(self, key: str) -> None:
        """Show the picture *key* as large as the screen."""
        self.prepare()
        self._enlarged.show(key)
        self._lay_picture(is_open=True)

    @Slot()
    def closePicture(self) -> None:
        """Take the picture away."""
        self._lay_picture(is_open=False)

    def read_in(self, tag: str) -> None:
        super().read_in(tag)
        if self._has("_enlarged"):
            self._enlarged.read_in(self._edition)

    @cached_property
    def _enlarged(self) -> "Enlarged":
        from kiosk.visitor.parts import make_enlarged  # noqa: PLC0415

        return make_enlarged(self._edition, self)

    def _lay_picture(self, *, is_open: bool) -> None:
        if is_open != self._picture_is_open:
            self._picture_is_open = is_open
            self.pictureChanged.emit()
