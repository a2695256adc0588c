"""What the first screen says of the exhibit."""

from __future__ import annotations

from base64 import b64encode
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visitor.edition import Edition
from kiosk.visitor.pace import minutes

if TYPE_CHECKING:
    from kiosk.exhibit.model import Picture
    from kiosk.exhibit.records.details import Details
    from kiosk.exhibit.tables.extent import Extent

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
COVER = "cover"
"""The key of the picture that stands in for a cover."""


@QmlElement
@QmlUncreatable("The visit holds the welcome")  # pyright: ignore[reportCallIssue]
class Welcome(QObject):
    """The exhibit's title, its cover and how much is behind each door, read when they are first asked for."""

    changed = Signal()

    def __init__(self, edition: Edition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition = edition

    def read_in(self, edition: Edition) -> None:
        """Say it in the words of *edition*; how much there is stays the same."""
        self._edition = edition
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._edition.borrowing.marked(self._details.title)

    @Property(str, notify=changed)
    def kicker(self) -> str:
        return self._edition.borrowing.marked(self._details.kicker)

    @Property(str, notify=changed)
    def introduction(self) -> str:
        text = self._details.introduction
        phrase = self._edition.borrowed(text)
        return f"{self._edition.plain(text)} ({phrase})" if phrase else self._edition.plain(text)

    @Property(int, constant=True)
    def paragraphs(self) -> int:
        return self._extent.paragraphs

    @Property(int, constant=True)
    def minutes(self) -> int:
        """Minutes to read the numbered paragraphs, at 180 words a minute."""
        return minutes(self._extent.words)

    @Property(int, notify=changed)
    def questionsMinutes(self) -> int:
        """Minutes to read the editors' questions and what the museum says of their answers."""
        edition = self._edition
        asked = (edition.passage(question.passage).reading.text for question in edition.questions)
        told = (edition.plain(question.explanation) for question in edition.questions)
        return minutes(sum(len(text.split()) for text in (*asked, *told)))

    @Property(str, notify=changed)
    def coverTranslation(self) -> str:
        """What the title on the cover means, where the document stands in another language; else empty."""
        document = self._edition.reader.documents()[0]
        title = document.title.in_language(self._edition.tag)
        if not self.hasCover or document.language == self._edition.tag or title.language != self._edition.tag:
            return ""
        return self._edition.word("titleTranslation").replace("%1", title.text)

    @Property(int, constant=True)
    def aboutMinutes(self) -> int:
        """Minutes to read what is said of the document itself, its slips aside."""
        details, dating = self._details, self._details.dating
        texts = (details.record, details.rights, dating.text, dating.conclusion, details.transcription)
        return minutes(sum(len(self._edition.plain(text).split()) for text in texts))

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
        """The lines of the document's cover, as printed; without a cover, the words that open it."""
        return list(self._edition.first_sight.cover)

    @Property(bool, constant=True)
    def hasCover(self) -> bool:
        """Whether the document has a cover of its own."""
        return self._edition.first_sight.has_cover

    @Property(str, constant=True)
    def picture(self) -> str:
        """The picture in the place of a cover that the document does not have, as an address; else empty."""
        if self._picture is None:
            return ""
        content = b64encode(self._picture.content).decode()
        return f"data:{self._picture.media_type};base64,{content}"

    @Property(str, notify=changed)
    def pictureAlt(self) -> str:
        return self._edition.borrowing.spoken(self._picture.alt) if self._picture else ""

    @Property(str, constant=True)
    def pictureCredit(self) -> str:
        return self._picture.credit if self._picture else ""

    @cached_property
    def _picture(self) -> Picture | None:
        if self.hasCover:
            return None
        reader = self._edition.reader
        return next((reader.picture(COVER) for one in reader.described_pictures() if one.key == COVER), None)

    @cached_property
    def _details(self) -> Details:
        return self._edition.details

    @cached_property
    def _extent(self) -> Extent:
        return self._edition.reader.extent()
