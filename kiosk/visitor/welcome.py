"""What the first screen says of the exhibit."""

from math import ceil, floor

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

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
        sections, reader = edition.sections, edition.reader
        self._numbered = [p for section in sections for p in section.passages if p.number is not None]
        self._cover = [
            p.reading.text for section in sections if section.kind == "cover" for p in section.passages
        ]
        self._dates = [event.when for event in reader.events()]
        self._terms = len(reader.terms())

    def read_in(self, edition: Edition) -> None:
        """Say it in the words of *edition*; how much there is stays the same."""
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

    @Property(int, constant=True)
    def paragraphs(self) -> int:
        return len(self._numbered)

    @Property(int, constant=True)
    def minutes(self) -> int:
        """Minutes to read the numbered paragraphs, at 180 words a minute."""
        words = sum(len(passage.reading.text.split()) for passage in self._numbered)
        return max(1, round(words / WORDS_A_MINUTE))

    @Property(int, constant=True)
    def events(self) -> int:
        return len(self._dates)

    @Property(int, constant=True)
    def terms(self) -> int:
        return self._terms

    @Property(int, constant=True)
    def firstYear(self) -> int:
        """The year of the first event, 0 where there is none."""
        return floor(min((when.start for when in self._dates), default=0))

    @Property(int, constant=True)
    def lastYear(self) -> int:
        """The year in which the last event ends, 0 where there is none."""
        return ceil(max((when.end for when in self._dates), default=1)) - 1

    @Property("QStringList", constant=True)
    def cover(self) -> list[str]:
        """The lines of the document's cover, as printed."""
        return self._cover
