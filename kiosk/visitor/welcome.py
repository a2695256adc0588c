"""What the first screen says of the exhibit."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visitor.edition import Edition

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
WORDS_A_MINUTE = 180


@QmlElement
@QmlUncreatable("The visit holds the welcome")  # pyright: ignore[reportCallIssue]
class Welcome(QObject):
    """The exhibit's title, its cover and how much there is behind each door, read once and at once."""

    changed = Signal()

    def __init__(self, edition: Edition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition = edition
        self._details = edition.details
        self._extent = edition.reader.extent()
        self._cover = self._read_cover()

    def read_in(self, edition: Edition) -> None:
        """Say it in the words of *edition*; how much there is stays the same."""
        self._edition = edition
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._edition.said(self._details.title)

    @Property(str, notify=changed)
    def kicker(self) -> str:
        return self._edition.said(self._details.kicker)

    @Property(str, notify=changed)
    def introduction(self) -> str:
        return self._edition.plain(self._details.introduction)

    @Property(int, constant=True)
    def paragraphs(self) -> int:
        return self._extent.paragraphs

    @Property(int, constant=True)
    def minutes(self) -> int:
        """Minutes to read the numbered paragraphs, at 180 words a minute."""
        return max(1, round(self._extent.words / WORDS_A_MINUTE))

    @Property(int, constant=True)
    def aboutMinutes(self) -> int:
        """Minutes to read what is said of the document itself, its slips aside."""
        details, dating = self._details, self._details.dating
        texts = (details.record, details.rights, dating.text, dating.conclusion, details.transcription)
        words = sum(len(self._edition.plain(text).split()) for text in texts)
        return max(1, round(words / WORDS_A_MINUTE))

    @Property(int, constant=True)
    def events(self) -> int:
        return self._extent.events

    @Property(int, constant=True)
    def terms(self) -> int:
        return self._extent.terms

    @Property(int, constant=True)
    def firstYear(self) -> int:
        return self._extent.first_year

    @Property(int, constant=True)
    def lastYear(self) -> int:
        return self._extent.last_year

    @Property("QStringList", constant=True)
    def cover(self) -> list[str]:
        """The lines of the document's cover, as printed."""
        return self._cover

    def _read_cover(self) -> list[str]:
        reader = self._edition.reader
        covers = [s for s in reader.sections(reader.documents()[0].key) if s.kind == "cover"]
        return [passage.reading.text for cover in covers for passage in reader.passages_of(cover.key)]
