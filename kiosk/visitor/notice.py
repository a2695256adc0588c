"""What is said before the document is first opened."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Passage
from kiosk.exhibit.text import Mark, MarkedText
from kiosk.visitor.card_rows import TextRow, text_rows
from kiosk.visitor.edition import Edition
from kiosk.visitor.mark_names import name_of_mark
from kiosk.visitor.marked_texts import MarkedTexts
from kiosk.visitor.record_list import RecordList

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
SHORT = "noticeShort"


@QmlElement
@QmlUncreatable("The visit holds the notice")  # pyright: ignore[reportCallIssue]
class Notice(MarkedTexts):
    """The exhibit's notice, its gist in the other languages, and a sentence of the document as a sample."""

    changed = Signal()

    def __init__(self, edition: Edition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition = edition
        self._texts: dict[str, MarkedText] = {}
        self._paragraphs = RecordList(TextRow, self)
        self._sample = _sample(edition)
        self.read_in(edition)

    def read_in(self, edition: Edition) -> None:
        """Say it in the words of *edition*."""
        self._edition = edition
        paragraphs = edition.borrowing.told(edition.details.notice)
        rows = text_rows("notice", paragraphs)
        self._texts = {row.key: text for row, text in zip(rows, paragraphs, strict=True)}
        self._paragraphs.replace(rows)
        self.textsChanged.emit()
        self.changed.emit()

    def marked_text(self, key: str) -> MarkedText:
        return self._texts.get(key, MarkedText(""))

    def describe(self, mark: Mark) -> tuple[str, str]:
        return "", name_of_mark(mark, self._edition)

    @Property(RecordList, constant=True)
    def paragraphs(self) -> RecordList:
        return self._paragraphs

    @Property("QStringList", notify=changed)
    def inOtherLanguages(self) -> list[str]:
        """The gist of the notice in every other language that has words of its own for it."""
        own = self._edition.word(SHORT)
        words = (dict(language.words).get(SHORT, own) for language in self._edition.reader.languages())
        return [text for text in dict.fromkeys(words) if text != own]

    @Property(str, constant=True)
    def sample(self) -> str:
        return self._sample.reading.text if self._sample else ""

    @Property(str, constant=True)
    def sampleNumber(self) -> str:
        return str(self._sample.number) if self._sample else ""


def _sample(edition: Edition) -> Passage | None:
    """The shortest of the numbered paragraphs: enough to show how the document is set."""
    numbered = [p for section in edition.sections for p in section.passages if p.number is not None]
    return min(numbered, key=lambda passage: len(passage.reading.text), default=None)
