"""What the first screen says of the exhibit."""

from collections.abc import Iterator

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Passage
from kiosk.visitor.edition import Edition

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
WORDS_A_MINUTE = 180


@QmlElement
@QmlUncreatable("The visit holds the welcome")  # pyright: ignore[reportCallIssue]
class Welcome(QObject):
    """The exhibit's title, its cover and how much there is behind each door."""

    changed = Signal()

    def __init__(self, edition: Edition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition = edition

    def read_in(self, edition: Edition) -> None:
        """Say it in the words of *edition*."""
        self._edition = edition
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._edition.said(self._edition.details.title)

    @Property(str, notify=changed)
    def kicker(self) -> str:
        return self._edition.said(self._edition.details.kicker)

    @Property(str, notify=changed)
    def introduction(self) -> str:
        return self._edition.plain(self._edition.details.introduction)

    @Property(int, notify=changed)
    def paragraphs(self) -> int:
        return sum(passage.number is not None for passage in self._passages())

    @Property(int, notify=changed)
    def minutes(self) -> int:
        """Minutes to read the numbered paragraphs, at 180 words a minute."""
        words = sum(len(p.reading.text.split()) for p in self._passages() if p.number is not None)
        return max(1, round(words / WORDS_A_MINUTE))

    @Property(int, notify=changed)
    def events(self) -> int:
        return len(self._edition.reader.events())

    @Property(int, notify=changed)
    def terms(self) -> int:
        return len(self._edition.reader.terms())

    @Property(int, notify=changed)
    def firstYear(self) -> int:
        return int(min(event.when.start for event in self._edition.reader.events()))

    @Property(int, notify=changed)
    def lastYear(self) -> int:
        return int(max(event.when.end for event in self._edition.reader.events()))

    @Property("QStringList", notify=changed)
    def cover(self) -> list[str]:
        """The lines of the document's cover, as printed."""
        return [passage.reading.text for passage in self._passages("cover")]

    def _passages(self, kind: str = "") -> Iterator[Passage]:
        for section in self._edition.sections:
            if not kind or section.kind == kind:
                yield from section.passages
