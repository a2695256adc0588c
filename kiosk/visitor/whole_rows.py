"""Where a list may begin and end that makes only those of its rows that are in sight."""

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.visitor.whole_lines import LOOSE, WholeLines

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class WholeRows(WholeLines):
    """Rows without a gap between them, of which some are known: where those end, another one begins."""

    @Slot(float, result=float)
    def following(self, y: float) -> float:
        """The first place from *y* on at which the list may begin."""
        return self._from(y)

    def _from(self, y: float) -> float:
        return min((top for top in self._beginnings() if top >= y - LOOSE), default=min(y, self._last()))

    def _beginnings(self) -> list[float]:
        """Those that are known, and the last one once it is."""
        last = self._last()
        return sorted({self._first, *(top for top in self._tops() if top < last), *self._ends(last)})

    def _ends(self, last: float) -> tuple[float, ...]:
        return (last,) if last in self._tops() else ()

    def _tops(self) -> tuple[float, ...]:
        if self._whole_tops is None:
            self._whole_tops = tuple(sorted({piece.top for piece in self._found()}))
        return self._whole_tops
