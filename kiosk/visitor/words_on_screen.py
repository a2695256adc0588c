"""How much there is to read on the screen now."""

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

TEXT, EDIT = "QQuickText", "QQuickTextEdit"


def words_on_screen(window: QQuickWindow) -> int:
    """About how many words can be seen in *window*: of a text that is cut off, the share that is in sight."""
    whole = QRectF(0, 0, window.width(), window.height())
    return round(_words_in(window.contentItem(), whole))


def _words_in(item: QQuickItem, frame: QRectF) -> float:
    if not item.isVisible() or item.opacity() == 0:
        return 0.0
    rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    inner = frame.intersected(rect) if item.clip() else frame
    return _own_words(item, rect, frame) + sum(_words_in(child, inner) for child in item.childItems())


def _own_words(item: QQuickItem, rect: QRectF, frame: QRectF) -> float:
    if not (item.inherits(TEXT) or item.inherits(EDIT)) or rect.height() <= 0:
        return 0.0
    share = frame.intersected(rect).height() / rect.height()
    return share * len(str(item.property("text") or "").split()) if share > 0 else 0.0
