"""The exhibit's file turns out to be damaged in the middle of a visit: visitors are told calmly."""

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.errors import ExhibitFileError

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
PREPARED = frozenset({"about", "card", "index", "notice", "questions", "reading", "search", "timeline"})
"""Parts of a visit that QML asks for in a quiet moment. Who goes there asks for them anew."""


@QmlElement
@QmlUncreatable("Visitors have it")  # pyright: ignore[reportCallIssue]
class Damage(QObject):
    """Whether something was asked for just now that the exhibit's file cannot give any more."""

    changed = Signal()
    met = Signal()
    """From wherever the damage was met; it is shown when Qt has come back from there."""
    left = Signal()
    """The visitor wants to go on from the first screen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_shown = False
        self.met.connect(self._show, Qt.ConnectionType.QueuedConnection)

    @Property(bool, notify=changed)
    def isShown(self) -> bool:
        """Whether the calm screen lies over everything."""
        return self._is_shown

    @Slot()
    def leave(self) -> None:
        """Take the calm screen away, and go on from the first screen."""
        self.left.emit()
        self.forget()

    @Slot()
    def forget(self) -> None:
        """Take the calm screen away."""
        self._set_shown(is_shown=False)

    def watch(self) -> Callable[[], None]:
        """Look at every error that nobody catches, after whoever did so before; call the answer to end it."""
        before = sys.excepthook

        def take(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            before(kind, error, trace)
            if isinstance(error, ExhibitFileError) and not _only_prepared(trace):
                self.met.emit()

        def end() -> None:
            if sys.excepthook is take:
                sys.excepthook = before

        sys.excepthook = take
        return end

    @Slot()
    def _show(self) -> None:
        self._set_shown(is_shown=True)

    def _set_shown(self, *, is_shown: bool) -> None:
        if is_shown != self._is_shown:
            self._is_shown = is_shown
            self.changed.emit()


def _only_prepared(trace: TracebackType | None) -> bool:
    """Whether nobody has asked for what failed: the window was only making it ready."""
    return trace is not None and trace.tb_frame.f_code.co_name in PREPARED
