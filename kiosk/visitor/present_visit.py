"""The visit that is under way, and what the window shows while there is none yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visitor.edition import Edition

if TYPE_CHECKING:
    from kiosk.visitor.visit import Visit

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Visitors have it")  # pyright: ignore[reportCallIssue]
class PresentVisit(QObject):
    """A visit, made by *begin* when it is first asked for; until then the words are those of *edition*."""

    visitChanged = Signal()
    languageChanged = Signal()

    def __init__(self, edition: Edition, begin: Callable[[], Visit], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition, self._begin = edition, begin
        self._visit: Visit | None = None
        self.visitChanged.connect(self.languageChanged)

    @property
    def visit(self) -> Visit:
        """What the visitor who is there has opened, or the next one will."""
        self.prepare()
        assert self._visit is not None
        return self._visit

    @Property(QObject, notify=visitChanged)
    def presentVisit(self) -> QObject | None:
        return self._visit

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._visit.language if self._visit else self._edition.tag

    @Property(str, notify=languageChanged)
    def title(self) -> str:
        return self._visit.title if self._visit else self._edition.title

    @Property(bool, notify=languageChanged)
    def isMirrored(self) -> bool:
        return self._edition.language.direction == "rtl" if self._visit is None else self._visit.isMirrored

    @Property("QVariantMap", notify=languageChanged)
    def words(self) -> dict[str, str]:
        return self._visit.words if self._visit else dict(self._edition.language.words)

    @Slot()
    def prepare(self) -> None:
        """Make the first visit, where there is none yet."""
        if self._visit is None:
            self._visit = self._begin()
            self._take_first(self._visit)
            self.visitChanged.emit()

    def _take_first(self, visit: Visit) -> None:
        """Take in the first *visit*."""
        visit.setParent(self)
