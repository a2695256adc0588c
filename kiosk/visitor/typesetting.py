"""Sets a marked text into a TextEdit's document and says where its marks came to stand."""

from PySide6.QtCore import Property, QObject, QPointF, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickTextDocument

from kiosk.exhibit.text import Span
from kiosk.visitor.boxes import LineBox, first_character, line_spans, line_top
from kiosk.visitor.composition import NOTES, Composition
from kiosk.visitor.made_by_qml import let_go_with
from kiosk.visitor.mark_boxes import MARKER, lit_boxes, mark_boxes, nearest_box
from kiosk.visitor.marked_texts import MarkedTexts
from kiosk.visitor.record_list import RecordList
from kiosk.visitor.setting import set_runs
from kiosk.visitor.type_style import TypeStyle

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
NOWHERE = -1
NOTE = "note"


@QmlElement
class Typesetting(QObject):
    """Fills one TextEdit's document. Boxes are in the TextEdit's pixels, renewed by ``measure``."""

    inputChanged = Signal()
    measured = Signal()
    touched = Signal(str, str, int, float)
    """Kind, target, start in the text and baseline (pixels) of the mark that was touched."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        let_go_with(self)
        self._document: QQuickTextDocument | None = None
        self._texts: MarkedTexts | None = None
        self._style: TypeStyle | None = None
        self._key = ""
        self._lit = (NOWHERE, NOWHERE)
        self._is_heard = False
        self._composition = Composition((), ())
        self._touchable: tuple[LineBox, ...] = ()
        self._underlines = RecordList(LineBox, self)
        self._bands = RecordList(LineBox, self)
        self._markers = RecordList(LineBox, self)
        self._targets = RecordList(LineBox, self)
        self._lit_boxes = RecordList(LineBox, self)

    @Property(QQuickTextDocument, notify=inputChanged)
    def document(self) -> QQuickTextDocument | None:
        return self._document

    @document.setter
    def document(self, document: QQuickTextDocument | None) -> None:
        self._document = document
        self.typeset()

    @Property(MarkedTexts, notify=inputChanged)
    def texts(self) -> MarkedTexts | None:
        return self._texts

    @texts.setter
    def texts(self, texts: MarkedTexts | None) -> None:
        if texts is not None and texts is not self._texts:
            self._texts = texts
            texts.textsChanged.connect(self.typeset)
            texts.heardChanged.connect(self._follow_voice)
            self.typeset()

    @Property(TypeStyle, notify=inputChanged)
    def style(self) -> TypeStyle | None:
        return self._style

    @style.setter
    def style(self, style: TypeStyle | None) -> None:
        if style is not None and style is not self._style:
            self._style = style
            style.changed.connect(self.typeset)
            self.typeset()

    @Property(str, notify=inputChanged)
    def key(self) -> str:
        return self._key

    @key.setter
    def key(self, key: str) -> None:
        if key != self._key:
            self._key = key
            self.typeset()

    @Property(int, notify=inputChanged)
    def litStart(self) -> int:
        return self._lit[0]

    @litStart.setter
    def litStart(self, start: int) -> None:
        self._light(start, self._lit[1])

    @Property(int, notify=inputChanged)
    def litEnd(self) -> int:
        return self._lit[1]

    @litEnd.setter
    def litEnd(self, end: int) -> None:
        self._light(self._lit[0], end)

    @Property(RecordList, constant=True)
    def underlines(self) -> RecordList:
        return self._underlines

    @Property(RecordList, constant=True)
    def bands(self) -> RecordList:
        return self._bands

    @Property(RecordList, constant=True)
    def markers(self) -> RecordList:
        return self._markers

    @Property(RecordList, constant=True)
    def targets(self) -> RecordList:
        """All that can be opened, in the order in which it is read."""
        return self._targets

    @Property(RecordList, constant=True)
    def litBoxes(self) -> RecordList:
        return self._lit_boxes

    @Property(float, notify=measured)
    def litTop(self) -> float:
        """The upper edge of the first lit line, 0 when nothing is lit."""
        return self._lit_boxes.rows[0].boxY if self._lit_boxes.rows else 0.0

    @Property(bool, notify=measured)
    def isHeard(self) -> bool:
        """Whether this text is read aloud now."""
        return self._is_heard

    @Property(float, notify=measured)
    def heardTop(self) -> float:
        """The upper edge of the sentence that is read aloud now, 0 when none is."""
        return min((box.boxY for box in self._heard_boxes()), default=0.0)

    @Property(float, notify=measured)
    def heardBottom(self) -> float:
        """The lower edge of the sentence that is read aloud now, 0 when none is."""
        return max((box.boxY + box.boxHeight for box in self._heard_boxes()), default=0.0)

    @Property(float, notify=measured)
    def firstBaseline(self) -> float:
        """How far beneath the text's upper edge its first line stands."""
        if self._document is None:
            return 0.0
        return next((span.baseline for span in line_spans(self._document.textDocument(), 0, 1)), 0.0)

    @Slot()
    def typeset(self) -> None:
        """Set the text anew, when all that it takes is there."""
        if self._document is None or self._texts is None or self._style is None or not self._key:
            return
        self._composition = self._texts.composition(self._key, with_markers=self._style.gap > 0)
        set_runs(self._document.textDocument(), self._composition, self._style)
        self.measure()

    @Slot()
    def measure(self) -> None:
        """Find where the marks stand now."""
        if self._document is None or self._texts is None or not self._key:
            return
        document, text = self._document.textDocument(), self._texts.marked_text(self._key)
        boxes = tuple(mark_boxes(document, text, self._composition, self._texts.describe))
        self._touchable = tuple(box for box in boxes if box.kind not in NOTES)
        self._underlines.replace([box for box in boxes if box.kind == "term"])
        self._bands.replace([box for box in boxes if box.kind in NOTES])
        self._markers.replace([box for box in boxes if box.kind == MARKER])
        self._targets.replace(sorted(self._touchable, key=lambda box: (box.boxBase, box.boxX)))
        self._show_light()
        self.measured.emit()

    @Slot(float, result=int)
    def characterAt(self, y: float) -> int:
        """The first character, as set, of the line at height *y*."""
        return 0 if self._document is None else first_character(self._document.textDocument(), y)

    @Slot(int, result=float)
    def topOf(self, character: int) -> float:
        """The upper edge of the line on which *character*, as set, stands now."""
        return 0.0 if self._document is None else line_top(self._document.textDocument(), character)

    @Slot(float, float, float, result=bool)
    def touch(self, x: float, y: float, slop: float) -> bool:
        """Act on a touch at *x*, *y*: true when a mark was meant, which ``touched`` then names."""
        box = nearest_box(self._touchable, QPointF(x, y), slop)
        if box is not None:
            self.activate(box.key)
        return box is not None

    @Slot(str)
    def activate(self, key: str) -> None:
        """Open the mark whose box is called *key*, as a key press does."""
        box = next(box for box in self._touchable if box.key == key)
        first = next(other for other in self._touchable if other.order == box.order)
        self.touched.emit(NOTE if box.kind == MARKER else box.kind, box.target, box.start, first.boxBase)

    def _light(self, start: int, end: int) -> None:
        if (start, end) != self._lit:
            self._lit = (start, end)
            self._show_light()
            self.measured.emit()

    def _show_light(self) -> None:
        if self._document is None or self._texts is None:
            return
        document, start, end = self._document.textDocument(), *self._lit
        lights = [*self._texts.lights(self._key), *([Span(start, end)] if 0 <= start < end else [])]
        if self._is_heard:
            lights.append(Span(0, len(self._texts.marked_text(self._key).text)))
        boxes = (lit_boxes(document, self._composition, light.start, light.end) for light in lights)
        self._lit_boxes.replace([box for line in boxes for box in line])

    @Slot()
    def _follow_voice(self) -> None:
        """Light the text while it is read aloud."""
        was_heard, texts = self._is_heard, self._texts
        self._is_heard = texts is not None and bool(self._key) and texts.heard[0] == self._key
        if self._is_heard or was_heard:
            self._show_light()
            self.measured.emit()

    def _heard_boxes(self) -> list[LineBox]:
        if not self._is_heard or self._document is None or self._texts is None:
            return []
        _, sentence = self._texts.heard
        return [*lit_boxes(self._document.textDocument(), self._composition, sentence.start, sentence.end)]
