"""How a marked text is set: two hands, the text's own and the museum's readings within it."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtQml import QmlElement

from kiosk.visitor.made_by_qml import let_go_with

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TypeStyle(QObject):
    """Fonts, colours and the leading (pixels from baseline to baseline) of one text."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        let_go_with(self)
        self._font = QFont()
        self._ink = QColor()
        self._leading = 0.0
        self._reading_font = QFont()
        self._reading_ink = QColor()
        self._gap = 0.0

    @Property(QFont, notify=changed)
    def font(self) -> QFont:
        return self._font

    @font.setter
    def font(self, font: QFont) -> None:
        if font != self._font:
            self._font = font
            self.changed.emit()

    @Property(QColor, notify=changed)
    def ink(self) -> QColor:
        return self._ink

    @ink.setter
    def ink(self, ink: QColor) -> None:
        if ink != self._ink:
            self._ink = ink
            self.changed.emit()

    @Property(float, notify=changed)
    def leading(self) -> float:
        return self._leading

    @leading.setter
    def leading(self, leading: float) -> None:
        if leading != self._leading:
            self._leading = leading
            self.changed.emit()

    @Property(QFont, notify=changed)
    def readingFont(self) -> QFont:
        return self._reading_font

    @readingFont.setter
    def readingFont(self, font: QFont) -> None:
        if font != self._reading_font:
            self._reading_font = font
            self.changed.emit()

    @Property(QColor, notify=changed)
    def readingInk(self) -> QColor:
        return self._reading_ink

    @readingInk.setter
    def readingInk(self, ink: QColor) -> None:
        if ink != self._reading_ink:
            self._reading_ink = ink
            self.changed.emit()

    @Property(float, notify=changed)
    def gap(self) -> float:
        """Width of the place kept free for a note's marker; 0 keeps none."""
        return self._gap

    @gap.setter
    def gap(self, gap: float) -> None:
        if gap != self._gap:
            self._gap = gap
            self.changed.emit()
