"""Tells the margin where one passage stands."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.visitor.made_by_qml import let_go_with
from kiosk.visitor.margin_notes import MarginNotes
from kiosk.visitor.typesetting import Typesetting

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MarginPlace(QObject):
    """Binds a passage's typesetting, ``top`` pixels down the content, to the margin."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        let_go_with(self)
        self._margin: MarginNotes | None = None
        self._typesetting: Typesetting | None = None
        self._passage = ""
        self._top = 0.0

    @Property(MarginNotes, notify=changed)
    def margin(self) -> MarginNotes | None:
        return self._margin

    @margin.setter
    def margin(self, margin: MarginNotes | None) -> None:
        self._margin = margin
        self.stand()

    @Property(Typesetting, notify=changed)
    def typesetting(self) -> Typesetting | None:
        return self._typesetting

    @typesetting.setter
    def typesetting(self, typesetting: Typesetting | None) -> None:
        if typesetting is not None and typesetting is not self._typesetting:
            self._typesetting = typesetting
            typesetting.measured.connect(self.stand)
            self.stand()

    @Property(str, notify=changed)
    def passage(self) -> str:
        return self._passage

    @passage.setter
    def passage(self, passage: str) -> None:
        self._passage = passage
        self.stand()

    @Property(float, notify=changed)
    def top(self) -> float:
        return self._top

    @top.setter
    def top(self, top: float) -> None:
        if top != self._top:
            self._top = top
            self.stand()

    @Slot()
    def stand(self) -> None:
        """Report the first line of every note of the passage."""
        if self._margin is None or self._typesetting is None or not self._passage:
            return
        first_lines = [box for box in self._typesetting.bands.rows if box.isFirst]
        middles = {box.target: self._top + box.boxY + box.boxHeight / 2 for box in first_lines}
        self._margin.stand(self._passage, middles)

    @Slot()
    def leave(self) -> None:
        """Say that the passage is going."""
        if self._margin is not None:
            self._margin.leave(self._passage)
